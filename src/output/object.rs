//! How the JSON formats declare their objects: what the article does not say is left out.

use std::borrow::Cow;

/// Declares objects as they are written: names in camel case, fields of which nothing is known left out.
macro_rules! objects {
    ($($(#[$doc:meta])* struct $name:ident<$life:lifetime> { $($(#[$meta:meta])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        struct $name<$life> {
            $($(#[$meta])* #[serde(skip_serializing_if = "crate::output::object::Unknown::is_unknown")] $field: $ty,)*
        }
    )*};
}
pub(super) use objects;

/// A field that may say nothing.
pub(super) trait Unknown {
    fn is_unknown(&self) -> bool;
}

impl<T> Unknown for Option<T> {
    fn is_unknown(&self) -> bool {
        self.is_none()
    }
}

impl<T> Unknown for Vec<T> {
    fn is_unknown(&self) -> bool {
        self.is_empty()
    }
}

impl<T: ?Sized> Unknown for &T {
    fn is_unknown(&self) -> bool {
        false
    }
}

/// Types that always say something.
macro_rules! known {
    ($($ty:ty),*) => {
        $(impl Unknown for $ty {
            fn is_unknown(&self) -> bool {
                false
            }
        })*
    };
}

known!(String, Cow<'_, str>);
