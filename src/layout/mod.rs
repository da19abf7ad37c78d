//! Text to lines to blocks, with what one pass over the bytes can tell of each. Total; no nom.
