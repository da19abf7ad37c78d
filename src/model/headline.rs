//! The lines that name a story and its sections: headline, kicker, standfirst, crosshead.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// The title of the story.
///
/// `Harbour wall gives way after third storm in a week`
///
/// Every article that was parsed has one; in an article made by hand it may be empty.
///
/// ```
/// use newsgrammar::{Headline, Span};
///
/// let headline = Headline::new("Harbour wall gives way", Span::new(0, 22));
/// assert_eq!(headline.to_string(), headline.text);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Headline<'a> {
    /// The line, without the white space around it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

/// The section label above the headline: `Politics`, `World news`, `EXCLUSIVE`.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder()
///     .kicker("Weather")
///     .headline("Harbour wall gives way")
///     .standfirst("The third storm in a week was one too many.")
///     .crosshead("What happens next")
///     .build();
/// assert_eq!(article.kicker.unwrap().text, "Weather");
/// assert_eq!(article.standfirst.unwrap().text, "The third storm in a week was one too many.");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Kicker<'a> {
    /// The line, without the white space around it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

/// The sentence or two under the headline that sum up the story (deck, sub-headline, summary):
/// `The third storm in a week was one too many.`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Standfirst<'a> {
    /// The line, without the white space around it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

/// A subheading inside the body: `What happens next`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Crosshead<'a> {
    /// The line, without the white space around it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

/// Constructors and `Display`, the same for every part that is a line with a span.
macro_rules! line {
    ($($ty:ident),*) => {$(
        fields!($ty { text, span });

        impl<'a> $ty<'a> {
            /// A part of this kind with the given text and place.
            pub fn new(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
                $ty { text: text.into(), span }
            }
        }

        impl core::fmt::Display for $ty<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.text)
            }
        }
    )*};
}
line!(Headline, Kicker, Standfirst, Crosshead);
