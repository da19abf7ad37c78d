//! Names and dates that take more than one line to say.

use super::byline::{Bylined, Confidence, announced, by_word, byline, dated_byline, is_contact};
use super::credit::{dated, dates, mixed, names, was_found};
use super::dateline::is_label;
use super::organisation::{is_capitalised, is_organisation, is_paper_with_article};
use super::page::{Line, Page, Parsed, blocks, mismatch};
use super::parts::Found;
use super::people::{Person, filed_from, is_note, is_office, is_place};
use super::role::Role;
use crate::few::Few;
use crate::layout::Features;
use crate::lexicon::names::{Kinds, kinds, may_join};
use crate::lexicon::{LabelKind, Vocabulary};
use crate::model::Part;
use crate::span::Span;
use nom::branch::alt;
use nom::{Input, Parser};

/// No line that goes on with a credit on the next is longer, in bytes.
const LONGEST: usize = 120;
/// No author has a name of one word that is longer, in bytes.
const ONE_WORD: usize = 30;
/// A line that is a name and nothing else is no longer, in bytes.
const NAME: usize = 40;
/// No more lines name the authors of a story.
const LINES: usize = 16;
/// No more notes of the page stand between two names.
const NOTES: usize = 3;
/// No place where a story was filed has a longer name, in bytes.
const PLACE: usize = 30;

/// credit_lines ::= named_and_dated | run_on | by_alone | names_and_contact | names_and_office | names_twice | names_and_cards
///                | names_followed
pub(crate) fn credit_lines<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let first = page.first().map_or("", |line| line.text);
    let by = by_word(first, page.words());
    let by_alone = |page: Page<'s, 'a>| if by || is_joint(first) { by_alone(page) } else { mismatch(page) };
    // Most lines name nobody.
    let named = page.features(0).any(Features::BYLINE | Features::NAME);
    let names = |page: Page<'s, 'a>| {
        if named {
            alt((names_and_contact, names_and_office, names_twice, names_and_cards, names_followed)).parse(page)
        } else {
            mismatch(page)
        }
    };
    alt((named_and_dated, |page| run_on(page, by), by_alone, names)).parse(page)
}

/// named_and_dated ::= byline ⏎ dateline | dateline ⏎ byline | byline ⏎ ( place | filed_from ) ⏎ dateline
///
/// In a menu a name alone is no byline, and over a date it is one.
fn named_and_dated<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    // A list of stories is a row of such pairs, and it stands below the story.
    let role = match page.first() {
        Some(first) if matches!(first.role, Role::Header | Role::Masthead | Role::Aside) => first.role,
        _ => return mismatch(page),
    };
    if !(page.features(0) | page.features(1) | page.features(2)).any(Features::DATELINE) {
        return mismatch(page);
    }
    let line = |at| page.line(at).filter(|line| line.role == role);
    let read = |names: Line<'a>, place: Option<(&'a str, Span)>, dates: Line<'a>| {
        // `Last modified` above a date names nobody, nor does a second line of dates.
        // Nor does a known button or heading, but for `Editors`.
        let is_other = names.label.is_some_and(|found| found.whole && found.label != LabelKind::Byline)
            && !kinds(names.text).any(Kinds::STAFF);
        let may_name = !is_label(names.text) && !names.features.has(Features::DATELINE) && !is_other;
        Some(dates).filter(|dates| dates.features.has(Features::DATELINE) && may_name)?;
        let bylined = dated_byline(names.text, page.words())?;
        let dated = dated(page, dates).filter(|dated| dated.published.is_some())?;
        let names_first = names.span.start < dates.span.start;
        let (dated, diagnostics) = dated.at(dates.span.start);
        let confidence = bylined.confidence.max(Confidence::Strong);
        let span = place.map_or(dates.span, |(_, span)| span.join(dates.span));
        let dates = dated.part_at(place.map(|(place, _)| place), span);
        let names = Part::Byline(bylined.byline(names.span));
        let (first, second) = if names_first { (names, dates) } else { (dates, names) };
        Some(Found::Credits { first, second: Some(second), confidence, diagnostics })
    };
    let pair = || {
        let (first, second) = line(0).zip(line(1))?;
        // Whoever can be followed is named with that.
        let is_followed = || page.line(2).is_some_and(is_follow_button);
        read(first, None, second).or_else(|| if is_followed() { None } else { read(second, None, first) })
    };
    let placed = || {
        let dates = line(2).filter(|dates| dates.features.has(Features::DATELINE))?;
        let filed = line(1)?;
        let place = filed_from(filed.text).or_else(|| is_place_alone(filed).then_some(filed.text))?;
        read(line(0)?, Some((place, filed.span)), dates)
    };
    let found = pair().map(|found| (2, found)).or_else(|| placed().map(|found| (3, found)));
    found.map_or_else(|| mismatch(page), |(lines, found)| Ok((page.take_from(lines), found)))
}

/// Whether a line is the name of a place, and nobody's.
fn is_place_alone(line: Line<'_>) -> bool {
    let named = line.features.any(Features::NAME | Features::BYLINE);
    let first = kinds(line.text.split(' ').next().unwrap_or_default());
    line.text.len() <= PLACE && is_place(line.text) && (!named || first.any(Kinds::PLACE)) && !first.any(Kinds::FOR)
}

/// by_alone ::= ( label_alone | joint_alone ) ⏎ named_people ( ⏎ office_line )? ( ⏎ name_alone ( ⏎ office_line )? )*
/// name_alone ::= named_people   (* in a short line of two words and more, with no role but one glued to it *)
///
/// Names that stand there again are left out, with what is said of them.
fn by_alone<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    // The name of a month may be a person's.
    let told = Features::BYLINE | Features::NAME | Features::DATELINE;
    blocks(|page| {
        let (mut lines, mut names, mut span) = two_and_office(page, |first, second| {
            let names = announced(second.text, page.words())?;
            // One word is a name where the story's authors stand.
            let one = names.confidence < Confidence::Labelled || !was_found(second, told);
            if one && !(first.role == Role::Masthead && second.text.len() <= ONE_WORD) {
                return None;
            }
            let confidence = if one { Confidence::Strong } else { Confidence::Labelled };
            Some(Bylined { confidence, ..names })
        })?;
        // Below a name that stands there again an office is not the last author's.
        let mut again = false;
        while let Some(more) = page.line(lines).filter(|_| lines < LINES) {
            let others = if is_name_alone(more) { announced(more.text, page.words()) } else { None };
            if let Some(others) = others {
                let new = |other: &Person<'_>| names.authors.iter().all(|author| author.name != other.name);
                let new: Few<_, 2> = others.authors.into_iter().filter(new).collect();
                again = new.is_empty();
                names.authors.extend(new);
            } else if again || !office(more, page.words()).is_some_and(|office| office.give_to(&mut names)) {
                break;
            }
            (span, lines) = (span.join(more.span), lines + 1);
        }
        Some((lines, Found::byline(names, span)))
    })
    .parse(page)
}

/// run_on ::= whole_line   (* broken over two blocks or more: "3 May 2031 by ⏎ Ana Ruiz" *)
///
/// A line stops in the middle, `Last change:`, `By Ana Ruiz and`, or the next goes on with it: `By Ana Ruiz`, `, Tom
/// Beck`, `&`, `Eva Stone`. `by` is whether the first of them is a label alone.
fn run_on<'s, 'a: 's>(page: Page<'s, 'a>, by: bool) -> Parsed<'s, 'a, Found<'a>> {
    let Some(first) = page.first().filter(|line| line.text.len() <= LONGEST) else { return mismatch(page) };
    let told = Features::DATELINE | Features::DATED | Features::BYLINE | Features::NAME | Features::LEN_3;
    // A line that goes on with the one above was read with it: were it read again, rows of them would be, each from
    // each.
    let goes_on_itself = || goes_on(first.text) || page.above().is_some_and(is_joint);
    if !(first.features | page.features(1)).any(told) {
        return mismatch(page);
    }
    let names_people = first.features.any(Features::BYLINE | Features::NAME);
    // `Ana Ruiz`, `Follow`, `and`, `Tom Beck`
    let names_follow = |at: usize| {
        // What joins two names may look like a note itself: `,`.
        let follows = |at: &usize| page.line(*at).is_some_and(|line| goes_on(line.text));
        let behind = (at..=at + NOTES).find(follows);
        behind.is_some_and(|behind| (at..behind).all(|at| page.line(at).is_some_and(|line| is_note(line.text))))
    };
    let (mut line, mut lines) = (first, 1);
    while let Some(next) = page.line(lines).filter(|next| lines < LINES && next.text.len() <= LONGEST) {
        let last = page.line(lines - 1).map_or("", |last| last.text);
        let runs = match lines {
            1 => {
                let more = || last.ends_with(',') && next.features.any(Features::BYLINE | Features::NAME);
                (by || stops_short(last) || (names_people && (more() || names_follow(lines)))) && !goes_on_itself()
            }
            _ => {
                (by || names_people)
                    && (stops_short(last) || is_joint(last) || last.ends_with(',') || names_follow(lines))
            }
        };
        if !runs || (lines > 1 && begins_anew(next.text)) {
            break;
        }
        let span = first.span.join(next.span);
        let Some(text) = span.slice(page.text()) else { break };
        line = Line { text, span, features: line.features | next.features, ..first };
        lines += 1;
    }
    // One name below a by-word is a case of its own.
    let found = (lines > 1 + usize::from(by))
        .then(|| dates(page, line).or_else(|| mixed(page, line)).or_else(|| names(page, line)));
    found.flatten().map_or_else(|| mismatch(page), |found| Ok((page.take_from(lines), found)))
}

/// Whether the line goes on with the names of the one above: `and Tom Beck`, `, Tom Beck`, `&`, `(text) and`.
fn goes_on(line: &str) -> bool {
    line.starts_with([',', '&', '+', '(']) || line.split(' ').next().is_some_and(is_and)
}

/// Whether a by-word begins the line, and so a credit of its own.
fn begins_anew(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && line.split(' ').next().is_some_and(|first| kinds(first).any(Kinds::BY))
}

/// `joint_alone ::= "," | and_word`: nothing but what joins two names.
fn is_joint(line: &str) -> bool {
    line == "," || is_and(line)
}

/// `and` in small letters: with a capital it begins a line of its own.
fn is_and(word: &str) -> bool {
    if !may_join(word) {
        return false;
    }
    let kinds = kinds(word);
    kinds.any(Kinds::AND) && !kinds.any(Kinds::FOR) && !word.starts_with(char::is_uppercase)
}

/// Whether the line ends where more of a credit must follow.
fn stops_short(line: &str) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let last = line.rsplit(char::is_whitespace).next().unwrap_or(line);
    is_label(line) || (last.len() < line.len() && kinds(last).any(Kinds::BY.or(Kinds::AND)))
}

/// names_and_contact ::= byline ⏎ contact
fn names_and_contact<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    two(page, |first, second| {
        let addressed = is_contact(second.text);
        let names = addressed.then(|| byline(&[first.text, second.text], page.words()))??;
        Some(Found::byline(names, first.span.join(second.span)))
    })
}

/// names_and_office ::= byline ⏎ office_line   (* "Ana Ruiz ⏎ Environment Correspondent" *)
fn names_and_office<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    two(page, |first, second| {
        let office =
            Some(second).filter(|_| first.role == Role::Masthead).and_then(|second| office(second, page.words()))?;
        let mut names = byline(&[first.text], page.words())?;
        office.give_to(&mut names).then(|| Found::byline(names, first.span.join(second.span)))
    })
}

/// What a line says of the person named above it.
#[derive(Default)]
struct Office<'a> {
    role: Option<&'a str>,
    contact: Option<&'a str>,
    place: Option<&'a str>,
    organisation: Option<&'a str>,
}

/// office_line ::= office contact? ( ( "·" | "|" | "•" ) capitalised+ )?   (* "Business reporter·Quay Herald·" *)
///               | filed_from | for_word? paper_with_article | agency
fn office<'a>(line: Line<'a>, words: &Vocabulary) -> Option<Office<'a>> {
    let may_be = line.role == Role::Masthead
        && line.text.len() <= LONGEST
        && !line.features.any(Features::DATED | Features::DATELINE | Features::BYLINE_LABEL)
        && !line.features.has(GLUED);
    const BARS: [char; 3] = ['·', '|', '•'];
    let text = line.text.trim_end_matches(BARS).trim_end();
    let (role, house) = text.split_once(BARS).map_or((text, ""), |(role, house)| (role.trim_end(), house.trim_start()));
    let housed = house.is_empty() || is_capitalised(house) && !house.contains(BARS);
    if !may_be {
        return None;
    }
    if let Some(place) = filed_from(text) {
        return Some(Office { place: Some(place), ..Office::default() });
    }
    if !is_office(role) || !housed {
        let paper = text.split_once(' ').filter(|(first, _)| kinds(first).any(Kinds::FOR));
        let paper = paper.map_or(text, |(_, paper)| paper);
        let staff = || paper.split(' ').any(|word| kinds(word).any(Kinds::STAFF));
        let signs = words.signs(text) || is_organisation(paper) && !staff() || is_paper_with_article(paper);
        let organisation = Some(paper).filter(|paper| signs && line.label.is_none() && !paper.contains(':'))?;
        return Some(Office { organisation: Some(organisation), ..Office::default() });
    }
    let organisation = Some(house).filter(|house| !house.is_empty());
    Some(match role.rsplit_once(' ') {
        Some((role, address)) if is_contact(address) => {
            Office { role: Some(role), contact: Some(address), organisation, ..Office::default() }
        }
        _ => Office { role: Some(role), organisation, ..Office::default() },
    })
}

impl<'a> Office<'a> {
    /// Gives it to the last of the names, and says whether that one had none.
    fn give_to(self, names: &mut Bylined<'a>) -> bool {
        let Some(author) = names.authors.last_mut().filter(|author| self.role.is_none() || author.role.is_none())
        else {
            return false;
        };
        (author.role, author.contact) = (author.role.or(self.role), author.contact.or(self.contact));
        (author.place, author.organisation) = (author.place.or(self.place), author.organisation.or(self.organisation));
        names.confidence = names.confidence.max(Confidence::Strong);
        true
    }
}

/// names_twice ::= byline ⏎ byline ( ⏎ office_line )?   (* the same twice, as under a portrait that bears the name *)
fn names_twice<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    blocks(|page| {
        let (lines, names, span) = two_and_office(page, |first, second| {
            let twice = first.text == second.text && first.role == Role::Masthead && second.role == Role::Masthead;
            let names = twice.then(|| byline(&[first.text], page.words()))??;
            let confidence = names.confidence.max(Confidence::Strong);
            Some(Bylined { confidence, ..names })
        })?;
        Some((lines, Found::byline(names, span)))
    })
    .parse(page)
}

/// names_and_cards ::= byline ( ⏎ author_name text? )+   (* each name of the byline in a line of its own below it *)
///
/// `Ana Ruiz, Tom Beck`, and below `Ana Ruiz Senior Fellow - Quay Institute` and `Tom Beck Fellow`.
fn names_and_cards<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    blocks(|page| {
        let first = page.first().filter(|first| first.role == Role::Masthead)?;
        let short = first.text.len() <= LONGEST;
        let mut names = byline(&[first.text], page.words()).filter(|names| short && names.authors.len() > 1)?;
        let (mut span, mut lines) = (first.span, 1);
        for author in &mut names.authors {
            let card = page.line(lines).filter(|card| card.role == Role::Masthead && card.text.len() <= LONGEST)?;
            let rest = card.text.strip_prefix(author.name).filter(|rest| !rest.starts_with(char::is_alphanumeric))?;
            author.role = author.role.or(Some(rest.trim()).filter(|rest| is_office(rest)));
            (span, lines) = (span.join(card.span), lines + 1);
        }
        names.confidence = Confidence::Labelled;
        Some((lines, Found::byline(names, span)))
    })
    .parse(page)
}

/// names_followed ::= name_alone ⏎ follow_button ( ⏎ name_alone ⏎ follow_button )*   (* "Ana Ruiz ⏎ Follow ⏎ Tom Beck ⏎ Follow" *)
fn names_followed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let pair = |at: usize| {
        let (name, button) = page.line(at).zip(page.line(at + 1))?;
        let followed = is_name_alone(name) && is_follow_button(button);
        let names = followed.then(|| announced(name.text, page.words()))??;
        Some((names, name.span.join(button.span)))
    };
    blocks(|_| {
        let (mut names, mut span) = pair(0)?;
        let mut lines = 2;
        while let Some((more, below)) = pair(lines).filter(|_| lines < LINES) {
            names.authors.extend(more.authors);
            (span, lines) = (span.join(below), lines + 2);
        }
        names.confidence = Confidence::Strong;
        Some((lines, Found::byline(names, span)))
    })
    .parse(page)
}

/// Whether a line is the name of somebody, be it with a role that is glued to it, where the story's authors stand.
fn is_name_alone(line: Line<'_>) -> bool {
    let short = line.text.len() <= NAME && line.text.contains(' ');
    line.role == Role::Masthead && (line.features.any(Features::NAME) || line.features.has(GLUED)) && short
}

/// `Tom BeckHarbour reporter`
const GLUED: Features = Features::BYLINE.or(Features::HAS_GLUE);

/// follow_button ::= follow_label   (* a short line of nothing else, one of its words an asks_word *)
///
/// `Follow`, but not `Facebook`, which leads to a network and not to what somebody wrote.
fn is_follow_button(line: Line<'_>) -> bool {
    line.label.is_some_and(|found| found.whole && found.label == LabelKind::Follow)
        && line.text.len() <= ONE_WORD
        && line.text.split(' ').any(|word| kinds(word).any(Kinds::ASKS))
}

/// The byline that `wanted` makes of the first two lines, with the office_line that may stand below them: how many lines they
/// are, and where they stand.
fn two_and_office<'a>(
    page: Page<'_, 'a>,
    wanted: impl Fn(Line<'a>, Line<'a>) -> Option<Bylined<'a>>,
) -> Option<(usize, Bylined<'a>, Span)> {
    let (first, second) = page.first().zip(page.line(1))?;
    let mut names = wanted(first, second)?;
    let span = first.span.join(second.span);
    let below = page.line(2);
    let told = below.and_then(|below| office(below, page.words())).is_some_and(|office| office.give_to(&mut names));
    Some(match below {
        Some(below) if told => (3, names, span.join(below.span)),
        _ => (2, names, span),
    })
}

/// What `wanted` makes of the first two lines.
fn two<'s, 'a: 's>(
    page: Page<'s, 'a>,
    wanted: impl Fn(Line<'a>, Line<'a>) -> Option<Found<'a>>,
) -> Parsed<'s, 'a, Found<'a>> {
    blocks(|page| {
        let (first, second) = page.first().zip(page.line(1))?;
        Some((2, wanted(first, second)?))
    })
    .parse(page)
}
