//! One part of a page, in its place.

use super::kinds::kinds;
use super::owned::{Anywhere, Home, Move, fields};
use super::{Byline, Contributors, Crosshead, Dateline, Furniture, Image, KeyPoints, List, Paragraph, RelatedLink};
use crate::span::Span;
use std::borrow::Cow;

/// A line that is kept in its place and has a name but no structure of its own: a correction, a biography,
/// a line that the grammar could not name.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall gives way").correction("Correction: the wall is older.").build();
/// let note = article.body[0].as_correction().unwrap();
/// assert_eq!(note.text, "Correction: the wall is older.");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    ($($(#[$doc:meta])* $variant:ident($ty:ty) = $name:literal {
        $accessor:ident -> $inner:ty, $example:literal
    }),* $(,)?) => {
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

        kinds! {
            /// The kind of a [`Part`], which is its name and nothing else.
            ///
            /// ```
            /// use newsgrammar::PartKind;
            ///
            /// assert_eq!(PartKind::KeyPoints.to_string(), "key_points");
            /// ```
            pub enum PartKind {
                $($(#[$doc])* $variant = $name),*
            }
        }

        impl<'a> Part<'a> {
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

            $(
                #[doc = concat!("What it holds, if it is a [`PartKind::", stringify!($variant), "`]; else `None`.")]
                ///
                /// ```
                /// # use newsgrammar::*;
                /// let wall = Article::builder().headline("Wall gives way").paragraph("It fell.");
                #[doc = concat!("let article = wall.", $example, ".build();")]
                #[doc = concat!("assert_eq!(article.body.iter().filter_map(Part::", stringify!($accessor), ").count(), 1);")]
                /// ```
                pub const fn $accessor(&self) -> Option<&$inner> {
                    match self {
                        Part::$variant(part) => Some(part),
                        _ => None,
                    }
                }
            )*

            /// The paragraph to change, if it is one.
            pub(crate) const fn as_paragraph_mut(&mut self) -> Option<&mut Paragraph<'a>> {
                match self {
                    Part::Paragraph(paragraph) => Some(paragraph),
                    _ => None,
                }
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
    Paragraph(Paragraph<'a>) = "paragraph" {
        as_paragraph -> Paragraph<'a>, r#"crosshead("What now")"#
    },
    /// A subheading inside the body.
    Crosshead(Crosshead<'a>) = "crosshead" {
        as_crosshead -> Crosshead<'a>, r#"crosshead("What now")"#
    },
    /// A picture's alternative text, caption and credit.
    Image(Box<Image<'a>>) = "image" {
        as_image -> Image<'a>, r#"image(None, Some("The wall."), Some("Alamy"))"#
    },
    /// A link to another story.
    RelatedLink(RelatedLink<'a>) = "related_link" {
        as_related_link -> RelatedLink<'a>, r#"link(Some("Read more"), "Ferry held")"#
    },
    /// A list.
    List(List<'a>) = "list" {
        as_list -> List<'a>, r#"list(["Pumps", "Stones"])"#
    },
    /// The box that sums the story up in points.
    KeyPoints(Box<KeyPoints<'a>>) = "key_points" {
        as_key_points -> KeyPoints<'a>, r#"key_points("At a glance", ["The wall fell"])"#
    },
    /// A sentence of the story set again in large type.
    PullQuote(Note<'a>) = "pull_quote" {
        as_pull_quote -> Note<'a>, r#"pull_quote("We were lucky")"#
    },
    /// A post from elsewhere: all of it where one line announces it and another names its sender
    /// (`View this post on Instagram`, `A post shared by …`), else the line by which it is known
    /// (`— Ana Ruiz (@anaruiz) May 3, 2031`), and the words of the post are a paragraph above it.
    Embed(Note<'a>) = "embed" {
        as_embed -> Note<'a>, r#"embed("A post shared by the harbour office")"#
    },
    /// A date and time other than the article's own: an update, an entry of a live page.
    Dateline(Box<Dateline<'a>>) = "dateline" {
        as_dateline -> Dateline<'a>, r#"published("2022-01-29").crosshead("What now").updated("2022-01-30")"#
    },
    /// A byline other than the article's own.
    Byline(Byline<'a>) = "byline" {
        as_byline -> Byline<'a>, r#"byline([Author::new("Ana Ruiz")]).byline([Author::new("Tom Beck")])"#
    },
    /// Who else worked on the story: `Reporting by …; Editing by …`.
    Contributors(Box<Contributors<'a>>) = "contributors" {
        as_contributors -> Contributors<'a>, r#"contributors("Editing by", [Author::new("Tom Beck")])"#
    },
    /// Who the author is: `Ana Ruiz covers shipping for the Tribune.`
    Biography(Note<'a>) = "biography" {
        as_biography -> Note<'a>, r#"biography("Ana Ruiz covers shipping.")"#
    },
    /// `Correction: An earlier version of this article …`
    Correction(Note<'a>) = "correction" {
        as_correction -> Note<'a>, r#"correction("Correction: the wall is older.")"#
    },
    /// The story's topics: `Topics: Harbours, Weather`.
    Tags(Note<'a>) = "tags" {
        as_tags -> Note<'a>, r#"tags("Topics: Harbours")"#
    },
    /// What is no part of the story: menus, share buttons, advertisements.
    Furniture(Furniture<'a>) = "furniture" {
        as_furniture -> Furniture<'a>, r#"furniture(FurnitureKind::Share, "Copy link")"#
    },
    /// What the grammar could not name, kept in its place.
    Unclassified(Note<'a>) = "unclassified" {
        as_unclassified -> Note<'a>, r#"unclassified("???")"#
    },
}
