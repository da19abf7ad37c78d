//! The lines that name a story and its sections.

use super::headline::may_be_overline;
use super::list::list_item;
use super::page::{Line, Page, Parsed, block, only_on, role};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::lexicon::fields::value;
use crate::lexicon::words::WIRE_MARK;
use crate::model::{Crosshead, Headline, Kicker, List, Part, Standfirst};
use nom::Parser;
use nom::combinator::{map, opt};
use nom::multi::many1;

/// headline ::= headline_field? "RTRS-"? title ( " =" | ";" )?   (* in the role of the headline *)
pub(crate) fn headline<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Headline<'a>> {
    let is_field = |line: Line<'a>| line.label.is_some_and(|found| found.label == LabelKind::HeadlineField);
    let title = |line: Line<'a>| Some(line.text).filter(|_| is_field(line)).and_then(value);
    let bare = |line: Line<'a>| without_marks(title(line).unwrap_or(line.text));
    role(Role::Headline, |line| Some(Headline::new(bare(line), line.span))).parse(page)
}

/// A headline without the marks of wire copy, `RTRS-Harbour wall gives way` and `Hafenmauer bricht =`, and without the semicolon
/// that parts it from its summary in press databases.
fn without_marks(title: &str) -> &str {
    let bare = title.strip_prefix(WIRE_MARK).filter(|it| it.starts_with(char::is_uppercase)).unwrap_or(title);
    let bare = bare.strip_suffix(" =").or_else(|| bare.strip_suffix(';')).unwrap_or(bare).trim_end();
    if bare.is_empty() { title } else { bare }
}

/// kicker ::= section_label | genre_label | text   (* right above the headline; four words or forty letters at most *)
pub(crate) fn kicker<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let above_headline = page.len() == 1 && page.role_below() == Some(Role::Headline);
    let kicker = |line: Line<'a>| Found::Kicker(Kicker::new(line.text, line.span));
    role(Role::Header, |line| (above_headline && is_kicker(line)).then(|| kicker(line))).parse(page)
}

/// Whether the line names a section or a sort of story, or is short and nothing says that it is something else.
fn is_kicker(line: Line<'_>) -> bool {
    let of = line.features;
    match line.label {
        _ if of.any(Features::STARTS_BULLET) => false,
        Some(found) => found.whole && matches!(found.label, LabelKind::Section | LabelKind::Genre),
        None => {
            (of.any(Features::WORDS_1 | Features::WORDS_2 | Features::WORDS_4) || may_be_overline(of))
                && !of.any(Features::ENDS_STOP | Features::HAS_URL | Features::DATED | Features::STARTS_LOWER)
                && line.text.chars().any(char::is_alphabetic)
        }
    }
}

/// standfirst ::= summary points?
pub(crate) fn standfirst<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    (summary, opt(points)).map(|(standfirst, points)| Found::Standfirst(standfirst, points)).parse(page)
}

/// summary ::= text   (* in the role of the standfirst *)
fn summary<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Standfirst<'a>> {
    role(Role::Standfirst, |line| Some(Standfirst::new(line.text, line.span))).parse(page)
}

/// points ::= list_item+   (* in the role of the standfirst, and no credits *)
fn points<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Part<'a>> {
    let credits = Features::BYLINE | Features::DATELINE;
    let point = role(Role::Standfirst, |line: Line<'a>| (!line.features.any(credits)).then(|| list_item(line)));
    map(many1(point), |items| Part::List(List::of(items))).parse(page)
}

/// crosshead ::= text   (* in the role of a cross-head *)
pub(crate) fn crosshead<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    role(Role::Crosshead, |line| Some(cross(line.text, line))).parse(page)
}

/// dashed ::= "- " title " -" | "– " title " –" | "— " title " —"   (* a cross-head of wire copy, which knows no type *)
pub(crate) fn dashed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let title = block(|line: Line<'a>| between_dashes(line.text).map(|title| cross(title, line)));
    only_on(Features::STARTS_BULLET, title).parse(page)
}

fn cross<'a>(title: &'a str, line: Line<'a>) -> Found<'a> {
    Found::Part(Part::Crosshead(Crosshead::new(title, line.span)))
}

/// What stands between two dashes of one kind and their blanks.
fn between_dashes(line: &str) -> Option<&str> {
    ["-", "–", "—"].into_iter().find_map(|dash| {
        let title = line.strip_prefix(dash)?.strip_prefix(' ')?.strip_suffix(dash)?.strip_suffix(' ')?;
        let title = title.trim();
        (!title.is_empty() && !title.contains(dash)).then_some(title)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headlines_lose_the_marks_of_wires_and_databases() {
        for (line, expected) in [
            ("RTRS-UPDATE 2-Harbour wall gives way", "UPDATE 2-Harbour wall gives way"),
            ("Hafenmauer bricht =", "Hafenmauer bricht"),
            ("Harbour wall gives way;", "Harbour wall gives way"),
            ("Harbour wall gives way", "Harbour wall gives way"),
            ("RTRS-less harbour wall gives way", "RTRS-less harbour wall gives way"),
            ("RTRS-", "RTRS-"),
            (" =", " ="),
            (";", ";"),
        ] {
            assert_eq!(without_marks(line), expected, "{line}");
        }
    }

    #[test]
    fn titles_stand_between_dashes() {
        let cases = [
            ("- 'Never again' -", Some("'Never again'")),
            ("– Market reaction –", Some("Market reaction")),
            ("- Never again", None),
            ("- Never again –", None),
            ("-Never again-", None),
            ("- It was cold - says the keeper. -", None),
            ("-  -", None),
            ("- -", None),
            ("-", None),
        ];
        for (line, expected) in cases {
            assert_eq!(between_dashes(line), expected, "{line}");
        }
    }
}
