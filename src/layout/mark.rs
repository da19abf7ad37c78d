//! What is said of a line by what stands in it beside its words, and what of that is left out.

use core::ops::Range;

/// What markup says of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mark {
    /// How deep a heading it is, from 1; 0 is none.
    pub(crate) heading: u8,
    /// Whether all its words lead elsewhere.
    pub(crate) link: bool,
    /// Whether all its words, if there are any, stand for a picture.
    pub(crate) image: bool,
    /// Whether a list's sign or number stands before it.
    pub(crate) item: bool,
    /// Whether all of it is emphasised.
    pub(crate) emphasised: bool,
    /// Whether it stands in the front matter.
    pub(crate) noted: bool,
    /// Whether it does nothing but open or close a division of the page.
    pub(crate) fence: bool,
    /// Whether it stands at the edge of a page of paper, as it does on others, and tells when the page was printed.
    pub(crate) edge: bool,
    pub(crate) printed: bool,
}

/// A piece of markup, left out of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Left {
    /// Where on the line it stands.
    pub(super) range: Range<usize>,
    pub(super) side: Side,
}

/// Whether markup goes with the words behind it or with those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Opening,
    Closing,
}
