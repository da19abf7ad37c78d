//! How a part that borrows from its text becomes one that owns it.

use crate::span::Span;
use std::borrow::Cow;

/// A value that may borrow, and the same value that does not.
pub(crate) trait IntoOwned {
    type Static;
    fn into_owned(self) -> Self::Static;
}

impl IntoOwned for Cow<'_, str> {
    type Static = Cow<'static, str>;
    fn into_owned(self) -> Self::Static {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Static = Option<T::Static>;
    fn into_owned(self) -> Self::Static {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Static = Vec<T::Static>;
    fn into_owned(self) -> Self::Static {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Static = Box<T::Static>;
    fn into_owned(self) -> Self::Static {
        Box::new((*self).into_owned())
    }
}

/// A value whose text may have been wrapped over several lines of the source.
pub(crate) trait JoinLines {
    /// Joins the lines of the text with single spaces.
    fn join_lines(&mut self);
}

impl JoinLines for Cow<'_, str> {
    fn join_lines(&mut self) {
        if self.contains(['\n', '\r']) {
            let lines: Vec<&str> = self.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
            *self = Cow::Owned(lines.join(" "));
        }
    }
}

impl<T: JoinLines> JoinLines for Option<T> {
    fn join_lines(&mut self) {
        self.iter_mut().for_each(T::join_lines);
    }
}

impl<T: JoinLines> JoinLines for Vec<T> {
    fn join_lines(&mut self) {
        self.iter_mut().for_each(T::join_lines);
    }
}

impl<T: JoinLines> JoinLines for Box<T> {
    fn join_lines(&mut self) {
        (**self).join_lines();
    }
}

/// Types that hold no text are their own owned form.
macro_rules! plain {
    ($($ty:ty),* $(,)?) => {
        $(impl $crate::model::owned::IntoOwned for $ty {
            type Static = $ty;
            fn into_owned(self) -> $ty {
                self
            }
        }
        impl $crate::model::owned::JoinLines for $ty {
            fn join_lines(&mut self) {}
        })*
    };
}
pub(crate) use plain;

plain!(Span, bool, u32);

/// Gives a part its `into_owned` and `join_lines`, from the list of its fields.
macro_rules! fields {
    ($ty:ident { $($field:ident),* $(,)? }) => {
        $crate::model::owned::into_owned!($ty { $($field),* });
        $crate::model::owned::join_lines!($ty { $($field),* });
    };
}
pub(crate) use fields;

/// Gives a part its `into_owned`, from the list of its fields.
macro_rules! into_owned {
    ($ty:ident { $($field:ident),* $(,)? }) => {
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
                $ty { $($field: $crate::model::owned::IntoOwned::into_owned(self.$field)),* }
            }
        }
        impl $crate::model::owned::IntoOwned for $ty<'_> {
            type Static = $ty<'static>;
            fn into_owned(self) -> $ty<'static> {
                $ty::into_owned(self)
            }
        }
    };
}
pub(crate) use into_owned;

/// Gives a part its `join_lines`, from the list of its fields.
macro_rules! join_lines {
    ($ty:ident { $($field:ident),* $(,)? }) => {
        impl $crate::model::owned::JoinLines for $ty<'_> {
            fn join_lines(&mut self) {
                $($crate::model::owned::JoinLines::join_lines(&mut self.$field);)*
            }
        }
    };
}
pub(crate) use join_lines;
