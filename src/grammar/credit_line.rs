//! The lines that say who wrote the story and when: byline and dateline, alone or on one line.

use super::byline::{Evidence, by_word, byline};
use super::core::{Line, Page, Parsed, mismatch};
use super::dateline::{Dated, dateline, dates_in};
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
    let dated = |line: Line<'a>| Some(dateline(line.text, page.options)?.part(line.text, line.span, line.span));
    match page.first().and_then(dated) {
        Some(part) => Ok((page.take_from(1), Found::Part(part))),
        None => mismatch(page),
    }
}

/// Names and dates share the line.
fn names_and_dates<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let both = |line: Line<'a>| {
        let dated = dates_in(line.text, page.options)?;
        let (before, after) = dated.around(line.text);
        let segments = [before, after];
        let names = byline(&segments).filter(|names| is_credible(line, names.evidence))?;
        let dates = line.span.start + dated.used.start;
        Some(if before.chars().any(char::is_alphanumeric) {
            let (first, second) = split(line, dates);
            Found::Both(Part::Byline(Byline::new(names.authors, first)), dated.part(line.text, line.span, second))
        } else {
            let after = Span::of(line.text, after).shifted(line.span.start);
            let (first, second) = split(line, after.start);
            Found::Both(dated.part(line.text, line.span, first), Part::Byline(Byline::new(names.authors, second)))
        })
    };
    match page.first().and_then(both) {
        Some(found) => Ok((page.take_from(1), found)),
        None => mismatch(page),
    }
}

/// The two shares of a line that is parted at byte `at` of the source.
fn split(line: Line<'_>, at: u32) -> (Span, Span) {
    let share = |from: u32, to: u32| {
        let text = line.text.get((from - line.span.start) as usize..(to - line.span.start) as usize).unwrap_or("");
        Span::of(line.text, text.trim()).shifted(line.span.start)
    };
    (share(line.span.start, at), share(at, line.span.end))
}

/// The line is a byline to its end.
fn only_names<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let named = |line: Line<'a>| {
        let names = byline(&[line.text]).filter(|names| is_credible(line, names.evidence))?;
        Some(Found::Part(Part::Byline(Byline::new(names.authors, line.span))))
    };
    match page.first().and_then(named) {
        Some(found) => Ok((page.take_from(1), found)),
        None => mismatch(page),
    }
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

/// Whether names with so much evidence are authors where the line stands: between headline and story
/// a bare name is, in a menu it is not.
fn is_credible(line: Line<'_>, evidence: Evidence) -> bool {
    match line.role {
        Role::Masthead => true,
        Role::Header => evidence >= Evidence::Strong,
        _ => evidence == Evidence::Labelled,
    }
}
