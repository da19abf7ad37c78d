//! Words as the tables look them up: by their ends, eight bytes at a time.

/// A word of ASCII in lower case, or one beyond ASCII as it is, told by its ends. They are all of a word of
/// up to sixteen bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Key {
    /// The first eight bytes, the first one lowest; zeros stand above those of a shorter word,
    first: u64,
    /// the last eight, the last one highest, with zeros below.
    last: u64,
    len: usize,
}

/// A bit at the same place in each byte.
const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;

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
                let first = short(word);
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
        Some(Key { first: lower(first), last: lower(last), len })
    }

    /// How many bytes the word has.
    pub(super) const fn len(self) -> usize {
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

/// Fewer than eight bytes as one number, the first one lowest.
#[inline]
const fn short(word: &[u8]) -> u64 {
    let len = word.len();
    match (word.first_chunk(), word.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << (8 * (len - 4))
        }
        _ => match *word {
            [one] => one as u64,
            [one, two] => one as u64 | (two as u64) << 8,
            [one, two, three] => one as u64 | (two as u64) << 8 | (three as u64) << 16,
            _ => 0,
        },
    }
}

/// Eight bytes, of which all are ASCII, in lower case.
#[inline]
pub(super) const fn lower(eight: u64) -> u64 {
    // The high bit of each byte from `A` to `Z`; no sum of seven bits runs over into the next byte.
    let upper = (eight + (0x80 - b'A' as u64) * EACH) & !(eight + (0x7f - b'Z' as u64) * EACH) & HIGH;
    eight | upper >> 2
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
}
