#![doc = include_str!("../README.md")]
//!
//! # Where to begin
//!
//! - [`parse`], or a [`Parser`] with options, reads a text; [`ParseError`] says why one is no article.
//! - [`Article`] holds the parts: [`Article::walk`] goes through all of them, [`Part`] is one of the body.
//! - [`output`] writes an article in the formats of others.
//! - [`guide`] has the grammar, [`guide::design`] and [`guide::comparison`].
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
pub use parser::{Label, Parser, parse};
pub use span::{Position, Span};
