//! One file per part of an article, each a nom production. The only place that knows nom.
//!
//! [`read`] is the way in: evidence is gathered for each block, the role of each is decided, and the
//! document productions in [`article`] make the parts.

mod alternative;
mod article;
mod assembly;
mod author_card;
mod bare;
mod best_path;
mod biography;
mod boilerplate;
mod by;
mod byline;
mod caption;
mod clock;
mod comments;
mod contact;
pub(crate) mod context;
mod contributors;
mod credit;
mod credit_line;
mod credit_lines;
mod date_order;
mod dateline;
mod day;
mod embed;
mod enumeration;
#[cfg(test)]
mod every_day;
pub(crate) mod evidence;
mod filed;
mod furniture;
pub(crate) mod headline;
mod image;
mod letter_case;
mod link;
mod list;
mod live;
mod markup;
mod name;
mod no_story;
mod note;
mod notices;
mod numbered;
pub(crate) mod odds;
mod open_roles;
mod organisation;
mod page;
mod paragraph;
mod parts;
mod people;
mod promotion;
mod pull_quote;
mod record;
mod related;
mod related_link;
mod relative;
pub(crate) mod role;
mod settle;
mod speech;
mod timestamp;
mod title;
mod token;
mod wire;

use crate::error::{ParseError, ParseErrorKind};
use crate::layout::{BYTE_ORDER_MARK, Block, Layout, Plain};
use crate::lexicon::Vocabulary;
use crate::marks::Scan;
use crate::model::{Article, DiagnosticKind, Home, Move, Wrap, link_quotations};
use crate::span::Span;
pub(crate) use dateline::DateOptions;

use best_path::{Roles, best_path};
use context::Context;
use evidence::Evidence;
use open_roles::OpenRoles;
use page::{Failure, Page, Sheet};
#[cfg(feature = "fit")]
use parts::CreditKind;
use role::Role;
use std::borrow::Cow;

/// What the productions are told by the caller.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options<'o> {
    pub(crate) vocabulary: &'o Vocabulary,
    pub(crate) dates: DateOptions,
}

/// The article that a page holds. A text that was wrapped or torn or is marked up is read as its reader
/// sees it, and what is found is then taken back to where it stands.
pub(crate) fn read<'a>(layout: Layout<'a>, options: &Options<'_>) -> Result<Article<'a>, ParseError> {
    read_with(layout, options, &roles)
}

/// Tells the role of each block of a page.
type RolesOf<'c> = &'c dyn Fn(&Layout<'_>, &OpenRoles) -> Roles;

/// The same, the roles being those that `roles_of` tells.
pub(crate) fn read_with<'a>(
    layout: Layout<'a>,
    options: &Options<'_>,
    roles_of: RolesOf<'_>,
) -> Result<Article<'a>, ParseError> {
    let text = layout.text;
    if layout.blocks.is_empty() {
        let whole = Span::new(0, text.len() as u32);
        return Err(ParseError::new(ParseErrorKind::Blank, text, whole, "white space only"));
    }
    if let Some(source) = no_story::page_source(text) {
        let first = layout.blocks.get(first_line(&layout)).map_or(Span::new(0, 0), |block| block.span);
        return Err(ParseError::new(ParseErrorKind::NotText, text, first, source));
    }
    let mut article = match layout.plain() {
        None => page(layout, options, roles_of)?,
        Some(lines) => match page(lines.layout(), options, roles_of) {
            Ok(article) => article.move_to(&lines),
            Err(error) => {
                let span = lines.span(error.span());
                return Err(error.moved(text, span));
            }
        },
    };
    let mut scan = Scan::default();
    link_quotations(&mut article.body, &mut scan);
    notices::notice(&mut article, &mut scan, options.vocabulary);
    Ok(article)
}

/// The article that the lines of a page make.
fn page<'a>(mut layout: Layout<'a>, options: &Options<'_>, roles_of: RolesOf<'_>) -> Result<Article<'a>, ParseError> {
    let (roles, mut evidence) = decide(&mut layout, options, roles_of);
    if let Some(block) = no_story::told_by(&layout, &evidence.labels) {
        let found = quote(layout.source(block));
        return Err(ParseError::new(ParseErrorKind::NoStory, layout.text, block.span, found));
    }
    let mut article = assembled(&layout, &evidence, &roles, options)?;
    if article.diagnostics.iter().any(|found| found.kind == DiagnosticKind::AmbiguousDate)
        && let Some(order) = date_order::shown(&layout, options)
    {
        let dates = DateOptions { order, ..options.dates };
        evidence.forget_dates();
        article = assembled(&layout, &evidence, &roles, &Options { dates, ..*options })?;
    }
    let text = layout.text;
    drop((layout, evidence, roles));
    pull_quote::settle(&mut article.body, text);
    Ok(article)
}

impl<'a> Home<'a> for Plain<'a> {
    fn text(&self, text: Cow<'_, str>) -> Cow<'a, str> {
        match text {
            Cow::Borrowed(part) => self.in_source(part).map_or_else(|| part.to_string().into(), Cow::Borrowed),
            Cow::Owned(words) => Cow::Owned(words),
        }
    }

    fn span(&self, span: Span) -> Span {
        Plain::span(self, span)
    }

    fn wraps(&self, span: Span) -> Box<[Wrap]> {
        self.joints(span).map(|(text, source)| Wrap::new(text, source)).collect()
    }
}

/// The article that the productions make of the blocks in their roles.
fn assembled<'a>(
    layout: &Layout<'a>,
    evidence: &Evidence<'a>,
    roles: &[Role],
    options: &Options<'_>,
) -> Result<Article<'a>, ParseError> {
    let text = layout.text;
    let sheet = Sheet { text, blocks: &layout.blocks, evidence, roles, options };
    match article::article(Page::of(&sheet)) {
        Ok((_, article)) => Ok(article),
        Err(nom::Err::Error(failure) | nom::Err::Failure(failure)) => Err(report(layout, roles, failure)),
        Err(nom::Err::Incomplete(_)) => {
            let whole = Span::new(0, text.len() as u32);
            Err(ParseError::new(ParseErrorKind::NoParagraph, text, whole, END))
        }
    }
}

/// Shows every dateline and byline of a page with the facts about it.
#[cfg(feature = "fit")]
pub(crate) fn credits(text: &str, options: &Options<'_>, mut show: impl FnMut(&crate::model::Part<'_>, odds::Facts)) {
    let source = Layout::new(text);
    let plain = source.plain();
    let mut layout = plain.as_ref().map_or(source, Plain::layout);
    let (roles, evidence) = decide(&mut layout, options, &roles);
    let sheet = Sheet { text: layout.text, blocks: &layout.blocks, evidence: &evidence, roles: &roles, options };
    if let Ok((_, zones)) = article::zones(Page::of(&sheet)) {
        for kind in [CreditKind::Dateline, CreditKind::Byline] {
            zones.credits(kind, options.vocabulary, |_, part, facts| show(part, facts));
        }
    }
}

/// What each block is, as the evidence has it.
///
/// What a line says of itself closes roles to it before the path is found. What the path, which sees each line with its
/// neighbours, cannot see is settled afterwards, each pass on what those before it have set: how the story begins, which of its
/// lines are rows of one kind, where it ends, and last what the lines around one leave no doubt of.
fn decide<'a>(layout: &mut Layout<'a>, options: &Options<'_>, roles_of: RolesOf<'_>) -> (Roles, Evidence<'a>) {
    let mut evidence = evidence::gather(layout, options);
    record::close_roles(layout, &mut evidence);
    markup::close_roles(layout, &mut evidence);
    let times = live::times(layout);
    live::close_roles(layout, &times, &mut evidence);
    enumeration::close_roles(layout, &mut evidence);

    let mut roles = roles_of(layout, &evidence.open_roles);

    record::settle(layout, &mut evidence, &mut roles);
    credit_line::settle(layout, &options.dates, &mut roles);
    wire::settle(layout, options.vocabulary, &mut roles);

    evidence.entries = live::entries(layout, times, &evidence.open_roles, &mut roles);
    evidence.lists = enumeration::lists(layout, &evidence, &mut roles);
    numbered::settle(layout, &evidence.labels, &mut roles);
    speech::settle(layout, &evidence.labels, &mut roles);

    bare::settle(layout, &evidence.open_roles, &mut roles);
    comments::settle(layout, &evidence.labels, &mut roles);
    boilerplate::settle(layout, &evidence.labels, &mut roles);

    settle::settle(layout, &evidence.open_roles, &mut roles);
    boilerplate::settle_feed_note(layout, &mut roles);
    filed::settle(layout, options.vocabulary, &mut roles);
    role::put_in_order(&mut roles);
    (roles, evidence)
}

/// The role of each block. A byte-order mark is none of the page's lines: with it or without, the
/// others play the same parts.
fn roles(layout: &Layout<'_>, open_roles: &OpenRoles) -> Roles {
    let of_lines = |lines: &[Block], open_roles: &OpenRoles| {
        let contexts = Context::of(lines);
        let mut roles = best_path(lines, &contexts, open_roles);
        headline::choose(layout.text, lines, &contexts, open_roles, &mut roles);
        roles
    };
    match layout.blocks.split_first() {
        Some((mark, lines)) if layout.source(mark) == BYTE_ORDER_MARK => {
            std::iter::once(Role::Header).chain(of_lines(lines, &open_roles.without_first())).collect()
        }
        _ => of_lines(&layout.blocks, open_roles),
    }
}

/// What is found where a text goes on no further.
const END: &str = "the end of the text";

/// The public form of a failure. The decision is made over the whole page, so what is missing is
/// told from where it had to stand, not from where the productions gave up.
fn report(layout: &Layout<'_>, roles: &[Role], failure: Failure) -> ParseError {
    let text = layout.text;
    let (kind, at) = match failure {
        Failure::NoStory => (ParseErrorKind::NoStory, first_line(layout)),
        Failure::NoParagraph | Failure::Mismatch => {
            let headline = roles.iter().position(|&role| role == Role::Headline);
            (ParseErrorKind::NoParagraph, headline.map_or(0, |headline| headline + 1))
        }
    };
    let found = layout.blocks.get(at);
    let span = found.map_or(Span::new(text.len() as u32, text.len() as u32), |block| block.span);
    let found = found.map_or(END.to_string(), |block| quote(layout.source(block)));
    ParseError::new(kind, text, span, found)
}

/// The number of the first line of the text, below a byte-order mark.
fn first_line(layout: &Layout<'_>) -> usize {
    layout.blocks.iter().position(|block| layout.source(block) != BYTE_ORDER_MARK).unwrap_or(0)
}

/// The first words of a line, in quotation marks.
fn quote(line: &str) -> String {
    const SHOWN: usize = 40;
    let end = line.char_indices().nth(SHOWN).map(|(at, _)| at);
    match end.and_then(|end| line.get(..end)) {
        Some(start) => format!("{:?}…", start.trim_end()),
        None => format!("{line:?}"),
    }
}
