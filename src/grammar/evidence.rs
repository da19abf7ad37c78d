//! What the vocabulary and the line productions say of each block, before anything is decided.

mod own;
mod repetition;
mod shown;
mod sign_up;
mod signed;
mod topics;

use super::Options;
use super::byline::{Bylined, Confidence, FirstLook, look};
use super::caption::{Captioned, captioned, is_file_name, is_pointed, person_and_house, signed_picture};
use super::context::is_long_prose;
use super::contributors::{may_contribute, verbs};
use super::dateline::{Dated, dateline_at, dates_in};
use super::letter_case::is_title_case;
use super::open_roles::OpenRoles;
use super::role::{BESIDE_STORY, Role};
use super::speech::is_attributed;
use super::token::has_digit;
use crate::few::Few;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::start::Start;
use crate::lexicon::{Announced, LabelKind, Match, Vocabulary, label_of};
use crate::span::Span;
use core::ops::Range;
use own::{is_certain, is_of_page, is_own, own_sentence, tells_author};
use repetition::Repetitions;
use signed::{ends_signed, signed_end};

/// What was read while the evidence was gathered, so that no line need be read twice; of lines that say the same, the
/// first.
#[derive(Debug, Default)]
pub(crate) struct Evidence<'a> {
    /// The label that each block begins with.
    pub(crate) labels: Few<Option<Announced>, 64>,
    pub(crate) captions: Readings<Captioned<'a>, 4>,
    /// The dates of short lines, of those that are nothing else and of others. Dates in prose would take too much room.
    pub(crate) dates: Readings<Dated<'a>, 1>,
    pub(crate) bylines: Readings<Bylined<'a>, 1>,
    /// The roles that are open to blocks, by what they say of themselves.
    pub(crate) open_roles: OpenRoles,
    /// The lists whose signs were lost, by the places of their lines, in order.
    pub(crate) lists: Vec<Range<u32>>,
    /// The times of a live page's entries, by the places of their lines, in order.
    pub(crate) entries: Few<u32, 8>,
    /// Where the lines begin that may say who else worked on the story.
    contributions: Few<u32, 4>,
}

impl Evidence<'_> {
    /// Whether the line may say who else worked on the story.
    pub(crate) fn may_contribute(&self, line: Span) -> bool {
        self.contributions.binary_search(&line.start).is_ok()
    }

    /// Closes the story to the lines at these places, which have the label if they have none.
    fn close_story(&mut self, places: Vec<u32>, label: LabelKind) {
        for at in &places {
            if let Some(found) = self.labels.get_mut(*at as usize) {
                found.get_or_insert(Announced { label, whole: false });
            }
        }
        self.open_roles.restrict(places.into_iter().map(|at| (at, BESIDE_STORY)));
    }

    /// Forgets the dates, where they are to be read in another way.
    pub(crate) fn forget_dates(&mut self) {
        self.dates = Readings::default();
    }
}

/// What a production made of some lines, in their order: many articles have one dateline and one byline.
#[derive(Debug)]
pub(crate) struct Readings<T, const N: usize>(Few<(Span, T), N>);

impl<T, const N: usize> Default for Readings<T, N> {
    fn default() -> Self {
        Readings(Few::new())
    }
}

impl<T, const N: usize> Readings<T, N> {
    /// What was made of the line at `span`.
    pub(crate) fn at(&self, span: Span) -> Option<&T> {
        let place = self.0.binary_search_by_key(&span.start, |(of, _)| of.start).ok()?;
        self.0.get(place).filter(|(of, _)| *of == span).map(|(_, read)| read)
    }

    fn push(&mut self, span: Span, read: T) {
        self.0.push((span, read));
    }
}

/// In a text all in small letters, as corpora hold them, a small letter is no sign that a line goes on.
fn forget_case(blocks: &mut [Block]) {
    /// How many lines show it, and how few may begin otherwise.
    const LINES: usize = 5;
    const OTHERS: usize = 10;
    let is_small = |block: &&Block| block.features.has(Features::STARTS_LOWER);
    if blocks.iter().take(LINES).filter(is_small).count() < LINES / 2 {
        return;
    }
    let small = blocks.iter().filter(is_small).count();
    if small >= LINES && (blocks.len() - small) * OTHERS <= blocks.len() * 4 {
        blocks.iter_mut().for_each(|block| block.features = block.features.without(Features::STARTS_LOWER));
    }
}

/// Where the headline stands, two sentences in title case end as it does: `They Came to Count the Clocks. Then One Stopped.`
fn forget_stops(blocks: &mut [Block], text: &str) {
    const SHORT: Features = Features::LEN_40.or(Features::LEN_60).or(Features::LEN_90).or(Features::LEN_140);
    /// So many long sentences of the page's own, and of the standfirst, stand above it.
    const ABOVE: usize = 3;
    let is_title = |block: &Block| {
        block.features.has(Features::ENDS_STOP | Features::HAS_SENTENCE)
            && block.features.any(Features::CAPITALS_SOME | Features::CAPITALS_ALL)
            && block.features.any(SHORT)
            && block.span.slice(text).is_some_and(is_title_case)
    };
    let mut prose = 0;
    for block in blocks.iter_mut() {
        if is_title(block) {
            block.features = block.features.without(Features::ENDS_STOP);
        } else if is_long_prose(block) {
            prose += 1;
        }
        if prose == ABOVE {
            break;
        }
    }
}

/// Adds to the features of each block what needs more than its own bytes.
pub(crate) fn gather<'a>(layout: &mut Layout<'a>, options: &Options<'_>) -> Evidence<'a> {
    let text = layout.text;
    forget_case(&mut layout.blocks);
    forget_stops(&mut layout.blocks, text);
    let labels = Few::with_capacity(layout.blocks.len());
    let mut evidence = Evidence { labels, ..Evidence::default() };
    let verbs = verbs(text);
    // The story stands between its first long paragraph and its last.
    let last = layout.blocks.iter().rposition(is_long_prose).unwrap_or(layout.blocks.len());
    let first = layout.blocks.iter().position(is_long_prose).unwrap_or(last);
    let mut repetitions = Repetitions::among(layout.blocks.len());
    for at in 0..layout.blocks.len() {
        let Some(block) = layout.blocks.get(at) else { break };
        let line = block.span.slice(text).unwrap_or("");
        let earlier = repetitions.earlier(line, at, &layout.blocks, text);
        // A line that stands on the page twice is read once: a quarter of the lines of pages do.
        let twin = earlier.and_then(|at| Some((layout.blocks.get(at)?, evidence.labels.get(at)?, at)));
        let (found, label, told) = match twin {
            Some((twin, label, at)) => {
                evidence.contributions.extend(evidence.may_contribute(twin.span).then_some(block.span.start));
                (twin.features & FOUND, *label, evidence.open_roles.at(at) == BESIDE_STORY)
            }
            None => {
                let in_story = (first..last).contains(&at);
                let (found, label) = evidence.read(block, line, in_story, &verbs, options);
                let of_page = |it: Match| is_certain(&it, line, found) || at >= last && tells_author(&it, line);
                let certain = is_told(line, found, options.vocabulary) || label.is_some_and(of_page);
                let own = if certain { None } else { own_sentence(block, line, options.vocabulary) };
                let announced = own.map(|label| Announced { label, whole: false });
                let told = certain
                    || own.is_some()
                    || is_of_page(line)
                    || !block.features.any(Features::OVER_60) && is_file_name(line);
                (found, label.map(Announced::from).or(announced), told)
            }
        };
        let above = at.checked_sub(1).and_then(|above| layout.blocks.get(above)).zip(evidence.labels.last());
        let told = told || above.is_some_and(|(block, label)| announces_picture(block, *label, found));
        let features = block.features | found | repetitions.mark(line, at, earlier, &mut layout.blocks);
        if let Some(block) = layout.blocks.get_mut(at) {
            block.features = features;
        }
        evidence.labels.push(label);
        if told {
            evidence.open_roles.push(at, BESIDE_STORY);
        }
    }
    drop(repetitions);
    // Whoever signs does so where a story ends that has begun above.
    let tells = |at: &usize| {
        *at > first && label_of(&evidence.labels, *at).is_none() && !layout.features(*at).any(Features::CAPTION)
    };
    let signed =
        (first + 1..layout.blocks.len()).filter_map(|at| signed_end(layout, at, options.vocabulary)).filter(tells);
    let signed: Few<(u32, u8), 2> = signed.map(|at| (at as u32, Role::Paragraph.bit())).collect();
    evidence.open_roles.restrict(signed);
    let own = topics::mark(layout);
    evidence.close_story(own, LabelKind::Navigation);
    let pitches = sign_up::pitches(layout, &evidence.labels);
    evidence.close_story(pitches, LabelKind::Newsletter);
    let captions = shown::captions(layout);
    evidence.close_story(captions, LabelKind::Gallery);
    evidence
}

/// The features that are found by reading a line.
const FOUND: Features = Features::LABELLED
    .or(Features::DATE_LABEL)
    .or(Features::BYLINE_LABEL)
    .or(Features::DATED)
    .or(Features::DATELINE)
    .or(Features::BYLINE)
    .or(Features::NAME)
    .or(Features::CAPTION);

/// What the vocabulary says of the line's first words.
fn announced(found: Option<Match>) -> Features {
    let Some(Match { label, whole, .. }) = found else { return Features::default() };
    match label {
        LabelKind::Published | LabelKind::Updated => Features::DATE_LABEL,
        LabelKind::Byline => Features::BYLINE_LABEL,
        LabelKind::Credit | LabelKind::Caption | LabelKind::Figure => Features::CAPTION,
        LabelKind::ReadMore | LabelKind::SeeMore => Features::LINK_LABEL,
        LabelKind::RelatedHeading => Features::RELATED_HEADING,
        LabelKind::Contributors | LabelKind::Biography | LabelKind::Tags => Features::NOTE_LABEL,
        label if label.is_note_of_publisher() => Features::NOTE_LABEL,
        LabelKind::Section | LabelKind::Genre => Features::SECTION,
        LabelKind::KeyPoints | LabelKind::ListHeading => Features::default(),
        _ if whole => Features::FURNITURE,
        _ => Features::FURNITURE_START,
    }
}

/// Whether a line with a label and nothing else announces the caption or the credit on the next, in which names were
/// `found`. One word may head other things: `Links`, `Fotos`.
fn announces_picture(block: &Block, label: Option<Announced>, found: Features) -> bool {
    let runs_on = block.features.any(Features::ENDS_COLON | Features::ENDS_ELLIPSIS);
    match label.filter(|label| label.whole).map(|label| label.label) {
        Some(LabelKind::Caption) => runs_on || !block.features.any(Features::WORDS_1),
        Some(LabelKind::Credit) => runs_on && found.any(Features::NAME | Features::BYLINE),
        _ => false,
    }
}

/// Whether the caller's own words say what the line is. Behind a by-word of theirs, names must follow.
fn is_told(line: &str, features: Features, words: &Vocabulary) -> bool {
    words.own_label(line).is_some() || (words.byline(line).is_some() && features.any(Features::BYLINE))
}

impl<'a> Evidence<'a> {
    /// What the vocabulary and the line productions say of a line, which stands `in_story` or above or below it.
    fn read(
        &mut self,
        block: &Block,
        line: &'a str,
        in_story: bool,
        verbs: &[Span],
        options: &Options<'_>,
    ) -> (Features, Option<Match>) {
        let start = Start::of(line);
        self.contributions.extend(may_contribute(&start, block.span, verbs).then_some(block.span.start));
        // What begins as the page's own sentences do, and is what somebody said, is of the story.
        let said = |label: &Match| {
            is_own(label.label) && !label.label.is_note_of_publisher() && !label.whole && is_attributed(line)
        };
        let found = options.vocabulary.label_at(&start).filter(|label| !said(label));
        // Between paragraphs `Ana Ruiz / Quay News` took a picture; above them they may be an author, and below a label.
        let announced_above = matches!(self.labels.last(), Some(Some(Announced { label: LabelKind::Byline, .. })));
        let pictures = in_story && !announced_above;
        (announced(found) | self.credits(block, &start, found, pictures, options), found)
    }

    /// Whether the line productions find names or dates, which are kept.
    fn credits(
        &mut self,
        block: &Block,
        line: &Start<'a>,
        found: Option<Match>,
        pictures: bool,
        options: &Options<'_>,
    ) -> Features {
        let mut features = Features::ENDS_STOP.when(ends_signed(block, line.text, options.vocabulary));
        // A day and a clock open no caption: `03/05/2031 om 12:07 door tb | Bron: BELGA`
        let opens_with_clock = || {
            block.features.any(Features::STARTS_DIGIT)
                && dates_in(line.text, &options.dates).is_some_and(|dated| dated.opens_with_clock())
        };
        if let Some(caption) = captioned(line, found, options.vocabulary).filter(|_| !opens_with_clock()) {
            self.captions.push(block.span, caption);
            features |= Features::CAPTION;
        }
        if pictures
            && !features.any(Features::CAPTION)
            && let Some(picture) = signed_picture(line.text)
        {
            self.captions.push(block.span, picture);
            return features | Features::CAPTION;
        }
        let known = (features | block.features).any(Features::CAPTION | Features::OVER_90);
        if pictures && !known && person_and_house(line.text).is_some() {
            return features | Features::CAPTION;
        }
        // `Key Points` and `Today's Paper` are nobody.
        const NOBODY: [LabelKind; 3] = [LabelKind::KeyPoints, LabelKind::ListHeading, LabelKind::Subscription];
        let is_nobody = |found: Match| found.whole && NOBODY.contains(&found.label);
        if block.features.any(Features::LEN_3 | Features::OVER_220) || found.is_some_and(is_nobody) {
            return features;
        }
        if let Some(dated) = dateline_at(line, &options.dates) {
            self.dates.push(block.span, dated);
            return features | Features::DATELINE | Features::DATED;
        }
        if !(features | block.features).any(Features::CAPTION | Features::LEN_12) && is_pointed(line.text) {
            return features | Features::CAPTION;
        }
        // An address may have a date in it, and is no line of dates.
        let is_address = || block.features.has(Features::HAS_URL | Features::WORDS_1) || line.text.starts_with("http");
        // Of a short line it is known whether it has a digit.
        let digits =
            block.features.any(Features::HAS_DIGIT | Features::LEN_220) && has_digit(line.text) && !is_address();
        if let Some(dated) = digits.then(|| dates_in(line.text, &options.dates)).flatten() {
            features |= Features::DATED;
            if !block.features.any(Features::LEN_90 | Features::LEN_140 | Features::LEN_220) {
                self.dates.push(block.span, dated);
            }
        }
        match look(line, options.vocabulary) {
            Some(FirstLook::Byline(names)) => {
                let weak = names.confidence == Confidence::Weak;
                features |= if weak { Features::NAME } else { Features::BYLINE };
                self.bylines.push(block.span, names);
            }
            Some(FirstLook::Name) => features |= Features::NAME,
            None => {}
        }
        features
    }
}

#[cfg(test)]
mod tests;
