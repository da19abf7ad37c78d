//! Numbers before links, as text browsers print them (`lynx -dump`): `[4]Home [5]News`, with the addresses below the page.

use crate::layout::mark::{Left, Side};
use core::ops::Range;
use memchr::memchr_iter;

/// How many numbers it takes that follow each other.
const EVIDENCE: usize = 4;
/// How many links may stand between two numbers that show no words.
const HIDDEN: u32 = 50;
/// The longest number, in digits.
const DIGITS: usize = 5;

/// The numbers of a text, read line by line.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    last: u32,
}

/// Whether the links of a text have numbers: few of them stand out of order.
pub(super) fn are_shown(text: &str) -> bool {
    let (mut last, mut follow, mut astray) = (None, 0, 0);
    for (number, _) in all(text) {
        match last {
            Some(before) if number == before + 1 => follow += 1,
            Some(before) if number <= before => astray += 1,
            _ => {}
        }
        last = Some(number);
    }
    follow >= EVIDENCE && follow > astray * 8
}

impl Numbers {
    pub(super) fn read(&mut self, line: &str, left_out: &mut Vec<Left>) {
        for (number, range) in all(line) {
            if (self.last + 1..=self.last + HIDDEN).contains(&number) {
                self.last = number;
                // A sign before the first link is a list's: `* [7]Lighthouse to be sold`.
                let start = if line.get(1..range.start) == Some(" ") { 0 } else { range.start };
                left_out.push(Left { range: start..range.end, side: Side::Opening });
            }
        }
    }
}

/// link ::= bracketed word
fn all(text: &str) -> impl Iterator<Item = (u32, Range<usize>)> {
    let bytes = text.as_bytes();
    memchr_iter(b'[', bytes).filter_map(move |at| {
        let end = bracketed(bytes, at, DIGITS)?;
        let number = text.get(at + 1..end - 1)?.parse().ok()?;
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'"' | b'\'' | b'[' | 0x80..);
        let before =
            at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        (before && bytes.get(end).is_some_and(is_word)).then_some((number, at..end))
    })
}

/// bracketed ::= "[" digit+ "]"
///
/// Where it ends, if it begins at this place and has at most so many digits.
pub(super) fn bracketed(bytes: &[u8], at: usize, most: usize) -> Option<usize> {
    let inside = bytes.get(at..)?.strip_prefix(b"[")?;
    let digits = inside.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0 && inside.get(digits) == Some(&b']')).then_some(at + digits + 2)
}
