//! Whether a sentence above a caption is the picture's alternative text, or the story's.

use super::token::{bare, words};
use crate::few::Few;
use crate::layout::{Features, Layout};
use crate::lexicon::stems::stem;
use crate::lexicon::words::INDEFINITE;

/// Whether the sentence at `at` stands right above a caption and tells of something else than the picture: it has no longer
/// word in common with the caption, and does not begin as those do that tell what is to be seen.
///
/// `Police said the car was found on Friday.` above `Anchor Street was closed (Image: The Herald)` does, and
/// `A police car stands in a street.` does not.
pub(super) fn is_of_story(layout: &Layout<'_>, at: usize) -> bool {
    let caption = layout.features(at + 1);
    // A credit alone says nothing of the picture: what stands above it is the caption.
    let captioned = caption.has(Features::CAPTION) && caption.any(Features::OVER_40);
    let line = layout.line(at);
    let shows = || words(line).next().is_some_and(|first| INDEFINITE.contains(&first));
    captioned && !shows() && !share_words(line, layout.line(at + 1))
}

/// Whether a longer word of one line stands in the other as well.
fn share_words(one: &str, other: &str) -> bool {
    /// Shorter words stand in any two sentences.
    const SHORTEST: usize = 5;
    let long = |line| words(line).map(bare).filter(|word| word.len() >= SHORTEST);
    let of_one: Few<u16, 24> = long(one).map(|word| stem(word.as_bytes(), word.len())).collect();
    long(other).any(|word| of_one.contains(&stem(word.as_bytes(), word.len())))
}
