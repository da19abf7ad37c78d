//! Marks without a width around lines and words, as editors and word processors leave them.

use super::{Block, Change, Layout, Side, To};
use crate::layout::line::BYTE_ORDER_MARK;
use memchr::memchr2_iter;

/// Those that say nothing at the edge of a line; one from right to left may belong to the sign before it.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{2060}' | '\u{feff}')
}

/// Those that say how their words run, and what ends that.
fn opens_run(c: char) -> bool {
    matches!(c, '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}')
}

fn ends_run(c: char) -> bool {
    matches!(c, '\u{202c}' | '\u{2069}')
}

/// A byte of each of those that may part words or forbid it, and do neither beside a blank.
const BESIDE_BLANKS: [u8; 2] = [0x8b, 0xef];

/// The marks at the ends of lines and beside the blanks of a text. A line of nothing else is blank.
pub(super) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    let bytes = layout.text.as_bytes();
    let is_mark = |at: u32| match bytes.get(at as usize) {
        Some(0xe2 | 0xef) => {
            let c = layout.text.get(at as usize..).and_then(|rest| rest.chars().next());
            c.is_some_and(|c| is_unseen(c) || opens_run(c) || ends_run(c))
        }
        _ => false,
    };
    let edges = |block: &&Block| is_mark(block.span.start) || is_mark(block.span.end.saturating_sub(3));
    for block in layout.blocks.iter().filter(edges) {
        let (start, end) = (block.span.start as usize, block.span.end as usize);
        let line = layout.source(block);
        let runs = line.starts_with(opens_run) && line.ends_with(ends_run);
        let is_edge = |c: char| is_unseen(c) || c.is_whitespace() || runs && (opens_run(c) || ends_run(c));
        let words = line.trim_start_matches(is_edge);
        if words.is_empty() {
            // The mark that a text begins with says how it is written.
            let nothing = Change { range: start..end, to: To::Blank("", Side::Closing) };
            changes.extend((line != BYTE_ORDER_MARK || start > 0).then_some(nothing));
            continue;
        }
        let first = end - words.len();
        let last = start + line.trim_end_matches(is_edge).len();
        changes.extend((first > start).then_some(Change { range: start..first, to: To::Blank("", Side::Opening) }));
        changes.extend((last < end).then_some(Change { range: last..end, to: To::Blank("", Side::Closing) }));
    }
    let [of_blank, of_joint] = BESIDE_BLANKS;
    for found in memchr2_iter(of_blank, of_joint, bytes) {
        let start = if bytes.get(found) == Some(&of_blank) { found.saturating_sub(2) } else { found };
        let end = start + 3;
        if !matches!(bytes.get(start..end), Some([0xe2, 0x80, 0x8b] | [0xef, 0xbb, 0xbf])) {
            continue;
        }
        let (before, behind) = (layout.text.get(..start), layout.text.get(end..));
        let is_blank = |c: Option<char>| c.is_some_and(|c| c.is_whitespace() && c != '\n' && c != '\r');
        let opens = is_blank(before.and_then(|before| before.chars().next_back()));
        if opens || is_blank(behind.and_then(|behind| behind.chars().next())) {
            let side = if opens { Side::Opening } else { Side::Closing };
            changes.push(Change { range: start..end, to: To::Blank("", side) });
        }
    }
    changes
}
