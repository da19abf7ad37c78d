//! What one line says of who wrote the story and when, and whether that is to be believed where it stands.

use super::byline::{Bylined, Confidence, byline, dated_byline};
use super::dateline::{Dated, bracketed, dateline, dates_in};
use super::name::has_given_name;
use super::organisation::{is_capitalised, is_paper};
use super::page::{Line, Page};
use super::parts::Found;
use super::people::is_place;
use super::role::Role;
use super::wire::wire_line;
use crate::layout::Features;
use crate::lexicon::names::is_given_name;
use crate::model::Part;
use crate::span::Span;

/// More words than this beside a date are a sentence.
pub(super) const WORDS: usize = 9;

/// Whether the line was found to have these features when the evidence was gathered, which did not
/// look at the very shortest lines. What had been found then need not be looked for again.
pub(super) fn was_found(line: Line<'_>, features: Features) -> bool {
    line.features.any(features | Features::LEN_3)
}

/// Whether the line was taken for text of the story, where only what is read to its end is a credit line.
pub(super) fn is_story(role: Role) -> bool {
    matches!(role, Role::Standfirst | Role::Paragraph | Role::Crosshead)
}

/// The line is a dateline to its end.
pub(super) fn dates<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Found<'a>> {
    if !was_found(line, Features::DATELINE) {
        return None;
    }
    let dated = dated(page, line).filter(|dated| is_dateline(line, dated))?;
    let (dated, diagnostics) = dated.at(line.span.start);
    let confidence = dated.confidence();
    Some(Found::Credits { first: dated.part(line.span), second: None, confidence, diagnostics })
}

/// The dates of a line of nothing else, as they were read when the evidence was gathered.
pub(super) fn dated<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Dated<'a>> {
    let known = page.evidence().dates.at(line.span).filter(|_| line.features.any(Features::DATELINE));
    known.cloned().or_else(|| dateline(line.text, page.dates()))
}

/// The dates of a line that says more.
pub(super) fn dates_among<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Dated<'a>> {
    let known = page.evidence().dates.at(line.span).filter(|_| !line.features.any(Features::DATELINE));
    known.cloned().or_else(|| dates_in(line.text, page.dates()))
}

/// Names and dates share the line, or the place shares it: `Sep 12th 2031|NEW YORK`.
pub(super) fn mixed<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Found<'a>> {
    if !was_found(line, Features::DATED) {
        return None;
    }
    let words = page.words();
    let dated = dates_among(page, line)?;
    let segments = dated.rest(line.text);
    if segments.iter().all(|words| is_blank(words)) {
        return None;
    }
    let wired = wire_line(line.text, words).map(|(place, agency)| [Some(place), Some(agency)]);
    if let Some(of) = wired.or_else(|| place_behind(&segments).map(|place| [Some(place), None])) {
        let confidence = dated.confidence();
        let (dated, diagnostics) = dated.at(line.span.start);
        let first = dated.part_of(of, line.span);
        return Some(Found::Credits { first, second: None, confidence, diagnostics });
    }
    // What follows the date may be the page's own: `Ana Ruiz, 12:01 3 comments so far`. Where `By` says so, it may be
    // anything: `By Ana Ruiz on 3 May 2031 | We may earn a share of what you buy.`
    let before = || {
        let names = dated_byline(segments.first().filter(|_| is_near(line))?, words)?;
        (is_told(&names) || !segments.iter().any(|words| is_sentence(words))).then_some(names)
    };
    let names = byline(&segments, words).or_else(before)?;
    let confidence = names.confidence.max(dated.confidence());
    // No cross-head names somebody with a day and a clock.
    let clocked = || dated.is_timed() && have_given_names(&names);
    if !(is_credible(line, &names, confidence) || (is_story(line.role) && clocked())) {
        return None;
    }
    // Words before the date may be a section, and the names stand behind it.
    let first_date = bracketed(line.text, *dated.used.first()?).start;
    let names_first = Span::of(line.text, names.authors.first()?.name).start < first_date;
    let border = if names_first {
        first_date
    } else {
        // The names may stand between two dates; what follows them goes with them.
        let mut dates = dated.used.iter().zip(segments.iter().skip(1));
        bracketed(line.text, *dates.find(|(_, behind)| !is_blank(behind))?.0).end
    };
    let (first, second) = split(line, border);
    let (dated, diagnostics) = dated.at(line.span.start);
    let (first, second) = if names_first {
        (Part::Byline(names.byline(first)), dated.part(second))
    } else {
        (dated.part(first), Part::Byline(names.byline(second)))
    };
    Some(Found::Credits { first, second: Some(second), confidence, diagnostics })
}

/// dated_place ::= day "|" place   (* in capitals, and glued to the sign, where people are set apart from it *)
fn place_behind<'t>(segments: &[&'t str]) -> Option<&'t str> {
    let [before, behind] = segments else { return None };
    let place = behind.strip_prefix('|').filter(|place| is_blank(before) && !place.starts_with(char::is_whitespace))?;
    let is_name = || place.split(' ').next().is_some_and(is_given_name);
    (is_place(place) && !place.contains(char::is_lowercase) && !is_name()).then_some(place)
}

/// The two shares of a line that is parted at its byte `at`.
pub(super) fn split(line: Line<'_>, at: u32) -> (Span, Span) {
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

/// Whether people are called as all of the authors are.
fn have_given_names(names: &Bylined<'_>) -> bool {
    names.authors.iter().all(|author| has_given_name(author.name))
}

fn is_told(names: &Bylined<'_>) -> bool {
    names.confidence >= Confidence::Strong
}

/// Whether the text has neither letters nor digits.
pub(super) fn is_blank(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// Whether the line stands where the story's credits stand, and is no caption.
pub(super) fn is_near(line: Line<'_>) -> bool {
    matches!(line.role, Role::Masthead | Role::Header) && !line.features.any(Features::CAPTION)
}

pub(super) fn is_aside(line: Line<'_>) -> bool {
    line.role == Role::Aside
}

/// Whether the words beside a date are more than what pages set there: `Berlin, `, ` | Print | 4 min. read`.
pub(super) fn is_sentence(words: &str) -> bool {
    words.split(['|', '•', '·']).any(|words| {
        let count = words.split_whitespace().count();
        count > WORDS
            || (words.ends_with(')') && !is_paper_of_place(words))
            || (count > 4 && words.trim_end().ends_with(['.', '!', '?']))
    })
}

/// `paper_of_place ::= paper "(" capitalised ")"`, as databases write it: `Quay World (OK)`
fn is_paper_of_place(words: &str) -> bool {
    let named = words.trim().strip_suffix(')').and_then(|words| words.split_once(" ("));
    named.is_some_and(|(paper, place)| is_paper(paper) && !place.contains([' ', '(']) && is_capitalised(place))
}

/// Whether a line of nothing but dates is a dateline: in a chronicle it is a cross-head, if no clock was read.
fn is_dateline(line: Line<'_>, dated: &Dated<'_>) -> bool {
    !is_story(line.role) || line.role == Role::Standfirst || dated.is_timed() || dated.labelled
}

/// Whether names of so much confidence are authors where the line stands: between headline and story
/// a bare name is; in a menu it is one if people are called so.
fn is_credible(line: Line<'_>, names: &Bylined<'_>, confidence: Confidence) -> bool {
    match line.role {
        Role::Masthead => true,
        Role::Standfirst => confidence >= Confidence::Strong,
        Role::Header | Role::Aside | Role::Footer => {
            let told = if line.role == Role::Footer { Confidence::Labelled } else { Confidence::Strong };
            confidence >= told || have_given_names(names)
        }
        _ => confidence == Confidence::Labelled || sign_with_roles(names),
    }
}

/// Whether each author is one word in letters without case, and a role stands behind it, as in no sentence: `김바다 기자`.
pub(super) fn sign_with_roles(names: &Bylined<'_>) -> bool {
    let is_caseless = |c: char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase();
    names.authors.iter().all(|author| author.role.is_some() && author.name.chars().all(is_caseless))
}
