//! Lines about the story: who else worked on it, what was corrected in it, who its author is, and
//! what it is about.

use super::contributors::contributors;
use super::page::{Line, Page, Parsed, block};
use super::parts::Found;
use super::role::Role;
use crate::lexicon::LabelKind;
use crate::model::{Contributors, Furniture, FurnitureKind, Note, Part};
use nom::Parser;

/// note ::= contributors | correction_label … | notice_label … | biography_label … | tags_label …
pub(crate) fn note<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let notes = line.label.is_some_and(|found| found.label.is_note_of_publisher());
        match line.role {
            Role::Headline | Role::Paragraph | Role::Crosshead => return None,
            // The news of a wire's new version stands where its summary may stand.
            Role::Standfirst if !notes => return None,
            _ => {}
        }
        if let Some(contributors) = contributors_of(page, line) {
            return Some(Found::Part(contributors));
        }
        let note = || Note::new(line.text, line.span);
        let part = match line.label?.label {
            LabelKind::Correction => Part::Correction(note()),
            LabelKind::Notice => Part::Furniture(Furniture::new(FurnitureKind::Notice, line.text, line.span)),
            LabelKind::Biography => Part::Biography(note()),
            LabelKind::Tags => Part::Tags(note()),
            _ => return None,
        };
        Some(Found::Part(part))
    })
    .parse(page)
}

/// misread_contributors ::= contributors   (* in a block that was taken for a paragraph or a cross-head *)
///
/// A sentence of the story is never read to its end as such a line.
pub(crate) fn misread_contributors<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        Some(line)
            .filter(|line| matches!(line.role, Role::Paragraph | Role::Crosshead))
            .and_then(|line| contributors_of(page, line))
            .map(Found::Part)
    })
    .parse(page)
}

/// Whether the first line may name contributors.
pub(crate) fn may_be_contributed(page: Page<'_, '_>) -> bool {
    page.first().is_some_and(|line| page.evidence().may_contribute(line.span))
}

fn contributors_of<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Part<'a>> {
    let contributions = page.evidence().may_contribute(line.span).then(|| contributors(line.text, page.words()))??;
    Some(Part::Contributors(Box::new(Contributors::new(contributions, line.text, line.span))))
}
