//! What all formats do to the text of a part before they escape it.

use crate::model::ListItem;
use std::borrow::Cow;

/// The text on one line: every run of white space with a line break or a control character in it
/// becomes one space, and what stands at the ends goes. Borrowed where nothing changes.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(blank);
    if !text.contains(breaks) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for (at, piece) in text.split(breaks).map(|piece| piece.trim_matches(blank)).filter(|p| !p.is_empty()).enumerate() {
        if at > 0 {
            line.push(' ');
        }
        line.push_str(piece);
    }
    Cow::Owned(line)
}

/// The text on one line, unless there is none or it is blank.
pub(super) fn line(text: Option<&str>) -> Option<Cow<'_, str>> {
    text.map(one_line).filter(|text| !text.is_empty())
}

/// The number of an item of an ordered list, and its words: 3 for `3. Two houses` and `3) Two houses`, whether the number is its
/// marker or begins its text. It has nine digits at most, as CommonMark asks.
pub(super) fn numbered<'i>(item: &'i ListItem<'_>) -> Option<(u32, &'i str)> {
    let (marker, text) = match item.marker.as_deref() {
        Some(marker) => (marker.trim(), &*item.text),
        None => item.text.split_once(char::is_whitespace)?,
    };
    let digits = marker.strip_suffix(['.', ')'])?;
    let number = digits.parse().ok().filter(|_| digits.len() < 10)?;
    Some((number, text))
}

fn breaks(c: char) -> bool {
    (c.is_control() && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}')
}

fn blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn numbers_of_items() {
        let at = Span::new(0, 0);
        for (text, expected) in [
            ("3. Two houses", Some((3, "Two houses"))),
            ("12) Two houses", Some((12, "Two houses"))),
            ("1234567890. Two houses", None),
            ("3 Two houses", None),
            ("3.", None),
            ("v. Two houses", None),
        ] {
            assert_eq!(numbered(&ListItem::new(text, at)), expected, "{text}");
        }
        let marked = |marker: &'static str| ListItem { marker: Some(marker.into()), ..ListItem::new("Two houses", at) };
        assert_eq!(numbered(&marked("3.")), Some((3, "Two houses")));
        assert_eq!(numbered(&marked("-")), None);
    }

    #[test]
    fn one_line() {
        for (text, expected) in [
            ("a b", "a b"),
            ("a\nb", "a b"),
            ("  a \r\n  b\n", "a b"),
            ("a\0b", "a b"),
            ("a\u{2028}\u{85}b", "a b"),
            ("a\tb\u{a0}c", "a\tb\u{a0}c"),
            ("\u{1b}[31m", "[31m"),
            (" \n ", ""),
        ] {
            assert_eq!(super::one_line(text), expected, "{text:?}");
        }
    }
}
