//! Sets of yes-or-no features, a bit each.

/// Declares the bits of a set once: a constant of the set for each, and their names.
macro_rules! bits {
    ($(#[$lint:meta])* $set:ident: $($name:ident),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        $(#[$lint])*
        #[repr(u32)]
        enum Bit { $($name),* }

        $(#[$lint])*
        impl $set {
            $(pub(crate) const $name: $set = $set(1 << Bit::$name as u32);)*
            /// The names of the bits, from the lowest.
            #[cfg(feature = "fit")]
            pub(crate) const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];
        }
    };
}
pub(crate) use bits;
