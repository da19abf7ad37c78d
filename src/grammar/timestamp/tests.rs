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
        ("281423 APR 23", "2023-04-28T14:23/"),
        ("281423Z APR 23", "2023-04-28T14:23+00:00/"),
        ("281423 GMT Apr 2023", "2023-04-28T14:23+00:00/"),
        ("281423ZAPR23", "2023-04-28T14:23+00:00/"),
        ("120000 Jan 2022", "none"),
        ("120000 jan 22", "none"),
        ("312460 APR 23", "none"),
        ("310000 APR 23", "none"),
        ("1281423 APR 23", "none"),
        ("7:38 p.m. EST, Saturday, January 29, 2022", "2022-01-29T19:38-05:00/"),
        ("January 29, 2022 08:00 AM Eastern Standard Time", "2022-01-29T08:00-05:00/"),
        ("June 29, 2022 08:00 AM Eastern Time", "2022-06-29T08:00-04:00/"),
        ("29 June 2022 08:00 British Summer Time", "2022-06-29T08:00+01:00/"),
        ("29 June 2022 08:00 Eastern News", "2022-06-29T08:00/ Eastern News"),
        ("29.01.2022 | 17:52 Uhr", "2022-01-29T17:52/"),
        ("29.01.22", "2022-01-29/"),
        ("29. 1. 2022 v 7:38", "2022-01-29T07:38/"),
        ("29. Januar 2022 um 07.38 Uhr", "2022-01-29T07:38/"),
        ("2022. január 29. 07:38", "2022-01-29T07:38/"),
        ("3.5. 07:38", "none"),
        ("2022. január 29., szombat", "2022-01-29/"),
        ("2022. 01. 29. 07:38", "2022-01-29T07:38/"),
        ("2022 m. sausio 29 d. 07:38", "2022-01-29T07:38/"),
        ("2022 January 29", "2022-01-29/"),
        ("2022 May 7:30", "none"),
        ("29 مايو/أيار 2022", "2022-05-29/"),
        ("29 stycznia 2022 r., godz. 07:38", "2022-01-29T07:38/"),
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
        ("1月29日 07時38分更新", "--01-29T07:38/更新"),
        ("1월 29일 오전 7:38", "--01-29T07:38/"),
        ("1月から", "none"),
        ("29.01.2207:38", "2022-01-29T07:38/"),
        ("29. stycznia 2022, 07:38", "2022-01-29T07:38/"),
        ("29. ledna 2022 v 7:38", "2022-01-29T07:38/"),
        ("29 janvier 2022 à 7h38", "2022-01-29T07:38/"),
        ("29 Ocak 2022 Cumartesi 07:38", "2022-01-29T07:38/"),
        ("29 января 2022 в 07:38", "2022-01-29T07:38/"),
        ("29 января 2022 года", "2022-01-29/ года"),
        ("29 Ιανουαρίου 2022", "2022-01-29/"),
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
        ("2022년 1월 29일(토) 07:38", "2022-01-29T07:38/"),
        ("29-Jan-22", "2022-01-29/"),
        ("29 Jan 99", "1999-01-29/"),
        ("0738 GMT", "T07:38+00:00/"),
        ("7.38am", "T07:38/"),
        ("12:05 am", "T00:05/"),
        ("August 8", "--08-08/"),
        ("29 January 22:30", "--01-29T22:30/"),
        ("29 janvier 22h30", "--01-29T22:30/"),
        ("29. Januar 22.30 Uhr", "--01-29T22:30/"),
        ("29 de enero 22H30", "--01-29T22:30/"),
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
        ("May 5pm", "none"),
        ("May 5k", "none"),
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
