//! Captions that a page shows and hides on demand, which stand below the buttons for it.

use crate::grammar::record::discredit;
use crate::layout::{Features, Layout};
use crate::lexicon::words::{HIDE_CAPTION, SHOW_CAPTION};

/// The places of the lines of such captions, whose last one says who took the picture and for whom: it is made no byline.
///
/// ```text
/// shown_caption ::= "Show Caption" ⏎ "Hide Caption" ⏎ ( text ⏎ )? ( text ⏎ )? ( name ( "," | "/" ) capitalised+ | credit )
/// ```
/// `Show Caption`, `Hide Caption`, `Under the wall`, `The wall on the morning after.`, `Ana Ruiz, Quay Herald`
pub(super) fn captions(layout: &mut Layout<'_>) -> Vec<u32> {
    const LINES: usize = 3;
    const CREDIT: Features = Features::NAME.or(Features::BYLINE).or(Features::CAPTION);
    let is_button = |at: usize, button: &str| layout.line(at).eq_ignore_ascii_case(button);
    let shown = |at: &usize| {
        layout.features(*at).any(Features::LABELLED) && is_button(*at, HIDE_CAPTION) && is_button(*at - 1, SHOW_CAPTION)
    };
    let mut found = Vec::new();
    for at in (1..layout.blocks.len()).filter(shown) {
        let below = (at + 1..layout.blocks.len()).take(LINES);
        let mut short = below.take_while(|at| !layout.features(*at).any(Features::OVER_140));
        let credit = short.find(|at| layout.features(*at).any(CREDIT));
        // A name alone may be the author's.
        let housed = |at: &usize| layout.line(*at).contains([',', '/']) || layout.features(*at).any(Features::CAPTION);
        found.extend(credit.filter(housed).map(|credit| (at + 1, credit)));
    }
    for (_, credit) in &found {
        layout.blocks.get_mut(*credit).into_iter().for_each(discredit);
    }
    found.into_iter().flat_map(|(first, credit)| first as u32..=credit as u32).collect()
}
