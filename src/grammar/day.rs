//! A day of the calendar, in all the ways in which it is written. The first bytes tell the form, so
//! that only one is tried.

use super::clock::half;
use super::token::{Leaf, NO, Number, blank, date_word, digits, goes_on, letter, number, one_of, word};
use crate::lexicon::dates::{self, DateWord, same};
use crate::lexicon::words::{
    DAY_LETTER, DAY_SIGNS, ERAS, FEIRA, FIRST_YEAR, MONTH_OF, MONTH_SIGNS, ORDINALS, YEAR_LETTER, YEAR_PARTICLES,
    YEAR_SIGNS,
};
pub(crate) use crate::model::DateOrder;
use chrono::NaiveDate;

/// A day as written, which may be on no calendar: `31 February 2022`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    /// `None` where the text names none: `August 8`.
    pub(super) year: Option<Year>,
    pub(super) month: u32,
    pub(super) day: u32,
    /// Whether day and month could be the other way round.
    pub(super) ambiguous: bool,
}

/// A year as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// Of the Christian era.
    Christian(i32),
    /// Of the Buddhist era (`2565`) or of a Japanese one (`令和4`): what it is in ours is not reckoned.
    OfOtherEra,
}

impl Day {
    /// The date, where the text names the year.
    pub(super) fn date(self) -> Option<NaiveDate> {
        match self.year? {
            Year::Christian(year) => self.in_year(year),
            Year::OfOtherEra => None,
        }
    }

    /// The date in this year.
    #[inline]
    pub(super) fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

/// ```text
/// day ::= day_number mark month_number mark year                              (* 29.01.2022, 29. 1. 22, 29/01/2022 *)
///       | day_number ordinal? date_joint of_word? month_twice year_behind?    (* 29th of January 2022, 29-Jan-22 *)
///       | year ( " " | "." ) ( "m" "."? )? month_name date_joint day_number "."? ( "d" "."? )?   (* 2022. január 29. *)
///       | year mark month_number mark day_number "."?                         (* 2022-01-29, 2022/1/29, 2022. 1. 29. *)
///       | ( year year_sign )? month_and_day                                   (* 2022年1月29日, 2022년 1월 29일 *)
///       | year month_number day_number                                        (* 20220129 *)
///       | era ( "元" | digit+ ) year_sign month_and_day                       (* 令和4年1月29日 *)
///       | month_name date_joint day_number ordinal? year_behind?              (* January 29, 2022, Jan. 29 *)
/// mark ::= "." | "/" | "-"                                                    (* the same twice *)
/// day_number ::= digit digit?
/// month_number ::= digit digit?
/// month_twice ::= month_name ( "/" month_name )?
/// ordinal ::= ordinal_ending | "º" | "ª" | "°"
/// ```
/// Years are those of the Christian era in which there have been newspapers, 1600 to 2199, or those of
/// the Buddhist era, 2400 to 2699, which name no date. Of two digits, 69 to 99 are of the last century, as in POSIX.
#[inline]
pub(super) fn day(input: &[u8], order: DateOrder) -> Leaf<'_, Day> {
    match input.first() {
        Some(b'0'..=b'9') => numbered(input, order),
        Some(0xE4..=0xE6) => of_era(input),
        Some(_) => month_first(input),
        None => Err(NO),
    }
}

/// A day behind a day of the week or none, and where it was looked for. The name is looked up once.
#[inline]
pub(super) fn weekday_and_day(input: &[u8], order: DateOrder) -> (&[u8], Leaf<'_, Day>) {
    match input {
        [b'0'..=b'9', ..] | [] => (input, day(input, order)),
        _ => match name(input) {
            Ok((rest, name)) if name.month().is_some() => (input, behind_month(input, rest, name)),
            Ok((rest, name)) if name.is_weekday() => {
                let rest = behind_weekday(rest);
                (rest, day(rest, order))
            }
            _ => (input, day(input, order)),
        },
    }
}

/// `weekday ::= weekday_name "-feira"? "."? blank ","? blank small_date_word? blank`: `Freitag, den`
#[inline]
pub(super) fn weekday(input: &[u8]) -> Leaf<'_, ()> {
    // A name begins with no digit, and what follows a day mostly does.
    match input {
        [b'0'..=b'9', ..] | [] => Err(NO),
        _ => named_weekday(input),
    }
}

fn named_weekday(input: &[u8]) -> Leaf<'_, ()> {
    let (rest, name) = name(input)?;
    // `mar` is a Tuesday and a month; as a month it is the more common
    if name.is_weekday() && name.month().is_none() { Ok((behind_weekday(rest), ())) } else { Err(NO) }
}

/// The word that a day or a day of the week may begin with.
#[inline]
fn name(input: &[u8]) -> Leaf<'_, DateWord> {
    if dates::NAMES.admits(input) { date_word(input) } else { Err(NO) }
}

fn behind_weekday(input: &[u8]) -> &[u8] {
    // `segunda-feira`
    let rest = input.strip_prefix(FEIRA.as_bytes()).unwrap_or(input);
    let rest = blank(rest.strip_prefix(b".").unwrap_or(rest));
    let rest = blank(rest.strip_prefix(b",").unwrap_or(rest));
    match date_word(rest) {
        Ok((after, small)) if small.is_small() => blank(after),
        _ => rest,
    }
}

#[inline]
fn numbered(input: &[u8], order: DateOrder) -> Leaf<'_, Day> {
    let (rest, first) = number(input)?;
    match (first.digits, rest) {
        (1 | 2, [mark @ (b'.' | b'/' | b'-'), after @ ..]) if is_number(blank(after)) => {
            numeric(blank(after), *mark, first.value, order)
        }
        // A clock.
        (1 | 2, [b':', ..]) => Err(NO),
        (1 | 2, [0xE6, 0x9C, 0x88, after @ ..] | [0xEC, 0x9B, 0x94, after @ ..]) => {
            behind_month_sign(after, first, None)
        }
        (1 | 2, _) => day_first(rest, first.value),
        (4, [mark @ (b' ' | b'.'), after @ ..]) if *mark == b' ' || !is_number(blank(after)) => {
            named_month(blank(after), first)
        }
        (4, [mark @ (b'.' | b'/' | b'-'), after @ ..]) => year_first(after, *mark, first),
        (4, [0xE4..=0xED, ..]) => east_asian(one_of(rest, YEAR_SIGNS).ok_or(NO)?, first),
        (8, _) if letter(rest).is_none() || rest.first() == Some(&b'T') => {
            let year = plausible(first.value / 10_000).ok_or(NO)?;
            let day =
                Day { year: Some(year), month: first.value / 100 % 100, day: first.value % 100, ambiguous: false };
            if day.date().is_some() { Ok((rest, day)) } else { Err(NO) }
        }
        _ => Err(NO),
    }
}

fn is_number(input: &[u8]) -> bool {
    input.first().is_some_and(u8::is_ascii_digit)
}

/// The month, the same mark again and the year. Blanks may follow the marks.
fn numeric(input: &[u8], mark: u8, first: u32, order: DateOrder) -> Leaf<'_, Day> {
    let (rest, second) = digits(input, 2)?;
    let rest = rest.strip_prefix(&[mark]).ok_or(NO)?;
    let (rest, year) = year(if mark == b'.' { blank(rest) } else { rest })?;
    if mark == b'.' && first > 31 {
        return Err(NO);
    }
    let second = second.value;
    let month_day = match order {
        _ if first > 12 => false,
        _ if second > 12 => true,
        // Nobody writes the month first with full stops, but beside a clock of twelve hours: `5.3.2031 7:38 PM`.
        DateOrder::Auto => mark == b'.' && before_half_day(rest),
        DateOrder::DayMonth => false,
        DateOrder::MonthDay => mark != b'.' || before_half_day(rest),
    };
    let (day, month) = if month_day { (second, first) } else { (first, second) };
    let ambiguous = order == DateOrder::Auto && mark != b'.' && first <= 12 && second <= 12 && first != second;
    Ok((rest, Day { year: Some(year), month, day, ambiguous }))
}

/// Whether a clock of twelve hours stands next: ` 7:38 PM`. `7:38 p. m.` stands beside days of Spanish papers.
fn before_half_day(input: &[u8]) -> bool {
    let Ok((rest, _)) = digits(blank(input), 2) else { return false };
    let minutes = rest.strip_prefix(b":").and_then(|rest| digits(rest, 2).ok());
    minutes.is_some_and(|(rest, _)| half(rest).is_ok() && !matches!(blank(rest), [_, b'.', ..]))
}

fn year_first(input: &[u8], mark: u8, year: Number) -> Leaf<'_, Day> {
    let year = plausible(year.value).ok_or(NO)?;
    let spaced = |input| if mark == b'.' { blank(input) } else { input };
    let (rest, month) = digits(spaced(input), 2)?;
    let rest = rest.strip_prefix(&[mark]).ok_or(NO)?;
    let (mut rest, day) = digits(spaced(rest), 2)?;
    if let (b'.', [b'.', after @ ..]) = (mark, rest) {
        rest = after;
    }
    Ok((rest, Day { year: Some(year), month: month.value, day: day.value, ambiguous: false }))
}

/// The name of the month and the day, behind the year: `2022. január 29.`, `2022 m. sausio 29 d.`
fn named_month(input: &[u8], year: Number) -> Leaf<'_, Day> {
    let year = plausible(year.value).ok_or(NO)?;
    let (rest, month) = match word(input)? {
        (rest, word) if word == YEAR_LETTER.as_bytes() => month_name(blank(rest.strip_prefix(b".").unwrap_or(rest)))?,
        (rest, name) => (rest, dates::month(name).ok_or(NO)?),
    };
    let (rest, day) = digits(joint(rest), 2)?;
    // `2022 May 7:30`
    if matches!(rest, [b'0'..=b'9' | b':', ..] | [b'.', b'0'..=b'9', ..]) {
        return Err(NO);
    }
    let rest = match (rest.strip_prefix(b".").unwrap_or(rest), word(blank(rest))) {
        (_, Ok((after, word))) if word == DAY_LETTER.as_bytes() => after.strip_prefix(b".").unwrap_or(after),
        (rest, _) => rest,
    };
    Ok((rest, Day { year: Some(year), month, day: day.value, ambiguous: false }))
}

/// `2022年1月29日`, `2022년 1월 29일`, behind the sign for the year.
fn east_asian(input: &[u8], year: Number) -> Leaf<'_, Day> {
    of_year(input, plausible(year.value).ok_or(NO)?)
}

/// A year of a Japanese or the Chinese era, of which the first is `元`.
fn of_era(input: &[u8]) -> Leaf<'_, Day> {
    let rest = one_of(input, ERAS).ok_or(NO)?;
    let rest = rest.strip_prefix(FIRST_YEAR.as_bytes()).map_or_else(|| digits(rest, 3).map(|(rest, _)| rest), Ok)?;
    of_year(one_of(rest, YEAR_SIGNS).ok_or(NO)?, Year::OfOtherEra)
}

/// `month_and_day ::= blank month_number month_sign blank day_number day_sign`, behind the sign for the year
fn of_year(input: &[u8], year: Year) -> Leaf<'_, Day> {
    let (rest, month) = digits(blank(input), 2)?;
    let rest = one_of(rest, MONTH_SIGNS).ok_or(NO)?;
    behind_month_sign(rest, month, Some(year))
}

/// The day behind the sign for the month.
fn behind_month_sign(input: &[u8], month: Number, year: Option<Year>) -> Leaf<'_, Day> {
    let (rest, day) = digits(blank(input), 2)?;
    let rest = one_of(rest, DAY_SIGNS).ok_or(NO)?;
    Ok((rest, Day { year, month: month.value, day: day.value, ambiguous: false }))
}

/// The name of the month and the year, behind the number of the day.
#[inline]
fn day_first(input: &[u8], day: u32) -> Leaf<'_, Day> {
    let mut rest = input;
    if let [b' ', ..] = input {
        // No suffix is parted from its number.
    } else if let Ok((after, suffix)) = word(input) {
        if is_ordinal(suffix) {
            rest = after;
        }
    } else if let [0xC2, 0xBA | 0xAA | 0xB0, after @ ..] = input {
        rest = after;
    }
    rest = joint(rest);
    let (after, month) = month_name(rest).or_else(|_| match word(rest)? {
        (after, of) if is_of(of) => month_name(blank(after)),
        _ => Err(NO),
    })?;
    // Arabic papers name the month twice: `29 مايو/أيار 2022`.
    let again = after.strip_prefix(b"/").and_then(|rest| month_name(rest).ok());
    let after = again.filter(|(_, name)| *name == month).map_or(after, |(after, _)| after);
    let (rest, year) = named_year(after, true);
    Ok((rest, Day { year, month, day, ambiguous: false }))
}

/// `month_name ::= month_word`, full, abbreviated or inflected
#[inline]
fn month_name(input: &[u8]) -> Leaf<'_, u32> {
    let (rest, name) = date_word(input)?;
    Ok((rest, name.month().ok_or(NO)?))
}

/// The `th` of `29th`.
pub(super) fn is_ordinal(word: &[u8]) -> bool {
    ORDINALS.iter().any(|ordinal| same(word, ordinal))
}

/// The `of` of `29th of January`.
pub(super) fn is_of(word: &[u8]) -> bool {
    MONTH_OF.iter().any(|of| word == of.as_bytes())
}

fn month_first(input: &[u8]) -> Leaf<'_, Day> {
    let (rest, name) = name(input)?;
    behind_month(input, rest, name)
}

/// The day and the year behind a word, if it is the name of a month.
fn behind_month<'t>(input: &'t [u8], rest: &'t [u8], name: DateWord) -> Leaf<'t, Day> {
    let month = name.month().ok_or(NO)?;
    let (rest, day) = digits(joint(rest), 2)?;
    let rest = match word(rest) {
        Ok((after, suffix)) if is_ordinal(suffix) => after,
        // `May 5pm`, `May 5k`
        Ok(_) if goes_on(input, rest) && rest.first().is_some_and(u8::is_ascii_lowercase) => return Err(NO),
        _ => rest,
    };
    // `May 2022`, `May 7:30`, `May 5.3 million`
    if matches!(rest, [b'0'..=b'9' | b':', ..] | [b'.' | b'/', b'0'..=b'9', ..]) {
        return Err(NO);
    }
    let (rest, year) = named_year(rest, false);
    if year.is_none() && !input.first().is_some_and(u8::is_ascii_uppercase) {
        return Err(NO);
    }
    Ok((rest, Day { year, month, day: day.value, ambiguous: false }))
}

/// `date_joint ::= "."? blank ( "-" | "/" | "," )? blank`: `29-Jan-2022`, `Jan. 29`
#[inline(always)]
fn joint(input: &[u8]) -> &[u8] {
    let rest = input.strip_prefix(b".").unwrap_or(input);
    match blank(rest) {
        [b'-' | b'/' | b',', after @ ..] => blank(after),
        rest => rest,
    }
}

/// `year_behind ::= date_joint year_particle? apostrophe? year`, or nothing: `, 2022`, ` de 2022`, `-22`, ` '22`
#[inline(always)]
fn named_year(input: &[u8], short: bool) -> (&[u8], Option<Year>) {
    let (rest, apostrophe) = match joint(input) {
        // Mostly it is.
        rest @ [b'0'..=b'9', ..] => (rest, false),
        rest => before_year(rest),
    };
    let Ok((after, digits)) = digits(rest, 4) else { return (input, None) };
    let year = match (digits.digits, after) {
        (4, _) => plausible(digits.value),
        (2, [b':' | b'h' | b'H', ..] | [b'.', b'0'..=b'9', ..]) => None,
        // `29 Jan 22` and no more is a year, `5 May 22 people` is not
        (2, _) if apostrophe || short && letter(blank(after)).is_none() => Some(century(digits.value)),
        _ => None,
    };
    match year {
        Some(year) => (after, Some(year)),
        None => (input, None),
    }
}

/// What may stand right before the year: `de`, an apostrophe, which is told.
fn before_year(input: &[u8]) -> (&[u8], bool) {
    let rest = match word(input) {
        Ok((rest, of)) if YEAR_PARTICLES.iter().any(|particle| of == particle.as_bytes()) => blank(rest),
        _ => input,
    };
    match rest {
        [b'\'', rest @ ..] | [0xE2, 0x80, 0x99, rest @ ..] => (rest, true),
        _ => (rest, false),
    }
}

/// `year ::= digit digit digit digit | digit digit`, of four whatever digits are glued to it
#[inline]
pub(super) fn year(input: &[u8]) -> Leaf<'_, Year> {
    let (rest, year) = digits(input, 4)?;
    match year.digits {
        // `28.09.1912:44` is a year of two digits, and a time
        4 if rest.starts_with(b":") => Ok((input.get(2..).ok_or(NO)?, century(year.value / 100))),
        4 => Ok((rest, plausible(year.value).ok_or(NO)?)),
        // `3.5. 07:38` has no year
        2 if matches!(rest, [b':', b'0'..=b'9', ..]) => Err(NO),
        2 => Ok((rest, century(year.value))),
        _ => Err(NO),
    }
}

#[inline]
fn century(year: u32) -> Year {
    let year = year.min(99) as i32;
    Year::Christian(if year < 69 { 2000 + year } else { 1900 + year })
}

/// The years in which there have been newspapers, and some to come.
pub(super) const NEWSPAPERS: core::ops::Range<i32> = 1600..2200;

#[inline]
fn plausible(year: u32) -> Option<Year> {
    match i32::try_from(year).ok()? {
        year if NEWSPAPERS.contains(&year) => Some(Year::Christian(year)),
        2400..2700 => Some(Year::OfOtherEra),
        _ => None,
    }
}
