//! The lines that name a story and its sections: headline, kicker, standfirst, crosshead.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// Declares the parts that are one line with a span: the struct and its constructor.
macro_rules! lines {
    ($($(#[$doc:meta])* $ty:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct $ty<'a> {
            /// The line, without the white space around it.
            pub text: Cow<'a, str>,
            /// Where it stands.
            pub span: Span,
        }

        fields!($ty { text, span });

        impl<'a> $ty<'a> {
            /// A part of this kind with the given text and place.
            ///
            /// ```
            #[doc = concat!("use newsgrammar::{Span, ", stringify!($ty), "};")]
            ///
            #[doc = concat!("let line = ", stringify!($ty), "::new(\"Harbour wall\", Span::new(8, 20));")]
            /// assert_eq!((line.span.len(), line.to_string().as_str()), (12, "Harbour wall"));
            /// ```
            pub fn new(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
                $ty { text: text.into(), span }
            }
        }
    )*};
}

lines! {
    /// The title of the story.
    ///
    /// `Harbour wall gives way after third storm in a week`
    ///
    /// The ` =` by which wires end it is no part of its text.
    ///
    /// ```
    /// use newsgrammar::{Headline, Span};
    ///
    /// let headline = Headline::new("Harbour wall gives way", Span::new(0, 22));
    /// assert_eq!(headline.to_string(), headline.text);
    /// ```
    Headline,
    /// The section label above the headline: `Politics`, `World news`, `EXCLUSIVE`.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let article = Article::builder().kicker("Weather").headline("Harbour wall gives way").build();
    /// assert_eq!(article.kicker.unwrap().text, "Weather");
    /// ```
    Kicker,
    /// The sentence or two under the headline that sum up the story (deck, sub-headline, summary):
    /// `The third storm in a week was one too many.`
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let wall = Article::builder().headline("Harbour wall gives way");
    /// let article = wall.standfirst("The third storm in a week was one too many.").build();
    /// assert_eq!(article.standfirst.unwrap().to_string(), "The third storm in a week was one too many.");
    /// ```
    Standfirst,
    /// A subheading inside the body: `What happens next`, or `- 'Never again' -` in wire copy, where the text is what
    /// stands between the dashes.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let article = Article::builder().headline("Harbour wall gives way").crosshead("What happens next").build();
    /// assert_eq!(article.body[0].as_crosshead().unwrap().text, "What happens next");
    /// ```
    Crosshead,
}
