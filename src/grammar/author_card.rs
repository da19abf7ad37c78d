//! The card of an author: a heading, and the name below it or behind it.

use super::byline::{Confidence, byline};
use super::page::{Line, Page, Parsed, blocks};
use super::parts::Found;
use crate::lexicon::LabelKind;
use crate::lexicon::names::{Kinds, kinds};
use crate::model::{Note, Part};
use crate::span::Span;
use nom::Parser;

/// No heading of a card is longer, in bytes.
const LONGEST: usize = 120;

/// author_card ::= author_heading ⏎? byline   (* "About the author: Ana Ruiz" *)
pub(crate) fn author_card<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let card = |first: Line<'a>| {
        first.label.filter(|found| found.label == LabelKind::Biography)?;
        let found = page.words().label(first.text)?;
        let (heading, rest) = first.text.split_at_checked(found.len)?;
        let of_author = heading.split_whitespace().any(|word| kinds(word).any(Kinds::AUTHOR));
        let (lines, name, span) = match rest.trim_start_matches(|c: char| !c.is_alphanumeric()) {
            "" => page.line(1).map(|second| (2, second.text, second.span))?,
            name => (1, name, Span::of(first.text, name).shifted(first.span.start)),
        };
        let names = byline(&[name], page.words())
            .filter(|names| names.authors.iter().all(|author| author.name.contains(' ')))?;
        // Whatever sign stands before the name is the heading's.
        let above_name = first.text.get(..(span.start.saturating_sub(first.span.start)) as usize);
        let heading = above_name
            .filter(|_| lines == 1)
            .map_or(first.span, |heading| Span::of(first.text, heading.trim_end()).shifted(first.span.start));
        let first = Part::Biography(Note::new(heading.slice(page.text())?, heading));
        let second = Some(Part::Byline(names.byline(span)));
        let found = Found::Credits { first, second, confidence: Confidence::Labelled, diagnostics: Vec::new() };
        of_author.then_some((lines, found))
    };
    blocks(|page| page.first().filter(|line| line.text.len() <= LONGEST).and_then(card)).parse(page)
}
