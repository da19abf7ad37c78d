//! What stands on a page and is no part of the story.

use super::owned::{fields, plain};
use crate::span::Span;
use std::borrow::Cow;

/// A line of the page that is no part of the story: `Listen to this article`, `Share`, `Sign in`.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// use newsgrammar::{FurnitureKind, Part};
///
/// let furniture = article.body.iter().find_map(|part| match part {
///     Part::Furniture(furniture) => Some(furniture),
///     _ => None,
/// });
/// let furniture = furniture.unwrap();
/// assert_eq!(furniture.kind, FurnitureKind::AudioPlayer);
/// assert_eq!(furniture.text, "Listen to this article");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Furniture<'a> {
    /// What it is for. (Serialised as `type`, since `kind` tells the parts of a body apart.)
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: FurnitureKind,
    /// The line as it stands.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

fields!(Furniture { kind, text, span });
plain!(FurnitureKind);

impl<'a> Furniture<'a> {
    /// A line of furniture of this kind.
    ///
    /// ```
    /// use newsgrammar::{Furniture, FurnitureKind, Span};
    ///
    /// assert_eq!(Furniture::new(FurnitureKind::Share, "Copy link", Span::new(0, 9)).text, "Copy link");
    /// ```
    pub fn new(kind: FurnitureKind, text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Furniture { kind, text: text.into(), span }
    }
}

/// What a line of furniture is for. In JSON a kind is its name in snake case: `audio_player`.
///
/// ```
/// use newsgrammar::{Article, FurnitureKind, Part};
///
/// let article = Article::builder().furniture(FurnitureKind::ReadTime, "4 min read").build();
/// let Some(Part::Furniture(line)) = article.header.first() else { panic!() };
/// assert_eq!(line.kind, FurnitureKind::ReadTime);
/// assert_eq!(FurnitureKind::default(), FurnitureKind::Navigation);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FurnitureKind {
    /// `Listen to this article`, `Loading audio...`
    AudioPlayer,
    /// `Watch`, `Back to video`, `Duration 1:30`
    VideoPlayer,
    /// `Share this on Facebook`, `Copy link`
    Share,
    /// `Advertisement`, `Story continues below`
    Advertisement,
    /// `Sign up to our newsletter`
    Newsletter,
    /// `Join the conversation`, `12 comments`
    Comments,
    /// `4 min read`
    ReadTime,
    /// `© 2022 Example Media. All rights reserved.`
    Copyright,
    /// `We use cookies`, `Privacy settings`
    Consent,
    /// `Subscribe now to read on`, `Already a subscriber?`
    Subscription,
    /// `Sign in`, `My account`
    Account,
    /// `View gallery`, `3/12`
    Gallery,
    /// `Follow us on Facebook`, `@example`
    Follow,
    /// `LENGTH: 512 words`, `To: reader@example.org`: what a press database or a mail program says of the story,
    /// other than its headline, its authors and its date
    Record,
    /// The byte-order mark at the start of the text.
    ByteOrderMark,
    /// Menus, section names, breadcrumbs, footers: the rest of the page.
    #[default]
    Navigation,
}
