//! Which line is the headline: the best path has one in view of the roles around it, and here it stands
//! against every other line above the story that may be one.

mod kind;
mod overline;
mod standing;

use super::best_path::Bits;
use super::byline::is_contact;
use super::context::{Context, is_prose};
use super::dateline::{DateOptions, time};
use super::open_roles::OpenRoles;
use super::organisation::{company, is_capitalised, is_east_asian_house, is_paper_with_article};
use super::people::{filed_from, is_office};
use super::role::{self, IN_STORY, Role};
use super::wire::is_slug;
use crate::few::Few;
use crate::layout::{Block, Features};
use crate::lexicon::headlines::HEADLINE;
use crate::lexicon::names::{Kinds, kinds};
use core::cmp::Ordering;
pub(crate) use kind::amid;
#[cfg(feature = "fit")]
pub(crate) use kind::{KINDS, Kind};
use memchr::memmem;
pub(crate) use overline::may_be_overline;
pub(crate) use standing::Standing;

/// How many lines above the story may be its headline.
const CANDIDATES: usize = 40;
/// With that of the best path there is one more.
const ROOM: usize = CANDIDATES + 1;

/// A line that may be the headline, and how it stands to the other lines and to the story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub(crate) at: usize,
    pub(crate) standing: Standing,
}

/// All such lines, from the story upwards.
pub(crate) type Candidates = Few<Candidate, ROOM>;

/// Gives the role of the headline to the line above the story that is most like one, and sets those
/// above it and below it right, unless the page says itself which it is.
pub(crate) fn choose(text: &str, blocks: &[Block], contexts: &[Context], open_roles: &OpenRoles, roles: &mut [Role]) {
    if open_roles.leave(Role::Headline.bit()) {
        return;
    }
    if let Some(first) = untitled(blocks, roles) {
        role::set(roles, 0..first, Role::Paragraph);
        return;
    }
    let may_be = |at: usize| open_roles.allow(Role::Headline, at);
    let (places, story) = places(text, blocks, roles, open_roles.leave(IN_STORY));
    if let [only] = *places {
        if may_be(only) {
            set(only, roles);
        }
        return;
    }
    let candidates = standing::of(text, blocks, roles, &places, story);
    let open = candidates.iter().filter(|candidate| may_be(candidate.at));
    let score = |candidate: &Candidate| score(candidate, blocks, contexts);
    // Whoever announces something stands above the headline, and in the story.
    let found = best(open.clone(), score);
    let below = |above| best(open.filter(|it| it.at > above && !announces(it.at, text, blocks)), score);
    let other = found.filter(|at| announces(*at, text, blocks)).and_then(below);
    if let Some(best) = other.or(found) {
        // A short title may stand over it, or it under the headline.
        let is_title = |at: &usize| places.contains(at) && may_be(*at);
        let below = Some(best + 1).filter(|at| is_title(at) && overline::is_overline(blocks, best));
        let parted = || overline::over_semicolon(text, blocks, best).filter(is_title);
        let above = || overline::over_subtitle(text, blocks, &candidates, best).filter(is_title);
        let over = || overline::over_summary(text, blocks, &candidates, best).filter(is_title);
        set(below.or_else(parted).or_else(above).or_else(over).unwrap_or(best), roles);
    }
}

/// Where the one with the highest score stands, of equal ones the last.
fn best<'c>(of: impl Iterator<Item = &'c Candidate>, score: impl Fn(&Candidate) -> i32) -> Option<usize> {
    of.map(|candidate| (score(candidate), candidate.at)).max().map(|(_, at)| at)
}

/// What speaks for a line being the headline: its features, those of the lines beside it, and how it stands.
#[inline(always)]
fn score(Candidate { at, standing }: &Candidate, blocks: &[Block], contexts: &[Context]) -> i32 {
    let features = |at: Option<usize>| at.and_then(|at| blocks.get(at)).map_or(0, |block| block.features.0);
    let context = contexts.get(*at).map_or(0, |context| context.0);
    let said = [features(Some(*at)), features(at.checked_sub(1)), features(at.checked_add(1)), context, standing.0];
    let weight = |row: usize, column: usize| HEADLINE.get(row).map_or(0, |row| row[column]);
    let weights =
        said.into_iter().enumerate().flat_map(|(column, bits)| Bits(bits).map(move |row| weight(row, column)));
    weights.map(i32::from).sum::<i32>() + kind::weight(amid(blocks, *at))
}

/// Whether the line is a company's name, of which the prose of the page tells: whoever announces something.
fn announces(at: usize, text: &str, blocks: &[Block]) -> bool {
    let source = |block: &Block| block.span.slice(text);
    let mut prose = blocks.iter().filter(|block| is_prose(block)).filter_map(source);
    let name = blocks.get(at).and_then(source).and_then(company).map(memmem::Finder::new);
    name.is_some_and(|name| prose.any(|text| name.find(text.as_bytes()).is_some()))
}

/// How many lines of a text without a headline are taken for headline and standfirst: bodies of articles stand alone
/// in many corpora. They end in full stops, nothing stands above them, and the story goes on below.
fn untitled(blocks: &[Block], roles: &[Role]) -> Option<usize> {
    let top =
        roles.iter().position(|role| !matches!(role, Role::Headline | Role::Standfirst)).filter(|top| *top > 0)?;
    let is_sentence = |block: &Block| is_prose(block) && block.features.any(Features::ENDS_STOP);
    let goes_on = matches!(roles.get(top), Some(Role::Paragraph | Role::Crosshead));
    (goes_on && blocks.get(..top)?.iter().all(is_sentence)).then_some(top)
}

/// The lines that may be the headline, from the story upwards.
#[cfg(feature = "fit")]
pub(crate) fn candidates(text: &str, blocks: &[Block], roles: &[Role]) -> Candidates {
    let (places, story) = places(text, blocks, roles, false);
    standing::of(text, blocks, roles, &places, story)
}

/// Where they stand, with the first paragraph on the best path, and where the story begins. What looks like a first
/// paragraph far above the others may stand above the headline, too, unless the story `is_known`.
fn places(text: &str, blocks: &[Block], roles: &[Role], is_known: bool) -> (Few<usize, ROOM>, [usize; 2]) {
    let first = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(0);
    let story = if is_known { first } else { story(blocks, roles) };
    let on_path = roles.iter().position(|role| *role == Role::Headline);
    let names = |at: usize| blocks.get(at).is_some_and(|block| block.features.any(Features::NAME | Features::BYLINE));
    let below_name = |at: &usize| at.checked_sub(1).is_some_and(names);
    let is_below = |at: usize, label: Features, length: Features| {
        let above = at.checked_sub(1).and_then(|above| blocks.get(above));
        above.is_some_and(|above| above.features.any(label) && above.features.any(length))
    };
    let short = Features::LEN_12 | Features::LEN_24;
    // `News provided by`, and below it by whom.
    let announced = |at: usize| is_below(at, Features::BYLINE_LABEL, short | Features::LEN_3);
    // `Related topics`, and below it which: `Railways, Department for Transport`.
    let is_topics = |at: usize, line: &str| {
        is_below(at, Features::NOTE_LABEL, short)
            && line.contains(", ")
            && line.split(", ").all(|topic| topic.starts_with(char::is_uppercase))
    };
    // Who wrote it, and when, stands below no paragraph.
    let signed = |at: usize| {
        let dated = |below: usize| blocks.get(below).is_some_and(|block| block.features.any(Features::DATELINE));
        names(at + 1) && (dated(at + 1) || dated(at + 2))
    };
    // Above a row of several names, and of what each of them is, stands a title longer than the line at `at`; between the two
    // may be the section.
    let ends_row_below_title = |at: usize| {
        const SEVERAL: usize = 2;
        const LONGEST: usize = 16;
        let row = (0..at).rev().take(LONGEST).take_while(|above| names(*above) || below_name(above));
        let (top, count) = row.fold((at, 0), |(_, count), above| (above, count + usize::from(names(above))));
        let length = blocks.get(at).map_or(0, |line| line.span.len());
        let is_title = |title: &Block| {
            title.features.any(Features::WORDS_8 | Features::WORDS_MANY)
                && title.span.len() > length
                && may_be_headline(title)
        };
        count >= SEVERAL && blocks.get(top.saturating_sub(2)..top).is_some_and(|above| above.iter().any(is_title))
    };
    // Between a name and a date, another name or an address stands what somebody is, or for which paper; between a row of names
    // and a date it may be anything short.
    let is_role = |&at: &usize| {
        let Some(block) = blocks.get(at).filter(|_| below_name(&at)) else { return false };
        let below = blocks.get(at + 1);
        let addressed = || below.and_then(|below| below.span.slice(text)).is_some_and(is_contact);
        let dated = below.is_some_and(|below| below.features.any(Features::DATELINE | Features::DATED));
        let short = block.features.any(Features::WORDS_2 | Features::WORDS_4);
        let says_so = || block.span.slice(text).is_some_and(|line| is_office(line) || is_paper_with_article(line));
        (short && (names(at + 1) || dated) || addressed()) && says_so()
            || dated && (short || block.features.any(Features::WORDS_8)) && ends_row_below_title(at)
    };
    let may_be = |&at: &usize| {
        let (Some(block), Some(role)) = (blocks.get(at), roles.get(at)) else { return false };
        let is_other = || {
            let is_clock =
                |line: &str| block.features.has(Features::STARTS_DIGIT) && time(line, &DateOptions::new()).is_some();
            let is = |line: &str| {
                is_slug(line)
                    || is_no_title(line)
                    || filed_from(line).is_some()
                    || is_east_asian_house(line)
                    || is_clock(line)
                    || is_topics(at, line)
            };
            block.span.slice(text).is_some_and(is) || goes_on_below(text, blocks, at)
        };
        // A byline may go on below: `By Ana Ruiz and`.
        let signs = block.features.any(Features::BYLINE_LABEL) && names(at + 1) || announced(at);
        let tells = *role == Role::Paragraph && is_prose(block) && !signed(at) || at == story && !goes_on(story, roles);
        let chosen = on_path == Some(at) && !block.features.any(Features::CAPTION);
        (chosen || may_be_headline(block) && !signs && !tells) && !is_other()
    };
    let of = |may_be: &dyn Fn(&usize) -> bool| -> Few<usize, ROOM> {
        let mut places: Few<usize, ROOM> = (0..=story).rev().filter(may_be).take(CANDIDATES).collect();
        let unseen = on_path.filter(|on_path| !places.contains(on_path) && may_be(on_path));
        places.extend(unseen);
        places
    };
    // Who alone signs the story in a byline near by is no headline.
    let signs_story = |&at: &usize| {
        const NEAR: usize = 4;
        let near = || blocks.get(at.saturating_sub(NEAR)..blocks.len().min(at + NEAR + 1)).unwrap_or_default();
        let source = |block: &Block| block.span.slice(text);
        let named = |name: &str, line: &Block| {
            let by =
                source(line).and_then(|line| line.strip_suffix(name)).filter(|_| line.features.any(Features::BYLINE));
            by.is_some_and(|by| by.trim_end().len() < by.len() && by.split_whitespace().count() == 1)
        };
        let name = blocks.get(at).filter(|block| block.features.any(Features::NAME)).and_then(source);
        name.is_some_and(|name| near().iter().any(|line| named(name, line)))
    };
    let mut places = of(&|at| may_be(at) && !is_role(at) && !signs_story(at));
    // Where nothing but names is left, it was the headline.
    if places.iter().all(|at| names(*at)) {
        places = of(&may_be);
    }
    (places, [first, story])
}

/// Whether there are paragraphs below the story's first one.
fn goes_on(story: usize, roles: &[Role]) -> bool {
    roles.iter().skip(story + 1).any(|role| *role == Role::Paragraph)
}

/// Where the story begins: at its first paragraph, or, where only a small part of its text stands above a gap, below
/// the last such gap.
fn story(blocks: &[Block], roles: &[Role]) -> usize {
    /// How many other lines make a gap.
    const GAP: usize = 2;
    /// A fifth of the text is a small part.
    const PART: usize = 5;
    let of_story = || {
        let lines = blocks.iter().zip(roles).enumerate();
        lines.filter(|(_, (_, role))| matches!(role, Role::Paragraph | Role::Crosshead))
    };
    let bytes = |block: &Block, role: &Role| if *role == Role::Paragraph { block.span.len() } else { 0 };
    let all: usize = of_story().map(|(_, (block, role))| bytes(block, role)).sum();
    let (mut story, mut last, mut above) = (None, None, 0);
    for (at, (block, role)) in of_story() {
        if above * PART > all {
            break;
        }
        if last.is_none_or(|last| at - last > GAP) {
            story = Some(at);
        }
        above += bytes(block, role);
        last = Some(at);
    }
    story.unwrap_or(0)
}

/// Whether a line is never a headline, whatever stands around it.
///
/// ```text
/// no_title ::= ">" space? letter …                  (* what somebody else wrote, in mails *)
///            | sign+                                (* +------+ *)
///            | text crumb text ( crumb text )+      (* where in the site the page stands *)
///            | capitalised* number "°" ( "C" | "F" )? ( "," … )?   (* the weather, in a few words: Polmear 14° C *)
///            | ( "from" | "until" ) capital capital capital space …   (* how long a warning of the weather holds *)
///            | capitalised+ "logo"                  (* a picture in the head of the page *)
///            | number "out of" number "stars"?      (* how a review ends: 4 out of 5 stars *)
///            | text ( ". " | "! " | "? " ) by_word capitalised ( capitalised | and_word )+   (* a summary that is signed *)
/// crumb ::= "›" | space ( ">" | "»" ) space         (* no mark of a quotation *)
/// ```
fn is_no_title(line: &str) -> bool {
    const WEATHER: usize = 32;
    let is_quoted = || line.strip_prefix('>').is_some_and(|rest| rest.trim_start().starts_with(char::is_alphabetic));
    let twice = |sign: &str| line.matches(sign).nth(1).is_some();
    let crumbs = || {
        line.contains('>') && twice(" > ")
            || !line.is_ascii() && (twice("›") && !line.contains('‹') || twice(" » ") && !line.contains('«'))
    };
    let is_weather = |(place, sky): (&str, &str)| {
        let sky = sky.trim_start().trim_start_matches(['C', 'F']).trim_start();
        let place = place.trim_end_matches(|c: char| c.is_ascii_digit());
        place.split_whitespace().all(is_capitalised) && (sky.is_empty() || sky.starts_with(','))
    };
    let weather = || line.len() <= WEATHER && line.split_once('°').is_some_and(is_weather);
    let is_weekday = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let warning = || {
        let day = line.strip_prefix("from ").or_else(|| line.strip_prefix("until "));
        day.and_then(|day| day.split_once(' ')).is_some_and(|(day, _)| is_weekday(day))
    };
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let rating = || {
        let (count, of) = line.strip_suffix(" stars").unwrap_or(line).split_once(' ').unwrap_or_default();
        is_number(count) && of.strip_prefix("out of ").is_some_and(is_number)
    };
    let is_signature = |tail: &str| {
        let mut words = tail.split(' ');
        let by = words.next().is_some_and(|first| kinds(first).any(Kinds::BY));
        by && words.clone().nth(1).is_some() && words.all(|word| is_capitalised(word) || kinds(word).any(Kinds::AND))
    };
    let signed = || {
        let tail = line.rsplit_once(['.', '!', '?']).and_then(|(_, tail)| tail.strip_prefix(' '));
        tail.is_some_and(is_signature)
    };
    let logo = || line.strip_suffix(" logo").is_some_and(is_capitalised);
    is_quoted()
        || !line.contains(char::is_alphanumeric)
        || weather()
        || warning()
        || rating()
        || logo()
        || crumbs()
        || signed()
}

/// Whether the line below says the same and more, and is no sentence: breadcrumbs end with a shorter title than the page has.
fn goes_on_below(text: &str, blocks: &[Block], at: usize) -> bool {
    let line = |at: usize| blocks.get(at).and_then(|block| Some((block, block.span.slice(text)?)));
    let Some(((title, short), (below, long))) = line(at).zip(line(at + 1)) else { return false };
    title.features.any(Features::WORDS_8 | Features::WORDS_MANY)
        && !below.features.any(Features::ENDS_STOP | Features::OVER_90)
        && long.strip_prefix(short).is_some_and(|rest| rest.starts_with([',', ':', ';', '.']))
}

/// Words that are no date, no name and no furniture.
fn may_be_headline(block: &Block) -> bool {
    const OTHER: Features =
        Features::FURNITURE.or(Features::DATELINE).or(Features::BYLINE).or(Features::CAPTION).or(Features::HAS_URL);
    !block.features.any(OTHER | Features::LEN_3 | Features::STARTS_SIGN)
}

/// Makes the line at `headline` the headline.
pub(crate) fn set(headline: usize, roles: &mut [Role]) {
    let mut above_story = true;
    for (place, role) in roles.iter_mut().enumerate() {
        match place.cmp(&headline) {
            Ordering::Less => *role = Role::Header,
            Ordering::Equal => *role = Role::Headline,
            Ordering::Greater => {
                above_story &= *role != Role::Paragraph;
                if above_story && matches!(role, Role::Header | Role::Headline | Role::Aside) {
                    *role = Role::Masthead;
                }
                if !above_story {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
