//! The lines that say who wrote the story and when: byline and dateline, alone or on one line.

use super::byline::{Bylined, Confidence, byline};
use super::core::{Line, Page, Parsed, block, mismatch};
use super::credit_lines::credit_lines;
use super::dateline::{Dated, dateline, dates_in};
use super::odds::has_given_name;
use super::organisation::is_tied_desk;
use super::parts::Found;
use super::people::is_place;
use super::role::Role;
use crate::layout::{Block, Features};
use crate::model::{Author, Byline, Dateline, Note, Part};
use crate::span::Span;
use nom::Parser;
use nom::branch::alt;
use std::borrow::Cow;

/// More words than this beside a date are a sentence.
const WORDS: usize = 9;
/// More words than this before a date are what it is the date of.
const BEFORE: usize = 5;

/// Lines as long as these are text, even where there is a date in them.
const LONG: Features = Features(
    Features::LEN_90.0 | Features::LEN_140.0 | Features::LEN_220.0 | Features::LEN_400.0 | Features::LEN_LONG.0,
);

/// credit_line ::= credit_lines | dateline | byline dateline | dateline byline | byline | dateline words
pub(crate) fn credit_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let long = Features::LEN_400 | Features::LEN_LONG;
    match page.role() {
        None | Some(Role::Headline) => mismatch(page),
        _ if page.features(0).any(long) || !may_credit(page) => mismatch(page),
        Some(role) if is_story(role) => whole_line(page),
        Some(_) => alt((credit_lines, whole_line, dates_and_words)).parse(page),
    }
}

/// Whether names or dates were found in the line, or in the next two, whose label it may be.
fn may_credit(page: Page<'_, '_>) -> bool {
    let told = Features::BYLINE | Features::NAME | Features::DATELINE | Features::DATED | Features::LEN_3;
    page.features(0).any(told) || page.features(1).any(told) || page.features(2).any(Features::DATELINE)
}

/// whole_line ::= dateline | byline dateline | dateline byline | byline
fn whole_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        // Names that nothing else speaks for were found to be so, and are a byline between headline and story, and where
        // people are called so.
        let named = line.role == Role::Masthead
            || was_found(line, Features::BYLINE)
            || line.features.any(Features::NAME) && has_given_name(line.text);
        let names = || if named { names(page, line) } else { None };
        dates(page, line).or_else(|| mixed(page, line)).or_else(names)
    })
    .parse(page)
}

/// Whether the line was found to have these features when the evidence was gathered, which did not
/// look at the very shortest lines. What had been found then need not be looked for again.
pub(super) fn was_found(line: Line<'_>, features: Features) -> bool {
    line.features.any(features | Features::LEN_3)
}

/// Whether the line was taken for text of the story, where only what is read to its end is a credit line.
fn is_story(role: Role) -> bool {
    matches!(role, Role::Standfirst | Role::Paragraph | Role::Crosshead)
}

/// What must have been found in such a line.
pub(crate) const MISREAD: Features =
    Features(Features::DATELINE.0 | Features::DATED.0 | Features::BYLINE.0 | Features::BYLINE_LABEL.0);

/// misread ::= credit_line that was taken for a paragraph or a cross-head
pub(crate) fn misread<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    match page.role() {
        Some(Role::Paragraph | Role::Crosshead) if page.features(0).any(MISREAD) => credit_line(page),
        _ => mismatch(page),
    }
}

/// Takes the credit lines right under the headline for its masthead, whatever else they look like.
pub(crate) fn settle(blocks: &[Block], roles: &mut [Role]) {
    let told = Features::DATELINE | Features::BYLINE;
    let is_credit = |block: &Block| {
        let opens = Features::STARTS_DIGIT | Features::DATE_LABEL | Features::HAS_SEPARATOR;
        let dated = block.features.any(Features::DATED) && block.features.any(opens);
        block.features.any(told) || (dated && !block.features.any(LONG | Features::ENDS_STOP))
    };
    let headline = roles.iter().position(|role| *role == Role::Headline).unwrap_or(roles.len());
    for (role, block) in roles.iter_mut().zip(blocks).skip(headline + 1) {
        match role {
            Role::Masthead | Role::Standfirst => {}
            Role::Paragraph | Role::Crosshead if is_credit(block) => *role = Role::Masthead,
            _ => break,
        }
    }
}

/// signature ::= byline, right under the story
pub(crate) fn signature<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        // A name that the story keeps on telling of is not its author's.
        if !was_found(line, Features::BYLINE | Features::NAME) || line.features.has(Features::TOPIC_STRONG) {
            return None;
        }
        let whole = |names: &Bylined<'_>| {
            let named: usize = names.authors.iter().map(|author| author.name.len()).sum();
            let sign = |author: &Author<'_>| page.words().signs(&author.name) || is_tied_desk(&author.name);
            names.authors.iter().all(sign)
                || names.authors.iter().all(|author| author.name.contains(char::is_whitespace))
                    && named * 4 >= line.text.len() * 3
        };
        let names = byline(&[line.text], page.words()).filter(whole)?;
        let confidence = names.confidence.max(Confidence::Strong);
        Some(Found::byline(Bylined { confidence, ..names }, line.span))
    })
    .parse(page)
}

/// The line is a dateline to its end.
pub(super) fn dates<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Found<'a>> {
    if !was_found(line, Features::DATELINE) {
        return None;
    }
    let known = page.evidence().datelines.at(line.span).cloned();
    let dated = known.or_else(|| dateline(line.text, page.dates())).filter(|dated| is_dateline(line, dated))?;
    let mut dated = dated.at(line.span.start);
    let diagnostics = core::mem::take(&mut dated.diagnostics);
    let confidence = dated.confidence();
    Some(Found::Credits { first: dated.part(line.span), second: None, confidence, diagnostics })
}

/// Names and dates share the line.
pub(super) fn mixed<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Found<'a>> {
    if !was_found(line, Features::DATED) {
        return None;
    }
    let words = page.words();
    let dated = dates_in(line.text, page.dates())?;
    let segments = dated.rest(line.text);
    if segments.iter().all(|words| is_blank(words)) {
        return None;
    }
    // What follows the date may be the page's own: `Ana Ruiz, 12:01 3 comments so far`.
    let alone = || segments.first().filter(|_| is_near(line) && !segments.iter().any(|words| is_sentence(words)));
    // Where `By` says so, anything may follow: `By Ana Ruiz on 3 May 2031 | We may earn a share of what you buy.`
    let told = || byline(&[*segments.first().filter(|_| is_near(line))?, ""], words).filter(is_told);
    let names = byline(&segments, words).or_else(|| byline(&[*alone()?, ""], words)).or_else(told)?;
    let confidence = names.confidence.max(dated.confidence());
    // No cross-head names somebody with a day and a clock.
    let clocked = || dated.is_timed() && names.authors.iter().all(|author| has_given_name(&author.name));
    if !(is_credible(line, &names, confidence) || (is_story(line.role) && clocked())) {
        return None;
    }
    let names_first = segments.first().is_some_and(|before| !is_blank(before));
    let border = if names_first {
        dated.used.first()?.start
    } else {
        // The names may stand between two dates; what follows them goes with them.
        let mut dates = dated.used.iter().zip(segments.iter().skip(1));
        dates.find(|(_, behind)| !is_blank(behind))?.0.end
    };
    let (first, second) = split(line, border);
    let mut dated = dated.at(line.span.start);
    let diagnostics = core::mem::take(&mut dated.diagnostics);
    let (first, second) = if names_first {
        (Part::Byline(Byline::new(names.authors, first)), dated.part(second))
    } else {
        (dated.part(first), Part::Byline(Byline::new(names.authors, second)))
    };
    Some(Found::Credits { first, second: Some(second), confidence, diagnostics })
}

/// The two shares of a line that is parted at its byte `at`.
fn split(line: Line<'_>, at: u32) -> (Span, Span) {
    let (first, second) = line.text.split_at_checked(at as usize).unwrap_or((line.text, ""));
    let share = |text: &str| Span::of(line.text, text.trim()).shifted(line.span.start);
    (share(first), share(second))
}

/// The line is a byline to its end.
pub(super) fn names<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Found<'a>> {
    if !was_found(line, Features::BYLINE | Features::NAME) {
        return None;
    }
    let known = page.evidence().bylines.at(line.span).cloned();
    let names = known.or_else(|| byline(&[line.text], page.words()));
    let names = names.filter(|names| is_credible(line, names, names.confidence))?;
    Some(Found::byline(names, line.span))
}

/// labelled ::= byline that says so: `Author: Ana Ruiz`
pub(crate) fn labelled<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let names = Some(line)
            .filter(|line| line.features.any(Features::BYLINE))
            .and_then(|line| byline(&[line.text], page.words()))?;
        (names.confidence == Confidence::Labelled).then(|| Found::byline(names, line.span))
    })
    .parse(page)
}

/// Dates share the line with words that are no names: `Berlin, 28.10.2031, 058/31`, `12.12.2031 | Print`.
fn dates_and_words<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let may_tell = was_found(line, Features::DATED) && (is_near(line) || is_aside(line));
        let dated = Some(line).filter(|_| may_tell).and_then(|line| dates_in(line.text, page.dates()))?;
        let rest = dated.rest(line.text);
        let place = rest.first().and_then(|before| before.trim().strip_suffix(',')).filter(|place| is_place(place));
        let filed = place.is_some() && is_aside(line);
        let stops = line.text.ends_with('.') && line.text.split_whitespace().count() > WORDS;
        if !(is_near(line) || filed) || stops || rest.iter().any(|words| is_sentence(words)) || is_caption(rest.first())
        {
            return None;
        }
        let border = match (rest.first().map(|before| is_blank(before)), place) {
            // The words before the date, or else those behind it, are a part of their own.
            (Some(false), None) => dated.used.first()?.start,
            _ if rest.last().is_some_and(|after| !is_blank(after)) => dated.used.last()?.end,
            _ => line.text.len() as u32,
        };
        let (first, second) = split(line, border);
        let before = dated.used.first().is_some_and(|dates| dates.start >= border);
        let (dates, words) = if before { (second, first) } else { (first, second) };
        let mut dated = dated.at(line.span.start);
        let diagnostics = core::mem::take(&mut dated.diagnostics);
        let dateline = Part::Dateline(Box::new(Dateline { place: place.map(Cow::Borrowed), ..dated.dateline(dates) }));
        let words = words
            .slice(page.text())
            .filter(|text| !is_blank(text))
            .map(|text| Part::Unclassified(Note::new(text, words)));
        let (first, second) = match words {
            Some(words) if before => (words, Some(dateline)),
            words => (dateline, words),
        };
        let confidence = if place.is_some() { Confidence::Strong } else { Confidence::Weak };
        Some(Found::Credits { first, second, confidence, diagnostics })
    })
    .parse(page)
}

fn is_told(names: &Bylined<'_>) -> bool {
    names.confidence >= Confidence::Strong
}

/// Whether the text has neither letters nor digits.
fn is_blank(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// Whether the line stands where the story's credits stand, and is no caption.
fn is_near(line: Line<'_>) -> bool {
    matches!(line.role, Role::Masthead | Role::Header) && !line.features.any(Features::CREDIT)
}

fn is_aside(line: Line<'_>) -> bool {
    line.role == Role::Aside
}

/// Whether the words beside a date are more than what pages set there: `Berlin, `, ` | Print | 4 min. read`.
fn is_sentence(words: &str) -> bool {
    words.split(['|', '•', '·']).any(|words| {
        let count = words.split_whitespace().count();
        count > WORDS || words.ends_with(')') || (count > 4 && words.trim_end().ends_with(['.', '!', '?']))
    })
}

/// Whether the words before a date tell what was seen that day: `Ships in the ice off the old port, 3 May 2031`.
fn is_caption(before: Option<&&str>) -> bool {
    before.is_some_and(|words| !words.contains(['|', '•', '·', '/']) && words.split_whitespace().count() > BEFORE)
}

/// Whether a line of nothing but dates is a dateline: in a chronicle it is a cross-head, if no clock was read.
fn is_dateline(line: Line<'_>, dated: &Dated<'_>) -> bool {
    !is_story(line.role) || line.role == Role::Standfirst || dated.is_timed() || dated.labelled
}

/// Whether names of so much confidence are authors where the line stands: between headline and story
/// a bare name is; in a menu it is one if people are called so.
fn is_credible(line: Line<'_>, names: &Bylined<'_>, confidence: Confidence) -> bool {
    let given = || names.authors.iter().all(|author| has_given_name(&author.name));
    match line.role {
        Role::Masthead => true,
        Role::Standfirst => confidence >= Confidence::Strong,
        Role::Header | Role::Aside | Role::Footer => {
            let told = if line.role == Role::Footer { Confidence::Labelled } else { Confidence::Strong };
            confidence >= told || given()
        }
        _ => confidence == Confidence::Labelled,
    }
}
