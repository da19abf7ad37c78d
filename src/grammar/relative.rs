//! Times that are told from now, and the time that reading takes.

use super::clock::{Clock, Evidence, clock};
use super::token::{Leaf, NO, Number, blank, number, phrase, separator, word};
use crate::lexicon::dates::{AGO_BEFORE, AGO_BEHIND, Gate, NEAR_DAYS, READ_WORDS, Unit, is_date_word, unit};

/// A time as far back from now as the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    /// `2 hours ago`
    Ago(u32, Unit),
    /// `yesterday`, `Heute, 12:34 Uhr`
    Day(u64, Option<Clock>),
}

/// ```text
/// relative ::= before? number unit behind? | near_day ( joint clock )?
/// ```
/// One of `before` and `behind` is there: `vor 3 Stunden`, `3 hours ago`.
pub(super) fn relative(input: &[u8]) -> Leaf<'_, Relative> {
    if input.first().is_some_and(u8::is_ascii_digit) {
        return ago(input, false);
    }
    if !Gate::RELATIVE.admits(input) {
        return Err(NO);
    }
    for before in AGO_BEFORE {
        if let Ok((rest, ())) = phrase(input, before) {
            return ago(blank(rest), true);
        }
    }
    if let Ok((rest, b"a" | b"an" | b"A" | b"An")) = word(input) {
        return behind(blank(rest), 1);
    }
    for &(name, days) in NEAR_DAYS {
        if let Ok((rest, ())) = phrase(input, name) {
            let mut start = blank(rest);
            start = separator(start).map_or(start, |(start, ())| blank(start));
            if let Ok((after, small)) = word(start)
                && is_date_word(small)
            {
                start = blank(after);
            }
            return Ok(match clock(start, Evidence::Place) {
                Ok((rest, clock)) => (rest, Relative::Day(days, Some(clock))),
                Err(_) => (rest, Relative::Day(days, None)),
            });
        }
    }
    Err(NO)
}

/// `read_time ::= number minutes "."? read | read ":"? number minutes`
pub(super) fn read_time(input: &[u8]) -> Leaf<'_, ()> {
    let minutes = |input| {
        let (rest, Number { .. }) = number(input)?;
        let rest = blank(rest);
        let (rest, word) = word(blank(rest.strip_prefix(b"-").unwrap_or(rest)))?;
        if unit(word) != Some(Unit::Minute) {
            return Err(NO);
        }
        Ok((rest.strip_prefix(b".").unwrap_or(rest), ()))
    };
    let read = |input| READ_WORDS.iter().find_map(|words| phrase(input, words).ok()).ok_or(NO);
    if input.first().is_some_and(u8::is_ascii_digit) {
        let (rest, ()) = minutes(input)?;
        // `27. Januar 2026 • 3 Minuten` leaves the word out
        return read(blank(rest)).or(if blank(rest).is_empty() { Ok((rest, ())) } else { Err(NO) });
    }
    if !Gate::READ.admits(input) {
        return Err(NO);
    }
    let (rest, ()) = read(input)?;
    let rest = blank(rest);
    minutes(blank(rest.strip_prefix(b":").unwrap_or(rest)))
}

fn ago(input: &[u8], has_before: bool) -> Leaf<'_, Relative> {
    let (rest, count) = number(input)?;
    let (after, found) = word(blank(rest))?;
    match behind(blank(rest), count.value) {
        Ok(read) => Ok(read),
        Err(_) if has_before => Ok((after, Relative::Ago(count.value, unit(found).ok_or(NO)?))),
        Err(error) => Err(error),
    }
}

fn behind(input: &[u8], count: u32) -> Leaf<'_, Relative> {
    let (rest, found) = word(input)?;
    let unit = unit(found).ok_or(NO)?;
    let (rest, ()) = AGO_BEHIND.iter().find_map(|words| phrase(rest, words).ok()).ok_or(NO)?;
    Ok((rest, Relative::Ago(count, unit)))
}
