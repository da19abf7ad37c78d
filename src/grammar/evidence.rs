//! What the vocabulary and the line productions say of each block, before anything is decided.

use super::Options;
use super::byline::{Confidence, byline};
use super::caption::caption;
use super::context::is_prose;
use super::dateline::{dateline, dates_in};
use crate::layout::{Block, Features, Layout};
use crate::lexicon::{Label, Match, Vocabulary, stems};

/// Blocks shorter or longer than this are not looked for elsewhere in the text.
const REPEATABLE: core::ops::RangeInclusive<usize> = 16..=220;

/// Adds to the features of each block what needs more than its own bytes.
pub(crate) fn gather(layout: &mut Layout<'_>, options: &Options<'_>) {
    let text = layout.text;
    for (at, block) in layout.blocks.iter_mut().enumerate() {
        let line = block.span.slice(text).unwrap_or("");
        block.features |= labels(line, options) | credits(block, line, options);
        if is_told(line, block.features, options.vocabulary) {
            layout.told.push(at as u32);
        }
    }
    repetitions(layout);
    topics(layout);
}

/// What the vocabulary says of the line's first words.
fn labels(line: &str, options: &Options<'_>) -> Features {
    let Some(Match { label, whole, .. }) = options.vocabulary.label(line) else { return Features::default() };
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
fn credits(block: &Block, line: &str, options: &Options<'_>) -> Features {
    let mut features = Features::default();
    if caption(line, options.vocabulary).is_some() {
        features |= Features::CREDIT;
    }
    if block.features.any(Features::LEN_3 | Features::LEN_400 | Features::LEN_LONG) {
        return features;
    }
    if dateline(line, &options.dates).is_some() {
        return features | Features::DATELINE | Features::DATED;
    }
    if dates_in(line, &options.dates).is_some() {
        features |= Features::DATED;
    }
    match byline(&[line], options.vocabulary).map(|names| names.confidence) {
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

/// How many of a block's first bytes are read for its topic.
const SAMPLE: usize = 96;
/// Words shorter than this name no topic.
const SHORTEST: usize = 5;

/// Marks the blocks that speak of what the prose speaks of, and those that do not.
fn topics(layout: &mut Layout<'_>) {
    let text = layout.text;
    let mut topics = Topics::new();
    for (at, block) in layout.blocks.iter().enumerate().filter(|(_, block)| is_story(block)) {
        words(block.span.slice(text).unwrap_or("")).for_each(|word| topics.add(word, at as u32));
    }
    for (at, block) in layout.blocks.iter_mut().enumerate() {
        if block.span.len() >= 20 {
            let own = is_story(block).then_some(at as u32);
            block.features |= topics.judge(words(block.span.slice(text).unwrap_or("")), own);
        }
    }
}

fn is_story(block: &Block) -> bool {
    is_prose(block) && block.span.len() > 80
}

/// In how many blocks of prose a word stands: one cell for each value of its hash, which holds the
/// count in its low byte and the last block that was counted above it.
struct Topics(Box<[u32; Topics::CELLS]>);

impl Topics {
    const CELLS: usize = 1 << 12;

    fn new() -> Self {
        Topics(Box::new([0; Topics::CELLS]))
    }

    fn add(&mut self, word: u16, block: u32) {
        if let Some(cell) = self.0.get_mut(usize::from(word) % Topics::CELLS)
            && (*cell == 0 || *cell >> 8 != block & 0xff_ffff)
        {
            *cell = block << 8 | (*cell & 0xff).saturating_add(1).min(0xff);
        }
    }

    /// In how many other blocks than `own` the word stands.
    fn count(&self, word: u16, own: Option<u32>) -> u32 {
        let cell = self.0.get(usize::from(word) % Topics::CELLS).copied().unwrap_or(0);
        (cell & 0xff).saturating_sub(u32::from(own.is_some()))
    }

    fn judge(&self, words: impl Iterator<Item = u16>, own: Option<u32>) -> Features {
        let (mut all, mut known, mut common) = (0, 0, 0);
        let mut reader = Features::default();
        for word in words {
            if stems::is_of_the_page(word) {
                reader = Features::ADDRESSES_READER;
            }
            let count = self.count(word, own);
            all += 1;
            known += u32::from(count >= 1);
            common += u32::from(count >= 3);
        }
        reader
            | match all {
                0 | 1 => Features::default(),
                _ if known * 5 <= all => Features::OFF_TOPIC,
                _ if known * 5 >= all * 3 && known >= 2 => Features::TOPIC | Features::TOPIC_STRONG.when(common >= 2),
                _ => Features::TOPIC_STRONG.when(common >= 2),
            }
    }
}

/// The hashes of the longer words at the start of a block, by their first letters without case.
fn words(text: &str) -> impl Iterator<Item = u16> + '_ {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80;
    let mut rest = text.as_bytes().get(..SAMPLE).unwrap_or(text.as_bytes());
    core::iter::from_fn(move || {
        loop {
            let start = rest.iter().position(is_letter)?;
            let word = rest.get(start..)?;
            let len = word.iter().position(|byte| !is_letter(byte)).unwrap_or(word.len());
            rest = word.get(len..)?;
            if len >= SHORTEST {
                return word.get(..len).map(stems::stem);
            }
        }
    })
}
