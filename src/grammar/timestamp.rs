//! A point in time at the start of a text.

mod group;

use super::clock::{Clock, Trust, WrittenZone, clock, glued_zone, iso_clock, zone};
use super::day::{Day, Year, weekday, weekday_and_day};
use super::token::{Leaf, NO, Told, blank, date_word, separator};
use crate::lexicon::words::WEEKDAY_SIGNS;
use crate::model::Precision;
use chrono::{Days, FixedOffset, NaiveDate, NaiveTime};
use group::date_time_group;

pub(crate) use super::day::DateOrder;

/// A point in time as read: the words, and what they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moment<'t> {
    /// The words, without blanks around them.
    pub(crate) text: &'t str,
    /// The day, where the text names one there is, with its year.
    pub(crate) date: Option<NaiveDate>,
    /// Month and day, where the text names no year.
    pub(crate) yearless: Option<(u32, u32)>,
    /// The time of day.
    pub(crate) time: Option<NaiveTime>,
    /// The offset that is named, or follows from a zone that is.
    pub(crate) offset: Option<FixedOffset>,
    /// How exactly the text names the moment.
    pub(crate) precision: Precision,
    /// Whether day and month could be the other way round; the date is then the day-first reading.
    pub(crate) ambiguous: bool,
    /// Whether the text names a day or a time that there is not; it is then missing.
    pub(crate) impossible: bool,
    /// Whether the year is one of another era than ours; there is no date then.
    pub(crate) of_other_era: bool,
}

impl Moment<'_> {
    /// Whether the text names a day or a time that is not kept as one.
    pub(crate) fn is_no_date(&self) -> bool {
        self.impossible || self.of_other_era
    }
}

/// ```text
/// timestamp ::= weekday? day ( "T" iso_clock zone? | weekday_behind? ( clock_joint clock )? zone? )
///             | weekday? clock zone? ( clock_joint weekday? day weekday_behind? )?
///             | weekday? date_time_group
/// ```
/// The end of a day, `24:00`, is the first minute of the next; without a day it is impossible.
#[inline]
pub(crate) fn timestamp<'t>(order: DateOrder) -> impl Fn(&'t str) -> Told<'t, Moment<'t>> {
    move |text| {
        let (rest, written) = written(text.as_bytes(), order)?;
        let (text, rest) = text.split_at_checked(text.len() - rest.len()).ok_or(NO)?;
        Ok((rest, written.moment(text)))
    }
}

/// A time of day where a time is sure to stand, behind a label: `kl 12.17`.
pub(super) fn time_of_day(text: &str) -> Told<'_, Moment<'_>> {
    let (rest, time) = clock(text.as_bytes(), Trust::Place)?;
    let (rest, zone) = zone_behind(rest, time);
    let (text, rest) = text.split_at_checked(text.len() - rest.len()).ok_or(NO)?;
    Ok((rest, WrittenMoment { day: None, clock: Some(time), zone }.moment(text)))
}

/// What stands in the text, before it is asked whether it is on the calendar and the clock.
#[derive(Clone, Copy, Debug, Default)]
struct WrittenMoment {
    day: Option<Day>,
    clock: Option<Clock>,
    zone: Option<WrittenZone>,
}

impl WrittenMoment {
    #[inline]
    fn moment(self, text: &str) -> Moment<'_> {
        let (mut date, mut yearless, mut of_other_era) = (None, None, false);
        match self.day.map(|day| (day, day.year)) {
            Some((day, Some(Year::Christian(year)))) => date = day.in_year(year),
            Some((_, Some(Year::OfOtherEra))) => of_other_era = true,
            Some((day, None)) => yearless = day.in_year(LEAP_YEAR).map(|_| (day.month, day.day)),
            None => {}
        }
        let no_day = self.day.is_some() && date.is_none() && yearless.is_none() && !of_other_era;
        let mut time = self.clock.and_then(Clock::time);
        if let (Some(day), true) = (date, self.clock.is_some_and(Clock::is_end_of_day)) {
            date = day.checked_add_days(Days::new(1));
            time = Some(NaiveTime::MIN);
        }
        let impossible = no_day || self.clock.is_some() && time.is_none();
        Moment {
            text,
            date,
            yearless,
            time,
            offset: self.zone.and_then(|zone| zone.offset(date, time)),
            precision: match self.clock {
                Some(Clock { second: Some(_), .. }) if time.is_some() => Precision::Second,
                Some(_) if time.is_some() => Precision::Minute,
                _ => Precision::Day,
            },
            ambiguous: self.day.is_some_and(|day| day.ambiguous),
            impossible,
            of_other_era,
        }
    }
}

/// A year in which there is every day that a text without a year may name.
const LEAP_YEAR: i32 = 2000;

#[inline]
fn written(input: &[u8], order: DateOrder) -> Leaf<'_, WrittenMoment> {
    let (input, found) = weekday_and_day(input, order);
    if let Ok((rest, day)) = found {
        return Ok(behind_day(rest, day));
    }
    let (rest, time) = match clock(input, Trust::Form) {
        Ok(found) => found,
        Err(_) => return date_time_group(input),
    };
    let (rest, zone) = zone_behind(rest, time);
    let written = WrittenMoment { day: None, clock: Some(time), zone };
    match weekday_and_day(joint(rest), order).1 {
        Ok((rest, day)) => Ok((weekday_behind(rest), WrittenMoment { day: Some(day), ..written })),
        Err(_) => Ok((rest, written)),
    }
}

#[inline]
fn behind_day(input: &[u8], day: Day) -> (&[u8], WrittenMoment) {
    let written = WrittenMoment { day: Some(day), clock: None, zone: None };
    if let [b'T' | b't', after @ ..] = input
        && let Ok((rest, clock)) = iso_clock(after)
    {
        let (rest, zone) = glued_zone(rest).map_or((rest, None), |(rest, zone)| (rest, Some(zone)));
        return (rest, WrittenMoment { clock: Some(clock), zone, ..written });
    }
    let next = blank(input);
    let (rest, next) = match next.strip_prefix(b",").map_or(next, blank) {
        [] => return (input, written),
        // Mostly a clock follows.
        next @ [b'0'..=b'9', ..] => (input, next),
        _ => {
            let rest = weekday_behind(input);
            (rest, joint(rest))
        }
    };
    match clock(next, Trust::Place) {
        Ok((rest, clock)) => {
            let (rest, zone) = zone_behind(rest, clock);
            (rest, WrittenMoment { clock: Some(clock), zone, ..written })
        }
        Err(_) => {
            zone(rest).map_or((rest, written), |(rest, zone)| (rest, WrittenMoment { zone: Some(zone), ..written }))
        }
    }
}

#[inline]
fn zone_behind(input: &[u8], clock: Clock) -> (&[u8], Option<WrittenZone>) {
    if input.is_empty() {
        return (input, None);
    }
    let zone = if clock.second.is_some() { glued_zone(input) } else { zone(input) };
    zone.map_or((input, None), |(rest, zone)| (rest, Some(zone)))
}

/// `clock_joint ::= blank ( ( separator | small_date_word "."? ) blank )*`, six of these at most
#[inline]
fn joint(input: &[u8]) -> &[u8] {
    let mut rest = blank(input);
    for _ in 0..6 {
        if rest.first().is_some_and(u8::is_ascii_digit) {
            break;
        }
        rest = match separator(rest) {
            Ok((rest, ())) => blank(rest),
            Err(_) => match date_word(rest) {
                Ok((rest, word)) if word.is_small() => blank(rest.strip_prefix(b".").unwrap_or(rest)),
                _ => break,
            },
        };
    }
    rest
}

/// ```text
/// weekday_behind ::= blank ( "(" ( weekday | weekday_sign ) ")" | "（" weekday_sign "）" | ","? weekday )
/// ```
/// As in `(Sat)`, `（土）`, `Cumartesi`.
fn weekday_behind(input: &[u8]) -> &[u8] {
    match blank(input) {
        [b'(', inner @ ..] => match weekday(inner) {
            Ok(([b')', rest @ ..], ())) => rest,
            _ => korean_weekday(inner).unwrap_or(input),
        },
        [0xEF, 0xBC, 0x88, inner @ ..] => japanese_weekday(inner).unwrap_or(input),
        // `29 Ocak 2022 Cumartesi 07:38`; a `Sun` before other words is a paper
        bare => match weekday(bare.strip_prefix(b",").map_or(bare, blank)) {
            Ok((rest, ())) if matches!(rest, [] | [b'0'..=b'9', ..]) => rest,
            _ => input,
        },
    }
}

fn korean_weekday(inner: &[u8]) -> Option<&[u8]> {
    east_asian_weekday(inner)?.strip_prefix(b")")
}

fn japanese_weekday(inner: &[u8]) -> Option<&[u8]> {
    east_asian_weekday(inner)?.strip_prefix("）".as_bytes())
}

fn east_asian_weekday(inner: &[u8]) -> Option<&[u8]> {
    let (sign, rest) = inner.split_at_checked(3)?;
    let sign = str::from_utf8(sign).ok()?;
    WEEKDAY_SIGNS.contains(sign).then_some(rest)
}

#[cfg(test)]
mod tests;
