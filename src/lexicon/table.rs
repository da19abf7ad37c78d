//! Words that are looked up one by one on every line. Their tables are made when the crate is
//! compiled, so that the first text costs no more than the others.

/// Words in lower case, each with a set of bits. A look-up reads eight bytes from either end of the
/// word, and the word itself only where the table has one like it.
#[derive(Debug)]
pub(super) struct Table<const WORDS: usize, const SLOTS: usize> {
    /// A power of two of slots, found by open addressing.
    slots: [Slot; SLOTS],
    entries: [(&'static [u8], u32); WORDS],
    taken: usize,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    /// Some bits of the word's hash.
    tag: u16,
    /// The place among the entries, counted from 1; 0 in a free slot.
    entry: u16,
}

impl<const WORDS: usize, const SLOTS: usize> Table<WORDS, SLOTS> {
    /// A table without words.
    pub(super) const fn new() -> Self {
        assert!(SLOTS.is_power_of_two() && SLOTS > WORDS && WORDS < u16::MAX as usize);
        Table { slots: [Slot { tag: 0, entry: 0 }; SLOTS], entries: [(b"", 0); WORDS], taken: 0 }
    }

    /// Adds bits to those of the words that white space parts in `words`, but for words that have any of
    /// the bits in `unless`. A table that is full is a fault found by the compiler.
    pub(super) const fn add(&mut self, words: &'static str, bits: u32, unless: u32) {
        let mut rest = words.as_bytes();
        loop {
            let (word, after) = split_word(rest);
            if word.is_empty() {
                return;
            }
            self.add_word(word, bits, unless);
            rest = after;
        }
    }

    /// The same with one word, or a phrase that is looked up as one.
    pub(super) const fn add_word(&mut self, word: &'static [u8], bits: u32, unless: u32) {
        let hash = hash(word);
        let mut at = hash as usize % SLOTS;
        loop {
            let slot = self.slots[at];
            if slot.entry == 0 {
                self.entries[self.taken] = (word, bits);
                self.taken += 1;
                self.slots[at] = Slot { tag: tag(hash), entry: self.taken as u16 };
                return;
            }
            let (known, value) = self.entries[slot.entry as usize - 1];
            if slot.tag == tag(hash) && same(known, word) {
                let added = if value & unless == 0 { bits } else { 0 };
                self.entries[slot.entry as usize - 1] = (known, value | added);
                return;
            }
            at = (at + 1) % SLOTS;
        }
    }

    /// The bits of a word in any case of ASCII; none of a word that is not here.
    #[inline]
    pub(super) fn get(&self, word: &[u8]) -> u32 {
        let hash = hash(word);
        let mut at = hash as usize % SLOTS;
        loop {
            match self.slots.get(at) {
                Some(slot) if slot.entry != 0 => {
                    if slot.tag == tag(hash)
                        && let Some((known, bits)) = self.entries.get(slot.entry as usize - 1)
                        && known.eq_ignore_ascii_case(word)
                    {
                        return *bits;
                    }
                }
                _ => return 0,
            }
            at = (at + 1) % SLOTS;
        }
    }
}

const fn tag(hash: u64) -> u16 {
    (hash >> 48) as u16
}

/// A hash of the word's ends and its length, the same in both cases of ASCII.
#[inline]
const fn hash(word: &[u8]) -> u64 {
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let (first, last) = match (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (word.first_chunk::<4>(), word.last_chunk::<4>()) {
            (Some(first), Some(last)) => (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64),
            _ => match word {
                [a] => (*a as u64, 0),
                [a, b] => (*a as u64, *b as u64),
                [a, b, c] => (*a as u64, (*b as u64) << 8 | *c as u64),
                _ => (0, 0),
            },
        },
    };
    let mixed = (first | SMALL) ^ (last | SMALL).rotate_left(27) ^ word.len() as u64;
    let mixed = mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ mixed >> 29
}

pub(super) const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// The first word of a text, which is empty at its end, and what follows it.
const fn split_word(text: &[u8]) -> (&[u8], &[u8]) {
    let mut start = 0;
    while start < text.len() && text[start].is_ascii_whitespace() {
        start += 1;
    }
    let mut end = start;
    while end < text.len() && !text[end].is_ascii_whitespace() {
        end += 1;
    }
    let (before, after) = text.split_at(end);
    (before.split_at(start).1, after)
}

/// The longest word of any table, in bytes.
pub(super) const LONGEST: usize = 48;

/// `word` as it is if it is of ASCII, where tables do not mind the case, and in lower case in `buffer`
/// if it is not; `None` where it does not fit, and so is in no table.
#[inline]
pub(super) fn lower<'b>(word: &'b [u8], buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    match word.len() > LONGEST {
        true => None,
        false if word.is_ascii() => Some(word),
        false => lower_beyond_ascii(str::from_utf8(word).ok()?, buffer),
    }
}

fn lower_beyond_ascii<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let mut len = 0;
    for c in word.chars().flat_map(char::to_lowercase) {
        let end = len + c.len_utf8();
        c.encode_utf8(buffer.get_mut(len..end)?);
        len = end;
    }
    buffer.get(..len)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "a by von från staff  writer journal reporter correspondent editor-in-chief-at-large";
    const LIKE: &str = "editor-in-chief-at-light by";

    const TABLE: Table<16, 32> = {
        let mut table = Table::new();
        table.add(WORDS, 1, 0);
        table.add(LIKE, 2, 0);
        table.add("a b", 4, 1);
        table
    };

    #[test]
    fn words_of_every_length_in_any_case() {
        for word in WORDS.split_whitespace() {
            assert_eq!(TABLE.get(word.to_ascii_uppercase().as_bytes()) & 1, 1, "{word}");
        }
        for (word, bits) in [("by", 3), ("editor-in-chief-at-light", 2), ("a", 1), ("b", 4)] {
            assert_eq!(TABLE.get(word.as_bytes()), bits, "{word}");
        }
        for unknown in ["", "c", "bye", "vox", "FRÅN", "reporters", "editor-in-chief-in-large", "\u{2}y"] {
            assert_eq!(TABLE.get(unknown.as_bytes()), 0, "{unknown}");
        }
    }

    #[test]
    fn words_beyond_ascii_are_lowered() {
        let mut buffer = [0; LONGEST];
        assert_eq!(lower("FRÅN".as_bytes(), &mut buffer), Some("från".as_bytes()));
        assert_eq!(lower(b"FRAN", &mut buffer), Some(&b"FRAN"[..]));
        assert_eq!(lower("é".repeat(25).as_bytes(), &mut buffer), None);
    }
}
