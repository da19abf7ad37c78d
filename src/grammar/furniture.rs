//! What stands on the page and is no part of the story.

use super::page::{Line, Page, Parsed, block};
use super::parts::Found;
use super::role::Role;
use crate::layout::BYTE_ORDER_MARK;
use crate::lexicon::Label;
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
        Label::Audio => FurnitureKind::AudioPlayer,
        Label::Video => FurnitureKind::VideoPlayer,
        Label::Share => FurnitureKind::Share,
        Label::Advertisement => FurnitureKind::Advertisement,
        Label::Newsletter => FurnitureKind::Newsletter,
        Label::Comments => FurnitureKind::Comments,
        Label::ReadTime => FurnitureKind::ReadTime,
        Label::Copyright => FurnitureKind::Copyright,
        Label::Consent => FurnitureKind::Consent,
        Label::Subscription | Label::Withheld => FurnitureKind::Subscription,
        Label::Account => FurnitureKind::Account,
        Label::Gallery => FurnitureKind::Gallery,
        Label::Follow => FurnitureKind::Follow,
        Label::Field | Label::DocumentBegins | Label::DocumentEnds => FurnitureKind::Record,
        Label::ErrorPage | Label::Navigation | Label::Section | Label::SeeMore | Label::RelatedHeading => {
            FurnitureKind::Navigation
        }
        _ => return None,
    })
}
