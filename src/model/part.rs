//! One part of a page, in its place.

use super::owned::{Anywhere, Home, Move, fields, plain};
use super::{Byline, Contributors, Crosshead, Dateline, Furniture, Image, KeyPoints, List, Paragraph, RelatedLink};
use crate::span::Span;
use std::borrow::Cow;

/// A line that is kept in its place and has a name but no structure of its own: a correction, a biography,
/// a line that the grammar could not name.
///
/// ```
/// use newsgrammar::{Article, Part};
///
/// let article = Article::builder().headline("Wall gives way").correction("Correction: the wall is older.").build();
/// let Some(Part::Correction(note)) = article.body.first() else { panic!() };
/// assert_eq!(note.text, "Correction: the wall is older.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note<'a> {
    /// The line as it stands.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

fields!(Note { text, span });

impl<'a> Note<'a> {
    /// A note with the given text and place.
    ///
    /// ```
    /// use newsgrammar::{Note, Part, PartKind, Span};
    ///
    /// let part = Part::Tags(Note::new("Topics: Harbours", Span::new(40, 56)));
    /// assert_eq!((part.kind(), part.span().len()), (PartKind::Tags, 16));
    /// assert!(PartKind::ALL.contains(&part.into_owned().kind()));
    /// ```
    pub fn new(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Note { text: text.into(), span }
    }
}

/// Declares the parts once: the enum, its kinds, and what is the same for all.
macro_rules! parts {
    ($($(#[$doc:meta])* $variant:ident($ty:ty) = $name:literal),* $(,)?) => {
        /// One part of a page, in its place.
        ///
        /// In JSON each part is an object whose `kind` is the name of [`Part::kind`]. New kinds may be added in a
        /// minor version.
        ///
        /// ```
        /// use newsgrammar::{Article, PartKind};
        ///
        /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").crosshead("What now").build();
        /// let kinds: Vec<PartKind> = article.body.iter().map(|part| part.kind()).collect();
        /// assert_eq!(kinds, [PartKind::Paragraph, PartKind::Crosshead]);
        /// assert_eq!(kinds[1].name(), "crosshead");
        /// assert_eq!(article.body[0].as_paragraph().unwrap().text, "It fell.");
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(tag = "kind", rename_all = "snake_case")
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Part<'a> {
            $($(#[$doc])* $variant($ty)),*
        }

        /// The kind of a [`Part`], which is its name and nothing else.
        ///
        /// ```
        /// use newsgrammar::PartKind;
        ///
        /// assert_eq!(PartKind::KeyPoints.to_string(), "key_points");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum PartKind {
            $($(#[$doc])* $variant),*
        }

        impl PartKind {
            /// Every kind, in the order of this page.
            ///
            /// ```
            /// use newsgrammar::PartKind;
            ///
            /// assert!(PartKind::ALL.contains(&PartKind::Embed));
            /// ```
            pub const ALL: &'static [PartKind] = &[$(PartKind::$variant),*];

            /// The kind's name as JSON has it.
            ///
            /// ```
            /// assert_eq!(newsgrammar::PartKind::PullQuote.name(), "pull_quote");
            /// ```
            pub const fn name(self) -> &'static str {
                match self { $(PartKind::$variant => $name),* }
            }
        }

        impl Part<'_> {
            /// Which kind of part it is.
            ///
            /// ```
            /// use newsgrammar::{Note, Part, PartKind, Span};
            ///
            /// let part = Part::Tags(Note::new("Topics: Harbours", Span::new(40, 56)));
            /// assert_eq!(part.kind(), PartKind::Tags);
            /// ```
            pub const fn kind(&self) -> PartKind {
                match self { $(Part::$variant(_) => PartKind::$variant),* }
            }

            /// Where it stands.
            ///
            /// ```
            /// use newsgrammar::{Note, Part, PartKind, Span};
            ///
            /// let part = Part::Tags(Note::new("Topics: Harbours", Span::new(40, 56)));
            /// assert_eq!(part.span(), Span::new(40, 56));
            /// ```
            pub const fn span(&self) -> Span {
                match self { $(Part::$variant(part) => part.span),* }
            }

            /// The same part with its text copied.
            ///
            /// ```
            /// use newsgrammar::{Note, Part, Span};
            ///
            /// fn tags(text: &str) -> Part<'static> {
            ///     Part::Tags(Note::new(text, Span::new(0, 16))).into_owned()
            /// }
            /// assert_eq!(tags(&String::from("Topics: Harbours")).span().len(), 16);
            /// ```
            pub fn into_owned(self) -> Part<'static> {
                self.move_to(&Anywhere)
            }
        }

        impl Move for Part<'_> {
            type To<'to> = Part<'to>;
            fn move_to<'to>(self, home: &impl Home<'to>) -> Part<'to> {
                match self { $(Part::$variant(part) => Part::$variant(part.move_to(home))),* }
            }
        }
    };
}

parts! {
    /// A paragraph of the story.
    Paragraph(Paragraph<'a>) = "paragraph",
    /// A subheading inside the body.
    Crosshead(Crosshead<'a>) = "crosshead",
    /// A picture's alternative text, caption and credit.
    Image(Box<Image<'a>>) = "image",
    /// A link to another story.
    RelatedLink(RelatedLink<'a>) = "related_link",
    /// A list.
    List(List<'a>) = "list",
    /// The box that sums the story up in points.
    KeyPoints(Box<KeyPoints<'a>>) = "key_points",
    /// A sentence of the story set again in large type.
    PullQuote(Note<'a>) = "pull_quote",
    /// The line by which a post from elsewhere is known: `— Ana Ruiz (@anaruiz) May 3, 2031`, `A post shared by …`.
    /// The words of the post stand before it as a paragraph.
    Embed(Note<'a>) = "embed",
    /// A date and time other than the article's first: an update, an entry of a live page.
    Dateline(Box<Dateline<'a>>) = "dateline",
    /// A byline other than the article's first.
    Byline(Byline<'a>) = "byline",
    /// Who else worked on the story: `Reporting by …; Editing by …`.
    Contributors(Box<Contributors<'a>>) = "contributors",
    /// Who the author is: `Ana Ruiz covers shipping for the Tribune.`
    Biography(Note<'a>) = "biography",
    /// `Correction: An earlier version of this article …`
    Correction(Note<'a>) = "correction",
    /// The story's topics: `Topics: Harbours, Weather`.
    Tags(Note<'a>) = "tags",
    /// What is no part of the story: menus, share buttons, advertisements.
    Furniture(Furniture<'a>) = "furniture",
    /// What the grammar could not name, kept in its place.
    Unclassified(Note<'a>) = "unclassified",
}

impl<'a> Part<'a> {
    /// The paragraph, if it is one.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").crosshead("What now").paragraph("Nobody knows.").build();
    /// assert!(article.body[0].as_paragraph().is_none());
    /// assert_eq!(article.body[1].as_paragraph().unwrap().text, "Nobody knows.");
    /// ```
    pub const fn as_paragraph(&self) -> Option<&Paragraph<'a>> {
        match self {
            Part::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        }
    }
}

impl<'a> Part<'a> {
    /// The paragraph to change, if it is one.
    pub(crate) const fn as_paragraph_mut(&mut self) -> Option<&mut Paragraph<'a>> {
        match self {
            Part::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        }
    }
}

plain!(PartKind);

impl core::fmt::Display for PartKind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}
