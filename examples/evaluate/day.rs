//! The day of a timestamp, and whether a text shows it.

use crate::text::{is_word, normal};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The days that an ISO 8601 timestamp may be, wherever on Earth its reader lives.
pub(crate) fn days(iso: Option<&str>) -> Vec<NaiveDate> {
    let Some(iso) = iso else { return Vec::new() };
    let iso = iso.replace('Z', "+00:00").replace(' ', "T");
    let moment: Option<DateTime<FixedOffset>> = ["%Y-%m-%dT%H:%M:%S%.f%:z", "%Y-%m-%dT%H:%M%:z"]
        .iter()
        .find_map(|form| DateTime::parse_from_str(&iso, form).ok());
    if let Some(moment) = moment {
        let utc = moment.naive_utc();
        return vec![moment.date_naive(), (utc - TimeDelta::hours(10)).date(), (utc + TimeDelta::hours(14)).date()];
    }
    iso.get(..10).and_then(|day| day.parse().ok()).into_iter().collect()
}

/// Whether the text shows one of the days, in one of the ways English and the numeric forms of Europe write it.
pub(crate) fn shows(text: &str, days: &[NaiveDate]) -> bool {
    let text = normal(text).to_lowercase();
    days.iter().flat_map(|&day| renderings(day)).any(|day| stands_in(&text, &day))
}

/// Whether the words stand in the text with no letter or digit beside them.
fn stands_in(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.get(words.len()..).unwrap_or_default();
        !before.ends_with(is_word) && !after.starts_with(is_word)
    })
}

fn renderings(date: NaiveDate) -> Vec<String> {
    let (y, m, d) = (date.year(), date.month(), date.day());
    let short_year = y % 100;
    let mut all = vec![
        date.to_string(),
        format!("{y}/{m:02}/{d:02}"),
        format!("{d:02}/{m:02}/{y}"),
        format!("{d}/{m}/{y}"),
        format!("{m}/{d}/{y}"),
        format!("{m:02}/{d:02}/{y}"),
        format!("{d:02}.{m:02}.{y}"),
        format!("{d}.{m}.{y}"),
        format!("{d:02}.{m:02}.{short_year:02}"),
        format!("{m}/{d}/{short_year:02}"),
    ];
    for month in month_names(date) {
        for day in [d.to_string(), format!("{d:02}"), format!("{d}{}", ordinal(d))] {
            all.extend([
                format!("{day} {month} {y}"),
                format!("{day} {month}, {y}"),
                format!("{month} {day}, {y}"),
                format!("{month} {day} {y}"),
                format!("{day}-{month}-{y}"),
            ]);
        }
    }
    all
}

/// `january`, `jan`, `jan.`, and for September also with four letters.
fn month_names(date: NaiveDate) -> Vec<String> {
    let name = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    let lengths: &[usize] = if date.month() == 9 { &[3, 4] } else { &[3] };
    let short = lengths.iter().filter_map(|&length| name.get(..length));
    [name.to_owned()].into_iter().chain(short.flat_map(|short| [short.to_owned(), format!("{short}.")])).collect()
}

fn ordinal(day: u32) -> &'static str {
    match (day % 100, day % 10) {
        (10..=20, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}
