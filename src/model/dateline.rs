//! When, and in wire copy where and by which agency, a story was filed.

use super::Timestamp;
use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// When the story was published and updated and, for wire copy, the place and the agency that open
/// the first paragraph. The day in that opening counts where no line of the page tells one.
///
/// `29 January 2022, 07:38 | Updated: 29 January 2022, 09:49` · `LONDON, Jan 29 (Reuters) -`
///
/// A moment without a label is the published one. The forms of place and agency are those of the AP
/// Stylebook's datelines and of the agencies' own copy: the place in capitals, with its state or country
/// where it is not known by itself, the agency in brackets, and a dash.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let dateline = article.dateline.as_ref().unwrap();
/// let [published, updated] = [&dateline.published, &dateline.updated].map(|moment| moment.as_ref().unwrap());
/// assert_eq!(published.text, "17 February 2024, 06:52");
/// assert_eq!(updated.to_iso8601().as_deref(), Some("2024-02-17T11:35"));
/// assert_eq!(dateline.place, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A page may say these in several places: the likeliest is the article's dateline, and what it lacks is taken from
/// those beside it. All others keep their place among the parts as [`Part::Dateline`](super::Part).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dateline<'a> {
    /// When the story was first published; `None` where the text does not say.
    pub published: Option<Timestamp<'a>>,
    /// When the story was last updated; `None` where the text does not say.
    pub updated: Option<Timestamp<'a>>,
    /// Where the story was filed, as wire copy opens: `LONDON`, `KYIV, Ukraine`; `None` in other copy.
    pub place: Option<Cow<'a, str>>,
    /// The agency that filed it: `Reuters`, `AP`, `dpa`; `None` where the opening names none.
    pub agency: Option<Cow<'a, str>>,
    /// The line that gives the first of these. Where only wire copy's opening does, it is that opening,
    /// which the span of the first paragraph holds too.
    pub span: Span,
}

fields!(Dateline { published, updated, place, agency, span });
