'use strict';
const text = document.getElementById('text');
const tip = document.getElementById('tip');

// What lies under the pointer, from the innermost mark outwards.
text.addEventListener('mousemove', (event) => {
  const lines = [];
  for (let it = event.target.closest('.k'); it && text.contains(it); it = it.parentElement.closest('.k')) {
    const kind = [...it.classList].find((name) => name.startsWith('k-')).slice(2).replaceAll('_', ' ');
    lines.push(`${kind} · bytes ${it.dataset.at}` + (it.dataset.note ? ` · ${it.dataset.note}` : ''));
  }
  tip.hidden = lines.length === 0;
  tip.textContent = lines.join('\n');
  tip.style.left = `${Math.min(event.clientX + 12, innerWidth - tip.offsetWidth - 8)}px`;
  tip.style.top = `${Math.min(event.clientY + 16, innerHeight - tip.offsetHeight - 8)}px`;
});
text.addEventListener('mouseleave', () => { tip.hidden = true; });

// A field leads to its place.
document.querySelector('aside').addEventListener('click', (event) => {
  const link = event.target.closest('[data-to]');
  if (!link) return;
  event.preventDefault();
  text.querySelectorAll('.found').forEach((it) => it.classList.remove('found'));
  // A mark that was cut keeps its start.
  const [start] = link.dataset.to.split('..');
  const found = text.querySelector(`[data-at="${link.dataset.to}"]`) ?? text.querySelector(`[data-at^="${start}.."]`);
  found?.classList.add('found');
  found?.scrollIntoView({ block: 'center' });
});

// All kinds of a row, or none.
document.querySelectorAll('fieldset button').forEach((button) => {
  button.onclick = () => {
    button.closest('fieldset').querySelectorAll('input').forEach((box) => { box.checked = button.value === 'on'; });
  };
});
