//! Times that are told from now, and the time that reading takes.

use super::clock::{Clock, Trust, clock};
use super::token::{Leaf, NO, Number, blank, number, phrase, separator, word};
use crate::lexicon::dates::{self, DatePhrase, Unit, date_word, phrases};

/// A time as far back from now as the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    /// `2 hours ago`
    Ago(u32, Unit),
    /// `yesterday`, `Heute, 12:34 Uhr`
    Day(u64, Option<Clock>),
}

/// ```text
/// relative ::= number unit_word ago_behind                      (* 3 hours ago *)
///            | ago_before blank number unit_word ago_behind?     (* vor 3 Stunden *)
///            | ago_around blank number unit_word ago_behind      (* for 3 timer siden; "for 3 days" is no such time *)
///            | one_phrase blank unit_word ago_behind             (* an hour ago *)
///            | near_day
/// ```
pub(super) fn relative(input: &[u8]) -> Leaf<'_, Relative> {
    if input.first().is_some_and(u8::is_ascii_digit) {
        return ago(input, false);
    }
    if !dates::RELATIVE.admits(input) {
        return Err(NO);
    }
    let input = blank(input);
    for &(words, says) in phrases(input) {
        let days = match says {
            DatePhrase::Today => 0,
            DatePhrase::Yesterday => 1,
            DatePhrase::DayBefore => 2,
            DatePhrase::AgoBefore | DatePhrase::AgoAround | DatePhrase::One => 0,
            _ => continue,
        };
        let Ok((rest, ())) = phrase(input, words) else { continue };
        return match says {
            DatePhrase::AgoBefore => ago(blank(rest), true),
            DatePhrase::AgoAround => ago(blank(rest), false),
            DatePhrase::One => behind(blank(rest), 1),
            _ => Ok(near_day(rest, days)),
        };
    }
    Err(NO)
}

/// `near_day ::= near_day_phrase ( blank separator? blank small_date_word? blank clock )?`: `Heute, 12:34 Uhr`
fn near_day(input: &[u8], days: u64) -> (&[u8], Relative) {
    let mut start = blank(input);
    start = separator(start).map_or(start, |(start, ())| blank(start));
    if let Ok((after, small)) = word(start)
        && date_word(small).is_small()
    {
        start = blank(after);
    }
    match clock(start, Trust::Place) {
        Ok((rest, clock)) => (rest, Relative::Day(days, Some(clock))),
        Err(_) => (input, Relative::Day(days, None)),
    }
}

/// The phrase of one kind that a text begins with.
fn said(input: &[u8], says: DatePhrase) -> Leaf<'_, ()> {
    let input = blank(input);
    let of_kind = phrases(input).iter().filter(|(_, said)| *said == says);
    of_kind.into_iter().find_map(|(words, _)| phrase(input, words).ok()).ok_or(NO)
}

/// `read_time ::= number "-"? minute_word "."? ( read_phrase | ⏎ ) | read_phrase ":"? number "-"? minute_word "."?`
pub(super) fn read_time(input: &[u8]) -> Leaf<'_, ()> {
    let minutes = |input| {
        let (rest, Number { .. }) = number(input)?;
        let rest = blank(rest);
        let (rest, word) = word(blank(rest.strip_prefix(b"-").unwrap_or(rest)))?;
        if date_word(word).unit() != Some(Unit::Minute) {
            return Err(NO);
        }
        Ok((rest.strip_prefix(b".").unwrap_or(rest), ()))
    };
    let read = |input| said(input, DatePhrase::ReadTime);
    if input.first().is_some_and(u8::is_ascii_digit) {
        let (rest, ()) = minutes(input)?;
        // `27. Januar 2026 • 3 Minuten` leaves the word out
        return read(blank(rest)).or(if blank(rest).is_empty() { Ok((rest, ())) } else { Err(NO) });
    }
    if !dates::READ.admits(input) {
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
        Err(_) if has_before => Ok((after, Relative::Ago(count.value, date_word(found).unit().ok_or(NO)?))),
        Err(error) => Err(error),
    }
}

fn behind(input: &[u8], count: u32) -> Leaf<'_, Relative> {
    let (rest, found) = word(input)?;
    let unit = date_word(found).unit().ok_or(NO)?;
    let (rest, ()) = said(rest, DatePhrase::AgoBehind)?;
    Ok((rest, Relative::Ago(count, unit)))
}
