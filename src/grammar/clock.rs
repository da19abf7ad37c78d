//! The time of day, and the zone behind it.

use super::token::{Leaf, NO, blank, digits, letter, number, one_of, phrase, two_digits, word};
use crate::lexicon::dates::same;
use crate::lexicon::words::{AFTERNOONS, CLOCK_WORDS, HOUR_SIGNS, MIN, MINUTE_SIGNS, MORNINGS, TIME, UHR};
use crate::lexicon::zones::{self, TimeZone};
use chrono::{Datelike, Days, FixedOffset, NaiveDate, NaiveTime};
use nom::Parser;
use nom::combinator::opt;

/// A time of day as written, which may be on no clock: `25:61`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) second: Option<u32>,
    pub(super) nanosecond: u32,
    /// The fault that no value of the fields can show: `13:00 am`.
    impossible: bool,
}

impl Clock {
    pub(super) fn of(hour: u32, minute: u32) -> Self {
        Clock { hour, minute, second: None, nanosecond: 0, impossible: false }
    }

    /// The time, or `None` where there is no such time. `23:59:60` is a leap second, as in chrono.
    #[inline]
    pub(super) fn time(self) -> Option<NaiveTime> {
        match self.second {
            _ if self.impossible => None,
            Some(60) => NaiveTime::from_hms_nano_opt(self.hour, self.minute, 59, 1_000_000_000 + self.nanosecond),
            second => NaiveTime::from_hms_nano_opt(self.hour, self.minute, second.unwrap_or(0), self.nanosecond),
        }
    }

    /// Whether it is the end of a day, as ISO 8601 writes it: `24:00`.
    pub(super) fn is_end_of_day(self) -> bool {
        self.hour == 24 && self.minute == 0 && self.second.unwrap_or(0) == 0 && self.nanosecond == 0
    }

    fn with_half(mut self, half: Half) -> Self {
        match (half, self.hour) {
            (Half::Morning, 12) => self.hour = 0,
            (Half::Afternoon, 1..=11) => self.hour += 12,
            // `14:30 pm` says one thing twice, `14:30 am` contradicts itself
            (Half::Morning, 13..) => self.impossible = true,
            _ => {}
        }
        self
    }
}

/// What lets a pair of numbers pass for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Only its own form: `7.38` may be any number, `0738` too.
    Form,
    /// It stands where a time stands, behind a date: `29 January 2022 07.38`.
    Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

/// ```text
/// clock ::= day_half blank clock                                         (* 午後7時38分, 오후 7:38 *)
///         | hour ":" minute ( ":" second fraction? )? half? hour_word?   (* 7:38:12 pm, 07:38 Uhr *)
///         | hour "." minute ( half | hour_word | &zone )?                (* 7.38 pm; 7.38 alone only behind a date *)
///         | hour half                                                    (* 7 pm *)
///         | hour blank "h" ( blank minute "min"? )?                      (* 7h38 *)
///         | hour blank hour_sign ( blank minute minute_sign )?           (* 7時38分 *)
///         | hour blank "Uhr"
///         | hour minute ( hour_word | &zone )                            (* 0738 GMT *)
/// hour ::= digit digit?
/// minute ::= digit digit
/// second ::= digit digit
/// ```
#[inline]
pub(super) fn clock(input: &[u8], trust: Trust) -> Leaf<'_, Clock> {
    if input.first().is_some_and(|&byte| byte >= 0xE0) {
        return halved(input, trust);
    }
    let (rest, hour) = digits(input, 4)?;
    match (hour.digits, rest) {
        (1 | 2, [b':', after @ ..]) => with_colon(after, hour.value),
        (1 | 2, [b'.', after @ ..]) => with_full_stop(after, hour.value, trust),
        (1 | 2, _) => whole_hour(rest, hour.value),
        (4, _) => four_digits(rest, hour.value),
        _ => Err(NO),
    }
}

/// `iso_clock ::= clock | hour minute ( second fraction? )?`, the digits behind a `T`: `07:38:12.5`, `0738`, `073812`
pub(super) fn iso_clock(input: &[u8]) -> Leaf<'_, Clock> {
    let (rest, hour) = two_digits(input)?;
    if let [b':', after @ ..] = rest {
        return with_colon(after, hour);
    }
    let (rest, minute) = two_digits(rest)?;
    Ok(match two_digits(rest) {
        Ok((rest, second)) => seconds(rest, Clock::of(hour, minute), second),
        Err(_) => (rest, Clock::of(hour, minute)),
    })
}

#[inline]
fn with_colon(input: &[u8], hour: u32) -> Leaf<'_, Clock> {
    let (mut rest, minute) = two_digits(input)?;
    let mut clock = Clock::of(hour, minute);
    if let [b':', after @ ..] = rest
        && let Ok((after, second)) = two_digits(after)
    {
        (rest, clock) = seconds(after, clock, second);
    }
    if rest.is_empty() {
        return Ok((rest, clock));
    }
    let (rest, half) = opt(half).parse(rest)?;
    let clock = half.map_or(clock, |half| clock.with_half(half));
    Ok((hour_word(rest).unwrap_or(rest), clock))
}

fn with_full_stop(input: &[u8], hour: u32, trust: Trust) -> Leaf<'_, Clock> {
    let (rest, minute) = two_digits(input)?;
    let clock = Clock::of(hour, minute);
    if let Ok((rest, half)) = half(rest) {
        Ok((rest, clock.with_half(half)))
    } else if let Some(rest) = hour_word(rest) {
        Ok((rest, clock))
    } else {
        // `07.38.2022` and `7.385` are no times wherever they stand
        let ends = !matches!(rest, [b'0'..=b'9', ..] | [b'.' | b',', b'0'..=b'9', ..]);
        let trusted = trust == Trust::Place || zone(rest).is_ok();
        if ends && trusted { Ok((rest, clock)) } else { Err(NO) }
    }
}

fn whole_hour(input: &[u8], hour: u32) -> Leaf<'_, Clock> {
    if let Ok((rest, half)) = half(input) {
        return if hour == 0 { Err(NO) } else { Ok((rest, Clock::of(hour, 0).with_half(half))) };
    }
    let rest = blank(input);
    if let [b'h' | b'H', after @ ..] = rest {
        if let Ok((rest, minute)) = two_digits(blank(after)) {
            let rest = rest.strip_prefix(MIN.as_bytes()).filter(|rest| letter(rest).is_none()).unwrap_or(rest);
            return Ok((rest, Clock::of(hour, minute)));
        }
        return if letter(after).is_none() { Ok((after, Clock::of(hour, 0))) } else { Err(NO) };
    }
    if let Some(after) = one_of(rest, HOUR_SIGNS) {
        return Ok(east_asian(after, hour));
    }
    match word(rest) {
        Ok((rest, uhr)) if same(uhr, UHR) => Ok((rest, Clock::of(hour, 0))),
        _ => Err(NO),
    }
}

/// The half of the day before the hour: `午後7時38分`, `오후 7:38`.
fn halved(input: &[u8], trust: Trust) -> Leaf<'_, Clock> {
    let morning = one_of(input, MORNINGS).map(|rest| (rest, Half::Morning));
    let afternoon = || one_of(input, AFTERNOONS).map(|rest| (rest, Half::Afternoon));
    let (rest, half) = morning.or_else(afternoon).ok_or(NO)?;
    match blank(rest) {
        rest @ [b'0'..=b'9', ..] => clock(rest, trust).map(|(rest, clock)| (rest, clock.with_half(half))),
        _ => Err(NO),
    }
}

/// What follows the sign for the hour: `38分`, or nothing.
fn east_asian(input: &[u8], hour: u32) -> (&[u8], Clock) {
    let minute =
        digits(blank(input), 2).ok().and_then(|(rest, minute)| Some((one_of(rest, MINUTE_SIGNS)?, minute.value)));
    minute.map_or((input, Clock::of(hour, 0)), |(rest, minute)| (rest, Clock::of(hour, minute)))
}

fn four_digits(input: &[u8], digits: u32) -> Leaf<'_, Clock> {
    let rest = hour_word(input).or_else(|| zone(input).is_ok().then_some(input)).ok_or(NO)?;
    Ok((rest, Clock::of(digits / 100, digits % 100)))
}

/// `fraction ::= ( "." | "," ) digit+`, behind the seconds
fn seconds(input: &[u8], clock: Clock, second: u32) -> (&[u8], Clock) {
    let clock = Clock { second: Some(second), ..clock };
    let [b'.' | b',', after @ ..] = input else { return (input, clock) };
    let mut rest = after;
    if !rest.first().is_some_and(u8::is_ascii_digit) {
        return (input, clock);
    }
    let mut nanosecond = 0;
    let mut unit = 100_000_000;
    // Digits past the ninth are eaten and add nothing.
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        nanosecond += u32::from(digit - b'0') * unit;
        unit /= 10;
        rest = tail;
    }
    (rest, Clock { nanosecond, ..clock })
}

/// `half ::= blank ( "a" | "p" ) ( "." blank "m" "."? | "m" )`, and no more letters of one word
pub(super) fn half(input: &[u8]) -> Leaf<'_, Half> {
    let (half, rest) = match blank(input) {
        [b'a' | b'A', rest @ ..] => (Half::Morning, rest),
        [b'p' | b'P', rest @ ..] => (Half::Afternoon, rest),
        _ => return Err(NO),
    };
    let (rest, dotted) = match rest {
        [b'.', rest @ ..] => (blank(rest), true),
        _ => (rest, false),
    };
    let (rest, small) = match rest {
        [m @ (b'm' | b'M'), rest @ ..] => (rest, *m == b'm'),
        _ => return Err(NO),
    };
    match rest {
        [b'.', rest @ ..] if dotted => Ok((rest, half)),
        // `2:20pmEDT` is glued, `9 amendments` is not a time
        _ if letter(rest).is_none() || small && rest.first().is_some_and(u8::is_ascii_uppercase) => Ok((rest, half)),
        _ => Err(NO),
    }
}

/// `hour_word ::= blank ( clock_word | "Uhr" &capital )`, which only says that this is a time: what is left behind it
fn hour_word(input: &[u8]) -> Option<&[u8]> {
    let input = blank(input);
    if !matches!(input, [b'h' | b'H' | b'u' | b'U', ..]) {
        return None;
    }
    let (rest, found) = word(input).ok()?;
    if CLOCK_WORDS.iter().any(|name| same(found, name)) {
        return Some(rest);
    }
    // `Stand: 10:49 UhrLesedauer`
    let (uhr, _) = found.split_at_checked(UHR.len())?;
    let rest = input.get(UHR.len()..)?;
    (uhr.strip_prefix(b"U").is_some_and(|end| UHR.as_bytes().ends_with(end))
        && rest.first().is_some_and(u8::is_ascii_uppercase))
    .then_some(rest)
}

/// A zone as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WrittenZone {
    /// Seconds east of Greenwich.
    Offset(i32),
    /// One of [`crate::lexicon::zones`].
    Named(TimeZone),
}

impl WrittenZone {
    /// The offset at this local day and time; with no time, at noon. `None` where the abbreviation
    /// is ambiguous, and in the hour of American local time that is skipped or comes twice.
    pub(super) fn offset(self, date: Option<NaiveDate>, time: Option<NaiveTime>) -> Option<FixedOffset> {
        match self {
            WrittenZone::Offset(seconds) => FixedOffset::east_opt(seconds),
            WrittenZone::Named(TimeZone::Fixed(minutes)) => FixedOffset::east_opt(i32::from(minutes) * 60),
            WrittenZone::Named(TimeZone::American(minutes)) => {
                let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
                let summer = is_american_summer(date?, time.unwrap_or(noon))?;
                FixedOffset::east_opt((i32::from(minutes) + if summer { 60 } else { 0 }) * 60)
            }
            WrittenZone::Named(TimeZone::Ambiguous) => None,
        }
    }
}

/// ```text
/// zone ::= blank ( "(" blank bare_zone blank ")" | bare_zone )
/// bare_zone ::= ( "+" | "-" ) offset | written_out | ( "GMT" | "UTC" ) ( "+" | "-" ) offset | zone_name
/// ```
pub(super) fn zone(input: &[u8]) -> Leaf<'_, WrittenZone> {
    let inner = blank(input);
    match inner {
        [b'(', inner @ ..] => match bare_zone(blank(inner)).map(|(rest, zone)| (blank(rest), zone)) {
            Ok(([b')', rest @ ..], zone)) => Ok((rest, zone)),
            _ => Err(NO),
        },
        [b'+', ..] | [b'A'..=b'Z', ..] => bare_zone(inner),
        // `10:30-11:30` are the hours of something, so that a minus alone wants the RFC 2822 form
        [b'-', after @ ..] if digits(after, 5).is_ok_and(|(_, number)| number.digits == 4) => bare_zone(inner),
        _ => Err(NO),
    }
}

/// A zone that stands right behind the seconds or behind a time with a `T`, where a minus is no dash.
pub(super) fn glued_zone(input: &[u8]) -> Leaf<'_, WrittenZone> {
    match input {
        [b'z', rest @ ..] if letter(rest).is_none() => Ok((rest, WrittenZone::Offset(0))),
        [b'-', ..] => bare_zone(input),
        _ => zone(input),
    }
}

fn bare_zone(input: &[u8]) -> Leaf<'_, WrittenZone> {
    if let [sign @ (b'+' | b'-'), rest @ ..] = input {
        return offset(rest, *sign == b'-');
    }
    let length = input.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    if length == 1
        && let Some(written) = written_out(input)
    {
        return Ok(written);
    }
    let (mut name, mut rest) = input.split_at_checked(length).ok_or(NO)?;
    let mut named = zones::zone(name);
    if letter(rest).is_some() {
        // `GMTUpdated` is glued: its last capital begins a word
        let (before, _) = name.split_at_checked(length.saturating_sub(1)).ok_or(NO)?;
        named = zones::zone(before);
        (name, rest) = (before, input.get(before.len()..).ok_or(NO)?);
    }
    let named = named.ok_or(NO)?;
    if let (b"GMT" | b"UTC", [sign @ (b'+' | b'-'), after @ ..]) = (name, rest)
        && let Ok(offset) = offset(after, *sign == b'-')
    {
        return Ok(offset);
    }
    Ok((rest, WrittenZone::Named(named)))
}

/// `written_out ::= zone_words "time"`: `Eastern Daylight Time`
fn written_out(input: &[u8]) -> Option<(&[u8], WrittenZone)> {
    let read = |&(name, zone): &(&str, TimeZone)| {
        let (rest, ()) = phrase(input, name).ok()?;
        let (rest, ()) = phrase(rest, TIME).ok()?;
        Some((rest, WrittenZone::Named(zone)))
    };
    zones::WRITTEN_OUT.iter().find_map(read)
}

/// `offset ::= digit digit digit digit | hour ( ":" minute )?`, behind its sign
fn offset(input: &[u8], west: bool) -> Leaf<'_, WrittenZone> {
    let (rest, first) = number(input)?;
    let (rest, hours, minutes) = match (first.digits, rest) {
        (4, _) => (rest, first.value / 100, first.value % 100),
        (1 | 2, [b':', after @ ..]) => {
            let (rest, minutes) = two_digits(after)?;
            (rest, first.value, minutes)
        }
        (1 | 2, _) => (rest, first.value, 0),
        _ => return Err(NO),
    };
    let seconds = hours * 3600 + minutes * 60;
    // No zone is further from Greenwich, or off the quarter of an hour.
    if seconds > 14 * 3600 || minutes > 59 || minutes % 15 != 0 {
        return Err(NO);
    }
    let seconds = i32::try_from(seconds).map_err(|_| NO)?;
    Ok((rest, WrittenZone::Offset(if west { -seconds } else { seconds })))
}

/// Whether the United States keep summer time, by the rules since 1987; `None` before, and in the
/// hours in which the clock is changed.
fn is_american_summer(date: NaiveDate, time: NaiveTime) -> Option<bool> {
    let (start, end) = match date.year() {
        2007.. => (sunday_from(date.year(), 3, 8)?, sunday_from(date.year(), 11, 1)?),
        1987..2007 => (sunday_from(date.year(), 4, 1)?, sunday_from(date.year(), 10, 25)?),
        _ => return None,
    };
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
    let (one, two, three) = (hour(1)?, hour(2)?, hour(3)?);
    if date == start {
        return if time < two { Some(false) } else { (time >= three).then_some(true) };
    }
    if date == end {
        return if time < one { Some(true) } else { (time >= two).then_some(false) };
    }
    Some((start..end).contains(&date))
}

/// The first Sunday from this day on.
fn sunday_from(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let from = NaiveDate::from_ymd_opt(year, month, day)?;
    from.checked_add_days(Days::new(u64::from((7 - from.weekday().num_days_from_sunday()) % 7)))
}
