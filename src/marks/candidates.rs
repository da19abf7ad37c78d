//! Where in a text quotation marks stand.

use crate::lanes;

/// Finds the quotation marks of a text from byte `from` on, each with the byte at which it begins.
#[inline(always)]
pub(super) fn candidates(text: &str, from: usize, mut found: impl FnMut(usize, char)) {
    let bytes = text.as_bytes().get(from..).unwrap_or_default();
    // The first bytes of `«»`, of `‘’‚“”„‹›` and of the corner brackets.
    let begins =
        |byte| (byte == b'"') | (byte == b'\'') | (byte == b'`') | (byte == 0xC2) | (byte == 0xE2) | (byte == 0xE3);
    lanes::places(bytes, begins, |at| {
        if let Some(mark) = bytes.get(at..).and_then(mark) {
            found(from + at, mark);
        }
    });
}

/// The mark that a text begins with. All of them begin with one of six bytes, and so do many other characters.
fn mark(text: &[u8]) -> Option<char> {
    Some(match text {
        [b'"', ..] => '"',
        [b'\'', ..] => '\'',
        [b'`', ..] => '`',
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
