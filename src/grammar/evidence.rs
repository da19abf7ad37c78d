//! What the vocabulary and the line productions say of each block, before anything is decided.

use crate::layout::{Features, Layout};
use std::collections::HashMap;

/// Blocks shorter or longer than this are not looked for elsewhere in the text.
const REPEATABLE: core::ops::RangeInclusive<usize> = 16..=220;

/// Adds to the features of each block what needs more than its own bytes.
pub(crate) fn gather(layout: &mut Layout<'_>) {
    repetitions(layout);
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
