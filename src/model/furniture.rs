//! What stands on a page and is no part of the story.

use super::kinds::kinds;
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
/// let furniture = article.body.iter().find_map(Part::as_furniture).unwrap();
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

kinds! {
    /// What a line of furniture is for. In JSON a kind is its name in snake case: `audio_player`.
    ///
    /// ```
    /// use newsgrammar::{Article, FurnitureKind};
    ///
    /// let article = Article::builder().furniture(FurnitureKind::ReadTime, "4 min read").build();
    /// assert_eq!(article.header[0].as_furniture().unwrap().kind, FurnitureKind::ReadTime);
    /// assert_eq!(FurnitureKind::default(), FurnitureKind::Navigation);
    /// ```
    #[derive(Default)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub enum FurnitureKind {
        /// `Listen to this article`, `Loading audio...`
        AudioPlayer = "audio_player",
        /// `Watch`, `Back to video`, `Duration 1:30`
        VideoPlayer = "video_player",
        /// `Share this on Facebook`, `Copy link`
        Share = "share",
        /// `Advertisement`, `Story continues below`
        Advertisement = "advertisement",
        /// `Sign up to our newsletter`
        Newsletter = "newsletter",
        /// `Join the conversation`, `12 comments`
        Comments = "comments",
        /// `4 min read`
        ReadTime = "read_time",
        /// `© 2022 Example Media. All rights reserved.`
        Copyright = "copyright",
        /// `We use cookies`, `Privacy settings`
        Consent = "consent",
        /// `Subscribe now to read on`, `Already a subscriber?`
        Subscription = "subscription",
        /// `Sign in`, `My account`
        Account = "account",
        /// `View gallery`, `Image 3 of 12`
        Gallery = "gallery",
        /// `Follow us on Facebook`
        Follow = "follow",
        /// `Disclaimer: The author owns a boat.`, `This is a developing story.`: what the publisher says about the story,
        /// and corrects nothing in it
        Notice = "notice",
        /// Among the fields of a record, `LENGTH: 512 words`, `To: reader@example.org`: what a press database or a mail
        /// program says of the story, other than its headline, its authors and its date
        Record = "record",
        /// The byte-order mark at the start of the text.
        ByteOrderMark = "byte_order_mark",
        /// Menus, section names, breadcrumbs, footers: the rest of the page.
        #[default]
        Navigation = "navigation",
    }
}
