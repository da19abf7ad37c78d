//! Records: what a press database exports and what a mail program shows, where lines say what they are.
//!
//! ```text
//! LENGTH: 512 words                         LexisNexis: a name and a colon
//! HD                                        Factiva: a code, its value behind two blanks or on the next line
//! Subject: Harbour wall gives way           mail, RFC 5322
//! title: Harbour wall gives way             front matter, between lines of dashes, whatever the names
//! ```

use super::byline::is_contact;
use super::context::is_long_prose;
use super::evidence::Evidence;
use super::headline;
use super::role::{BESIDE_STORY, IN_STORY, Role};
use crate::few::Few;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::fields::{Field, field};
use crate::lexicon::words::SENT_ON;
use crate::lexicon::{Announced, LabelKind};
use core::ops::Range;

/// How many fields of different names it takes, one of which no other text has; a headline and a story at the top of a text are
/// enough.
const FEWEST: usize = 3;

/// Makes a block furniture, whatever names and dates it may look like.
pub(super) fn discredit(block: &mut Block) {
    const CREDITS: Features =
        Features::NAME.or(Features::BYLINE).or(Features::DATELINE).or(Features::DATED).or(Features::CAPTION);
    block.features = block.features.without(CREDITS) | Features::FURNITURE;
}

/// A field of a record: the block that opens it, and where the value begins on its line.
#[derive(Clone, Copy, Debug)]
struct Opened {
    at: usize,
    field: Field,
    name: &'static str,
    value: usize,
}

/// record ::= ( text ⏎ )* ( field_name ( text ⏎ )+ )+
///
/// Tells the blocks of a record what they are. A text that is none is left as it is.
pub(crate) fn close_roles(layout: &mut Layout<'_>, Evidence { labels, open_roles, .. }: &mut Evidence<'_>) {
    // What stands in front matter needs no other sign.
    let noted = layout.marks.iter().take_while(|(_, mark)| mark.noted).last().map_or(0, |(at, _)| *at as usize + 1);
    let mut fields = fields(layout);
    if !make_record(&fields) && !names_story(&fields, layout.first_line()) {
        fields.retain(|opened| opened.at < noted);
    }
    if fields.is_empty() && noted == 0 {
        return;
    }
    let end = layout.blocks.len();
    let story = story(&fields, &layout.blocks);
    let headline = fields.iter().find(|opened| opened.field == Field::Headline).map(|opened| opened.at);
    let headline = headline.or_else(|| noted_title(layout, &fields, noted)).or_else(|| titled_on_web(layout, &fields));
    let titled = headline.is_none().then(|| titled_below(layout, &fields)).flatten();
    let mut open: Few<_, 16> = Few::new();
    for (opened, next) in with_next(&fields, end) {
        let Some(block) = layout.blocks.get_mut(opened.at) else { break };
        let value = block.span.slice(layout.text).and_then(|line| line.get(opened.value..)).unwrap_or("").trim();
        let is_headline = headline == Some(opened.at);
        let (label, left) = match opened.field {
            Field::Headline | Field::Subject if is_headline && !value.is_empty() => {
                (Some(LabelKind::HeadlineField), Role::Headline.bit())
            }
            Field::Body if !value.is_empty() => (Some(LabelKind::BodyField), Role::Paragraph.bit()),
            Field::Credit => (None, BESIDE_STORY),
            _ => (Some(LabelKind::Field), BESIDE_STORY),
        };
        if let Some(label) = label {
            set_label(labels, opened.at, label, value.is_empty());
        }
        if label == Some(LabelKind::Field) {
            discredit(block);
        }
        open.push((opened.at as u32, left));
        // A value on the lines below.
        if value.is_empty() && opened.field != Field::Body {
            let (of_value, lines) = match is_headline {
                true => (Role::Headline.bit(), opened.at + 1..opened.at + 2),
                false => (BESIDE_STORY, opened.at + 1..next),
            };
            // A line of dashes ends a record that stands above a page. Where no field holds the story, it may begin below any
            // of them.
            let ends = |at: usize| {
                let begins = |block: &Block| story.is_empty() && (is_long_prose(block) || layout.is_parted(at));
                layout.blocks.get(at).is_none_or(|block| layout.source(block) == "---" || begins(block))
            };
            let lines = lines.take_while(|at| !ends(*at)).filter(|at| !story.contains(at));
            let first = lines.clone().next().filter(|first| *first == opened.at + 1);
            open.extend(lines.filter(|at| titled != Some(*at)).map(|at| (at as u32, of_value)));
            if !is_headline
                && matches!(opened.field, Field::Telling | Field::Other)
                && let Some(value) = first.and_then(|first| layout.blocks.get_mut(first))
                && !is_long_prose(value)
            {
                discredit(value);
            }
        }
    }
    // Nothing but an address is how to reach the author.
    let in_story = |at: usize| if is_contact(layout.line(at)) { BESIDE_STORY } else { IN_STORY };
    open.extend(story.map(|at| (at as u32, in_story(at))));
    open.extend(titled.map(|at| (at as u32, Role::Headline.bit())));
    for at in (0..noted).filter(|at| opened_at(&fields, *at).is_none()) {
        set_label(labels, at, LabelKind::Field, false);
        open.push((at as u32, BESIDE_STORY));
    }
    open_roles.restrict(open);
}

/// Whether there are enough fields of different names, one of which no other text has.
fn make_record(fields: &[Opened]) -> bool {
    let mut names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    names.sort_unstable();
    names.dedup();
    names.len() >= FEWEST && fields.iter().any(|opened| opened.field.tells())
}

/// Gives a line the label that it begins with, which may be the `whole` line.
fn set_label(labels: &mut [Option<Announced>], at: usize, label: LabelKind, whole: bool) {
    labels.get_mut(at).into_iter().for_each(|place| *place = Some(Announced { label, whole }));
}

/// Whether a text begins with fields for a headline and a story: `Title: … ⏎ Text: …`.
fn names_story(fields: &[Opened], first: usize) -> bool {
    let is = |nth: usize, kinds: &[Field]| {
        fields.get(nth).is_some_and(|opened| opened.at == first + nth && kinds.contains(&opened.field))
    };
    is(0, &[Field::Headline, Field::Subject]) && is(1, &[Field::Body])
}

/// The title in the front matter, if the page below it has none.
fn noted_title(layout: &Layout<'_>, fields: &[Opened], noted: usize) -> Option<usize> {
    let title = fields.iter().find(|opened| opened.field == Field::Subject && opened.at < noted)?;
    let value = layout.line(title.at).get(title.value..)?.trim();
    let stands_below = || layout.blocks.iter().skip(noted).any(|block| layout.source(block) == value);
    (!has_heading(layout) && !stands_below()).then_some(title.at)
}

/// Whether markup sets a line as the heading of the whole.
fn has_heading(layout: &Layout<'_>) -> bool {
    layout.marks.iter().any(|(_, mark)| mark.heading == 1)
}

/// The line above the story that says again what a mail is about, which is its headline; that it was sent on changes nothing:
/// `Subject: Fwd: Wall gives way` above `*Wall gives way*`.
fn titled_below(layout: &Layout<'_>, fields: &[Opened]) -> Option<usize> {
    let subject = fields.iter().find(|opened| opened.field == Field::Subject)?;
    let own = layout.line(subject.at).get(subject.value..)?.trim();
    let at = line_of_value(layout, subject.at, own.is_empty())?;
    let value = if at == subject.at { own } else { layout.line(at) };
    // A citation goes on: `Wall gives way. By: Ruiz, Ana, Polmear Herald, Feb 17, 2024`.
    let value = value.split_once(". By: ").map_or(value, |(title, _)| title);
    let value = core::iter::successors(Some(value), |value| sent_on(value)).last()?;
    let is_title = |at: &usize| layout.line(*at).trim_matches(['*', '#', '_', ' ']).eq_ignore_ascii_case(value);
    until_prose(layout, at + 1).filter(|_| !value.is_empty()).find(is_title)
}

/// The line that a field's value stands on: its own, or where that holds none, the next, if it is no other field.
fn line_of_value(layout: &Layout<'_>, at: usize, is_empty: bool) -> Option<usize> {
    if !is_empty {
        return Some(at);
    }
    layout.blocks.get(at + 1).filter(|below| field(layout.source(below)).is_none()).map(|_| at + 1)
}

/// The lines from one on down to the first long sentence.
fn until_prose(layout: &Layout<'_>, from: usize) -> impl Iterator<Item = usize> {
    (from..layout.blocks.len()).take_while(|at| !layout.blocks.get(*at).is_some_and(is_long_prose))
}

/// The line that says what a mail is about, if that is the title of the page on the web to which a line above the story leads: its
/// address spells the title, `https://quay.example/p/harbour-wall-gives-way`.
fn titled_on_web(layout: &Layout<'_>, fields: &[Opened]) -> Option<usize> {
    let subject = fields.iter().find(|opened| opened.field == Field::Subject)?;
    let title = layout.line(subject.at).get(subject.value..)?;
    let last = fields.last().map_or(subject.at, |last| last.at);
    let is_spelt = |at: usize| {
        let address = layout.line(at).split_whitespace().find(|word| word.starts_with("http"));
        let slug = address.and_then(|address| address.rsplit('/').find(|part| !part.is_empty()));
        slug.is_some_and(|slug| spells(slug, title))
    };
    until_prose(layout, last + 1).any(is_spelt).then_some(subject.at)
}

/// Whether the words of an address are those of a title, in its order; half of them may be left out.
fn spells(slug: &str, title: &str) -> bool {
    const FEWEST: usize = 3;
    let slug = slug.split(['?', '#']).next().unwrap_or(slug);
    let mut words = title.split_whitespace();
    let is_word = |part: &str, word: &str| {
        let letters = word.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|byte| byte.to_ascii_lowercase()).eq(part.bytes())
    };
    let count = slug.split('-').count();
    count >= FEWEST
        && count * 2 >= title.split_whitespace().count()
        && slug.split('-').all(|part| words.any(|word| is_word(part, word)))
}

/// What a mail is about that was sent on, or answered, or that a list of mails has marked: `[harbour-list] Wall gives way`.
fn sent_on(subject: &str) -> Option<&str> {
    if let Some((_, rest)) = subject.strip_prefix('[').and_then(|tag| tag.split_once(']')) {
        return Some(rest.trim_start());
    }
    let (head, rest) = subject.split_once(':')?;
    SENT_ON.iter().any(|it| it.eq_ignore_ascii_case(head)).then(|| rest.trim_start())
}

/// A mail above whose story no line is the headline has it in the field that says what it is about.
pub(crate) fn settle(layout: &Layout<'_>, Evidence { labels, open_roles, .. }: &mut Evidence<'_>, roles: &mut [Role]) {
    // A sentence that greets the reader is no headline.
    let titles = |(at, role): (usize, &Role)| *role == Role::Headline && !layout.features(at).any(Features::ENDS_STOP);
    if open_roles.are_all() || has_heading(layout) || roles.iter().enumerate().any(titles) {
        return;
    }
    let above = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(0);
    let subject = |(at, label): (usize, &Option<Announced>)| {
        let line = layout.source(layout.blocks.get(at)?);
        let found = label.filter(|found| found.label == LabelKind::Field)?;
        field(line).filter(|(field, ..)| *field == Field::Subject)?;
        line_of_value(layout, at, found.whole)
    };
    if let Some(at) = labels.iter().enumerate().take(above).find_map(subject) {
        let first = roles.iter().position(|role| *role == Role::Headline);
        set_label(labels, at, LabelKind::HeadlineField, false);
        headline::set(at, roles);
        // What had been taken for it is the first sentence of the story.
        let first = first.filter(|first| layout.blocks.get(*first).is_some_and(is_long_prose));
        first.and_then(|first| roles.get_mut(first)).into_iter().for_each(|role| *role = Role::Paragraph);
    }
}

fn fields(layout: &Layout<'_>) -> Vec<Opened> {
    let opened = |(at, block): (usize, &Block)| {
        let (field, name, value) = field(block.span.slice(layout.text)?)?;
        Some(Opened { at, field, name, value })
    };
    let fields: Vec<Opened> = layout.blocks.iter().enumerate().filter_map(opened).collect();
    let Some(last) = last_of_head(layout, &fields) else { return fields };
    let in_head = |at: usize| {
        let value = header_name(layout.line(at)).map_or(0, |name| name.len() + 1);
        Opened { at, field: Field::Other, name: HEADER, value }
    };
    let head = (layout.first_line()..=last).map(|at| opened_at(&fields, at).copied().unwrap_or_else(|| in_head(at)));
    head.chain(fields.iter().copied().filter(|opened| opened.at > last)).collect()
}

/// The field that a line opens.
fn opened_at(fields: &[Opened], at: usize) -> Option<&Opened> {
    fields.get(fields.binary_search_by_key(&at, |opened| opened.at).ok()?)
}

/// What a field of a mail's head is called that has no other name here.
const HEADER: &str = "header";

/// `header_name ::= capital letter* "-" ( letter | "-" )*`, before a colon: `X-Mailer: …` (RFC 5322)
fn header_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    let is_name = name.contains('-') && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
    (is_name && name.starts_with(|c: char| c.is_ascii_uppercase())).then_some(name)
}

/// The last line of the mail's head that the text begins with, whose lines are all fields or go on with one (they are set in), one
/// of them what the mail is about; a blank line ends it.
fn last_of_head(layout: &Layout<'_>, fields: &[Opened]) -> Option<usize> {
    let first = layout.first_line();
    let is_header = |at: usize| opened_at(fields, at).is_some() || header_name(layout.line(at)).is_some();
    let goes_on = |at: usize| at > first && layout.is_set_in(at);
    // `From ana@example.org Wed Aug 18 09:41:20 2004`, as mailboxes part their mails.
    let from = first + usize::from(layout.line(first).starts_with("From ") && !is_header(first));
    let is_of_head = |at: &usize| (*at == from || !layout.is_parted(*at)) && (is_header(*at) || goes_on(*at));
    let end = from + (from..layout.blocks.len()).take_while(is_of_head).count();
    // A title is a page's as well.
    let is_subject =
        |opened: &Opened| opened.field == Field::Subject && opened.name != "title" && (from..end).contains(&opened.at);
    (fields.iter().any(is_subject) && end - from >= FEWEST).then(|| end - 1)
}

/// Each field, and where the next one or the text's end is.
fn with_next(fields: &[Opened], end: usize) -> impl Iterator<Item = (&Opened, usize)> {
    fields.iter().zip(fields.iter().skip(1).map(|next| next.at).chain([end]))
}

/// The blocks of the story: those from the first field that holds it up to the next other one, or, where none
/// says so, the longest run without a field. A mail holds what it likes.
fn story(fields: &[Opened], blocks: &[Block]) -> Range<usize> {
    let end = blocks.len();
    let mut from_body = fields.iter().skip_while(|opened| opened.field != Field::Body);
    if let Some(body) = from_body.next() {
        return body.at + 1..from_body.find(|other| other.field != Field::Body).map_or(end, |other| other.at);
    }
    if !fields.iter().any(|opened| matches!(opened.field, Field::Headline | Field::Telling)) {
        return 0..0;
    }
    let bytes = |run: &Range<usize>| {
        blocks.get(run.clone()).unwrap_or_default().iter().map(|block| block.span.len()).sum::<usize>()
    };
    with_next(fields, end).map(|(field, next)| field.at + 1..next).max_by_key(bytes).unwrap_or(0..0)
}
