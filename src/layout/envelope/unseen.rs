//! Marks without a width around lines and words, as editors and word processors leave them.

use super::{Change, Layout, Side, To};
use crate::layout::line::BYTE_ORDER_MARK;
use memchr::memchr2_iter;

/// The first bytes of those marks: U+200B to U+200F, U+202A to U+202E, U+2060 to U+2069, and U+FEFF.
const FIRST: [u8; 2] = [0xe2, 0xef];
const LENGTH: usize = 3;

/// Whether the three bytes of a character are such a mark's.
fn is_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0xe2, 0x80, 0x8b..=0x8f | 0xaa..=0xae] | [0xe2, 0x81, 0xa0..=0xa9] | [0xef, 0xbb, 0xbf])
}

/// The marks at the ends of lines and beside blanks, where they neither part words nor join them. A line of nothing else is
/// blank.
pub(super) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let (text, bytes) = (layout.text, layout.text.as_bytes());
    let mut changes: Vec<Change> = Vec::new();
    for start in memchr2_iter(FIRST[0], FIRST[1], bytes) {
        let end = start + LENGTH;
        if !bytes.get(start..end).is_some_and(is_mark) || start == 0 && text.starts_with(BYTE_ORDER_MARK) {
            continue;
        }
        match changes.last_mut().filter(|last| last.range.end == start) {
            Some(last) => last.range.end = end,
            None => changes.push(Change { range: start..end, to: To::Blank("", Side::Closing) }),
        }
    }
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    changes.retain_mut(|Change { range, to }| {
        let opens = is_blank(text.get(..range.start).and_then(|before| before.chars().next_back()));
        let closes = is_blank(text.get(range.end..).and_then(|behind| behind.chars().next()));
        if opens && !closes {
            *to = To::Blank("", Side::Opening);
        }
        opens || closes
    });
    changes
}
