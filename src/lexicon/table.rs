//! Tables of words, built when they are first asked for.

use super::key::Key;

/// Words with a set of bits each, by open addressing. They are in lower case.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The place of a word among `words`, counted from 1; 0 in a free slot. Their number is a power of two.
    slots: Box<[u16]>,
    words: Vec<Entry>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    key: Key,
    bits: u64,
    word: &'static str,
}

impl Words {
    /// The words, each with the bits of all its entries.
    pub(super) fn of(entries: impl IntoIterator<Item = (&'static str, u64)>) -> Words {
        let entries: Vec<_> = entries.into_iter().collect();
        let slots = vec![0; (entries.len() * 4).next_power_of_two()].into_boxed_slice();
        let mut table = Words { slots, words: Vec::with_capacity(entries.len()) };
        entries.into_iter().for_each(|(word, bits)| table.add(word, bits));
        table
    }

    fn add(&mut self, word: &'static str, bits: u64) {
        let key = Key::of(word.as_bytes());
        let last = self.slots.len().wrapping_sub(1);
        let mut at = key.hash() as usize & last;
        while let Some(slot) = self.slots.get_mut(at) {
            match self.words.get_mut(usize::from(*slot).wrapping_sub(1)) {
                Some(known) if known.word == word => {
                    known.bits |= bits;
                    return;
                }
                Some(_) => at = (at + 1) & last,
                None => {
                    self.words.push(Entry { key, bits, word });
                    *slot = self.words.len() as u16;
                    return;
                }
            }
        }
    }

    /// The bits of a word in any case; none for a word that is not in the table.
    #[inline]
    pub(super) fn get(&self, word: &[u8]) -> u64 {
        match Key::of_ascii(word) {
            Some(key) => self.get_keyed(key, word),
            None => beyond_ascii(word, &mut [0; LONGEST]).map_or(0, |word| self.get_keyed(Key::of(word), word)),
        }
    }

    /// The same of a word whose key is known. Most words are in no table, and find a free slot at once.
    #[inline]
    pub(super) fn get_keyed(&self, key: Key, word: &[u8]) -> u64 {
        let first = key.hash() as usize & self.slots.len().wrapping_sub(1);
        let Some(&found @ 1..) = self.slots.get(first) else { return 0 };
        match self.words.get(usize::from(found) - 1) {
            Some(known) if known.key == key && key.len() <= Key::WHOLE => known.bits,
            _ => self.get_from(first, key, word),
        }
    }

    fn get_from(&self, first: usize, key: Key, word: &[u8]) -> u64 {
        let last = self.slots.len().wrapping_sub(1);
        for at in 0..self.slots.len() {
            let found = self.slots.get((first + at) & last).copied().unwrap_or(0);
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
    let (mut rest, mut len) = (word, 0);
    // Letters of ASCII and of Latin-1, dashes and quotation marks are all that many a word has.
    loop {
        rest = match rest {
            [letter @ ..0x80, rest @ ..] => {
                *buffer.get_mut(len)? = letter.to_ascii_lowercase();
                len += 1;
                rest
            }
            [0xC3, letter @ 0x80..=0xBF, rest @ ..] => {
                let is_large = matches!(letter, 0x80..=0x96 | 0x98..=0x9E);
                buffer.get_mut(len..len + 2)?.copy_from_slice(&[0xC3, if is_large { letter | 0x20 } else { *letter }]);
                len += 2;
                rest
            }
            // Dashes, quotation marks and spaces, which have no case.
            [0xE2, 0x80, last, rest @ ..] => {
                buffer.get_mut(len..len + 3)?.copy_from_slice(&[0xE2, 0x80, *last]);
                len += 3;
                rest
            }
            _ => break,
        };
    }
    for c in str::from_utf8(rest).ok()?.chars() {
        // In lower case, `İ` is an `i` with a second dot.
        for c in c.to_lowercase().filter(|&c| c != '\u{307}') {
            let end = len + c.len_utf8();
            c.encode_utf8(buffer.get_mut(len..end)?);
            len = end;
        }
    }
    buffer.get(..len)
}

/// The words of a table, which blanks part.
pub(super) fn parted(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_all_its_bits_whatever_its_case() {
        let lists = [("said à  kasım", 1), ("video", 2), ("à märz über-korrespondentin", 4)];
        let words = Words::of(lists.iter().flat_map(|&(words, bits)| parted(words).map(move |word| (word, bits))));
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
            assert_eq!(words.get(word.as_bytes()), bits, "{word}");
        }
        for c in ('\u{80}'..'\u{500}').filter(|c| !matches!(c, 'İ' | '\u{307}')) {
            let word = format!("A{c}B");
            let lower = word.to_lowercase();
            assert_eq!(beyond_ascii(word.as_bytes(), &mut [0; LONGEST]), Some(lower.as_bytes()), "{word}");
        }
        for unknown in ["", "x", "über-korrespondentinnen", &"said".repeat(100_000)] {
            assert_eq!(words.get(unknown.as_bytes()), 0, "{unknown}");
        }
    }
}
