//! Text to lines to blocks, with what one pass over the bytes can tell of each. Total: every text
//! has a layout. No nom here.

mod bits;
mod block;
mod documents;
mod edges;
mod envelope;
mod features;
mod fragments;
mod line;
mod mark;
mod markup;
mod plain;
mod reader;
mod wrap;

pub(crate) use bits::bits;
pub(crate) use block::{Block, Layout};
pub use documents::documents;
pub(crate) use features::Features;
pub(crate) use line::BYTE_ORDER_MARK;
pub(crate) use mark::Mark;
pub(crate) use plain::Plain;
