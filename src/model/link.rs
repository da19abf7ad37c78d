//! Other stories: links between the paragraphs, and the block of links at the end.

use super::owned::into_owned;
use crate::span::Span;
use std::borrow::Cow;

/// A link to another story between two paragraphs.
///
/// `Read more: Harbour wall gives way` has the label `Read more`; a bare headline between two
/// paragraphs has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RelatedLink<'a> {
    /// The words that announce the link, without the colon; `None` where there are none.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub label: Option<Cow<'a, str>>,
    /// The other story's headline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub headline: Cow<'a, str>,
    /// Where label and headline stand.
    pub span: Span,
}

into_owned!(RelatedLink { label, headline, span });

/// The block of other stories that follows the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RelatedLinks<'a> {
    /// The block's heading: `Latest World News`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub heading: Option<Cow<'a, str>>,
    /// The line that leads to more of them: `See more Latest World News`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub see_more: Option<Cow<'a, str>>,
    /// The stories in the order of the text.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub items: Vec<RelatedItem<'a>>,
    /// Where the block stands.
    pub span: Span,
}

into_owned!(RelatedLinks { heading, see_more, items, span });

/// One story of a block of related links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RelatedItem<'a> {
    /// The text of the story's picture, where it stands before the headline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub caption: Option<Cow<'a, str>>,
    /// The story's headline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub headline: Cow<'a, str>,
    /// Where caption and headline stand.
    pub span: Span,
}

into_owned!(RelatedItem { caption, headline, span });
