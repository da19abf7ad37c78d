//! The lines that say who wrote the story and when: byline and dateline, alone or on one line.

use super::by::NAMING;
use super::byline::{Bylined, Confidence, byline};
use super::credit::{
    WORDS, dates, dates_among, is_aside, is_blank, is_near, is_sentence, is_story, mixed, names, sign_with_roles,
    split, was_found,
};
use super::credit_lines::credit_lines;
use super::dateline::{DateOptions, dates_in};
use super::name::has_given_name;
use super::organisation::is_tied_desk;
use super::page::{Line, Page, Parsed, block, mismatch};
use super::parts::Found;
use super::people::{Person, is_phone, is_place};
use super::role::Role;
use crate::few::Few;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::LabelKind;
use crate::lexicon::names::{Kinds, kinds};
use crate::model::{Note, Part};
use nom::Parser;
use nom::branch::alt;

/// More words than this before a date are what it is the date of.
const BEFORE: usize = 5;

/// credit_line ::= credit_lines | whole_line | dates_and_words
pub(crate) fn credit_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    match page.role() {
        None | Some(Role::Headline) => mismatch(page),
        _ if page.features(0).any(Features::OVER_220) || !may_credit(page) => mismatch(page),
        Some(role) if is_to_be_reached(page, role) || is_other_hand(page) => mismatch(page),
        Some(role) if is_story(role) => whole_line(page),
        Some(_) => alt((credit_lines, whole_line, dates_and_words)).parse(page),
    }
}

/// Whether the line names whoever can be reached, and wrote nothing. Below the story a telephone's number tells, too;
/// above it `Contact` is a menu's word, where no colon follows it.
fn is_to_be_reached(page: Page<'_, '_>, role: Role) -> bool {
    let named = page.features(0).any(Features::NAME | Features::BYLINE);
    let heads = |above: &str| tells_of_contacts(above) && (role == Role::Footer || above.ends_with(':'));
    named && (page.above().is_some_and(heads) || role == Role::Footer && is_called(page))
}

/// Whether the line names whose work on the story the line above tells, and no author: `Edited By`, `Photos by`
fn is_other_hand(page: Page<'_, '_>) -> bool {
    const WORK: Kinds = Kinds::WORK.or(Kinds::PICTURE);
    let named = page.features(0).any(Features::NAME | Features::BYLINE);
    let tells = |above: &str| {
        let mut words = above.split(' ').map(kinds);
        let work = words.next().is_some_and(|first| first.any(WORK) && !first.any(NAMING));
        work && words.next().is_some_and(|by| by.any(Kinds::BY)) && words.next().is_none()
    };
    named && page.above().is_some_and(tells)
}

/// Whether a heading says that whoever is named below it can be reached: `Contact:`, `Media contacts`.
fn tells_of_contacts(heading: &str) -> bool {
    /// No such heading is longer, in bytes.
    const LONGEST: usize = 40;
    let words: Few<Kinds, 4> = heading.split_whitespace().map(kinds).take(4).collect();
    let ends = |short: &[Kinds]| short.len() <= 3 && short.last().is_some_and(|last| last.any(Kinds::CONTACT));
    let heads = words.first().is_some_and(|first| first.any(Kinds::CONTACT)) || ends(&words);
    heads
        && heading.len() <= LONGEST
        && !heading.ends_with(['.', '!', '?'])
        && !words.iter().any(|of| of.any(Kinds::AUTHOR))
}

/// Whether a telephone's number stands right below, or below what the person is: `Ana Ruiz`, `Press office`, `Tel.
/// 04999 1230`.
fn is_called(page: Page<'_, '_>) -> bool {
    let dated = Features::DATED | Features::DATELINE;
    let phone = |at| page.line(at).is_some_and(|line| !line.features.any(dated) && is_phone(line.text));
    (1..=2).any(phone)
}

/// Whether names or dates were found in the line, or in the next two, whose label it may be.
fn may_credit(page: Page<'_, '_>) -> bool {
    let told = Features::BYLINE | Features::NAME | Features::DATELINE | Features::DATED | Features::LEN_3;
    page.features(0).any(told) || page.features(1).any(told) || page.features(2).any(Features::DATELINE)
}

/// whole_line ::= dateline | byline dateline | dateline byline | byline
fn whole_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        // Names that nothing else speaks for were found to be so, and are a byline between headline and story, and
        // where people are called so.
        let named = !is_furniture(line)
            && (line.role == Role::Masthead
                || was_found(line, Features::BYLINE)
                || line.features.any(Features::NAME) && has_given_name(line.text));
        let names = || if named { names(page, line) } else { None };
        dates(page, line).or_else(|| mixed(page, line)).or_else(names)
    })
    .parse(page)
}

/// Whether the line is a phrase that names something else than people: `Play episode`.
fn is_furniture(line: Line<'_>) -> bool {
    let of_page = |label| {
        matches!(
            label,
            LabelKind::Audio
                | LabelKind::Video
                | LabelKind::Share
                | LabelKind::Comments
                | LabelKind::Follow
                | LabelKind::Navigation
                | LabelKind::Tags
                | LabelKind::RelatedHeading
                | LabelKind::ReadMore
                | LabelKind::SeeMore
                | LabelKind::Newsletter
                | LabelKind::Account
                | LabelKind::Consent
        )
    };
    line.label.is_some_and(|found| found.whole && of_page(found.label))
}

/// What must have been found in such a line.
pub(crate) const MISREAD: Features =
    Features::DATELINE.or(Features::DATED).or(Features::BYLINE).or(Features::BYLINE_LABEL);

/// misread ::= whole_line   (* in a block that was taken for a paragraph or a cross-head *)
pub(crate) fn misread<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    match page.role() {
        Some(Role::Paragraph | Role::Crosshead) if page.features(0).any(MISREAD) => credit_line(page),
        _ => mismatch(page),
    }
}

/// Takes the credit lines right under the headline for its masthead, whatever else they look like.
pub(crate) fn settle(layout: &Layout<'_>, options: &DateOptions, roles: &mut [Role]) {
    let told = Features::DATELINE | Features::BYLINE;
    let is_credit = |block: &Block| {
        let opens = Features::STARTS_DIGIT | Features::DATE_LABEL | Features::HAS_SEPARATOR;
        let dated = block.features.any(Features::DATED) && block.features.any(opens);
        // Long lines are text, even with a date in them. Behind a bar a name may end with a full stop: `3 May 2031 |
        // Source: Harbor Foods, Inc.`
        let parted = block.features.any(Features::HAS_SEPARATOR);
        let text = if parted { Features::OVER_90 } else { Features::OVER_60 | Features::ENDS_STOP };
        block.features.any(told) || (dated && !block.features.any(text))
    };
    // A day and a clock open no sentence: `3 May 2031 9:15 AM ETHarbour News 4 Comments`.
    let opens_with_clock = |block: &Block| {
        let never = Features::ENDS_STOP | Features::OVER_140;
        block.features.any(Features::DATED)
            && !block.features.any(never)
            && dates_in(layout.source(block), options).is_some_and(|dated| dated.opens_with_clock())
    };
    let headline = roles.iter().position(|role| *role == Role::Headline).unwrap_or(roles.len());
    for (role, block) in roles.iter_mut().zip(&layout.blocks).skip(headline + 1) {
        match role {
            Role::Standfirst if opens_with_clock(block) => *role = Role::Masthead,
            Role::Masthead | Role::Standfirst => {}
            Role::Paragraph | Role::Crosshead if is_credit(block) => *role = Role::Masthead,
            _ => break,
        }
    }
}

/// signature ::= byline   (* right under the story *)
pub(crate) fn signature<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        // A name that the story keeps on telling of is not its author's.
        if !was_found(line, Features::BYLINE | Features::NAME) || line.features.has(Features::TOPIC_STRONG) {
            return None;
        }
        // Two words in capitals are as often the title of what follows.
        if line.features.any(Features::UPPER_CASE) && !line.features.any(Features::BYLINE) && !has_given_name(line.text)
        {
            return None;
        }
        let whole = |names: &Bylined<'_>| {
            let named: usize = names.authors.iter().map(|author| author.name.len()).sum();
            let sign = |author: &Person<'_>| page.words().signs(author.name) || is_tied_desk(author.name);
            names.authors.iter().all(sign)
                || sign_with_roles(names)
                || names.authors.iter().all(|author| author.name.contains(char::is_whitespace))
                    && named * 4 >= line.text.len() * 3
        };
        let names = byline(&[line.text], page.words()).filter(whole)?;
        let confidence = names.confidence.max(Confidence::Strong);
        Some(Found::byline(Bylined { confidence, ..names }, line.span))
    })
    .parse(page)
}

/// labelled_byline ::= byline   (* a label says so: "Author: Ana Ruiz" *)
pub(crate) fn labelled_byline<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let names = Some(line)
            .filter(|line| line.features.any(Features::BYLINE))
            .and_then(|line| byline(&[line.text], page.words()))?;
        (names.confidence == Confidence::Labelled).then(|| Found::byline(names, line.span))
    })
    .parse(page)
}

/// dates_and_words ::= ( place "," )? dateline text? | text dateline
///
/// The words are no names: `Berlin, 28.10.2031, 058/31`, `12.12.2031 | Print`.
fn dates_and_words<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        let may_tell = was_found(line, Features::DATED) && (is_near(line) || is_aside(line));
        let dated = Some(line).filter(|_| may_tell).and_then(|line| dates_among(page, line))?;
        let rest = dated.rest(line.text);
        let place = rest.first().and_then(|before| before.trim().strip_suffix(',')).filter(|place| is_place(place));
        let filed = place.is_some() && is_aside(line);
        let parted = line.features.any(Features::HAS_SEPARATOR);
        let stops = line.text.ends_with('.') && !parted && line.text.split_whitespace().count() > WORDS;
        if !(is_near(line) || filed) || stops || rest.iter().any(|words| is_sentence(words)) || is_caption(rest.first())
        {
            return None;
        }
        let border = match (rest.first().map(|before| is_blank(before)), place) {
            // The words before the date, or else those behind it, are a part of their own.
            (Some(false), None) => dated.used.first()?.start,
            _ if rest.last().is_some_and(|after| !is_blank(after)) => dated.used.last()?.end,
            _ => line.text.len() as u32,
        };
        let (first, second) = split(line, border);
        let before = dated.used.first().is_some_and(|dates| dates.start >= border);
        let (dates, words) = if before { (second, first) } else { (first, second) };
        let (dated, diagnostics) = dated.at(line.span.start);
        let dateline = dated.part_at(place, dates);
        let words = words
            .slice(page.text())
            .filter(|text| !is_blank(text))
            .map(|text| Part::Unclassified(Note::new(text, words)));
        let (first, second) = match words {
            Some(words) if before => (words, Some(dateline)),
            words => (dateline, words),
        };
        let confidence = if place.is_some() { Confidence::Strong } else { Confidence::Weak };
        Some(Found::Credits { first, second, confidence, diagnostics })
    })
    .parse(page)
}

/// Whether the words before a date tell what was seen that day: `Ships in the ice off the old port, 3 May 2031`.
fn is_caption(before: Option<&&str>) -> bool {
    before.is_some_and(|words| !words.contains(['|', '•', '·', '/']) && words.split_whitespace().count() > BEFORE)
}
