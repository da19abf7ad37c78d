//! Every day in every written form is read back exactly.

use super::timestamp::{DateOrder, timestamp};
use crate::lexicon::LANGUAGES;
use chrono::{Datelike, NaiveDate};

fn read(text: &str) -> Option<NaiveDate> {
    let (rest, moment) = timestamp(DateOrder::DayMonth)(text).ok()?;
    moment.date.filter(|_| rest.is_empty() && !moment.ambiguous && !moment.impossible)
}

fn days(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    core::iter::successors(first, NaiveDate::succ_opt).take_while(move |date| date.year() == year)
}

/// The name as it stands at the start of a line, and in a headline's capitals.
fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn english(month: u32) -> &'static str {
    LANGUAGES[0].months[month as usize - 1].split(' ').next().unwrap_or_default()
}

/// Every name of a month in every language, full, inflected and short, in every order and with every mark.
#[test]
fn in_every_language_and_every_form() {
    for language in LANGUAGES {
        let months =
            language.months.iter().zip(1..).flat_map(|(names, month)| names.split(' ').map(move |name| (name, month)));
        for (name, month) in months.filter(|(name, _)| name.chars().all(char::is_alphabetic) && !name.is_empty()) {
            for date in [1900, 1999, 2000, 2024, 2100].into_iter().flat_map(days).filter(|date| date.month() == month) {
                let (year, day, title) = (date.year(), date.day(), capitalised(name));
                for text in [
                    format!("{day} {name} {year}"),
                    format!("{day}. {title} {year}"),
                    format!("{day:02} {title}. {year}"),
                    format!("{day} {title}, {year}"),
                    format!("{day} de {name} de {year}"),
                    format!("{day} {name} del {year}"),
                    format!("{day}th of {title} {year}"),
                    format!("{day}-{title}-{year}"),
                    format!("{title} {day}, {year}"),
                    format!("{title}. {day:02} {year}"),
                    format!("{title} {day}th, {year}"),
                ] {
                    assert_eq!(read(&text), Some(date), "{text} ({})", language.code);
                }
            }
        }
    }
}

/// Years of two figures are those from 1969 to 2068.
#[test]
fn in_short_years() {
    for date in (1969..=2068).flat_map(days) {
        let (short, month, day) = (date.year() % 100, date.month(), date.day());
        let name = capitalised(english(month));
        for text in [
            format!("{day:02}.{month:02}.{short:02}"),
            format!("{day}/{month}/{short:02}"),
            format!("{day} {name} {short:02}"),
            format!("{day}-{name}-{short:02}"),
            format!("{day} {name} '{short:02}"),
        ] {
            assert_eq!(read(&text), Some(date), "{text}");
        }
    }
}

/// Days that no calendar has are no dates, in any form.
#[test]
fn and_no_other_day() {
    for year in [1900, 2022, 2024, 2100] {
        for month in 1..=12 {
            let name = capitalised(english(month));
            for day in (28..=32).filter(|&day| NaiveDate::from_ymd_opt(year, month, day).is_none()) {
                for text in [
                    format!("{day} {name} {year}"),
                    format!("{name} {day}, {year}"),
                    format!("{year}-{month:02}-{day:02}"),
                    format!("{day}.{month}.{year}"),
                    format!("{day}/{month}/{year}"),
                    format!("{year}年{month}月{day}日"),
                    format!("{year}{month:02}{day:02}"),
                ] {
                    assert_eq!(read(&text), None, "{text}");
                }
            }
        }
    }
}
