//! When, and in wire copy where and by which agency, a story was filed.

use super::Timestamp;
use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// When the story was published and updated and, for wire copy, the place and the agency that open
/// the first paragraph.
///
/// `29 January 2022, 07:38 | Updated: 29 January 2022, 09:49` · `LONDON, Jan 29 (Reuters) -`
///
/// A page may say these in several places: the first one is the article's dateline and is completed
/// from the others, which keep their place among the parts as [`Part::Dateline`](super::Part).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dateline<'a> {
    /// When the story was first published; `None` where the text does not say.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub published: Option<Timestamp<'a>>,
    /// When the story was last updated; `None` where the text does not say.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub updated: Option<Timestamp<'a>>,
    /// Where the story was filed, as wire copy opens: `LONDON`, `KYIV, Ukraine`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub place: Option<Cow<'a, str>>,
    /// The agency that filed it: `Reuters`, `AP`, `dpa`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub agency: Option<Cow<'a, str>>,
    /// The line that gives the first of these. For a place and agency alone it is the opening of
    /// the first paragraph, whose own span holds it too.
    pub span: Span,
}

fields!(Dateline { published, updated, place, agency, span });
