#![doc = include_str!("../README.md")]
//!
//! # Where to begin
//!
//! - [`parse`], or a [`Parser`] with options, reads a text; [`ParseError`] says why one is no article.
//! - [`Article`] holds the parts: [`Article::walk`] goes through all of them, [`Part`] is one of the body.
//! - [`output`] writes an article in the formats of others.
//! - [`guide`] has the grammar, [`guide::design`] and [`guide::comparison`].
//!
//! # The grammar in brief
//!
//! A page is a sequence of blocks, each in a role; the parts of the article are read off them.
//!
//! ```text
//! page ::= header* headline? ( masthead | standfirst )* paragraph ( paragraph | crosshead | aside )* footer*
//! article ::= header headline masthead body footer
//! header ::= ( credit_line | kicker | furniture )*
//! masthead ::= ( key_points | embed | credit_line | note | standfirst | image | related_link | furniture | unclassified )*
//! body ::= ( embed | misread | contributed | dashed | list | paragraph | crosshead | aside )+
//! aside ::= key_points | image | author_card | note | credit_line | related_link | furniture | unclassified
//! footer ::= signature? ( labelled | author_card | related_links | note | credit_line | furniture )*
//! related_links ::= heading? see_more? ( story+ | ( caption story )+ )
//! image ::= marked_image | captioned_above_credit | credited_below | alt_and_caption | labelled_caption | repeated_caption | credited_line
//! byline ::= label? piece ( separator label? piece )*
//! dateline ::= item ( separator item )*
//! ```
//!
//! [`guide`] has all the rules, down to the digits of a date.
#![forbid(unsafe_code)]

mod error;
mod few;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod grammar;
pub mod guide;
mod lanes;
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
