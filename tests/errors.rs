//! Every error, to the letter: what was expected, what was found, and where; and what is no error.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod gaps;

use ParseErrorKind::{Blank, Empty, NoParagraph, NoStory, NotText, Strict, TooLong};
use chrono::NaiveDate;
use newsgrammar::{Article, DateOrder, DiagnosticKind, ParseError, ParseErrorKind, Parser};

#[track_caller]
fn assert_error(text: &str, kind: ParseErrorKind, message: &str) {
    assert_is(text, newsgrammar::parse(text), kind, message);
}

#[track_caller]
fn assert_is(text: &str, parsed: Result<Article<'_>, ParseError>, kind: ParseErrorKind, message: &str) {
    let error = parsed.expect_err("the text was read as an article");
    assert_eq!((error.kind(), error.to_string().as_str()), (kind, message), "for {text:?}");
    assert!(error.span().slice(text).is_some(), "{error}");
    assert!(message.ends_with(&error.position().to_string()), "{error}");
}

/// A good article whose dateline is `line`.
fn dated(line: &str) -> String {
    format!(
        "Harbour wall gives way after third storm in a week\n\n\
         {line}\n\n\
         By Ana Ruiz\n\n\
         The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over the \
         quay into the lower streets of the town before dawn.\n\n\
         \"Nobody was hurt,\" the mayor said. \"We were lucky this time, and we know that we were.\"\n\n\
         The council will meet on Monday to decide whether the wall can be rebuilt before the winter.\n"
    )
}

#[test]
fn nothing_to_read() {
    assert_error("", Empty, "expected a news article, found an empty text at line 1, column 1");
    assert_error(" ", Blank, "expected a news article, found white space only at line 1, column 1");
    assert_error(
        "\n\r\n\t\u{a0}\u{3000}\n",
        Blank,
        "expected a news article, found white space only at line 1, column 1",
    );
}

#[test]
fn no_story() {
    let cases = [
        ("Menu", "expected a story, found \"Menu\" at line 1, column 1"),
        ("\u{feff}Menu\n", "expected a story, found \"Menu\" at line 1, column 2"),
        ("\u{feff}", "expected a story, found \"\\u{feff}\" at line 1, column 1"),
        (".", "expected a story, found \".\" at line 1, column 1"),
        ("\r\n\r\n  Menu\r\nSearch\r\nSign in\r\n", "expected a story, found \"Menu\" at line 3, column 3"),
        ("\r\r  Menu\rSearch\rSign in\r", "expected a story, found \"Menu\" at line 3, column 3"),
        (
            "The sea came over the quay into the lower streets of the town before dawn, the council has said.\n",
            "expected a story, found \"The sea came over the quay into the lowe\"… at line 1, column 1",
        ),
        // An error page says so, whatever else it says.
        (
            "Home\nNews\nSport\nWeather\n\nPage not found\n\nSorry, the page you were looking for could not be found. It may have been \
             moved or deleted.\n\nGo to the home page\nContact us\n\n© 2024 Polmear Herald\n",
            "expected a story, found \"Page not found\" at line 6, column 1",
        ),
    ];
    for (text, message) in cases {
        assert_error(text, NoStory, message);
    }
}

#[test]
fn no_paragraph() {
    let cases = [
        // A story behind a wall, of which the masthead is shown.
        (
            "\r\nHarbour wall gives way after third storm\r\n\r\n\tBy Ana Ruiz\r\n\r\n29 January 2022, 07:38\r\n",
            "expected a paragraph under the headline, found \"By Ana Ruiz\" at line 4, column 2",
        ),
        (
            "Harbour wall gives way after third storm in a week\n\n29 January 2022, 07:38\n\nBy Ana Ruiz\n\nShare\n",
            "expected a paragraph under the headline, found \"29 January 2022, 07:38\" at line 3, column 1",
        ),
    ];
    for (text, message) in cases {
        assert_error(text, NoParagraph, message);
    }
}

/// Menus, error pages and lists of links are errors; which of the two is not promised.
#[test]
fn pages_that_are_no_articles() {
    let cases = [
        ("404", "404\n\nPage not found\n\nBack to home\n"),
        (
            "404 with an apology",
            "Page not found\n\nSorry, the page you are looking for could not be found.\n\nGo to the home page\n",
        ),
        ("short menu", "Home\nNews\nSport\n"),
        (
            "links",
            "Wall gives way after third storm\n\nFerry cancelled as pier is damaged\n\nMarket moves to car park\n",
        ),
        ("menu", "Home\nNews\nSport\nWeather\nSign in\nSubscribe\nContact us\nPrivacy policy\n"),
        ("cookie wall", "We use cookies\n\nAccept all\n\nReject all\n\nPrivacy settings\n"),
        (
            "teasers with times",
            "Polmear news\n\nWall gives way after third storm\n\n2 hours ago\n\nFerry cancelled as pier is damaged\n\n3 hours ago\n\nMore news\n",
        ),
    ];
    let read = cases.iter().filter(|(_, text)| newsgrammar::parse(text).is_ok());
    gaps::assert_known("no article", read.map(|(name, _)| name.to_string()));
}

/// A page that asks for consent is no article, unless more than an eighth of its sentences is of something else.
#[test]
fn a_page_that_asks_for_consent() {
    let asking = "If you agree, we and our partners keep your data on your device to show you advertising. \
                  We use your data to measure how our content and our advertising are read by our users. \
                  By continuing to use this site you consent to our use of your data for these purposes.";
    let asking = asking.replace(". ", ".\n\n");
    let story = "The sea came over the quay before dawn.";
    for (times, is_article) in [(0, false), (1, false), (3, true)] {
        let rest = [story; 3][..times].join(" ");
        let text = format!("Before you read on\n\n{asking}\n\n{rest}\n");
        let parsed = newsgrammar::parse(&text);
        assert_eq!(parsed.is_ok(), is_article, "{text}: {parsed:?}");
        let Err(error) = parsed else { continue };
        assert_eq!((error.kind(), error.position().line), (NoStory, 3), "{text}");
    }
}

#[test]
fn source_of_a_page() {
    let tags = "<head><title>Harbour wall gives way</title></head><body><p>The wall gave way.</p></body>";
    let cases = [
        (format!("<!DOCTYPE html>\n<html lang=en>{tags}</html>\n"), "HTML at line 1, column 1"),
        (format!("\u{feff}\n <HTML>{tags}</HTML>"), "HTML at line 2, column 2"),
        (format!("<?xml version=\"1.0\"?>\n<rss>{tags}</rss>"), "XML at line 1, column 1"),
        (format!("{{\"url\": \"https://polmear.example\", \"html\": \"{tags}\"}}"), "JSON at line 1, column 1"),
        (format!("[\n  {{\n    \"text\" : \"{tags}\"\n  }}\n]\n"), "JSON at line 1, column 1"),
    ];
    for (text, found) in cases {
        assert_error(&text, NotText, &format!("expected the text of a page, found {found}"));
    }
    // What stands above a text that was taken out of its page, and what only begins so.
    for above in [
        "<!DOCTYPE html>",
        "<html>",
        "[\"Nobody was hurt\"]",
        "{Photo: Tom Beck}",
        "{\"Nobody was hurt\"}",
        "{\"@type\": \"NewsArticle\"}",
    ] {
        assert!(newsgrammar::parse(&format!("{above}\n\n{}", dated("29 January 2022"))).is_ok(), "{above}");
    }
}

#[test]
fn too_long() {
    let text = dated("29 January 2022, 07:38");
    let len = text.len();
    assert!(Parser::new().max_len(len).parse(&text).is_ok());
    let message =
        format!("expected a shorter text, found {len} bytes (at most {} are allowed) at line 1, column 1", len - 1);
    assert_is(&text, Parser::new().max_len(len - 1).parse(&text), TooLong, &message);
}

#[test]
fn strict() {
    let strict = Parser::new().strict(true);
    assert!(strict.parse(&dated("29 January 2022, 07:38")).is_ok());
    let text = dated("31 February 2022, 25:61");
    let message =
        "expected an article without diagnostics, found a date or time that does not exist at line 3, column 1";
    assert_is(&text, strict.parse(&text), Strict, message);
    let crlf = text.replace('\n', "\r\n");
    assert_is(&crlf, strict.parse(&crlf), Strict, message);
    let text = dated("Updated: 03/04/2022");
    let message = "expected an article without diagnostics, found a date whose day and month can't be told apart at line 3, \
                   column 10";
    assert_is(&text, strict.parse(&text), Strict, message);
}

/// What is wrong with a date is a diagnostic at its place, and its words are kept.
#[test]
fn dates_that_are_not_there() {
    let cases: &[(&str, &str, DiagnosticKind)] = &[
        ("31 February 2022, 25:61", "31 February 2022, 25:61", DiagnosticKind::ImpossibleDate),
        ("Published: 31 February 2022", "31 February 2022", DiagnosticKind::ImpossibleDate),
        ("29 February 2023, 07:38", "29 February 2023, 07:38", DiagnosticKind::ImpossibleDate),
        ("03/04/2022", "03/04/2022", DiagnosticKind::AmbiguousDate),
    ];
    for (line, at, kind) in cases {
        let text = dated(line);
        for text in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let article = newsgrammar::parse(&text).unwrap();
            let found: Vec<_> =
                article.diagnostics().iter().map(|found| (found.kind, found.span.slice(&text))).collect();
            assert_eq!(found, [(*kind, Some(*at))], "{line}");
            let stamp = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()).unwrap();
            // What may be either is read with the day first.
            let date = NaiveDate::from_ymd_opt(2022, 4, 3).filter(|_| *kind == DiagnosticKind::AmbiguousDate);
            assert_eq!((stamp.date, &*stamp.text, stamp.span.slice(&text)), (date, *at, Some(*at)), "{line}");
            assert_eq!(article.paragraphs().count(), 3, "{line}");
            assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz"], "{line}");
        }
    }
}

#[test]
fn day_and_month_in_the_order_that_the_caller_names() {
    let text = dated("03/04/2022");
    for (order, expected) in [(DateOrder::DayMonth, (2022, 4, 3)), (DateOrder::MonthDay, (2022, 3, 4))] {
        let article = Parser::new().date_order(order).parse(&text).unwrap();
        assert!(article.diagnostics().is_empty(), "{order:?}: {:?}", article.diagnostics());
        let date = article.dateline.and_then(|dateline| dateline.published?.date);
        assert_eq!(date, NaiveDate::from_ymd_opt(expected.0, expected.1, expected.2), "{order:?}");
    }
}

/// What else is on the page tells, and what it does not tell stays a diagnostic.
#[test]
fn day_and_month_in_the_order_that_the_text_shows() {
    let day_first = NaiveDate::from_ymd_opt(2022, 4, 3);
    let month_first = NaiveDate::from_ymd_opt(2022, 3, 4);
    let cases = [
        ("Published: 03/04/2022 | Updated: 24/04/2022", "", day_first),
        ("Published: 03/04/2022 | Updated: 04/24/2022", "", month_first),
        ("Published: 03/04/2022, 7:38 a.m. ET", "", month_first),
        ("Published: 03/04/2022, 07:38 CET", "", day_first),
        ("Published: 03/04/2022", "The first wall fell on March 4, 2022, too.", month_first),
        ("Published: 03/04/2022", "The first wall fell on 01/29/2019, in a storm like this one.", month_first),
    ];
    for (line, more, expected) in cases {
        let text = format!("{}\n{more}\n", dated(line));
        let article = newsgrammar::parse(&text).unwrap();
        let date = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()?.date);
        assert_eq!((date, article.diagnostics()), (expected, &[][..]), "{line} / {more}");
    }
    let german = "Fähre fällt nach Sturm bis Ostern aus\n\nVon Jette Moorkamp\n\nStand: 03/04/2022\n\n\
                  Die Fähre zwischen Osterfleth und der Insel fällt voraussichtlich bis Ostern aus, wie die Reederei am \
                  Dienstag mitteilte. Wie es mit der Post weitergeht, ist nach ihren Angaben noch nicht klar.\n\n\
                  „Wir haben im Winter schon Schlimmeres erlebt“, sagte die Bürgermeisterin, „aber da lag Eis.“\n";
    let article = newsgrammar::parse(german).unwrap();
    let date = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()?.date);
    assert_eq!((date, article.diagnostics()), (day_first, &[][..]));
    for line in ["Published: 03/04/2022", "Published: 03/04/2022 | Updated: 05/04/2022", "Published: 03/04/2022, 07:38"]
    {
        let text = dated(line);
        let article = newsgrammar::parse(&text).unwrap();
        let date = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()?.date);
        assert_eq!(date, day_first, "{line}");
        assert!(article.diagnostics().iter().all(|found| found.kind == DiagnosticKind::AmbiguousDate), "{line}");
        assert_eq!(article.diagnostics().len(), line.matches("/2022").count(), "{line}");
    }
}
