//! Hard-wrapped text: mail, wire feeds and archives that break each line at a fixed width.

/// How wide a wrapped text may be, in characters; wider lines are blocks of their own.
pub(super) const WIDEST: usize = 110;
/// How narrow a wrapped text may be.
const NARROWEST: usize = 40;
/// How many lines that are followed by another it takes; seven in ten of them must be full.
const EVIDENCE: usize = 4;

/// The width at which the lines, each with whether a blank line stands before it, were wrapped, or
/// `None` if each line is a block.
pub(super) fn width<'a>(lines: impl Iterator<Item = (bool, &'a str)> + Clone) -> Option<usize> {
    let width = lines.clone().map(|(_, line)| line.chars().count()).max()?;
    if !(NARROWEST..=WIDEST).contains(&width) {
        return None;
    }
    let (mut pairs, mut full, mut previous) = (0, 0, None::<&str>);
    for (blank_before, line) in lines {
        if let Some(previous) = previous.filter(|_| !blank_before) {
            pairs += 1;
            full += usize::from(runs_on(previous, line, width));
        }
        previous = Some(line);
    }
    (pairs >= EVIDENCE && full * 10 >= pairs * 7).then_some(width)
}

/// Whether `line` was broken for want of room: the first word of the `next` would not have fitted.
pub(super) fn runs_on(line: &str, next: &str, width: usize) -> bool {
    let word = next.split_whitespace().next().unwrap_or("");
    line.chars().count() + 1 + word.chars().count() > width
}

/// Whether the white space between two lines holds a blank one.
pub(super) fn is_blank_line(gap: &str) -> bool {
    let crlf = gap.contains('\n');
    gap.chars().filter(|&c| if crlf { c == '\n' } else { c == '\r' }).count() > 1
}
