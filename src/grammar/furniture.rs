//! What stands on the page and is no part of the story.

use super::page::{Line, Page, Parsed, block};
use super::parts::Found;
use super::role::Role;
use crate::layout::BYTE_ORDER_MARK;
use crate::lexicon::LabelKind;
use crate::model::{Furniture, FurnitureKind, Note, Part};
use nom::Parser;

/// furniture ::= labelled_furniture | navigation
pub(crate) fn furniture<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let kind = labelled_furniture(line).or_else(|| navigation(line))?;
        Some(Found::Part(Part::Furniture(Furniture::new(kind, line.text, line.span))))
    })
    .parse(page)
}

/// unclassified ::= text   (* any line between headline and footer that no other production knows *)
pub(crate) fn unclassified<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| match line.role {
        Role::Masthead | Role::Aside => Some(Found::Part(Part::Unclassified(Note::new(line.text, line.span)))),
        _ => None,
    })
    .parse(page)
}

/// navigation ::= text   (* any line above the headline or below the story that no other production knows *)
fn navigation(line: Line<'_>) -> Option<FurnitureKind> {
    matches!(line.role, Role::Header | Role::Footer).then_some(FurnitureKind::Navigation)
}

/// labelled_furniture ::= byte_order_mark | furniture_label …
///
/// What a line of furniture is for, by what it announces.
fn labelled_furniture(line: Line<'_>) -> Option<FurnitureKind> {
    if matches!(line.role, Role::Headline | Role::Standfirst | Role::Paragraph | Role::Crosshead) {
        return None;
    }
    if line.text == BYTE_ORDER_MARK {
        return Some(FurnitureKind::ByteOrderMark);
    }
    Some(match line.label?.label {
        LabelKind::Audio => FurnitureKind::AudioPlayer,
        LabelKind::Video => FurnitureKind::VideoPlayer,
        LabelKind::Share => FurnitureKind::Share,
        LabelKind::Advertisement => FurnitureKind::Advertisement,
        LabelKind::Newsletter => FurnitureKind::Newsletter,
        LabelKind::Comments => FurnitureKind::Comments,
        LabelKind::ReadTime => FurnitureKind::ReadTime,
        LabelKind::Copyright => FurnitureKind::Copyright,
        LabelKind::Consent => FurnitureKind::Consent,
        LabelKind::Subscription | LabelKind::Withheld => FurnitureKind::Subscription,
        LabelKind::Account => FurnitureKind::Account,
        LabelKind::Gallery => FurnitureKind::Gallery,
        LabelKind::Follow => FurnitureKind::Follow,
        LabelKind::Field | LabelKind::DocumentBegins | LabelKind::DocumentEnds => FurnitureKind::Record,
        LabelKind::ErrorPage
        | LabelKind::Navigation
        | LabelKind::Section
        | LabelKind::SeeMore
        | LabelKind::RelatedHeading => FurnitureKind::Navigation,
        _ => return None,
    })
}
