//! Words that are looked up one by one on every line, and none of which is added later.

/// Words in lower case, each with a value. A look-up reads eight bytes from either end of the word,
/// and the word itself only where a table has one like it.
#[derive(Debug)]
pub(super) struct Table<V> {
    /// A power of two of slots, found by open addressing.
    slots: Vec<Slot>,
    entries: Vec<(&'static str, V)>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    /// Some bits of the word's hash.
    tag: u16,
    /// The place among the entries, counted from 1; 0 in a free slot.
    entry: u16,
}

const FREE: Slot = Slot { tag: 0, entry: 0 };

impl<V: Copy + Default> Table<V> {
    /// A table for at most so many words.
    pub(super) fn for_words(count: usize) -> Self {
        Table { slots: vec![FREE; (count * 2).next_power_of_two()], entries: Vec::with_capacity(count) }
    }

    /// The value of a word, which is that of no word at first.
    pub(super) fn entry(&mut self, word: &'static str) -> Option<&mut V> {
        let hash = hash(word.as_bytes());
        let at = match self.probe(word.as_bytes(), hash) {
            Found::Entry(at) => at,
            Found::Free(slot) if self.entries.len() * 2 < self.slots.len() => {
                self.entries.push((word, V::default()));
                *self.slots.get_mut(slot)? = Slot { tag: tag(hash), entry: self.entries.len() as u16 };
                self.entries.len() - 1
            }
            _ => return None,
        };
        self.entries.get_mut(at).map(|(_, value)| value)
    }

    /// The value of a word in any case of ASCII, or that of no word.
    #[inline]
    pub(super) fn get(&self, word: &[u8]) -> V {
        match self.probe(word, hash(word)) {
            Found::Entry(at) => self.entries.get(at).map_or(V::default(), |&(_, value)| value),
            _ => V::default(),
        }
    }

    #[inline]
    fn probe(&self, word: &[u8], hash: u64) -> Found {
        let first = hash as usize & (self.slots.len() - 1);
        for at in (first..self.slots.len()).chain(0..first) {
            match self.slots.get(at) {
                Some(Slot { entry: 0, .. }) => return Found::Free(at),
                Some(slot) if slot.tag == tag(hash) => {
                    let entry = usize::from(slot.entry) - 1;
                    let same = |&(known, _): &(&str, V)| known.as_bytes().eq_ignore_ascii_case(word);
                    if self.entries.get(entry).is_some_and(same) {
                        return Found::Entry(entry);
                    }
                }
                _ => {}
            }
        }
        Found::Nothing
    }
}

enum Found {
    Entry(usize),
    Free(usize),
    /// Every slot is taken.
    Nothing,
}

fn tag(hash: u64) -> u16 {
    (hash >> 48) as u16
}

/// A hash of the word's ends and its length, the same in both cases of ASCII.
#[inline]
fn hash(word: &[u8]) -> u64 {
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let (first, last) = match word {
        [] => (0, 0),
        [a] => (u64::from(*a), 0),
        [a, b] => (u64::from(*a), u64::from(*b)),
        [a, b, c] => (u64::from(*a), u64::from(*b) << 8 | u64::from(*c)),
        _ => match (word.first_chunk(), word.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (word.first_chunk(), word.last_chunk()) {
                (Some(first), Some(last)) => {
                    (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)))
                }
                _ => (0, 0),
            },
        },
    };
    let mixed =
        ((first | SMALL) ^ (last | SMALL).rotate_left(27) ^ word.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ mixed >> 29
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_length_in_any_case() {
        let words = ["", "a", "by", "von", "från", "staff", "writer", "journal", "reporter", "correspondent"];
        let long = ["editor-in-chief-at-large", "editor-in-chief-at-light"];
        let mut table = Table::for_words(words.len() + long.len());
        for (value, word) in words.into_iter().chain(long).enumerate() {
            *table.entry(word).unwrap() = value + 1;
        }
        for (value, word) in words.into_iter().chain(long).enumerate() {
            assert_eq!(table.get(word.to_ascii_uppercase().as_bytes()), value + 1, "{word}");
        }
        for unknown in ["b", "bye", "vox", "FRÅN", "reporters", "editor-in-chief-in-large", "\u{2}y"] {
            assert_eq!(table.get(unknown.as_bytes()), 0, "{unknown}");
        }
    }

    #[test]
    fn a_table_that_is_full_takes_no_more() {
        let mut table = Table::<u8>::for_words(2);
        let taken = ["one", "two", "three", "four", "five"].into_iter().filter(|word| table.entry(word).is_some());
        assert_eq!(taken.count(), 2);
        assert_eq!(table.get(b"six"), 0);
    }
}
