//! Words as the tables look them up: by their ends, eight bytes at a time.

use crate::lanes::{self, EACH, HIGH};

/// A word of ASCII in lower case, or one beyond ASCII as it is, told by its ends. They are all of a word of
/// up to sixteen bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Key {
    /// The first eight bytes, the first one lowest; zeros stand above those of a shorter word.
    first: u64,
    /// The last eight bytes, the last one highest; zeros stand below those of a shorter word.
    last: u64,
    len: usize,
}

impl Key {
    /// The longest word that its key is all of.
    pub(super) const WHOLE: usize = 16;

    /// The key of a word that is in lower case already.
    #[inline]
    pub(super) const fn of(word: &[u8]) -> Key {
        let len = word.len();
        match (word.first_chunk(), word.last_chunk()) {
            (Some(first), Some(last)) => {
                Key { first: u64::from_le_bytes(*first), last: u64::from_le_bytes(*last), len }
            }
            _ => {
                let first = lanes::padded(word);
                // A word without a byte would be shifted out of its number.
                let last = if len == 0 { 0 } else { first << (64 - 8 * len) };
                Key { first, last, len }
            }
        }
    }

    /// The key of a word of ASCII in any case; `None` for others.
    #[inline]
    pub(super) const fn of_ascii(word: &[u8]) -> Option<Key> {
        let Key { first, last, len } = Key::of(word);
        if (first | last) & HIGH != 0 || (len > Key::WHOLE && !word.is_ascii()) {
            return None;
        }
        let first = lower(first);
        let last = match len {
            1..8 => first << (64 - 8 * len),
            _ => lower(last),
        };
        Some(Key { first, last, len })
    }

    /// The word of letters of ASCII that a text begins with; `None` where it has none, more than seven, or others too.
    #[inline]
    pub(crate) fn of_letters(text: &[u8]) -> Option<Key> {
        let eight = u64::from_le_bytes(*text.first_chunk()?);
        let lower = eight | (0x20 * EACH);
        let others = !lanes::within(lower, b'a', b'z') & HIGH;
        let len = lanes::first(others);
        // What ends it is of ASCII; where it is not, or nothing does, the mask is 0.
        let end = others & others.wrapping_neg() & !eight;
        if len == 0 || end == 0 {
            return None;
        }
        let first = lower & ((1 << (8 * len)) - 1);
        Some(Key { first, last: first << (64 - 8 * len), len })
    }

    /// How many bytes the word has.
    pub(crate) const fn len(self) -> usize {
        self.len
    }

    /// The last four bytes, before the last so many.
    pub(super) const fn four_before(self, end: u32) -> [u8; 4] {
        ((self.last << (8 * end) >> 32) as u32).to_le_bytes()
    }

    /// A quick hash: nobody can add words to a table, so that no attack need be feared.
    #[inline]
    pub(super) const fn hash(self) -> u32 {
        const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
        let mixed = (self.first.wrapping_mul(MULTIPLIER) ^ self.last).wrapping_add(self.len as u64);
        (mixed.wrapping_mul(MULTIPLIER) >> 32) as u32
    }
}

/// The word of letters and digits of ASCII, sixteen at most, that a text begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(super) key: Key,
    /// Which of its letters are capitals, a bit each.
    pub(crate) capitals: u32,
    /// Whether there is a digit in it.
    pub(crate) has_digit: bool,
}

impl Word {
    /// `None` where the text begins with no letter, or with a longer word or one that goes on beyond ASCII.
    #[inline]
    pub(crate) fn at_start(text: &[u8]) -> Option<Word> {
        if !text.first()?.is_ascii_alphabetic() {
            return None;
        }
        let (first, capitals, digits, len) = eight_of_word(text);
        if len < 8 {
            if goes_on(text, len) {
                return None;
            }
            let key = Key { first, last: first << (64 - 8 * len), len };
            return Some(Word { key, capitals, has_digit: digits != 0 });
        }
        let (second, more_capitals, more_digits, more) = eight_of_word(text.get(8..)?);
        let len = 8 + more;
        if goes_on(text, len) || more == 8 && text.get(len).is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let last = match more {
            0 => first,
            8 => second,
            _ => first >> (8 * more) | second << (64 - 8 * more),
        };
        let key = Key { first, last, len };
        Some(Word { key, capitals: capitals | more_capitals << 8, has_digit: digits | more_digits != 0 })
    }

    /// How many bytes it has.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        self.key.len
    }

    /// Whether all of it are capitals.
    #[inline]
    pub(crate) const fn is_upper(self) -> bool {
        self.capitals == (1 << self.key.len) - 1
    }

    /// Whether a capital stands behind its first letter, and not all of it are capitals.
    #[inline]
    pub(crate) const fn is_mixed(self) -> bool {
        self.capitals > 1 && !self.is_upper()
    }
}

/// Whether a word of ASCII may go on beyond it at byte `at`: dashes and quotation marks end it.
#[inline]
fn goes_on(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        Some(0xE2) => text.get(at + 1) != Some(&0x80),
        Some(next) => !next.is_ascii(),
        None => false,
    }
}

/// The letters and digits among the first eight bytes of a text, in lower case, which of them are capitals, a mark
/// of those that are digits, and how many they are.
#[inline]
fn eight_of_word(text: &[u8]) -> (u64, u32, u64, usize) {
    let eight = lanes::padded(text);
    let low = eight & !HIGH;
    let upper = within(low, b'A', b'Z');
    let digits = within(low, b'0', b'9');
    let of_word = (upper | within(low, b'a', b'z') | digits) & !(eight & HIGH);
    let len = (!of_word & HIGH).trailing_zeros() as usize / 8;
    let kept = if len == 8 { u64::MAX } else { (1 << (8 * len)) - 1 };
    // Gathers the high bits in one byte.
    let capitals = ((upper & kept) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    ((eight | upper >> 2) & kept, capitals as u32, digits & kept, len)
}

/// The high bit of each byte that is in the range; no sum of seven bits runs over into the next byte.
#[inline]
const fn within(low: u64, from: u8, to: u8) -> u64 {
    (low + (0x80 - from as u64) * EACH) & !(low + (0x7f - to as u64) * EACH) & HIGH
}

/// Eight bytes, of which all are ASCII, in lower case.
#[inline]
pub(super) const fn lower(eight: u64) -> u64 {
    eight | within(eight, b'A', b'Z') >> 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_where_words_do() {
        let words = ["", "a", "b", "ab", "ba", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnop"];
        for (at, one) in words.iter().enumerate() {
            for (other_at, other) in words.iter().enumerate() {
                assert_eq!(Key::of(one.as_bytes()) == Key::of(other.as_bytes()), at == other_at, "{one} {other}");
            }
            let upper = one.to_uppercase();
            assert_eq!(Key::of_ascii(upper.as_bytes()), Some(Key::of(one.as_bytes())), "{upper}");
        }
        assert_eq!(Key::of_ascii(b"[AZ@`{az}]"), Some(Key::of(b"[az@`{az}]")));
        assert_eq!(Key::of_ascii("März".as_bytes()), None);
        assert_eq!(Key::of(b"Redakteurin").four_before(2), *b"teur");
    }

    #[test]
    fn words_of_letters_alone() {
        for (text, expected) in [
            ("January 29, 2022", Some("january")),
            ("MAY 2022", Some("may")),
            ("de enero de 2022", Some("de")),
            ("September 2022", None),
            ("Márz 2022", None),
            ("2022 May 5", None),
            (" May 2022", None),
            ("May", None),
        ] {
            assert_eq!(Key::of_letters(text.as_bytes()), expected.map(|word| Key::of(word.as_bytes())), "{text}");
        }
    }

    #[test]
    fn words_at_the_start_of_texts() {
        for word in ["a", "By", "USA", "Ana5", "harbours", "Harbourside", "abcdefghijklmnop", "McRae"] {
            for behind in ["", " x", ", and more of it", "’s", "-", "é"] {
                let text = format!("{word}{behind}");
                let found = Word::at_start(text.as_bytes());
                let Some(found) = found.filter(|_| behind != "é") else {
                    assert!(found.is_none() && behind == "é", "{text}");
                    continue;
                };
                assert_eq!(Some(found.key), Key::of_ascii(word.as_bytes()), "{text}");
                let capitals =
                    word.bytes().rev().fold(0, |bits, byte| bits << 1 | u32::from(byte.is_ascii_uppercase()));
                assert_eq!((found.capitals, found.has_digit), (capitals, word.contains('5')), "{text}");
            }
        }
        for text in ["", " a", "5", "“a”", "Zoë", "abcdefghijklmnopq"] {
            assert_eq!(Word::at_start(text.as_bytes()), None, "{text}");
        }
    }
}
