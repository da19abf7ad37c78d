//! What the vocabulary and the line productions say of each block, before anything is decided.

use super::Options;
use super::byline::{Confidence, byline};
use super::caption::caption;
use super::context::is_prose;
use super::dateline::{dateline, dates_in};
use crate::layout::{Block, Features, Layout};
use crate::lexicon::{Label, Match};
use std::collections::HashMap;

/// Blocks shorter or longer than this are not looked for elsewhere in the text.
const REPEATABLE: core::ops::RangeInclusive<usize> = 16..=220;

/// Adds to the features of each block what needs more than its own bytes.
pub(crate) fn gather(layout: &mut Layout<'_>, options: &Options<'_>) {
    let text = layout.text;
    for block in &mut layout.blocks {
        let line = block.span.slice(text).unwrap_or("");
        block.features |= labels(line, options) | credits(block, line, options);
    }
    repetitions(layout);
    topics(layout);
}

fn words(line: &str) -> impl Iterator<Item = u32> + '_ {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() >= 5).map(|word| {
        word.bytes().take(7).fold(0x811c_9dc5u32, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
    })
}

fn topics(layout: &mut Layout<'_>) {
    let text = layout.text;
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for block in &layout.blocks {
        if is_prose(block) && block.span.len() > 80 {
            let mut own: Vec<u32> = words(block.span.slice(text).unwrap_or("")).collect();
            own.sort_unstable();
            own.dedup();
            for word in own { *counts.entry(word).or_default() += 1; }
        }
    }
    for block in &mut layout.blocks {
        if !(20..600).contains(&block.span.len()) { continue; }
        let own = u32::from(is_prose(block) && block.span.len() > 80);
        let (mut hit, mut all, mut strong) = (0, 0, 0);
        for word in words(block.span.slice(text).unwrap_or("")) {
            all += 1;
            let n = counts.get(&word).copied().unwrap_or(0) - own.min(counts.get(&word).copied().unwrap_or(0));
            hit += u32::from(n >= 1);
            strong += u32::from(n >= 3);
        }
        if all >= 2 {
            if hit * 10 >= all * 6 && hit >= 2 { block.features |= Features::TOPIC; }
            else if hit * 10 <= all * 2 { block.features |= Features::OFF_TOPIC; }
            if strong >= 2 { block.features |= Features::TOPIC_STRONG; }
        }
    }
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
    match byline(&[line]).map(|names| names.confidence) {
        Some(Confidence::Weak) => features |= Features::NAME,
        Some(_) => features |= Features::BYLINE,
        None => {}
    }
    features
}

/// Marks the blocks whose words stand in the text more than once.
fn repetitions(layout: &mut Layout<'_>) {
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(layout.blocks.len());
    let text = layout.text;
    let mut previous = "";
    for at in 0..layout.blocks.len() {
        let Some(block) = layout.blocks.get_mut(at) else { break };
        let line = block.span.slice(text).unwrap_or("");
        if REPEATABLE.contains(&line.len()) {
            if !previous.is_empty() && line.starts_with(previous) {
                block.features |= Features::REPEATS_PREVIOUS;
            }
            if let Some(earlier) = seen.insert(line, at) {
                block.features |= Features::REPEATED_EARLIER;
                if let Some(earlier) = layout.blocks.get_mut(earlier) {
                    earlier.features |= Features::REPEATED_LATER;
                }
            }
            previous = line;
        } else {
            previous = "";
        }
    }
}
