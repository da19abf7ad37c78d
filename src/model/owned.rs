//! How a part is taken from the text it was read from to another home: out of every text
//! (`into_owned`), or from a text whose wrapped lines were joined back into the text as it was written.

use super::Wrap;
use crate::span::Span;
use std::borrow::Cow;

/// Where the texts and places of parts are taken to.
pub(crate) trait Home<'to> {
    /// The text, as it stands there.
    fn text(&self, text: Cow<'_, str>) -> Cow<'to, str>;

    /// The place there of what stood at `span`.
    fn span(&self, span: Span) -> Span {
        span
    }

    /// Where the lines of the text that stood at `span` were joined, as far as the home knows of it.
    fn wraps(&self, _span: Span) -> Box<[Wrap]> {
        Box::default()
    }
}

/// Out of the text: all words are copied.
pub(crate) struct Anywhere;

impl Home<'static> for Anywhere {
    fn text(&self, text: Cow<'_, str>) -> Cow<'static, str> {
        Cow::Owned(text.into_owned())
    }
}

/// A value with texts or places in it.
pub(crate) trait Move {
    type To<'to>;
    /// The same at its new home.
    fn move_to<'to>(self, home: &impl Home<'to>) -> Self::To<'to>;
}

impl Move for Cow<'_, str> {
    type To<'to> = Cow<'to, str>;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Cow<'to, str> {
        home.text(self)
    }
}

impl Move for Span {
    type To<'to> = Span;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Span {
        home.span(self)
    }
}

impl<T: Move> Move for Option<T> {
    type To<'to> = Option<T::To<'to>>;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Self::To<'to> {
        self.map(|value| value.move_to(home))
    }
}

impl<T: Move> Move for Vec<T> {
    type To<'to> = Vec<T::To<'to>>;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Self::To<'to> {
        self.into_iter().map(|value| value.move_to(home)).collect()
    }
}

impl<T: Move> Move for Box<T> {
    type To<'to> = Box<T::To<'to>>;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Self::To<'to> {
        Box::new((*self).move_to(home))
    }
}

/// Types that hold neither text nor place are the same everywhere.
macro_rules! plain {
    ($($ty:ty),* $(,)?) => {
        $(impl $crate::model::owned::Move for $ty {
            type To<'to> = $ty;
            fn move_to<'to>(self, _: &impl $crate::model::owned::Home<'to>) -> $ty {
                self
            }
        })*
    };
}
pub(crate) use plain;

/// Gives a part its `into_owned`, and its way to any other home, from the list of its fields.
macro_rules! fields {
    ($ty:ident { $($field:ident),* $(,)? }) => {
        impl $crate::model::owned::Move for $ty<'_> {
            type To<'to> = $ty<'to>;
            fn move_to<'to>(self, home: &impl $crate::model::owned::Home<'to>) -> $ty<'to> {
                $ty { $($field: $crate::model::owned::Move::move_to(self.$field, home)),* }
            }
        }
        $crate::model::owned::into_owned!($ty);
    };
}
pub(crate) use fields;

/// Gives a part its `into_owned`.
macro_rules! into_owned {
    ($ty:ident) => {
        impl $ty<'_> {
            /// The same with its text copied, so that it outlives the text it was parsed from.
            ///
            /// ```
            /// use newsgrammar::{Headline, Span};
            ///
            /// fn headline() -> Headline<'static> {
            ///     let text = String::from("Harbour wall gives way");
            ///     Headline::new(text.as_str(), Span::new(0, 22)).into_owned()
            /// }
            /// assert_eq!(headline().text, "Harbour wall gives way");
            /// ```
            pub fn into_owned(self) -> $ty<'static> {
                $crate::model::owned::Move::move_to(self, &$crate::model::owned::Anywhere)
            }
        }
    };
}
pub(crate) use into_owned;
