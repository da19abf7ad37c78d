#![doc = include_str!("../README.md")]
//!
//! # Where to begin
//!
//! - [`parse`], or a [`Parser`] with options, reads a text; [`ParseError`] says why one is no article.
//! - [`documents`] parts the stories of an export, which holds many.
//! - [`Article`] holds the parts: [`Article::walk`] goes through all of them, [`Part`] is one of the body.
//! - [`output`] writes an article in the formats of others.
//! - [`guide`] has the grammar, [`guide::design`] and [`guide::comparison`].
//!
//! # The grammar in brief
//!
//! A page is a sequence of blocks, each in a role; the parts of the article are read off them.
//!
//! ```text
//! page ::= header* top? story footer*
//! top ::= ( headline | masthead ) ( masthead | standfirst )* ( crosshead ( crosshead | aside )* )?
//! story ::= ( paragraph ( crosshead | aside )* )* paragraph
//! article ::= header ( headline masthead body | masthead untitled ) footer
//! header ::= ( credit_line | kicker | furniture )*
//! masthead ::= ( key_points | embed | credit_line | image | note | standfirst | related_link | furniture | unclassified )*
//! body ::= ( embed | misread | misread_contributors | dashed | list | paragraph | crosshead | aside )+
//! aside ::= entry_time | key_points | image | author_card | note | credit_line | related_link | furniture | unclassified
//! footer ::= signature? ( labelled_byline | author_card | related_links | note | credit_line | furniture )*
//! related_links ::= ( links_heading see_more_label? )? ( pairs | singles )
//! image ::= marked_image | credited_above_caption | captioned_above_credit | credited_below | alt_and_caption
//!         | labelled_caption | repeated_caption | credited_line
//! byline ::= ( reporting | source | unspaced | named_people ) of_wire?
//! named_people ::= segment+   (* a line, or the segments into which its dates part it *)
//! segment ::= labels? piece ( piece_joint labels? piece )* ( filing | introduction )?
//! dateline ::= gap item ( gap item )* gap
//! item ::= read_time | stamp bracketed_place?
//! stamp ::= ( date_label | small_date_word )? ( relative | timestamp label_behind? | clock zone? )
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

/// The crate whose dates, times and offsets the model holds, in the version that it was built with.
///
/// ```
/// use newsgrammar::chrono::NaiveDate;
/// use newsgrammar::{Span, Timestamp};
///
/// let moment = Timestamp::from_iso8601("2022-01-29", Span::default()).unwrap();
/// assert_eq!(moment.date, NaiveDate::from_ymd_opt(2022, 1, 29));
/// ```
pub use chrono;
pub use error::{ParseError, ParseErrorKind};
pub use layout::documents;
pub use model::*;
pub use parser::{Label, Parser, parse};
pub use span::{Position, Span};
