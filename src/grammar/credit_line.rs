//! The lines that say who wrote the story and when: byline and dateline, alone or on one line.

use super::byline::{Bylined, Confidence, by_word, byline};
use super::core::{Line, Page, Parsed, block, mismatch};
use super::dateline::{dateline, dates_in};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::model::{Byline, Note, Part};
use crate::span::Span;
use nom::Input;
use nom::branch::alt;
use nom::Parser;

/// Words beside a date that are longer than this are a sentence, in bytes.
const WORDS: usize = 80;

/// credit_line ::= dateline | byline dateline | dateline byline | byline | dateline words
pub(crate) fn credit_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let short = |line: Line<'_>| !line.features.any(Features::LEN_400 | Features::LEN_LONG);
    match page.first().filter(|line| short(*line)) {
        Some(line) if line.role == Role::Headline => mismatch(page),
        Some(line) if is_story(line) => alt((only_dates, names_and_dates)).parse(page),
        Some(_) => alt((only_dates, names_and_dates, only_names, by_alone, dates_and_words)).parse(page),
        None => mismatch(page),
    }
}

/// Whether the line was found to have these features when the evidence was gathered, which did not
/// look at the very shortest lines. What had been found then need not be looked for again.
fn was_found(line: Line<'_>, features: Features) -> bool {
    line.features.any(features | Features::LEN_3)
}

/// Whether the line was taken for text of the story, where only what is read to its end is a credit line.
fn is_story(line: Line<'_>) -> bool {
    matches!(line.role, Role::Standfirst | Role::Paragraph | Role::Crosshead)
}

/// signature ::= byline, right under the story
pub(crate) fn signature<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        if !was_found(line, Features::BYLINE | Features::NAME) {
            return None;
        }
        let names = byline(&[line.text]).filter(|names| names.authors.iter().all(|author| author.name.contains(' ')))?;
        Some(Found::byline(names, line.span))
    })
    .parse(page)
}

/// The line is a dateline to its end.
fn only_dates<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        if !was_found(line, Features::DATELINE) {
            return None;
        }
        let mut dated = dateline(line.text, &page.options.dates)?.at(line.span.start);
        let diagnostics = core::mem::take(&mut dated.diagnostics);
        let confidence = dated.confidence();
        Some(Found::Credits { first: dated.part(line.span), second: None, confidence, diagnostics })
    })
    .parse(page)
}

/// Names and dates share the line.
fn names_and_dates<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        if !was_found(line, Features::DATED) {
            return None;
        }
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
        let confidence = names.confidence.max(Confidence::Strong);
        let (first, second) = if names_first {
            (Part::Byline(Byline::new(names.authors, first)), dated.part(second))
        } else {
            (dated.part(first), Part::Byline(Byline::new(names.authors, second)))
        };
        Some(Found::Credits { first, second: Some(second), confidence, diagnostics })
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
        if !was_found(line, Features::BYLINE | Features::NAME) {
            return None;
        }
        let names = byline(&[line.text]).filter(|names| is_credible(line, names.confidence))?;
        Some(Found::byline(names, line.span))
    })
    .parse(page)
}

/// `By` stands on a line of its own, and the names on the next.
fn by_alone<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let named = |first: Line<'a>, second: Line<'a>| {
        let names = by_word(first.text).then(|| byline(&[second.text]))??;
        Some(Found::byline(Bylined { confidence: Confidence::Labelled, ..names }, first.span.join(second.span)))
    };
    // the name of a month may be a person's
    let may_name = |second: &Line<'_>| was_found(*second, Features::BYLINE | Features::NAME | Features::DATELINE);
    match page.first().zip(page.line(1).filter(may_name)).and_then(|(first, second)| named(first, second)) {
        Some(found) => Ok((page.take_from(2), found)),
        None => mismatch(page),
    }
}

/// Dates share the line with words that are no names: `Berlin, 28.10.2031, 058/31`, `12.12.2031 | Print`.
fn dates_and_words<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let near = matches!(line.role, Role::Masthead | Role::Header) && was_found(line, Features::DATED);
        let dated = dates_in(line.text, &page.options.dates).filter(|_| near)?;
        let rest = dated.rest(line.text);
        if !rest.iter().all(|words| words.len() <= WORDS && !words.ends_with(['.', '!', '?'])) {
            return None;
        }
        let words = |text: &str| text.chars().any(char::is_alphanumeric);
        let (starts, ends) = (rest.first().is_some_and(|before| words(before)), rest.last().is_some_and(|after| words(after)));
        let note = |span: Span| span.slice(page.text).map(|text| Part::Unclassified(Note::new(text, span)));
        let mut dated_at = dated.clone().at(line.span.start);
        let diagnostics = core::mem::take(&mut dated_at.diagnostics);
        let (first, second) = match (starts, ends) {
            (true, false) => {
                let (before, dates) = split(line, dated.used.first()?.start);
                (note(before)?, dated_at.part(dates))
            }
            (false, true) => {
                let (dates, after) = split(line, dated.used.last()?.end);
                (dated_at.part(dates), note(after)?)
            }
            _ => return Some(Found::Credits { first: dated_at.part(line.span), second: None, confidence: Confidence::Weak, diagnostics }),
        };
        Some(Found::Credits { first, second: Some(second), confidence: Confidence::Weak, diagnostics })
    })
    .parse(page)
}

/// Whether names of so much confidence are authors where the line stands: between headline and story
/// a bare name is, in a menu it is not.
fn is_credible(line: Line<'_>, confidence: Confidence) -> bool {
    match line.role {
        Role::Masthead => true,
        Role::Header | Role::Standfirst => confidence >= Confidence::Strong,
        _ => confidence == Confidence::Labelled,
    }
}
