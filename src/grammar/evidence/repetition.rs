//! Which blocks say what another block of the page says.

use crate::few::Few;
use crate::layout::{Block, Features};

/// Blocks shorter or longer than this may well stand in a text twice. Longer ones do not stand in it three times.
const REPEATABLE: core::ops::RangeInclusive<usize> = 16..=220;
/// How many bytes two lines in a row must begin with alike to say the same.
const ALIKE: usize = 18;

/// The lines seen so far.
pub(super) struct Repetitions<'a> {
    /// An open table of the places of their blocks, counted from 1.
    cells: Few<u32, 256>,
    /// The line before, if it is long enough to be compared.
    previous: &'a str,
    /// Of each long line that stands on the page twice: where first, and where last.
    twice: Few<[u32; 2], 2>,
}

impl<'a> Repetitions<'a> {
    /// How many cells are tried before a line counts as new.
    const PROBES: usize = 8;
    /// How many long lines that stand there twice are kept in mind.
    const LONG: usize = 8;

    /// Room for so many blocks.
    pub(super) fn among(blocks: usize) -> Self {
        Repetitions { cells: Few::from_elem(0, (blocks * 2).next_power_of_two()), previous: "", twice: Few::default() }
    }

    /// The last block with the same text as block `at`, which takes its place.
    pub(super) fn earlier(&mut self, line: &str, at: usize, blocks: &[Block], text: &str) -> Option<usize> {
        let (hash, cells) = (hash(line.as_bytes()), &mut *self.cells);
        for probe in 0..Self::PROBES {
            let place = (hash as usize).wrapping_add(probe) & (cells.len() - 1);
            let cell = cells.get_mut(place)?;
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

    /// What it says of the next line that it repeats an `earlier` one, or the line before; the earlier one is marked.
    pub(super) fn mark(&mut self, line: &'a str, at: usize, earlier: Option<usize>, blocks: &mut [Block]) -> Features {
        let mut features = Features::default();
        if let Some(earlier) = earlier.filter(|_| line.len() > *REPEATABLE.end()) {
            features |= self.mark_long(at as u32, earlier as u32, blocks);
        }
        if REPEATABLE.contains(&line.len()) {
            features |= Features::REPEATS_PREVIOUS.when(!self.previous.is_empty() && line.starts_with(self.previous));
            if let Some(earlier) = earlier {
                features |= Features::REPEATED_EARLIER;
                if let Some(earlier) = blocks.get_mut(earlier) {
                    let often = Features::REPEATED_OFTEN.when(earlier.features.any(Features::REPEATED_EARLIER));
                    features |= often;
                    earlier.features |= Features::REPEATED_LATER | often;
                }
            }
        }
        let alike = self.previous.as_bytes().iter().zip(line.as_bytes()).take_while(|(a, b)| a == b).count();
        features |= Features::ALIKE_PREVIOUS.when(alike >= ALIKE);
        self.previous = if line.len() >= *REPEATABLE.start() { line } else { "" };
        features
    }

    /// The same of a long line, of which only the third and its like say something.
    fn mark_long(&mut self, at: u32, earlier: u32, blocks: &mut [Block]) -> Features {
        let Some([first, last]) = self.twice.iter_mut().find(|[_, last]| *last == earlier) else {
            if self.twice.len() < Self::LONG {
                self.twice.push([earlier, at]);
            }
            return Features::default();
        };
        for place in [*first, *last] {
            if let Some(block) = blocks.get_mut(place as usize) {
                block.features |= Features::REPEATED_OFTEN;
            }
        }
        *last = at;
        Features::REPEATED_OFTEN
    }
}

/// A quick hash of a line's ends and length: what differs in the middle alone is told by comparing.
fn hash(line: &[u8]) -> u64 {
    let word = |bytes: &[u8]| match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    let last = word(line.get(line.len().saturating_sub(8)..).unwrap_or_default());
    let mixed = (word(line) ^ last.rotate_left(29) ^ line.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}
