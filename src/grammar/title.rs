//! The lines that name a story and its sections.

use super::core::{Line, Page, Parsed, mismatch, role};
use super::list::list_item;
use super::parts::Found;
use super::role::Role;
use crate::layout::{Block, Features};
use crate::lexicon::Label;
use crate::model::{Crosshead, Headline, Kicker, List, Part, Standfirst};
use nom::combinator::{map, opt};
use nom::multi::many1;
use nom::{Input, Parser};

/// headline ::= block in the role of the headline
pub(crate) fn headline<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Headline<'a>> {
    role(Role::Headline, |line| Some(Headline::new(line.text, line.span))).parse(page)
}

/// kicker ::= section_label, right above the headline
pub(crate) fn kicker<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let above_headline = page.len() == 1;
    match page.first() {
        Some(line) if above_headline && line.role == Role::Header && is_kicker(line) => {
            Ok((page.take_from(1), Found::Kicker(Kicker::new(line.text, line.span))))
        }
        _ => mismatch(page),
    }
}

/// A kicker is a word or three, or a phrase that is known to name a section or a sort of story.
fn is_kicker(line: Line<'_>) -> bool {
    match line.label {
        Some(found) => found.whole && matches!(found.label, Label::Section | Label::Genre),
        None => {
            line.features.any(Features::WORDS_1 | Features::WORDS_2 | Features::WORDS_4)
                && !line
                    .features
                    .any(Features::ENDS_STOP | Features::HAS_URL | Features::DATED | Features::STARTS_LOWER)
                && line.text.chars().any(char::is_alphabetic)
        }
    }
}

/// standfirst ::= summary points?
pub(crate) fn standfirst<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    (summary, opt(points)).map(|(standfirst, points)| Found::Standfirst(standfirst, points)).parse(page)
}

/// summary ::= block in the role of the standfirst
fn summary<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Standfirst<'a>> {
    role(Role::Standfirst, |line| Some(Standfirst::new(line.text, line.span))).parse(page)
}

/// points ::= summary+, the further lines of a standfirst that is set as a list
fn points<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Part<'a>> {
    map(many1(role(Role::Standfirst, |line| Some(list_item(line)))), |items| Part::List(List::of(items))).parse(page)
}

/// crosshead ::= block in the role of a cross-head
pub(crate) fn crosshead<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let part = |line: Line<'a>| Part::Crosshead(Crosshead::new(line.text, line.span));
    role(Role::Crosshead, |line| Some(Found::Part(part(line)))).parse(page)
}

/// What the lines above and below make certain: a sentence right under the headline that is nothing
/// else is a standfirst, and a short title right between two paragraphs a cross-head.
pub(crate) fn settle(blocks: &[Block], roles: &mut [Role]) {
    if let Some(headline) = roles.iter().position(|role| *role == Role::Headline)
        && let (Some(role), Some(block)) = (roles.get_mut(headline + 1), blocks.get(headline + 1))
        && *role == Role::Masthead
        && is_summary(block)
    {
        *role = Role::Standfirst;
    }
    for at in 1..roles.len() {
        if let Some([Role::Paragraph, role @ Role::Aside, Role::Paragraph]) = roles.get_mut(at - 1..=at + 1)
            && blocks.get(at).is_some_and(is_short_title)
        {
            *role = Role::Crosshead;
        }
    }
}

/// What is known to be something else than words of the story.
const OTHER: Features = Features(
    Features::FURNITURE.0
        | Features::FURNITURE_START.0
        | Features::LINK_LABEL.0
        | Features::RELATED_HEADING.0
        | Features::NOTE_LABEL.0
        | Features::SECTION.0
        | Features::DATED.0
        | Features::BYLINE.0
        | Features::NAME.0
        | Features::CREDIT.0
        | Features::REPEATED_EARLIER.0
        | Features::REPEATED_LATER.0
        | Features::HAS_URL.0,
);

fn is_summary(block: &Block) -> bool {
    block.features.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220)
        && !block.features.any(OTHER | Features::UPPER_CASE)
}

fn is_short_title(block: &Block) -> bool {
    const SHAPE: Features = Features(Features::WORDS_2.0 | Features::WORDS_4.0 | Features::WORDS_8.0);
    const NEVER: Features = Features(
        Features::ENDS_STOP.0
            | Features::ENDS_COLON.0
            | Features::ENDS_BRACKET.0
            | Features::HAS_COLON.0
            | Features::STARTS_LOWER.0
            | Features::STARTS_SIGN.0
            | Features::STARTS_BULLET.0
            | Features::CAPITALS_NONE.0,
    );
    block.features.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40)
        && block.features.any(SHAPE)
        && !block.features.any(OTHER | NEVER)
}
