#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod error;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod grammar;
pub mod guide;
mod layout;
mod lexicon;
mod marks;
mod model;
pub mod output;
mod parser;
mod span;

pub use error::{ParseError, ParseErrorKind};
pub use model::*;
pub use parser::{Parser, parse};
pub use span::{Position, Span};
