//! What the vocabulary and the line productions say of each block, before anything is decided.

mod topics;

use super::Options;
use super::byline::{Confidence, confidence};
use super::caption::captioned;
use super::dateline::{dateline_at, dates_in};
use super::role::BESIDE_STORY;
use super::token::has_digit;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::start::Start;
use crate::lexicon::{Announced, Label, Match, Vocabulary};

/// Blocks shorter or longer than this are not looked for elsewhere in the text.
const REPEATABLE: core::ops::RangeInclusive<usize> = 16..=220;

/// Adds to the features of each block what needs more than its own bytes, and gives the label that
/// each begins with.
pub(crate) fn gather(layout: &mut Layout<'_>, options: &Options<'_>) -> Vec<Option<Announced>> {
    let text = layout.text;
    let mut labels = Vec::with_capacity(layout.blocks.len());
    for (at, block) in layout.blocks.iter_mut().enumerate() {
        let line = block.span.slice(text).unwrap_or("");
        let start = Start::of(line);
        let found = options.vocabulary.label_at(&start);
        block.features |= announced(found) | credits(block, &start, found, options);
        labels.push(found.map(Announced::from));
        if is_told(line, block.features, options.vocabulary) {
            layout.told.push((at as u32, BESIDE_STORY));
        }
    }
    repetitions(layout);
    topics::mark(layout);
    labels
}

/// What the vocabulary says of the line's first words.
fn announced(found: Option<Match>) -> Features {
    let Some(Match { label, whole, .. }) = found else { return Features::default() };
    match label {
        Label::Published | Label::Updated => Features::DATE_LABEL,
        Label::Byline => Features::BYLINE_LABEL,
        Label::Credit | Label::Caption => Features::CREDIT,
        Label::ReadMore | Label::SeeMore => Features::LINK_LABEL,
        Label::RelatedHeading => Features::RELATED_HEADING,
        Label::Contributors | Label::Biography | Label::Correction | Label::Tags => Features::NOTE_LABEL,
        Label::Section | Label::Genre => Features::SECTION,
        Label::KeyPoints => Features::default(),
        _ if whole => Features::FURNITURE,
        _ => Features::FURNITURE_START,
    }
}

/// Whether the caller's own words say what the line is. Behind a by-word of theirs, names must follow.
fn is_told(line: &str, features: Features, words: &Vocabulary) -> bool {
    words.told(line).is_some() || (words.byline(line).is_some() && features.any(Features::BYLINE))
}

/// Whether the line productions find names or dates.
fn credits(block: &Block, line: &Start<'_>, found: Option<Match>, options: &Options<'_>) -> Features {
    let mut features = Features::default();
    if captioned(line, found, options.vocabulary).is_some() {
        features |= Features::CREDIT;
    }
    if block.features.any(Features::LEN_3 | Features::LEN_400 | Features::LEN_LONG) {
        return features;
    }
    if dateline_at(line, &options.dates).is_some() {
        return features | Features::DATELINE | Features::DATED;
    }
    // Of a short line it is known whether it has a digit.
    let digits = block.features.any(Features::HAS_DIGIT | Features::LEN_220);
    if digits && has_digit(line.text) && dates_in(line.text, &options.dates).is_some() {
        features |= Features::DATED;
    }
    match confidence(line, options.vocabulary) {
        Some(Confidence::Weak) => features |= Features::NAME,
        Some(_) => features |= Features::BYLINE,
        None => {}
    }
    features
}

/// How many bytes two lines in a row must begin with alike to say the same.
const ALIKE: usize = 18;

/// Marks the blocks whose words stand in the text more than once.
fn repetitions(layout: &mut Layout<'_>) {
    let text = layout.text;
    let mut seen = Seen::new(layout.blocks.len());
    let mut previous = "";
    for at in 0..layout.blocks.len() {
        let Some(block) = layout.blocks.get(at) else { break };
        let line = block.span.slice(text).unwrap_or("");
        let mut features = Features::default();
        if REPEATABLE.contains(&line.len()) {
            features |= Features::REPEATS_PREVIOUS.when(!previous.is_empty() && line.starts_with(previous));
            if let Some(earlier) = seen.replace(line, at, &layout.blocks, text) {
                features |= Features::REPEATED_EARLIER;
                if let Some(earlier) = layout.blocks.get_mut(earlier) {
                    features |= Features::REPEATED_OFTEN.when(earlier.features.any(Features::REPEATED_EARLIER));
                    earlier.features |= Features::REPEATED_LATER;
                    earlier.features |= Features::REPEATED_OFTEN.when(earlier.features.any(Features::REPEATED_EARLIER));
                }
            }
        }
        let alike = previous.as_bytes().iter().zip(line.as_bytes()).take_while(|(a, b)| a == b).count();
        features |= Features::ALIKE_PREVIOUS.when(alike >= ALIKE);
        previous = if line.len() >= *REPEATABLE.start() { line } else { "" };
        if let Some(block) = layout.blocks.get_mut(at) {
            block.features |= features;
        }
    }
}

/// The lines seen so far: an open table of the places of their blocks, counted from 1.
struct Seen(Vec<u32>);

impl Seen {
    /// How many cells are tried before a line counts as new.
    const PROBES: usize = 8;

    fn new(blocks: usize) -> Self {
        Seen(vec![0; (blocks * 2).next_power_of_two()])
    }

    /// The last block with the same text as block `at`, which takes its place.
    fn replace(&mut self, line: &str, at: usize, blocks: &[Block], text: &str) -> Option<usize> {
        let hash = hash(line.as_bytes());
        for probe in 0..Self::PROBES {
            let place = (hash as usize).wrapping_add(probe) & (self.0.len() - 1);
            let cell = self.0.get_mut(place)?;
            let earlier = (*cell as usize).checked_sub(1);
            let same = |block: &Block| block.span.len() == line.len() && block.span.slice(text) == Some(line);
            match earlier {
                Some(earlier) if !blocks.get(earlier).is_some_and(same) => {}
                _ => {
                    *cell = at as u32 + 1;
                    return earlier;
                }
            }
        }
        None
    }
}

/// A quick hash of a line's ends and length: what differs in the middle alone is told by comparing.
fn hash(line: &[u8]) -> u64 {
    let word = |bytes: Option<&[u8]>| bytes.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes);
    let first = word(line.get(..8));
    let last = word(line.len().checked_sub(8).and_then(|start| line.get(start..)));
    let mixed = (first ^ last.rotate_left(29) ^ line.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}
