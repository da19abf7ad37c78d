//! Lists and key points.

use super::page::{Line, Page, Parsed, block, blocks, mismatch, role};
use super::parts::Found;
use super::role::Role;
use super::speech::tells_speaker;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::model::{KeyPoints, List, ListItem, Part};
use crate::span::Span;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::map;
use nom::multi::{many0, many1};

/// list ::= listed | bulleted+
pub(crate) fn list<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let run = |page: Page<'s, 'a>| if is_spoken(page) { mismatch(page) } else { many1(bulleted).parse(page) };
    map(alt((listed, run)), |items| Found::Part(Part::List(List::of(items)))).parse(page)
}

/// listed ::= list_item+   (* of a list that lost its signs, as the lines around it tell *)
fn listed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Vec<ListItem<'a>>> {
    blocks(|page| {
        let items: Vec<_> = (0..page.listed()).filter_map(|at| page.line(at)).map(list_item).collect();
        (!items.is_empty()).then_some((items.len(), items))
    })
    .parse(page)
}

/// bulleted ::= bullet text   (* in the role of running text *)
fn bulleted<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, ListItem<'a>> {
    role(Role::Paragraph, |line| {
        let item = list_item(line);
        item.marker.is_some().then_some(item)
    })
    .parse(page)
}

/// Whether the line is somebody's words behind a dash, as Scandinavian and French papers set them: it says who speaks,
/// the one above does, or it is a sentence that no other such line follows, and no list has one item.
fn is_spoken(page: Page<'_, '_>) -> bool {
    let dashed = |text: &str| text.starts_with(['–', '—', '-']);
    let Some(line) = page.first().filter(|line| dashed(line.text)) else { return false };
    let alone = || {
        line.features.any(Features::ENDS_STOP | Features::ENDS_ASKING)
            && !page.line(1).is_some_and(|below| below.features.any(Features::STARTS_BULLET))
    };
    tells_speaker(line.text) || page.above().is_some_and(|above| dashed(above) && tells_speaker(above)) || alone()
}

/// key_points ::= key_points_label ( listed | bulleted* )
pub(crate) fn key_points<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let (rest, heading) = block(|line: Line<'a>| {
        let found = line.label?;
        (found.whole && found.label == LabelKind::KeyPoints).then_some(line)
    })
    .parse(page)?;
    let (rest, items) = alt((listed, many0(bulleted))).parse(rest)?;
    let span = items.iter().map(|item| item.span).fold(heading.span, Span::join);
    Ok((rest, Found::Part(Part::KeyPoints(Box::new(KeyPoints::new(heading.text, items, span))))))
}

/// list_item ::= bullet? text
pub(crate) fn list_item<'a>(line: Line<'a>) -> ListItem<'a> {
    let mut item = ListItem::new(line.text, line.span);
    if let Some((marker, text)) =
        Some(line.text).filter(|_| line.features.any(Features::STARTS_BULLET)).and_then(marked)
    {
        item.marker = Some(marker.into());
        item.text = text.into();
    }
    item
}

/// The sign before an item, and its text. A dash that opens a line of speech is followed by its words without a list
/// around it.
pub(super) fn marked(line: &str) -> Option<(&str, &str)> {
    let marker = line.chars().next().filter(|&c| c != '»' && c != '+')?;
    let (sign, text) = line.split_at_checked(marker.len_utf8())?;
    let parted = text.starts_with(char::is_whitespace) || marker == '・';
    (parted && !is_speech(marker, text)).then(|| (sign, text.trim_start()))
}

/// Whether a line is somebody's words, which in Polish and other languages dashes part from those of the
/// story: `– It was cold – says the keeper. – And late.`
fn is_speech(marker: char, text: &str) -> bool {
    let parts = |at: usize| text.get(..at).is_some_and(|head| head.ends_with(char::is_whitespace));
    matches!(marker, '–' | '—') && text.match_indices(marker).any(|(at, _)| parts(at))
}
