//! Links to other stories between the paragraphs.

use super::page::{Line, Page, Parsed, block, blocks, mismatch};
use super::parts::Found;
use super::related::is_headline;
use super::related_link::labelled_link;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::model::{Part, RelatedLink};
use crate::span::Span;
use nom::Parser;
use nom::branch::alt;

/// related_link ::= announced_link | bare_link
pub(crate) fn related_link<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    match page.first() {
        Some(line) if matches!(line.role, Role::Aside | Role::Masthead) => alt((announced_link, bare_link)).parse(page),
        _ => mismatch(page),
    }
}

/// announced_link ::= labelled_link ( ⏎ title )?   (* the title on the next line where the label stands alone *)
fn announced_link<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    blocks(|page| {
        let line = page.first()?;
        let linked = labelled_link(line.text, line.label, page.words())?;
        if !linked.headline.is_empty() {
            return Some((1, link(Some(linked.label), linked.headline, line.span)));
        }
        let next = page.line(1).filter(|next| next.role == Role::Aside && is_headline(next.features))?;
        Some((2, link(Some(linked.label), next.text, line.span.join(next.span))))
    })
    .parse(page)
}

/// bare_link ::= title   (* between two paragraphs *)
fn bare_link<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let is_told = |line: &Line<'_>| page.words().own_label(line.text).is_some();
    // What withholds a story or is furniture to its end links to nothing.
    let is_furniture = |line: &Line<'_>| {
        line.features.any(Features::FURNITURE | Features::FURNITURE_START)
            || line.label.is_some_and(|found| found.label == LabelKind::Withheld)
    };
    let wanted = |line: &Line<'_>| {
        line.role == Role::Aside && !is_furniture(line) && !is_told(line) && is_headline(line.features)
    };
    block(|line| wanted(&line).then(|| link(None, line.text, line.span))).parse(page)
}

fn link<'a>(label: Option<&'a str>, headline: &'a str, span: Span) -> Found<'a> {
    Found::Part(Part::RelatedLink(RelatedLink::new(label.map(Into::into), headline, span)))
}
