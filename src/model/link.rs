//! Other stories: links between the paragraphs, and the block of links at the end.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// A link to another story between two paragraphs.
///
/// `Read more: Harbour wall gives way` has the label `Read more`; a bare headline between two
/// paragraphs has none.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let link = article.links().next().unwrap();
/// assert_eq!(link.label.as_deref(), Some("Read more"));
/// assert!(link.headline.starts_with("Lifeboat crew tell of six-hour search"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedLink<'a> {
    /// The words that announce the link, without the colon; `None` where there are none.
    pub label: Option<Cow<'a, str>>,
    /// The other story's headline.
    pub headline: Cow<'a, str>,
    /// Where label and headline stand.
    pub span: Span,
}

fields!(RelatedLink { label, headline, span });

/// The block of other stories that follows the article.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().related(Some("Latest World News"), ["Ferry held in port", "Bus late"]).build();
/// assert_eq!(article.related[0].heading.as_deref(), Some("Latest World News"));
/// let headlines: Vec<&str> = article.related_items().map(|item| &*item.headline).collect();
/// assert_eq!(headlines, ["Ferry held in port", "Bus late"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedLinks<'a> {
    /// The block's heading: `Latest World News`; `None` where it has none.
    pub heading: Option<Cow<'a, str>>,
    /// The line that leads to more of them: `See more Latest World News`; `None` where there is none.
    pub see_more: Option<Cow<'a, str>>,
    /// The stories in the order of the text.
    pub items: Vec<RelatedItem<'a>>,
    /// Where the block stands.
    pub span: Span,
}

fields!(RelatedLinks { heading, see_more, items, span });

/// One story of a block of related links.
///
/// ```
/// use newsgrammar::{RelatedItem, Span};
///
/// let story = RelatedItem::new(Some("A bus in the snow".into()), "Bus late", Span::new(0, 27));
/// assert_eq!(story.caption.as_deref(), Some("A bus in the snow"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedItem<'a> {
    /// The text of the story's picture, where it stands before the headline; else `None`.
    pub caption: Option<Cow<'a, str>>,
    /// The story's headline.
    pub headline: Cow<'a, str>,
    /// Where caption and headline stand.
    pub span: Span,
}

fields!(RelatedItem { caption, headline, span });

impl<'a> RelatedLink<'a> {
    /// A link with this label, if it has one, and this headline.
    ///
    /// ```
    /// use newsgrammar::{RelatedLink, Span};
    ///
    /// let link = RelatedLink::new(Some("Read more".into()), "Ferry held in port", Span::new(0, 29));
    /// assert_eq!(link.headline, "Ferry held in port");
    /// ```
    pub fn new(label: Option<Cow<'a, str>>, headline: impl Into<Cow<'a, str>>, span: Span) -> Self {
        RelatedLink { label, headline: headline.into(), span }
    }
}

impl<'a> RelatedLinks<'a> {
    /// A block of these stories.
    ///
    /// ```
    /// use newsgrammar::{RelatedItem, RelatedLinks, Span};
    ///
    /// let story = RelatedItem::new(None, "Bus late", Span::new(8, 16));
    /// let block = RelatedLinks::new(Some("Latest".into()), None, vec![story], Span::new(0, 16));
    /// assert_eq!(block.items[0].headline, "Bus late");
    /// ```
    pub fn new(
        heading: Option<Cow<'a, str>>,
        see_more: Option<Cow<'a, str>>,
        items: Vec<RelatedItem<'a>>,
        span: Span,
    ) -> Self {
        RelatedLinks { heading, see_more, items, span }
    }
}

impl<'a> RelatedItem<'a> {
    /// A story with its picture's text, where it has one.
    ///
    /// ```
    /// use newsgrammar::{RelatedItem, Span};
    ///
    /// assert_eq!(RelatedItem::new(None, "Bus late", Span::new(0, 8)).headline, "Bus late");
    /// ```
    pub fn new(caption: Option<Cow<'a, str>>, headline: impl Into<Cow<'a, str>>, span: Span) -> Self {
        RelatedItem { caption, headline: headline.into(), span }
    }
}
