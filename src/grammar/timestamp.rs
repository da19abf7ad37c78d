//! A point in time at the start of a text.

use super::clock::{Clock, Evidence, WrittenZone, clock, glued_zone, iso_clock, zone};
use super::day::{Day, Year, day, weekday};
use super::token::{Leaf, NO, blank, separator, word};
use crate::lexicon::dates::date_word;
use crate::model::Precision;
use chrono::{Days, FixedOffset, NaiveDate, NaiveTime};
use nom::IResult;

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
/// timestamp ::= weekday? day weekday? ( joint clock )? zone?
///             | clock zone? ( joint weekday? day )?
/// ```
/// The end of a day, `24:00`, is the first minute of the next; without a day it is impossible.
#[inline]
pub(crate) fn timestamp<'t>(order: DateOrder) -> impl Fn(&'t str) -> IResult<&'t str, Moment<'t>, ()> {
    move |text| {
        let (rest, written) = written(text.as_bytes(), order)?;
        let (text, rest) = text.split_at_checked(text.len() - rest.len()).ok_or(NO)?;
        Ok((rest, written.moment(text)))
    }
}

/// A time of day where a time is sure to stand, behind a label: `kl 12.17`.
pub(super) fn time_of_day(text: &str) -> IResult<&str, Moment<'_>, ()> {
    let (rest, time) = clock(text.as_bytes(), Evidence::Place)?;
    let (rest, zone) = zone_behind(rest, time);
    let (text, rest) = text.split_at_checked(text.len() - rest.len()).ok_or(NO)?;
    Ok((rest, Written { day: None, clock: Some(time), zone }.moment(text)))
}

/// What stands in the text, before it is asked whether it is on the calendar and the clock.
#[derive(Clone, Copy, Debug, Default)]
struct Written {
    day: Option<Day>,
    clock: Option<Clock>,
    zone: Option<WrittenZone>,
}

impl Written {
    #[inline]
    fn moment(self, text: &str) -> Moment<'_> {
        let mut date = self.day.and_then(|day| day.date(None));
        let yearless = self.day.filter(|day| day.year.is_none() && day.date(Some(2000)).is_some());
        let mut time = self.clock.and_then(Clock::time);
        if let (Some(day), true) = (date, self.clock.is_some_and(Clock::is_end_of_day)) {
            date = day.checked_add_days(Days::new(1));
            time = Some(NaiveTime::MIN);
        }
        let of_other_era = self.day.is_some_and(|day| day.year == Some(Year::OfOtherEra));
        let no_day = self.day.is_some() && date.is_none() && yearless.is_none() && !of_other_era;
        let impossible = no_day || self.clock.is_some() && time.is_none();
        Moment {
            text,
            date,
            yearless: yearless.map(|day| (day.month, day.day)),
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

#[inline]
fn written(input: &[u8], order: DateOrder) -> Leaf<'_, Written> {
    // a day of the week stands only before a letter or a digit, and is itself of letters
    let (input, _) = match input.first() {
        Some(b'0'..=b'9') => (input, ()),
        _ => weekday(input).unwrap_or((input, ())),
    };
    if let Ok((rest, day)) = day(input, order) {
        return Ok(behind_day(rest, day));
    }
    let (rest, time) = clock(input, Evidence::Form)?;
    let (rest, zone) = zone_behind(rest, time);
    let written = Written { day: None, clock: Some(time), zone };
    let start = joint(rest);
    let start = weekday(start).map_or(start, |(start, ())| start);
    match day(start, order) {
        Ok((rest, day)) => Ok((bracketed_weekday(rest), Written { day: Some(day), ..written })),
        Err(_) => Ok((rest, written)),
    }
}

#[inline]
fn behind_day(input: &[u8], day: Day) -> (&[u8], Written) {
    let written = Written { day: Some(day), clock: None, zone: None };
    let rest = bracketed_weekday(input);
    if rest.is_empty() {
        return (rest, written);
    }
    if let [b'T' | b't', after @ ..] = rest
        && let Ok((rest, clock)) = iso_clock(after)
    {
        let (rest, zone) = glued_zone(rest).map_or((rest, None), |(rest, zone)| (rest, Some(zone)));
        return (rest, Written { clock: Some(clock), zone, ..written });
    }
    match clock(joint(rest), Evidence::Place) {
        Ok((rest, clock)) => {
            let (rest, zone) = zone_behind(rest, clock);
            (rest, Written { clock: Some(clock), zone, ..written })
        }
        Err(_) => zone(rest).map_or((rest, written), |(rest, zone)| (rest, Written { zone: Some(zone), ..written })),
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

/// What may stand between a date and its time: separators and small words, six at most.
#[inline]
fn joint(input: &[u8]) -> &[u8] {
    let mut rest = blank(input);
    for _ in 0..6 {
        if rest.first().is_some_and(u8::is_ascii_digit) {
            break;
        }
        rest = match separator(rest) {
            Ok((rest, ())) => blank(rest),
            Err(_) => match word(rest) {
                Ok((rest, word)) if date_word(word).is_small() => blank(rest.strip_prefix(b".").unwrap_or(rest)),
                _ => break,
            },
        };
    }
    rest
}

/// Leaves out `(Sat)`, `（土）`, `Cumartesi` behind a date.
fn bracketed_weekday(input: &[u8]) -> &[u8] {
    match blank(input) {
        [b'(', inner @ ..] => match weekday(inner) {
            Ok(([b')', rest @ ..], ())) => rest,
            _ => korean_weekday(inner).unwrap_or(input),
        },
        [0xEF, 0xBC, 0x88, inner @ ..] => japanese_weekday(inner).unwrap_or(input),
        // `29 Ocak 2022 Cumartesi 07:38`; a `Sun` before other words is a paper
        bare => match weekday(bare) {
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
    "月火水木金土日월화수목금토일".contains(sign).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    fn iso(text: &str, order: DateOrder) -> String {
        let Ok((rest, moment)) = timestamp(order)(text) else { return "none".into() };
        let mut out = moment.date.map(|date| date.to_string()).unwrap_or_default();
        if let Some((month, day)) = moment.yearless {
            out += &format!("--{month:02}-{day:02}");
        }
        if let Some(time) = moment.time {
            let time = time.to_string();
            let seconds = moment.precision == Precision::Second;
            out += &format!("T{}", if seconds { time.as_str() } else { time.get(..5).unwrap_or_default() });
        }
        out += &moment.offset.map(|offset| offset.to_string()).unwrap_or_default();
        out += if moment.ambiguous { "?" } else { "" };
        out += if moment.impossible { "!" } else { "" };
        out += if moment.of_other_era { "~" } else { "" };
        out + "/" + rest
    }

    #[test]
    fn forms() {
        #[rustfmt::skip]
        let cases = [
            ("29 January 2022, 07:38", "2022-01-29T07:38/"),
            ("29 January 2022", "2022-01-29/"),
            ("Saturday 29 January 2022 07.38 GMT", "2022-01-29T07:38+00:00/"),
            ("29th of January 2022 at 7:38 PM and", "2022-01-29T19:38/ and"),
            ("Jan. 29, 2022 7:38 a.m. ET", "2022-01-29T07:38-05:00/"),
            ("June 29, 2022 7:38 a.m. ET", "2022-06-29T07:38-04:00/"),
            ("Jan 29th, 2022", "2022-01-29/"),
            ("2022-01-29T07:38:12+01:00", "2022-01-29T07:38:12+01:00/"),
            ("2022-01-29T07:38:12.250Z", "2022-01-29T07:38:12.250+00:00/"),
            ("2022-01-29T07:38-05:00", "2022-01-29T07:38-05:00/"),
            ("20220129T073812Z", "2022-01-29T07:38:12+00:00/"),
            ("2022-01-29 07:38:12", "2022-01-29T07:38:12/"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60+00:00/"),
            ("29 January 2022, 24:00", "2022-01-30T00:00/"),
            ("Fri, Apr 28 20232:23 PM EDT", "2023-04-28T14:23-04:00/"),
            ("Apr 28, 2023at 2:23", "2023-04-28T02:23/"),
            ("April 28, 2023Updated", "2023-04-28/Updated"),
            ("April 28, 2023 GMT", "2023-04-28+00:00/"),
            ("16:39 - 16 Apr 2025", "2025-04-16T16:39/"),
            ("7:38 p.m. EST, Saturday, January 29, 2022", "2022-01-29T19:38-05:00/"),
            ("29.01.2022 | 17:52 Uhr", "2022-01-29T17:52/"),
            ("29.01.22", "2022-01-29/"),
            ("29. 1. 2022 v 7:38", "2022-01-29T07:38/"),
            ("29. Januar 2022 um 07.38 Uhr", "2022-01-29T07:38/"),
            ("Sonnabend, den 29. Januar 2022", "2022-01-29/"),
            ("12. MÄR 2025 18:03", "2025-03-12T18:03/"),
            ("1er août 2022 à 7h38", "2022-08-01T07:38/"),
            ("29 de enero de 2022 a las 7:38 h", "2022-01-29T07:38/"),
            ("06/01/2026 - 14:02 UTC+1", "2026-01-06T14:02+01:00?/"),
            ("29/01/2022 07:38 GMT+5:30", "2022-01-29T07:38+05:30/"),
            ("01/29/2022", "2022-01-29/"),
            ("03/04/2022", "2022-04-03?/"),
            ("04/04/2022", "2022-04-04/"),
            ("2022/01/29", "2022-01-29/"),
            ("2022. 1. 29. 7:38", "2022-01-29T07:38/"),
            ("2022年1月29日 07:38", "2022-01-29T07:38/"),
            ("2022年1月29日 7時38分 港", "2022-01-29T07:38/ 港"),
            ("2022年1月29日午後7時38分", "2022-01-29T19:38/"),
            ("2022年01月29日 7時", "2022-01-29T07:00/"),
            ("2022年1月29日 下午7:38", "2022-01-29T19:38/"),
            ("2022년 1월 29일 오전 7시 38분", "2022-01-29T07:38/"),
            ("2022. 1. 29. 오후 7:38", "2022-01-29T19:38/"),
            ("2022年1月29日午後38時", "2022-01-29!/"),
            ("29.01.2207:38", "2022-01-29T07:38/"),
            ("29. stycznia 2022, 07:38", "2022-01-29T07:38/"),
            ("29. ledna 2022 v 7:38", "2022-01-29T07:38/"),
            ("29 janvier 2022 à 7h38", "2022-01-29T07:38/"),
            ("29 Ocak 2022 Cumartesi 07:38", "2022-01-29T07:38/"),
            ("29 января 2022 в 07:38", "2022-01-29T07:38/"),
            ("29 января 2022 года", "2022-01-29/ года"),
            ("29 Ιανουαρίου 2022", "2022-01-29/"),
            ("29 يناير 2022 07:38", "2022-01-29T07:38/"),
            ("lördag 29 januari 2022 kl. 07.38", "2022-01-29T07:38/"),
            ("za 29 jan. 2022 om 07:38", "2022-01-29T07:38/"),
            ("29. tammikuuta 2022 klo 7.38", "2022-01-29T07:38/"),
            ("29 มกราคม 2565 07:38", "T07:38~/"),
            ("令和4年1月29日 7時38分", "T07:38~/"),
            ("平成元年1月29日", "~/"),
            ("29 January 2345", "--01-29/ 2345"),
            ("٢٩ يناير ٢٠٢٢", "none"),
            ("2022年1月29日（土）07:38", "2022-01-29T07:38/"),
            ("2022년 1월 29일", "2022-01-29/"),
            ("29-Jan-22", "2022-01-29/"),
            ("29 Jan 99", "1999-01-29/"),
            ("0738 GMT", "T07:38+00:00/"),
            ("7.38am", "T07:38/"),
            ("12:05 am", "T00:05/"),
            ("August 8", "--08-08/"),
            ("8 August | x", "--08-08/ | x"),
            ("5 May 22 people died", "--05-05/ 22 people died"),
            ("09. mai 2024 - 13:26", "2024-05-09T13:26/"),
            ("23 okt 2025 kl 10.23Uppdaterad", "2025-10-23T10:23/Uppdaterad"),
            ("30.01.202430. Januar", "2024-01-30/30. Januar"),
            ("28 lipca 2025 o godz. 9:05", "2025-07-28T09:05/"),
            ("28 července 2025", "2025-07-28/"),
            ("28 Şubat 2025", "2025-02-28/"),
            ("6 May 2025 at 08:16 IST", "2025-05-06T08:16/"),
            ("13 March 2022 2:30 am ET", "2022-03-13T02:30/"),
            ("31 February 2022, 25:61", "!/"),
            ("31 February 2022", "!/"),
            ("29 January 2022 25:61", "2022-01-29!/"),
            ("Jun 05, 2026 • 3 minute read", "2026-06-05/ • 3 minute read"),
            ("29/01/2567", "~/"),
            ("December 2021", "none"),
            ("may 5 people", "none"),
            ("3 people", "none"),
            ("7.38", "none"),
            ("9 amendments", "none"),
            ("", "none"),
        ];
        for (text, expected) in cases {
            assert_eq!(iso(text, DateOrder::Auto), expected, "{text}");
        }
        assert_eq!(iso("03/04/2022", DateOrder::MonthDay), "2022-03-04/");
        assert_eq!(iso("03/04/2022", DateOrder::DayMonth), "2022-04-03/");
        assert_eq!(iso("29/04/2022", DateOrder::MonthDay), "2022-04-29/");
    }

    #[test]
    #[allow(clippy::unwrap_used)]
    fn every_day_of_two_centuries_in_every_form() {
        #[rustfmt::skip]
        let months = [
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
            ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
            ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
            ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
            ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
            ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
            ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
            ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"],
            ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
        ];
        let read = |text: &str| {
            timestamp(DateOrder::DayMonth)(text).ok().and_then(|(rest, moment)| moment.date.filter(|_| rest.is_empty()))
        };
        let mut date = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        let end = NaiveDate::from_ymd_opt(2101, 1, 1).unwrap();
        while date < end {
            let (year, month, day) = (date.year(), date.month(), date.day());
            for names in months {
                let name = names[date.month0() as usize];
                let text = match year % 3 {
                    0 => format!("{day} {name} {year}"),
                    1 => format!("{day}. {name} {year}"),
                    _ => format!("{day} de {name} de {year}"),
                };
                assert_eq!(read(&text), Some(date), "{text}");
            }
            let name = months[0][date.month0() as usize];
            for text in [
                format!("{name} {day}, {year}"),
                format!("{} {day} {year}", &name[..3]),
                format!("{year}-{month:02}-{day:02}"),
                format!("{year}{month:02}{day:02}"),
                format!("{year}/{month}/{day}"),
                format!("{year}年{month}月{day}日"),
                format!("{year}년 {month}월 {day}일"),
                format!("{day:02}.{month:02}.{year}"),
                format!("{day}/{month}/{year}"),
                format!("{day}-{month}-{year}"),
            ] {
                assert_eq!(read(&text), Some(date), "{text}");
            }
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    #[ignore = "a measurement: cargo test --release --lib timestamp -- --ignored --nocapture"]
    fn timing() {
        // the quickest of many short runs is what the machine can do when nobody else is on it
        fn quickest(read: impl Fn(&str) -> bool) -> f64 {
            let run = || {
                let start = std::time::Instant::now();
                (0..2_000).for_each(|_| assert!(read(std::hint::black_box("29 January 2022, 07:38"))));
                start.elapsed().as_nanos() as f64 / 2_000.0
            };
            (0..1_000).map(|_| run()).fold(f64::INFINITY, f64::min)
        }
        let ours = quickest(|text| std::hint::black_box(timestamp(DateOrder::Auto)(text)).is_ok());
        let chrono = quickest(|text| chrono::NaiveDateTime::parse_from_str(text, "%d %B %Y, %H:%M").is_ok());
        println!("timestamp {ours:.1} ns, chrono {chrono:.1} ns");
    }
}
