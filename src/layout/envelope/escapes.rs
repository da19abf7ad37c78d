//! Escapes: what programs write for a line end or a letter in strings of their own (`\n`, `\"`, `\u2019`).

use super::{Change, LINE_ENDS, Layout, Side, To, is_spoken_of, memchr};
use memchr::memchr_iter;

/// A quotation mark around a whole string.
const QUOTE: char = '"';

/// escape ::= "\" ( "n" | "r" | "t" | '"' | "'" | "/" | "\" | "u" hex hex hex hex | "x" hex hex )
///
/// Letters by their numbers are read in any text, the others where they end the lines of all of it.
pub(super) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let (text, bytes) = (layout.text, layout.text.as_bytes());
    let ends = || memchr_iter(b'\\', bytes).filter(|at| bytes.get(at + 1) == Some(&b'n'));
    let count = ends().count();
    let is_string = count >= LINE_ENDS
        && count >= layout.blocks.len()
        && ends().filter(|at| ends_line(bytes, *at)).nth(LINE_ENDS - 1).is_some();
    let mut changes = Vec::new();
    if is_string {
        changes.extend(quotes(text).into_iter().flatten());
    }
    let (mut at, mut from) = (0, 0);
    while let Some(found) = bytes.get(from..).and_then(|rest| memchr(b'\\', rest)) {
        at = at.max(from + found);
        let read = number(bytes, at).or_else(|| {
            let to = match bytes.get(at + 1).filter(|_| is_string)? {
                // One of the two that end a line is enough.
                b'r' if bytes.get(at + 2..at + 4) == Some(br"\n") => To::Blank("", Side::Closing),
                b'n' | b'r' => To::Blank("\n", Side::Closing),
                b't' => To::Blank(" ", Side::Closing),
                sign @ (b'"' | b'\'' | b'/' | b'\\') => To::Char(char::from(*sign)),
                _ => return None,
            };
            Some((at + 2, to))
        });
        from = at + 1;
        if let Some((end, to)) = read {
            changes.push(Change { range: at..end, to });
            from = end;
        }
    }
    changes
}

/// Whether the escape of a line end at this place is neither part of a name (`C:\new`, `\nabla`) nor spoken of: no small letter
/// and no digit stands behind it, unless a sentence ends before, or what may be its quotation mark.
fn ends_line(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let goes_on = bytes.get(at + 2).is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let ends = before.is_some_and(|byte| matches!(byte, b'.' | b'!' | b'?' | b'"' | 0x80..));
    (ends || !goes_on) && !is_spoken_of(bytes, at..at + 2)
}

/// The character that is written by its number at this place, beyond ASCII, and where that ends.
fn number(bytes: &[u8], at: usize) -> Option<(usize, To)> {
    let hex = |at: usize, len: usize| {
        let digits = bytes.get(at..at + len).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
        u32::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
    };
    let unit = |at: usize| if bytes.get(at..at + 2) == Some(br"\u") { hex(at + 2, 4) } else { None };
    let (end, code) = match bytes.get(at + 1)? {
        b'u' => match unit(at)? {
            high @ 0xd800..=0xdbff => {
                let low = unit(at + 6).filter(|low| (0xdc00..=0xdfff).contains(low))?;
                (at + 12, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
            }
            code => (at + 6, code),
        },
        b'x' => (at + 4, hex(at + 2, 2)?),
        _ => return None,
    };
    let c = char::from_u32(code).filter(|c| *c >= '\u{a0}')?;
    Some((end, To::char(c)))
}

/// The marks around a text that is a string as a whole: there are no others that are not escaped.
fn quotes(text: &str) -> Option<[Change; 2]> {
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len();
    let inside = text.get(start..end)?.strip_prefix(QUOTE)?.strip_suffix(QUOTE)?;
    let mut escaped = false;
    for c in inside.chars() {
        if c == QUOTE && !escaped {
            return None;
        }
        escaped = c == '\\' && !escaped;
    }
    let change = |at: usize, side: Side| Change { range: at..at + 1, to: To::Blank("", side) };
    Some([change(start, Side::Opening), change(end - 1, Side::Closing)])
}
