//! What the fuzz targets hold every input to: a function a target. `tests/fuzz_corpus.rs` runs the same
//! functions on the corpus that is checked in.
#![allow(dead_code, unused_imports, reason = "each target runs one of them")]

mod outputs;
mod structured;
mod time;
mod timestamp;

pub(crate) use outputs::outputs;
pub(crate) use structured::structured;
pub(crate) use time::time;
pub(crate) use timestamp::timestamp;

use crate::common::checked_parse;
use newsgrammar::{Article, DateOrder, DiagnosticKind, Parser};

/// The text of an input: what is no UTF-8 becomes replacement characters, as readers of pages do it.
pub(crate) fn text(data: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// Any text is an article of which nothing is lost, or an error at a place of the text.
pub(crate) fn parse(data: &[u8]) {
    let text = text(data);
    let parsed = checked_parse(&text);
    match &parsed {
        Ok(article) => holds(&text, article),
        Err(error) => assert!(!error.report(&text).to_string().is_empty()),
    }
    let strict = Parser::new().strict(true).parse(&text);
    assert_eq!(strict.is_ok(), parsed.is_ok_and(|article| article.diagnostics().is_empty()));
}

/// What is promised of every article beyond its spans.
fn holds(text: &str, article: &Article<'_>) {
    let owned: Article<'static> = article.clone().into_owned();
    assert_eq!(&owned, article, "let go of the text, it says the same");
    let at: Vec<u32> = article.diagnostics().iter().map(|diagnostic| diagnostic.span.start).collect();
    assert!(at.is_sorted(), "diagnostics stand in the order of the text: {at:?} in {text:?}");
    for diagnostic in article.diagnostics() {
        assert!(!diagnostic.report(text).to_string().is_empty());
    }
    let untitled = article.diagnostics().iter().any(|found| found.kind == DiagnosticKind::NoHeadline);
    assert_eq!(article.headline.as_ref().is_none_or(|headline| headline.text.is_empty()), untitled);
    assert!(article.paragraphs().next().is_some());
}

/// Parsers of all kinds, by one byte.
fn parser(options: u8) -> Parser {
    let hour = |hours: i32| chrono::FixedOffset::east_opt(hours * 3600).unwrap();
    let mut parser = Parser::new();
    parser = match options & 3 {
        0 => parser.date_order(DateOrder::MonthDay),
        1 => parser.date_order(DateOrder::DayMonth),
        _ => parser,
    };
    if options & 4 != 0 {
        parser = parser.default_offset(hour(i32::from(options >> 4) - 8));
    }
    if options & 8 != 0 {
        let now = chrono::DateTime::from_timestamp(1_643_443_680, 0).unwrap();
        parser = parser.reference_time(now.with_timezone(&hour(i32::from(options >> 4) - 8)));
    }
    parser
}
