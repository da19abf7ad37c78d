//! Marks without a width around lines and words, as editors and word processors leave them.

use super::{Change, Layout, Side, To};
use crate::layout::line::BYTE_ORDER_MARK;
use memchr::{memchr_iter, memchr3_iter};

/// The last bytes of U+200B, U+200E and U+200F, and the first of U+FEFF. Other marks, which tie letters or part directions inside
/// a line, stay.
const LAST: [u8; 3] = [0x8b, 0x8e, 0x8f];
const FIRST: u8 = 0xef;
const LENGTH: usize = 3;

/// The marks at the ends of lines and beside blanks, where they neither part words nor join them. A line of nothing else is
/// blank.
pub(super) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let (text, bytes) = (layout.text, layout.text.as_bytes());
    let mut changes: Vec<Change> = Vec::new();
    let last = memchr3_iter(LAST[0], LAST[1], LAST[2], bytes).map(|last| last.saturating_sub(LENGTH - 1));
    let is_mark = |start: &usize| {
        matches!(bytes.get(*start..start + LENGTH), Some([0xe2, 0x80, 0x8b | 0x8e | 0x8f] | [0xef, 0xbb, 0xbf]))
            && !(*start == 0 && text.starts_with(BYTE_ORDER_MARK))
    };
    let mut marks: Vec<usize> = last.chain(memchr_iter(FIRST, bytes)).filter(is_mark).collect();
    // Two runs in order.
    marks.sort();
    for start in marks {
        let end = start + LENGTH;
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
