//! Where in a text quotation marks stand.

use memchr::{Memchr2, Memchr3, memchr2_iter, memchr3_iter};

/// The quotation marks of a text, each with the byte at which it begins.
pub(super) struct Candidates<'t> {
    text: &'t str,
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
            text,
            from,
        }
    }

    /// The next byte at which a mark may begin.
    fn place(&mut self) -> Option<usize> {
        let first = match (self.ascii.peek(), self.wide.peek()) {
            (Some(ascii), Some(wide)) if ascii < wide => self.ascii.next(),
            (_, Some(_)) => self.wide.next(),
            _ => self.ascii.next(),
        };
        first.map(|at| at + self.from)
    }
}

impl Iterator for Candidates<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        loop {
            let at = self.place()?;
            if let Some(mark) = mark(self.text.as_bytes().get(at..).unwrap_or_default()) {
                return Some((at, mark));
            }
        }
    }
}

/// The mark that a text begins with. All of them begin with one of five bytes, and so do many other characters.
fn mark(text: &[u8]) -> Option<char> {
    Some(match text {
        [b'"', ..] => '"',
        [b'\'', ..] => '\'',
        [0xC2, 0xAB, ..] => '«',
        [0xC2, 0xBB, ..] => '»',
        [0xE2, 0x80, 0x98, ..] => '‘',
        [0xE2, 0x80, 0x99, ..] => '’',
        [0xE2, 0x80, 0x9A, ..] => '‚',
        [0xE2, 0x80, 0x9C, ..] => '“',
        [0xE2, 0x80, 0x9D, ..] => '”',
        [0xE2, 0x80, 0x9E, ..] => '„',
        [0xE2, 0x80, 0xB9, ..] => '‹',
        [0xE2, 0x80, 0xBA, ..] => '›',
        [0xE3, 0x80, 0x8C, ..] => '「',
        [0xE3, 0x80, 0x8D, ..] => '」',
        [0xE3, 0x80, 0x8E, ..] => '『',
        [0xE3, 0x80, 0x8F, ..] => '』',
        _ => return None,
    })
}
