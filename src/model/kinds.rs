//! Enums whose variants have names: [`kinds`].

/// Declares an enum whose variants have names, which are those that JSON has.
macro_rules! kinds {
    (
        $(#[$meta:meta])*
        pub enum $ty:ident {
            $(#[$first_meta:meta])* $first:ident = $first_name:literal
            $(, $(#[$of:meta])* $variant:ident = $name:literal)* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $ty {
            $(#[$first_meta])* $first,
            $($(#[$of])* $variant),*
        }

        impl $ty {
            /// Every one there is, in the order of this page.
            ///
            /// ```
            #[doc = concat!("use newsgrammar::", stringify!($ty), ";")]
            ///
            #[doc = concat!("let named = |name: &str| ", stringify!($ty), "::ALL.iter().copied().find(|it| it.name() == name);")]
            #[doc = concat!("assert_eq!(named(\"", $first_name, "\"), Some(", stringify!($ty), "::", stringify!($first), "));")]
            /// assert_eq!(named("wall"), None);
            /// ```
            pub const ALL: &'static [$ty] = &[$ty::$first, $($ty::$variant),*];

            /// Its name in snake case, as in JSON.
            ///
            /// ```
            #[doc = concat!("use newsgrammar::", stringify!($ty), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($ty), "::", stringify!($first), ".name(), \"", $first_name, "\");")]
            /// ```
            pub const fn name(self) -> &'static str {
                match self {
                    $ty::$first => $first_name,
                    $($ty::$variant => $name),*
                }
            }
        }
    };
}
pub(crate) use kinds;

#[cfg(all(test, feature = "serde"))]
mod tests {
    use crate::model::{DiagnosticKind, FurnitureKind};

    #[test]
    fn names_are_those_of_json() {
        for kind in FurnitureKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        for kind in DiagnosticKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }
}
