//! A first look at the words and numbers of a line: whether a date may be there. Most numbers are of no date, and
//! are turned away by the word behind them.

use crate::grammar::day::{is_of, is_ordinal};
use crate::grammar::token::{blank, word};
use crate::lexicon::dates::{DATES, DateWord, date_word, date_word_at_start};
use crate::lexicon::start::Start;
use crate::lexicon::words::YEAR_LETTER;

/// Whether a line of dates may begin so.
#[inline]
pub(super) fn may_open(line: &Start<'_>) -> bool {
    let bytes = line.text.as_bytes();
    match line.first.filter(|word| !word.has_digit && !word.is_mixed()) {
        Some(first) => {
            let found = date_word_at_start(first);
            let numbered = |rest: &[u8]| matches!(rest, [b' ', b'0'..=b'9', ..]);
            let weekday = || line.second.is_some_and(|second| date_word_at_start(second).is_weekday());
            found.opens()
                || found.is_small() && (bytes.get(first.len()..).is_some_and(numbered) || weekday())
                || found.may_open() && {
                    let rest = bytes.get(first.len()..).unwrap_or_default();
                    found.is_one() && may_be_unit(blank(rest)) || found.opens_more() && may_go_on(line, rest)
                }
        }
        None if bytes.first().is_some_and(u8::is_ascii_digit) => may_be_of_date(bytes),
        // Two words may be written as one.
        None => DATES.admits(bytes),
    }
}

/// Whether what follows the first word may be the second of a phrase.
fn may_go_on(line: &Start<'_>, rest: &[u8]) -> bool {
    match (line.second.filter(|word| !word.has_digit && !word.is_mixed()), rest) {
        (Some(second), _) => date_word_at_start(second).goes_on(),
        (None, []) => false,
        _ => true,
    }
}

/// Whether a date may begin with the number at the start of `input`.
pub(super) fn may_be_of_date(input: &[u8]) -> bool {
    let digits = input.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    let rest = input.get(digits..).unwrap_or_default();
    let (short, four) = (digits <= 2, digits == 4);
    match rest {
        _ if digits == 8 => true,
        // Day and time as wires write them: `281423Z APR 23`.
        [b'Z', ..] | [b' ', b'A'..=b'Z', ..] if digits == 6 => true,
        [] => false,
        // What is beyond ASCII may be a sign for the year or the hour.
        [0x80..=0xFF | b'\t'..=b'\r', ..] => true,
        [b'a'..=b'z' | b'A'..=b'Z', ..] => {
            short && word(rest).is_ok_and(|(_, word)| is_ordinal(word)) || behind_blank(rest, short, four)
        }
        [b' ', ..] => behind_blank(blank(rest), short, four),
        [b':', a, b, ..] => short && a.is_ascii_digit() && b.is_ascii_digit(),
        [b'+' | b'(', ..] => four,
        [mark @ (b'.' | b',' | b'/' | b'-'), after @ ..] => match blank(after) {
            [b'0'..=b'9', ..] => (short || four) && *mark != b',',
            after => behind_mark(after, short || four && *mark == b'.'),
        },
        _ => false,
    }
}

/// What a number and a blank may be of a date with.
fn behind_blank(rest: &[u8], short: bool, four: bool) -> bool {
    match rest {
        [0x80..=0xFF, ..] | [b'-', ..] => true,
        [b',' | b'/', ..] => short,
        [b'(' | b'+', ..] => four,
        _ => word(rest).is_ok_and(|(_, word)| {
            let found = date_word(word);
            found.unit().is_some()
                || short && (found.month().is_some() || is_of(word) || is_of_clock(word))
                || four
                    && (found.month().is_some() || word == YEAR_LETTER.as_bytes() || is_of_clock(word) || is_zone(word))
        }),
    }
}

/// What a number and a mark may be of a date with, where no number follows.
fn behind_mark(after: &[u8], short: bool) -> bool {
    let after = match after {
        [b'-' | b'/' | b',', after @ ..] => blank(after),
        _ => after,
    };
    match after {
        [0x80..=0xFF, ..] => true,
        _ => word(after).is_ok_and(|(_, word)| {
            let found = date_word(word);
            found.unit().is_some() || short && (found.month().is_some() || is_of(word))
        }),
    }
}

fn may_be_unit(input: &[u8]) -> bool {
    match input {
        [0x80..=0xFF, ..] => true,
        _ => word(input).is_ok_and(|(_, word)| date_word(word).unit().is_some()),
    }
}

/// Whether a word may stand behind the hour: `am`, the `a` of `a.m.`, `Uhr`, `h`, `hrs`.
fn is_of_clock(word: &[u8]) -> bool {
    match word {
        [b'a' | b'A' | b'p' | b'P'] | [b'a' | b'A' | b'p' | b'P', b'm' | b'M', ..] => true,
        [b'h' | b'H', ..] => word.len() <= 5,
        [b'u' | b'U', b'h' | b'H', b'r' | b'R', ..] => true,
        _ => false,
    }
}

/// Whether a word may be the name of a zone.
fn is_zone(word: &[u8]) -> bool {
    matches!(word, [b'A'..=b'Z'] | [b'A'..=b'Z', b'A'..=b'Z', ..])
}

/// Whether the words before byte `at` may be of one date with the number there: only small words may stand between
/// the number and such a word.
pub(super) fn is_tied(text: &[u8], floor: usize, at: usize) -> bool {
    const MOST: usize = 9;
    let mut end = at;
    let mut behind: Option<DateWord> = None;
    for _ in 0..MOST {
        let head = text.get(floor..end).unwrap_or_default();
        let start = match ascii_word_before(head) {
            None => return true,
            Some(None) => return false,
            Some(Some(start)) => start,
        };
        let word = head.get(start..).unwrap_or_default();
        let len = word.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let glued = start.checked_sub(1).and_then(|before| head.get(before)).is_some_and(u8::is_ascii_alphabetic);
        // An apostrophe, a word that is glued to another, one too long.
        if word.get(len) == Some(&b'\'') || len == 0 || glued {
            return true;
        }
        let found = date_word(word.get(..len).unwrap_or_default());
        if found.leads() || behind.is_some_and(|behind| behind.leads_behind(found)) {
            return true;
        }
        if !found.is_small() && !found.may_lead_behind() {
            return false;
        }
        behind = Some(found);
        end = floor + start;
    }
    true
}

/// Where the word before the end of `head` begins, if there is one; `None` where not all that is looked at is of ASCII.
pub(super) fn ascii_word_before(head: &[u8]) -> Option<Option<usize>> {
    let mut end = head.len();
    while let Some(before) = end.checked_sub(1)
        && let Some(b' ' | b'\t'..=b'\r' | b',' | b'.' | b':') = head.get(before)
    {
        end = before;
    }
    let (mut start, mut capital) = (end, false);
    while let Some(before) = start.checked_sub(1)
        && let Some(&byte) = head.get(before)
        && end - start < 24
    {
        match byte {
            // A dash or a quotation mark ends what is looked at, as any sign does.
            0x90..=0xA7 if matches!(head.get(..before), Some([.., 0xE2, 0x80])) => break,
            0x80.. => return None,
            b'0'..=b'9' if start < end && !capital => return Some(None),
            b'a'..=b'z' if capital => break,
            // `RUIZNovember`
            b'A'..=b'Z' if capital && head.get(start + 1).is_some_and(u8::is_ascii_lowercase) => break,
            b'a'..=b'z' | b'\'' => capital = false,
            b'A'..=b'Z' => capital = true,
            _ => break,
        }
        start = before;
    }
    Some((start < end).then_some(start))
}
