//! What the vocabulary and the line productions say of each block, before anything is decided.

use super::Options;
use super::byline::{Evidence, byline};
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
    if block.features.any(Features::LEN_3 | Features::LEN_400 | Features::LEN_LONG) {
        return features;
    }
    if dateline(line, options).is_some() {
        return Features::DATELINE | Features::DATED;
    }
    if dates_in(line, options).is_some() {
        features |= Features::DATED;
    }
    match byline(&[line]).map(|names| names.evidence) {
        Some(Evidence::Weak) => features |= Features::NAME,
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
