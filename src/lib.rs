#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod error;
mod grammar;
mod layout;
mod lexicon;
mod model;
mod parser;
mod span;

pub use error::{ParseError, ParseErrorKind};
pub use model::*;
pub use parser::{Parser, parse};
pub use span::{Position, Span};
