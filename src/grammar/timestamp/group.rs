//! The group of figures by which wires and telegrams date themselves (IPTC 7901; ACP 121 in the forces).

use super::WrittenMoment;
use crate::grammar::clock::{Clock, WrittenZone, zone};
use crate::grammar::day::{Day, year};
use crate::grammar::token::{Leaf, NO, blank, digits, word};
use crate::lexicon::dates::month;

/// How many figures say the day and the time.
const FIGURES: usize = 6;

/// ```text
/// date_time_group ::= day_number hour minute ( "Z" | zone )? blank month_name blank year   (* 281423Z APR 23 *)
/// ```
/// A number of six figures before a month and a year of four may be any, so that a zone must tell.
#[cold]
pub(super) fn date_time_group(input: &[u8]) -> Leaf<'_, WrittenMoment> {
    let (rest, figures) = digits(input, FIGURES + 1)?;
    if figures.digits != FIGURES {
        return Err(NO);
    }
    let (rest, zone) = match rest {
        [b'Z', rest @ ..] => (rest, Some(WrittenZone::Offset(0))),
        _ => zone(rest).map_or((rest, None), |(rest, zone)| (rest, Some(zone))),
    };
    let (rest, name) = word(blank(rest))?;
    let month = month(name).filter(|_| name.first().is_some_and(u8::is_ascii_uppercase)).ok_or(NO)?;
    let rest = blank(rest);
    let short = digits(rest, 4).is_ok_and(|(_, year)| year.digits == 2);
    let (rest, year) = year(rest)?;
    let (day, hour, minute) = (figures.value / 10_000, figures.value / 100 % 100, figures.value % 100);
    let day = Day { year: Some(year), month, day, ambiguous: false };
    let clock = Clock::of(hour, minute);
    let is_one = day.date().is_some() && clock.time().is_some();
    if is_one && (short || zone.is_some()) {
        Ok((rest, WrittenMoment { day: Some(day), clock: Some(clock), zone }))
    } else {
        Err(NO)
    }
}
