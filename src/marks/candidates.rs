//! Where in a text quotation marks may stand.

use memchr::{Memchr2, Memchr3, memchr2_iter, memchr3_iter};

/// The bytes at which a quotation mark may begin.
pub(super) struct Candidates<'t> {
    ascii: core::iter::Peekable<Memchr2<'t>>,
    wide: core::iter::Peekable<Memchr3<'t>>,
    from: usize,
}

impl<'t> Candidates<'t> {
    pub(super) fn new(text: &'t str, from: usize) -> Self {
        let bytes = text.as_bytes().get(from..).unwrap_or_default();
        Candidates {
            ascii: memchr2_iter(b'"', b'\'', bytes).peekable(),
            // The first bytes of `«»`, of `‘’‚“”„‹›` and of the corner brackets.
            wide: memchr3_iter(0xC2, 0xE2, 0xE3, bytes).peekable(),
            from,
        }
    }
}

impl Iterator for Candidates<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let first = match (self.ascii.peek(), self.wide.peek()) {
            (Some(ascii), Some(wide)) if ascii < wide => self.ascii.next(),
            (_, Some(_)) => self.wide.next(),
            _ => self.ascii.next(),
        };
        first.map(|at| at + self.from)
    }
}
