//! Enumerations that belong to the body.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// A list in the body: lines that follow each other, each behind a sign such as `•`; where flattening took the signs
/// away, the lines around them tell.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall gives way").list(["Two houses", "One boat"]).build();
/// let list = article.body[0].as_list().unwrap();
/// assert_eq!(list.items[0].text, "Two houses");
/// assert_eq!(list.items[0].marker.as_deref(), Some("-"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct List<'a> {
    /// The items in the order of the text; never empty.
    pub items: Vec<ListItem<'a>>,
    /// Where the list stands.
    pub span: Span,
}

fields!(List { items, span });

impl<'a> List<'a> {
    /// The list of these items, which stand one after the other.
    ///
    /// ```
    /// use newsgrammar::{List, ListItem, Span};
    ///
    /// let list = List::of(vec![ListItem::new("Pumps", Span::new(0, 5)), ListItem::new("Stones", Span::new(6, 12))]);
    /// assert_eq!(list.span, Span::new(0, 12));
    /// ```
    pub fn of(items: Vec<ListItem<'a>>) -> Self {
        let span = items.iter().map(|item| item.span).reduce(Span::join).unwrap_or_default();
        List { items, span }
    }
}

/// The box that sums a story up in points.
///
/// `Key points`, and the lines under it.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall gives way").key_points("At a glance", ["The wall fell"]).build();
/// let points = article.body[0].as_key_points().unwrap();
/// assert_eq!((&*points.heading, &*points.items[0].text), ("At a glance", "The wall fell"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeyPoints<'a> {
    /// The words above the points: `Key points`, `At a glance`.
    pub heading: Cow<'a, str>,
    /// The points in the order of the text.
    pub items: Vec<ListItem<'a>>,
    /// Where heading and points stand.
    pub span: Span,
}

fields!(KeyPoints { heading, items, span });

impl<'a> KeyPoints<'a> {
    /// A box of these points under this heading.
    ///
    /// ```
    /// use newsgrammar::{KeyPoints, ListItem, Span};
    ///
    /// let point = ListItem::new("Nobody was hurt", Span::new(12, 27));
    /// assert_eq!(KeyPoints::new("Key points", vec![point], Span::new(0, 27)).heading, "Key points");
    /// ```
    pub fn new(heading: impl Into<Cow<'a, str>>, items: Vec<ListItem<'a>>, span: Span) -> Self {
        KeyPoints { heading: heading.into(), items, span }
    }
}

/// One item of a list.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall gives way").list(["Two houses"]).build();
/// let list = article.body[0].as_list().unwrap();
/// assert_eq!((list.items[0].marker.as_deref(), &*list.items[0].text), (Some("-"), "Two houses"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListItem<'a> {
    /// The sign before the text: `•`, `-`, `*`; `None` where flattening took it away, or where the item has a number, which
    /// stays in the text.
    pub marker: Option<Cow<'a, str>>,
    /// The item's text, without the marker.
    pub text: Cow<'a, str>,
    /// Where the item stands.
    pub span: Span,
}

fields!(ListItem { marker, text, span });

impl<'a> ListItem<'a> {
    /// An item with no marker.
    ///
    /// ```
    /// use newsgrammar::{ListItem, Span};
    ///
    /// let item = ListItem::new("Two houses", Span::new(0, 10));
    /// assert_eq!((item.marker, &*item.text), (None, "Two houses"));
    /// ```
    pub fn new(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        ListItem { marker: None, text: text.into(), span }
    }
}
