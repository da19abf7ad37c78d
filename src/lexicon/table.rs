//! Tables that are laid out when the crate is compiled, so that a program that starts has nothing to
//! build.

use super::key::Key;

/// Words with a set of bits each, by open addressing. They are in lower case.
#[derive(Debug)]
pub(super) struct Words<const WORDS: usize, const SLOTS: usize> {
    /// The place of a word among `words`, counted from 1; 0 in a free slot.
    slots: [u16; SLOTS],
    words: [Entry; WORDS],
    taken: u16,
    /// The length of the longest word, in bytes: what is longer is in no table.
    longest: usize,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    key: Key,
    bits: u64,
    word: &'static str,
}

impl<const WORDS: usize, const SLOTS: usize> Words<WORDS, SLOTS> {
    pub(super) const fn new() -> Self {
        assert!(SLOTS.is_power_of_two() && SLOTS > WORDS && WORDS < u16::MAX as usize);
        let none = Entry { key: Key::of(b""), bits: 0, word: "" };
        Words { slots: [0; SLOTS], words: [none; WORDS], taken: 0, longest: 0 }
    }

    /// Adds bits to those of each of the words, which blanks part.
    pub(super) const fn add(&mut self, mut words: &'static str, bits: u64) {
        while let Some((word, rest)) = next_word(words) {
            self.add_one(word, bits);
            words = rest;
        }
    }

    /// Adds bits to those of one entry, in which there may be blanks.
    pub(super) const fn add_one(&mut self, word: &'static str, bits: u64) {
        let key = Key::of(word.as_bytes());
        let mut at = key.hash() as usize % SLOTS;
        while self.slots[at] != 0 && !same(self.words[self.slots[at] as usize - 1].word, word) {
            at = (at + 1) % SLOTS;
        }
        if self.slots[at] == 0 {
            self.words[self.taken as usize] = Entry { key, bits: 0, word };
            self.taken += 1;
            self.slots[at] = self.taken;
            self.longest = if word.len() > self.longest { word.len() } else { self.longest };
        }
        self.words[self.slots[at] as usize - 1].bits |= bits;
    }

    /// The bits of a word in any case; none for a word that is not in the table.
    #[inline]
    pub(super) fn get(&self, word: &[u8]) -> u64 {
        match Key::of_ascii(word) {
            Some(key) => self.get_keyed(key, word),
            None => beyond_ascii(word, &mut [0; LONGEST]).map_or(0, |word| self.get_keyed(Key::of(word), word)),
        }
    }

    /// The same of a word whose key is known.
    #[inline]
    pub(super) fn get_keyed(&self, key: Key, word: &[u8]) -> u64 {
        if key.len() > self.longest {
            return 0;
        }
        let first = key.hash() as usize;
        for at in 0..SLOTS {
            let found = self.slots.get(first.wrapping_add(at) % SLOTS).copied().unwrap_or(0);
            let Some(known) = self.words.get(usize::from(found).wrapping_sub(1)) else { return 0 };
            if known.key == key && (key.len() <= Key::WHOLE || known.word.as_bytes().eq_ignore_ascii_case(word)) {
                return known.bits;
            }
        }
        0
    }
}

/// The longest word of any table, in bytes.
pub(super) const LONGEST: usize = 48;

/// `word` in lower case, in `buffer`; `None` where it does not fit, and so is no word of ours.
pub(super) fn beyond_ascii<'b>(word: &[u8], buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let mut len = 0;
    // In lower case, `İ` is an `i` with a second dot.
    let chars = str::from_utf8(word).ok()?.chars().flat_map(char::to_lowercase).filter(|&c| c != '\u{307}');
    for c in chars {
        let end = len + c.len_utf8();
        c.encode_utf8(buffer.get_mut(len..end)?);
        len = end;
    }
    buffer.get(..len)
}

/// The first of the words that blanks part, and the others.
pub(super) const fn next_word(text: &'static str) -> Option<(&'static str, &'static str)> {
    let text = text.trim_ascii();
    let mut end = 0;
    while end < text.len() && text.as_bytes()[end] != b' ' {
        end += 1;
    }
    if end == 0 { None } else { Some(text.split_at(end)) }
}

/// How many words blanks part.
pub(super) const fn count_words(mut text: &'static str) -> usize {
    let mut count = 0;
    while let Some((_, rest)) = next_word(text) {
        (count, text) = (count + 1, rest);
    }
    count
}

/// Whether two words are the same, when the crate is compiled.
pub(super) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_all_its_bits_whatever_its_case() {
        static WORDS: Words<8, 16> = {
            let mut words = Words::new();
            words.add("said à  kasım", 1);
            words.add("video", 2);
            words.add("à märz über-korrespondentin", 4);
            words
        };
        let cases = [
            ("said", 1),
            ("SAID", 1),
            ("À", 5),
            ("MÄRZ", 4),
            ("Über-Korrespondentin", 4),
            ("VİDEO", 2),
            ("sai", 0),
            ("saidx", 0),
        ];
        for (word, bits) in cases {
            assert_eq!(WORDS.get(word.as_bytes()), bits, "{word}");
        }
        for unknown in ["", "x", "über-korrespondentinnen", &"said".repeat(100_000)] {
            assert_eq!(WORDS.get(unknown.as_bytes()), 0, "{unknown}");
        }
    }
}
