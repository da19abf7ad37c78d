//! Brackets around a date, and what stands in brackets behind one.

use super::label::date_label;
use crate::grammar::token::{blank, phrase, word};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::words::LOCAL_TIME;
use crate::span::Span;

/// A date with the brackets around it, if it stands in such and the line goes on behind them. Comments have it at the end, behind who
/// wrote them: `Ana (3 May 2031)`.
pub(crate) fn bracketed(text: &str, date: Span) -> Span {
    let (start, end) = (date.start as usize, date.end as usize);
    let is = text.get(..start).is_some_and(|before| before.ends_with('('))
        && text.get(end..).and_then(|behind| behind.strip_prefix(')')).is_some_and(|rest| !rest.trim().is_empty());
    if is { Span::new(date.start - 1, date.end + 1) } else { date }
}

/// `bracketed_place ::= "local time" | "(" … ")" ⏎ | "(" word ")"`, as in `07:38 (comment now)`, `07:38 (London)`
///
/// Behind a `clock` the words may be any. Behind a day they may tell of it, `12 April (sold out)`, unless they ask something of the
/// reader, name a place or label the date.
pub(super) fn bracketed_place(input: &[u8], clock: bool) -> &[u8] {
    const LONGEST: usize = 32;
    if let Ok((rest, ())) = phrase(input, LOCAL_TIME) {
        return rest;
    }
    let [b'(', inner @ ..] = blank(input) else { return input };
    if let [words @ .., b')'] = inner
        && (clock || tells_no_event(words))
        && words.len() <= LONGEST
        && !words.iter().any(|byte| matches!(byte, b'(' | b')' | b'0'..=b'9'))
    {
        return &[];
    }
    match word(inner) {
        Ok(([b')', rest @ ..], place))
            if place.first().is_some_and(|first| first.is_ascii_uppercase() || *first >= 0xC3) =>
        {
            rest
        }
        _ => input,
    }
}

/// Whether words behind a day tell nothing of it: they ask something of the reader, name a place, or label the date.
fn tells_no_event(words: &[u8]) -> bool {
    let asks = |text: &str| text.split(' ').next().is_some_and(|first| kinds(first).any(Kinds::ASKS));
    let is_place = |text: &str| text.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let is_label = || date_label(words).is_ok_and(|(rest, _)| rest.is_empty());
    str::from_utf8(words).is_ok_and(|text| asks(text) || is_place(text)) || is_label()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_brackets() {
        for (text, expected) in [
            ("Ana Ruiz (3 May 2031) Herald", "(3 May 2031)"),
            ("Ana Ruiz (3 May 2031)", "3 May 2031"),
            ("Ana Ruiz (3 May 2031", "3 May 2031"),
            ("Ana Ruiz 3 May 2031) Herald", "3 May 2031"),
            ("3 May 2031", "3 May 2031"),
        ] {
            let date = Span::of(
                text,
                text.get(text.find('3').unwrap_or_default()..).and_then(|it| it.get(..10)).unwrap_or_default(),
            );
            assert_eq!(bracketed(text, date).slice(text), Some(expected), "{text}");
        }
    }
}
