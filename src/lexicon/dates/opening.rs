//! A first look at a line: whether it may begin with a date.

use super::{DatePhrase, PHRASES};
use crate::lexicon::LANGUAGES;
use crate::lexicon::table::parted;
use std::sync::LazyLock;

/// The names of months and of the days of the week.
pub(crate) static NAMES: LazyLock<FirstLetters> = LazyLock::new(|| {
    let names = LANGUAGES.iter().flat_map(|language| language.months.into_iter().chain([language.weekdays]));
    FirstLetters::of(names.flat_map(parted))
});

/// The same, and all phrases of dates: what a line of dates may begin with, but for digits.
pub(crate) static DATES: LazyLock<FirstLetters> =
    LazyLock::new(|| NAMES.or(&FirstLetters::of(PHRASES.phrases.iter().map(|&(phrase, _)| phrase))));

/// The first three letters of words or phrases: nearly every line is turned away by them, at the cost of one comparison
/// for the whole table.
#[derive(Debug)]
pub(crate) struct FirstLetters([u64; 512]);

impl FirstLetters {
    /// Whether a text may begin with one of the words, or with a digit or a blank.
    #[inline]
    pub(crate) fn admits(&self, text: &[u8]) -> bool {
        match text {
            [0x80..=0xFF, ..] | [_, 0x80..=0xFF, ..] | [_, _, 0x80..=0xFF, ..] => true,
            [b' ' | b'\t' | b'\n' | b'\r' | b'0'..=b'9', ..] => true,
            [first, rest @ ..] => {
                let (word, bit) = FirstLetters::place(*first, rest);
                self.0.get(word).is_some_and(|bits| bits & bit != 0)
            }
            [] => false,
        }
    }

    /// The phrases of some kinds.
    pub(super) fn of_phrases(kinds: &[DatePhrase]) -> FirstLetters {
        let phrases = PHRASES.phrases.iter().filter(|(_, kind)| kinds.contains(kind));
        FirstLetters::of(phrases.map(|&(phrase, _)| phrase))
    }

    fn of<'w>(words: impl Iterator<Item = &'w str>) -> FirstLetters {
        let mut opening = FirstLetters([0; 512]);
        for word in words {
            // Texts that are not of ASCII are let in anyway.
            let (first, rest) = match word.as_bytes() {
                [0x80..=0xFF, ..] | [_, 0x80..=0xFF, ..] | [_, _, 0x80..=0xFF, ..] | [] => continue,
                [first, rest @ ..] => (*first, rest),
            };
            let (word, bit) = FirstLetters::place(first, rest);
            if let Some(bits) = opening.0.get_mut(word) {
                *bits |= bit;
            }
        }
        opening
    }

    fn or(&self, other: &FirstLetters) -> FirstLetters {
        let mut bits = self.0;
        bits.iter_mut().zip(other.0).for_each(|(bits, others)| *bits |= others);
        FirstLetters(bits)
    }

    /// Five bits of each letter; none of what is no letter, nor of what follows it.
    fn place(first: u8, rest: &[u8]) -> (usize, u64) {
        let second = if let [second, ..] = rest { FirstLetters::letter(*second) } else { 0 };
        let third = match rest {
            [_, third, ..] if second != 0 => FirstLetters::letter(*third),
            _ => 0,
        };
        ((first & 31) as usize * 16 + (second / 2) as usize, 1 << ((second & 1) * 32 + third))
    }

    fn letter(byte: u8) -> u8 {
        if byte.is_ascii_alphabetic() { byte & 31 } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_a_line_of_dates_is_let_in() {
        let phrases = PHRASES.phrases.iter().map(|&(phrase, _)| phrase);
        let names = LANGUAGES.iter().flat_map(|language| language.months.into_iter().chain([language.weekdays]));
        for phrase in phrases.chain(names.flat_map(|names| names.split_whitespace())).chain(["7:38"]) {
            for text in [phrase.to_owned(), phrase.to_uppercase(), format!("{phrase} 5"), phrase.replace(' ', "  ")] {
                assert!(DATES.admits(text.as_bytes()), "{text}");
            }
        }
        for text in ["Harbour wall", "The", "Tomorrow", "", "q", "News"] {
            assert!(!NAMES.admits(text.as_bytes()), "{text}");
        }
    }
}
