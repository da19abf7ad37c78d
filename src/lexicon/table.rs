//! Tables that are laid out when the crate is compiled, so that a program that starts has nothing to
//! build.

/// Words with a set of bits each, by open addressing. They are in lower case.
#[derive(Debug)]
pub(super) struct Words<const WORDS: usize, const SLOTS: usize> {
    /// The place of a word among `words`, counted from 1; 0 in a free slot.
    slots: [u16; SLOTS],
    words: [(&'static str, u64); WORDS],
    taken: u16,
    /// The length of the longest word, in bytes: what is longer is in no table.
    longest: usize,
}

impl<const WORDS: usize, const SLOTS: usize> Words<WORDS, SLOTS> {
    pub(super) const fn new() -> Self {
        assert!(SLOTS.is_power_of_two() && SLOTS > WORDS && WORDS < u16::MAX as usize);
        Words { slots: [0; SLOTS], words: [("", 0); WORDS], taken: 0, longest: 0 }
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
        let mut at = hash(word.as_bytes()) as usize % SLOTS;
        while self.slots[at] != 0 && !same(self.words[self.slots[at] as usize - 1].0, word) {
            at = (at + 1) % SLOTS;
        }
        if self.slots[at] == 0 {
            self.words[self.taken as usize] = (word, 0);
            self.taken += 1;
            self.slots[at] = self.taken;
            self.longest = if word.len() > self.longest { word.len() } else { self.longest };
        }
        self.words[self.slots[at] as usize - 1].1 |= bits;
    }

    /// The bits of a word in lower case; none for a word that is not in the table.
    #[inline]
    pub(super) fn get(&self, word: &[u8]) -> u64 {
        if word.len() > self.longest {
            return 0;
        }
        let first = hash(word) as usize;
        for at in 0..SLOTS {
            let found = self.slots.get(first.wrapping_add(at) % SLOTS).copied().unwrap_or(0);
            match self.words.get(usize::from(found).wrapping_sub(1)) {
                Some((known, bits)) if known.as_bytes() == word => return *bits,
                Some(_) => {}
                None => return 0,
            }
        }
        0
    }

    /// The bits of a word in any case.
    #[inline]
    pub(super) fn get_folded(&self, word: &[u8]) -> u64 {
        let mut buffer = [0; LONGEST];
        lower(word, &mut buffer).map_or(0, |word| self.get(word))
    }
}

/// The longest word of any table, in bytes.
pub(super) const LONGEST: usize = 48;

/// `word` in lower case, in `buffer`; `None` where it does not fit, and so is no word of ours.
#[inline]
pub(super) fn lower<'b>(word: &[u8], buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    if !word.is_ascii() {
        return beyond_ascii(word, buffer);
    }
    let copy = buffer.get_mut(..word.len())?;
    copy.copy_from_slice(word);
    copy.make_ascii_lowercase();
    Some(copy)
}

fn beyond_ascii<'b>(word: &[u8], buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
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

/// A quick hash: nobody can add words to a table, so that no attack need be feared.
#[inline]
const fn hash(mut word: &[u8]) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = 0u64;
    while let Some((eight, rest)) = word.split_first_chunk() {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(*eight)).wrapping_mul(MULTIPLIER);
        word = rest;
    }
    let mut last = 0;
    while let [byte, rest @ ..] = word {
        last = last << 8 | *byte as u64;
        word = rest;
    }
    hash = (hash.rotate_left(5) ^ last).wrapping_mul(MULTIPLIER);
    hash ^ hash >> 32
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
            assert_eq!(WORDS.get_folded(word.as_bytes()), bits, "{word}");
        }
        for unknown in ["", "x", "über-korrespondentinnen", &"said".repeat(100_000)] {
            assert_eq!(WORDS.get_folded(unknown.as_bytes()), 0, "{unknown}");
        }
    }
}
