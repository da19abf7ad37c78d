use super::*;

fn show(text: &str, dated: Option<Dated<'_>>) -> String {
    let Some(dated) = dated else { return "none".into() };
    let iso = |timestamp: &Option<Timestamp<'_>>| match timestamp {
        None => "-".into(),
        Some(timestamp) => {
            assert_eq!(timestamp.span.slice(text), Some(&*timestamp.text));
            timestamp.to_iso8601().unwrap_or_else(|| timestamp.text.to_string())
        }
    };
    let diagnostics = if dated.diagnostics.is_empty() { "" } else { " !" };
    format!("{} {}{diagnostics}", iso(&dated.published), iso(&dated.updated))
}

#[test]
fn datelines() {
    #[rustfmt::skip]
    let cases = [
        ("29 January 2022, 07:38", "2022-01-29T07:38 -"),
        ("29 January 2022, 07:38 | Updated: 29 January 2022, 09:49", "2022-01-29T07:38 2022-01-29T09:49"),
        ("29 January 2022 - 30 January 2022", "2022-01-29 2022-01-30"),
        ("29 January 2022, 07:38 | 29 January 2022, 07:38", "2022-01-29T07:38 -"),
        ("Published 30 January 2022 | 29 January 2022", "2022-01-30 -"),
        ("30 January 2022 / 29 January 2022", "2022-01-29 2022-01-30"),
        ("2022-01-30 14:15:57 2022-01-29 10:20:00", "2022-01-29T10:20:00 2022-01-30T14:15:57"),
        // Full stops part the month from the day where a clock of twelve hours stands beside them, and nowhere else.
        ("3.2.2022 7:38 PM", "2022-03-02T19:38 -"),
        ("3.2.2022 7:38 p. m.", "2022-02-03T19:38 -"),
        ("3.2.2022, 7:38 Uhr", "2022-02-03T07:38 -"),
        ("Published Fri, Jan 28 20222:23 PM EST", "2022-01-28T14:23-05:00 -"),
        ("Published Jan 29, 2022 • 3 minute read", "2022-01-29 -"),
        ("Last modified on Sat 29 Jan 2022 07.38 GMT", "- 2022-01-29T07:38+00:00"),
        ("First published: 29 January 2022", "2022-01-29 -"),
        ("am Samstag, 29.01.2022 - 07:38 (Jetzt kommentieren)", "2022-01-29T07:38 -"),
        ("on Saturday, 29 January 2022", "2022-01-29 -"),
        ("29 January 2022 (sign in to comment)", "2022-01-29 -"),
        ("29 January 2022 (page 3)", "none"),
        ("29 January 2022 (updated) by mail", "none"),
        ("12:43, 20 Jan 2026Updated 12:44, 20 Jan 2026", "2026-01-20T12:43 2026-01-20T12:44"),
        ("January 28, 2025 11:30 am (Updated 11:54 am)", "2025-01-28T11:30 2025-01-28T11:54"),
        ("Stand: 29.01.2022, 20:44 Uhr", "2022-01-29T20:44 -"),
        ("Stand: 20:03 Uhr | Lesedauer: 4 Minuten", "20:03 Uhr -"),
        ("16.05.2024, 11:26 Uhr • Lesezeit: 5 Minuten", "2024-05-16T11:26 -"),
        ("Zuerst veröffentlicht am 30/04/2024 - 16:17", "2024-04-30T16:17 -"),
        ("-Aktualisiert am 28.04.2023-19:20", "- 2023-04-28T19:20"),
        ("28.04.2023 13:21 (Akt. 28.04.2023 19:20)", "2023-04-28T13:21 2023-04-28T19:20"),
        ("Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06", "2024-07-18T08:01 2024-07-18T09:06"),
        ("Publié le 29 janvier 2022 à 7h38 · Mis à jour le 29 janvier 2022 à 9h49", "2022-01-29T07:38 2022-01-29T09:49"),
        ("25/04/2026 Actualizado a las 15:10h.", "2026-04-25 2026-04-25T15:10"),
        ("Actualizado Lunes, 2 diciembre 2024 - 02:24", "- 2024-12-02T02:24"),
        ("5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)", "2025-01-05 2025-01-06T15:24"),
        ("05 Gennaio 2025 Aggiornato alle 16:01 1 minuti di lettura", "2025-01-05 2025-01-05T16:01"),
        ("Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17", "2025-10-23T10:23 2025-10-23T12:17"),
        ("Publisert torsdag 09. mai 2024 - 13:26", "2024-05-09T13:26 -"),
        ("2 hours ago", "2022-01-29T10:00Z -"),
        ("Last updated 15 hours ago", "- 2022-01-28T21:00Z"),
        ("vor 3 Stunden", "2022-01-29T09:00Z -"),
        ("for 3 timer siden", "2022-01-29T09:00Z -"),
        ("il y a 3 heures", "2022-01-29T09:00Z -"),
        ("Heute, 12:34 Uhr", "2022-01-29T12:34 -"),
        ("Updated yesterday", "- 2022-01-28"),
        ("Published 4 months ago", "4 months ago -"),
        ("31 February 2022, 25:61", "31 February 2022, 25:61 - !"),
        ("03/04/2022", "2022-04-03 - !"),
        ("29 January 2022, 07:38 (London)", "2022-01-29T07:38 -"),
        ("for 60 years", "none"),
        ("12 April 2031 (sold out)", "none"),
        ("17 February 2024 (New York)", "2024-02-17 -"),
        ("17 February 2024 (first published)", "2024-02-17 -"),
        ("12 April 2031, 15:00 (comment now)", "2031-04-12T15:00 -"),
        ("20250282 hours ago", "20250282 hours ago -"),
        ("4000000 days ago", "4000000 days ago -"),
        ("10:49", "none"),
        ("3 minute read", "none"),
        ("Published", "none"),
        ("On 5 May 2022 the council met and agreed on a plan.", "none"),
        ("5 May 2022 was a good day", "none"),
        ("Rain fell", "none"),
        ("", "none"),
    ];
    let reference = DateTime::parse_from_rfc3339("2022-01-29T12:00:00Z").ok();
    let options = DateOptions { reference, ..DateOptions::default() };
    for (text, expected) in cases {
        assert_eq!(
            show(text, dateline(text, &options)).replace("+00:00 ", "Z ").replace("+00:00", "Z"),
            expected.replace("+00:00", "Z"),
            "{text}"
        );
    }
}

#[test]
fn what_was_so_long_ago_has_no_seconds() {
    let options = DateOptions {
        reference: DateTime::parse_from_rfc3339("2022-01-29T12:00:31.5Z").ok(),
        ..DateOptions::default()
    };
    let published = dateline("2 hours ago", &options).unwrap().published.unwrap();
    assert_eq!(published.time.unwrap().to_string(), "10:00:00");
}

#[test]
fn dates_in_lines_that_say_more() {
    #[rustfmt::skip]
    let cases = [
        ("Ana Ruiz · The Gazette · Posted: Jan 08, 2024 4:00 AM EST | Last Updated: January 9", "2024-01-08T04:00-05:00 2024-01-09", "Ana Ruiz · The Gazette · ~ | ~"),
        ("Gazette NewsApril 28, 2023 GMT", "2023-04-28 -", "Gazette News~"),
        ("By Tom Beck 16 Apr 2025, 16:39", "2025-04-16T16:39 -", "By Tom Beck ~"),
        ("Author: tom2beck am 29.12.2030, 13:36 Uhr", "2030-12-29T13:36 -", "Author: tom2beck am ~"),
        ("Updated on May 5 by Ana Ruiz", "- May 5", "~ by Ana Ruiz"),
        ("Ana Ruiz|Published 4 months ago", "4 months ago -", "Ana Ruiz|~"),
        ("Palma, Mallorca15.04.25 09:56", "2025-04-15T09:56 -", "Palma, Mallorca~"),
        ("Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Ana Ruiz", "2024-04-28T14:26 -", "~, Ana Ruiz"),
        ("by The Gazette Friday, November 21, 202501747", "2025-11-21 -", "by The Gazette ~01747"),
        ("On 5 May 2022 the council met and agreed on a plan.", "2022-05-05 -", "On ~ the council met and agreed on a plan."),
        ("Ana Ruiz, vor 3 Stunden", "vor 3 Stunden -", "Ana Ruiz, ~"),
        ("3 people met 7 others at 10:30", "none", ""),
        ("1.5 hours ago", "none", ""),
        ("Open 29–30 January 2022", "none", ""),
        ("10-12 July 2022, daily", "none", ""),
        ("Posted 3.5.2031-4.5.2031", "2031-05-03 -", "~-4.5.2031"),
        ("No digits, no dates", "none", ""),
    ];
    for (text, expected, left) in cases {
        let dated = dates_in(text, &DateOptions::default());
        if let Some(dated) = &dated {
            let mut rest = text.to_string();
            for span in dated.used.iter().rev() {
                rest.replace_range(span.range(), "~");
            }
            assert_eq!(rest, left, "{text}");
            assert!(dated.covered() <= text.len());
        }
        assert_eq!(show(text, dated), expected, "{text}");
    }
}

#[test]
fn total_on_any_cut_of_a_line() {
    let text =
        "Öst · Posted: Aug 08, 2024 4:00 AM EDT (UTC+5:30) | il y a 3 h · 2022年1月29日（土）07:38:60.5Z 99.99.99 1er";
    for (start, _) in text.char_indices() {
        for (end, _) in text.char_indices().filter(|&(end, _)| end >= start) {
            let part = &text[start..end];
            let _ = (dateline(part, &DateOptions::default()), dates_in(part, &DateOptions::default()));
        }
    }
}

#[test]
fn time_grows_with_the_line_and_no_faster() {
    for unit in ["1 ", "1.", "1/1/2022 ", "Jan ", "1,\u{a0}", "updated on ", "a1", "   1:00 - ", "vor 1 "] {
        let text = unit.repeat(40_000 / unit.len());
        let start = std::time::Instant::now();
        let _ = (dates_in(&text, &DateOptions::default()), dateline(&text, &DateOptions::default()));
        assert!(start.elapsed().as_secs() < 5, "{unit}");
    }
}
