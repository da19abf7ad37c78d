//! The words of phrases, told by a hash, in texts as in the tables.

use crate::lexicon::fold::{fold, is_sign_of_tables, is_word};
use crate::lexicon::key::{Key, Word};

/// The longest first word, in characters: what is longer begins no phrase.
const LONGEST_WORD: usize = 32;
/// The longest run of white space, digits or closing punctuation that is looked through.
pub(super) const LONGEST_RUN: usize = 16;

/// The hash of the first word and what follows it. A word is a run of letters and digits, a number
/// (which is `#`), or a single sign.
#[inline]
pub(super) fn first_word(text: &str) -> Option<(u32, &str)> {
    // The usual case; beyond ASCII the word may go on.
    match Word::at_start(text.as_bytes()) {
        Some(word) => Some((hash(word.key), text.get(word.len()..)?)),
        None => any_first_word(text),
    }
}

fn any_first_word(text: &str) -> Option<(u32, &str)> {
    let mut chars = text.chars();
    let first = fold(chars.next()?);
    match first {
        ' ' => return None,
        '#' => return Some((NUMBER, chars.as_str())),
        '0'..='9' => return Some((NUMBER, number(text)?)),
        _ => {}
    }
    let mut word = Folded::default();
    word.push(first);
    let goes_on = is_word(first);
    for _ in 0..LONGEST_WORD {
        let after = chars.as_str();
        match chars.next().map(fold) {
            Some(c) if goes_on && is_word(c) => word.push(c),
            _ => return Some((word.hash(), after)),
        }
    }
    None
}

/// The same of what stands in our tables, in lower case, when the crate is compiled.
pub(super) const fn word_of_tables(text: &[u8]) -> (u32, &[u8]) {
    let mut len = 0;
    while len < text.len() && matches!(text[len], b'a'..=b'z' | b'0'..=b'9') {
        len += 1;
    }
    match text {
        [b'#', rest @ ..] => (NUMBER, rest),
        [b'0'..=b'9', ..] => (NUMBER, text.split_at(number_len(text)).1),
        _ if len > 0 && (len == text.len() || text[len] < 0x80) => {
            let (word, rest) = text.split_at(len);
            (hash(Key::of(word)), rest)
        }
        _ => any_word_of_tables(text),
    }
}

const fn any_word_of_tables(text: &[u8]) -> (u32, &[u8]) {
    let mut word = Folded { bytes: [0; LONGEST_WORD * 4], len: 0 };
    let mut rest = text;
    loop {
        let (c, len) = match rest {
            [] => break,
            [one @ 0..0x80, ..] => (*one as u32, 1),
            [one @ 0..0xE0, two, ..] => ((*one as u32 & 0x1F) << 6 | *two as u32 & 0x3F, 2),
            [one, two, three, ..] => ((*one as u32 & 0xF) << 12 | (*two as u32 & 0x3F) << 6 | *three as u32 & 0x3F, 3),
            _ => break,
        };
        let of_word = match c {
            0..0x80 => (c as u8).is_ascii_alphanumeric(),
            _ => !is_sign_of_tables(c),
        };
        if !of_word && word.len > 0 {
            break;
        }
        let (letter, after) = rest.split_at(len);
        // As `fold` has it.
        word.push_bytes(match letter {
            [0xC4, 0xB1] => b"i",
            [0xCF, 0x82] => &[0xCF, 0x83],
            _ => letter,
        });
        rest = after;
        if !of_word {
            break;
        }
    }
    (word.hash(), rest)
}

/// What follows a number: digits, with single `.`, `,`, `:` between them, and a `k` for thousands.
pub(super) fn number(text: &str) -> Option<&str> {
    match number_len(text.as_bytes()) {
        0 => None,
        len => text.get(len..),
    }
}

const fn number_len(text: &[u8]) -> usize {
    let (mut rest, mut len) = (text, 0);
    while len < LONGEST_RUN {
        match rest {
            [b'0'..=b'9', after @ ..] => rest = after,
            [b'.' | b',' | b':', after @ ..] if len > 0 && matches!(after, [b'0'..=b'9', ..]) => rest = after,
            _ => break,
        }
        len += 1;
    }
    match rest {
        [b'k' | b'K', after, ..] if after.is_ascii_alphanumeric() => len,
        [b'k' | b'K', ..] if len > 0 => len + 1,
        _ => len,
    }
}

/// What stands for all numbers.
const NUMBER: u32 = hash(Key::of(b"#"));

/// 0 stands for no word.
pub(super) const fn hash(word: Key) -> u32 {
    word.hash() | 1
}

/// The characters of a word as they are compared.
struct Folded {
    bytes: [u8; LONGEST_WORD * 4],
    len: usize,
}

impl Default for Folded {
    fn default() -> Self {
        Folded { bytes: [0; LONGEST_WORD * 4], len: 0 }
    }
}

impl Folded {
    fn push(&mut self, c: char) {
        if let Some(place) = self.bytes.get_mut(self.len..self.len + c.len_utf8()) {
            c.encode_utf8(place);
            self.len += c.len_utf8();
        }
    }

    const fn push_bytes(&mut self, letter: &[u8]) {
        let mut at = 0;
        while at < letter.len() {
            self.bytes[self.len] = letter[at];
            (self.len, at) = (self.len + 1, at + 1);
        }
    }

    const fn hash(&self) -> u32 {
        hash(Key::of(self.bytes.split_at(self.len).0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::LANGUAGES;

    #[test]
    fn words_of_tables_are_words_of_texts() {
        let phrases = LANGUAGES.iter().flat_map(|language| language.labels).flat_map(|(_, phrases)| *phrases);
        for phrase in phrases {
            let mut rest = phrase.trim_start();
            while let Some((hash, after)) = first_word(rest) {
                assert_eq!(word_of_tables(rest.as_bytes()), (hash, after.as_bytes()), "{phrase}: {rest}");
                rest = after.trim_start();
            }
            assert_eq!(rest, "", "{phrase}");
        }
    }
}
