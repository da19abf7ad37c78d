//! The lines that say who wrote the story and when: byline and dateline, alone or on one line.

use super::byline::{Confidence, by_word, byline};
use super::core::{Line, Page, Parsed, block, mismatch};
use super::dateline::{dateline, dates_in};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::model::{Byline, Part};
use crate::span::Span;
use nom::Input;
use nom::branch::alt;
use nom::Parser;

/// credit_line ::= dateline | byline dateline | dateline byline | byline
pub(crate) fn credit_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    match page.first() {
        Some(line) if may_credit(line) => alt((only_dates, names_and_dates, only_names, by_alone)).parse(page),
        _ => mismatch(page),
    }
}

/// A dateline is short, and no paragraph.
fn may_credit(line: Line<'_>) -> bool {
    !matches!(line.role, Role::Headline | Role::Standfirst | Role::Paragraph | Role::Crosshead)
        && !line.features.any(Features::LEN_400 | Features::LEN_LONG)
}

/// The line is a dateline to its end.
fn only_dates<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let mut dated = dateline(line.text, &page.options.dates)?.at(line.span.start);
        let diagnostics = core::mem::take(&mut dated.diagnostics);
        Some(Found::Credits { first: dated.part(line.span), second: None, diagnostics })
    })
    .parse(page)
}

/// Names and dates share the line.
fn names_and_dates<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let dated = dates_in(line.text, &page.options.dates)?;
        let segments = dated.rest(line.text);
        let names = byline(&segments).filter(|names| is_credible(line, names.confidence))?;
        let names_first = segments.first().is_some_and(|before| before.chars().any(char::is_alphanumeric));
        let border = match (names_first, dated.used.first(), dated.used.last()) {
            (true, Some(dates), _) => dates.start,
            (_, _, Some(dates)) => dates.end,
            _ => return None,
        };
        let (first, second) = split(line, border);
        let mut dated = dated.at(line.span.start);
        let diagnostics = core::mem::take(&mut dated.diagnostics);
        let (first, second) = if names_first {
            (Part::Byline(Byline::new(names.authors, first)), dated.part(second))
        } else {
            (dated.part(first), Part::Byline(Byline::new(names.authors, second)))
        };
        Some(Found::Credits { first, second: Some(second), diagnostics })
    })
    .parse(page)
}

/// The two shares of a line that is parted at its byte `at`.
fn split(line: Line<'_>, at: u32) -> (Span, Span) {
    let (first, second) = line.text.split_at_checked(at as usize).unwrap_or((line.text, ""));
    let share = |text: &str| Span::of(line.text, text.trim()).shifted(line.span.start);
    (share(first), share(second))
}

/// The line is a byline to its end.
fn only_names<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let names = byline(&[line.text]).filter(|names| is_credible(line, names.confidence))?;
        Some(Found::Part(Part::Byline(Byline::new(names.authors, line.span))))
    })
    .parse(page)
}

/// `By` stands on a line of its own, and the names on the next.
fn by_alone<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let named = |first: Line<'a>, second: Line<'a>| {
        let names = by_word(first.text).then(|| byline(&[second.text]))??;
        Some(Found::Part(Part::Byline(Byline::new(names.authors, first.span.join(second.span)))))
    };
    match page.first().zip(page.line(1)).and_then(|(first, second)| named(first, second)) {
        Some(found) => Ok((page.take_from(2), found)),
        None => mismatch(page),
    }
}

/// Whether names of so much confidence are authors where the line stands: between headline and story
/// a bare name is, in a menu it is not.
fn is_credible(line: Line<'_>, confidence: Confidence) -> bool {
    match line.role {
        Role::Masthead => true,
        Role::Header => confidence >= Confidence::Strong,
        _ => confidence == Confidence::Labelled,
    }
}
