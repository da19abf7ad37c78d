//! What a news article is made of, and in which order.
//!
//! Which blocks may stand where is the business of [`Role`](super::role::Role): the roles are
//! decided first, over the whole page, and the productions below read the blocks of each.

use super::assembly::of_zones;
use super::author_card::author_card;
use super::credit_line::{MISREAD, credit_line, labelled_byline, misread, signature};
use super::embed::{EMBEDDED, embed};
use super::furniture::{furniture, unclassified};
use super::image::image;
use super::link::related_link;
use super::list::{key_points, list};
use super::live::entry_time;
use super::note::{may_be_contributed, misread_contributors, note};
use super::page::{Failure, Page, Parsed, only_on, or_fail, zone};
use super::paragraph::paragraph;
use super::parts::{Found, Parts, STORY, Zones, gathered};
use super::related::related_links;
use super::role::Role;
use super::settle::SPEAKS_OF_PAGE;
use super::title::{crosshead, dashed, headline, kicker, standfirst};
use crate::layout::Features;
use crate::model::Article;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt, verify};

const HEADER: &[Role] = &[Role::Header];
const MASTHEAD: &[Role] = &[Role::Masthead, Role::Standfirst];
const BODY: &[Role] = &[Role::Paragraph, Role::Crosshead, Role::Aside];
const FOOTER: &[Role] = &[Role::Footer];
/// The parts of the masthead are put before those of the body, with room for so many.
const BEFORE_BODY: usize = 8;

/// article ::= header ( headline masthead body | masthead untitled ) footer
pub(crate) fn article<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Article<'a>> {
    let (words, dates) = (page.words(), page.dates());
    map(zones, |zones| of_zones(zones, words, dates)).parse(page)
}

/// The zones of a page, before anything in one is brought together with what is in another.
pub(crate) fn zones<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Zones<'a>> {
    let (page, header) = header(page)?;
    let (page, headline) = opt(headline).parse(page)?;
    let (page, masthead) = masthead(page)?;
    let (page, body) = match headline {
        Some(_) => or_fail(Failure::NoParagraph, verify(body, Parts::tell_a_story)).parse(page)?,
        None => or_fail(Failure::NoStory, untitled).parse(page)?,
    };
    let (page, footer) = footer(page)?;
    Ok((page, Zones { header, headline, masthead, body, footer }))
}

/// untitled ::= body   (* a story by itself *)
#[cold]
fn untitled<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Parts<'a>> {
    verify(body, |body: &Parts<'_>| body.are_a_story() && tells_of_more(page)).parse(page)
}

/// Whether there are sentences enough for a story in which the page does not speak of itself.
fn tells_of_more(page: Page<'_, '_>) -> bool {
    let body = (0..page.run(BODY)).filter_map(|at| page.line(at));
    let is_own = |line: Features| line.any(SPEAKS_OF_PAGE) && !line.any(Features::OVER_220);
    let sentences = body.filter(|line| line.role == Role::Paragraph && !is_own(line.features));
    sentences.map(|line| line.text.len()).sum::<usize>() >= STORY
}

/// header ::= ( credit_line | kicker | furniture )*
fn header<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Parts<'a>> {
    zone(HEADER, gathered(None, 0, alt((credit_line, kicker, furniture)))).parse(page)
}

/// masthead ::= ( key_points | embed | credit_line | image | note | standfirst | related_link | furniture | unclassified )*
fn masthead<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Parts<'a>> {
    let part = |page: Page<'s, 'a>| match page.role() {
        Some(Role::Standfirst) => {
            alt((embed, credit_line, only_on(Features::NOTE_LABEL, note), standfirst)).parse(page)
        }
        _ => alt((key_points, embed, credit_line, image, note, related_link, furniture, unclassified)).parse(page),
    };
    zone(MASTHEAD, gathered(None, 0, part)).parse(page)
}

/// body ::= ( embed | misread | misread_contributors | dashed | list | paragraph | crosshead | aside )+
///
/// A block's role tells which of them may read it, and only those are tried.
fn body<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Parts<'a>> {
    let part = |page: Page<'s, 'a>| match page.role() {
        Some(Role::Paragraph) if is_plain(page) => paragraph(page),
        Some(Role::Paragraph) => alt((embed, misread, misread_contributors, dashed, list, paragraph)).parse(page),
        Some(Role::Crosshead) => alt((embed, misread, misread_contributors, dashed, crosshead)).parse(page),
        _ => alt((embed, dashed, aside)).parse(page),
    };
    zone(BODY, gathered(None, BEFORE_BODY, part)).parse(page)
}

/// Whether a paragraph is known to be nothing else, as nearly all are.
fn is_plain(page: Page<'_, '_>) -> bool {
    !page.features(0).any(EMBEDDED | MISREAD | Features::STARTS_BULLET)
        && page.listed() == 0
        && !may_be_contributed(page)
}

/// aside ::= entry_time | key_points | image | author_card | note | credit_line | related_link | furniture | unclassified
fn aside<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let entry_time = only_on(Features::DATED, entry_time);
    let author_card = only_on(Features::NOTE_LABEL, author_card);
    alt((entry_time, key_points, image, author_card, note, credit_line, related_link, furniture, unclassified))
        .parse(page)
}

/// footer ::= signature? ( labelled_byline | author_card | related_links | note | credit_line | furniture )*
fn footer<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Parts<'a>> {
    let (page, signed) = opt(signature).parse(page)?;
    let labelled_byline = only_on(Features::BYLINE, labelled_byline);
    let author_card = only_on(Features::NOTE_LABEL, author_card);
    let part = alt((labelled_byline, author_card, related_links, note, credit_line, furniture));
    zone(FOOTER, gathered(signed, 1, part)).parse(page)
}
