//! Text to lines to blocks, with what one pass over the bytes can tell of each. Total: every text
//! has a layout. No nom here.

mod bits;
mod block;
mod documents;
mod envelope;
mod features;
mod fragments;
mod line;
mod markup;
mod plain;
mod wrap;

pub(crate) use bits::bits;
pub(crate) use block::{Block, Layout};
pub use documents::documents;
pub(crate) use features::Features;
pub(crate) use line::BYTE_ORDER_MARK;
pub(crate) use markup::Mark;
pub(crate) use plain::Plain;
