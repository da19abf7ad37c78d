//! Phrases by their first word, and the longest one at the start of a text.

mod word;

use super::fold::{fold, is_word};
use word::{LONGEST_RUN, first_word, number, word_of_tables};

/// A phrase, folded, with one space between two words.
///
/// A final ` *` lets any text follow; `#` stands for a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase<S, T> {
    text: S,
    /// The hashes of its first and its second word, by which most phrases are passed over; 0 where it is but one.
    first: u32,
    second: u32,
    /// Whether it was written with ` *`, the rest of the line.
    open: bool,
    value: T,
}

/// What was found at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<T> {
    pub(crate) value: T,
    /// The bytes of the text that the phrase covers.
    pub(crate) len: usize,
    /// Whether nothing but punctuation follows.
    pub(crate) whole: bool,
}

/// The phrases of the tables, grouped by their first words. Of one that is there twice, the later value stands.
#[derive(Debug)]
pub(super) struct Index<T> {
    /// Where the phrases with one first word stand, by open addressing. Their number is a power of two.
    slots: Box<[Slot]>,
    phrases: Vec<Phrase<&'static str, T>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    first: u32,
    start: u16,
    /// How many there are; none in a free slot.
    count: u16,
}

impl<T: Copy> Index<T> {
    pub(super) fn of(phrases: impl Iterator<Item = Phrase<&'static str, T>>) -> Self {
        let mut phrases: Vec<_> = phrases.collect();
        // Later ones come first in their group.
        phrases.reverse();
        phrases.sort_by_key(|phrase| phrase.first);
        let mut slots = vec![Slot::default(); (phrases.len() + 1).next_power_of_two()].into_boxed_slice();
        let mut start = 0;
        for group in phrases.chunk_by(|one, other| one.first == other.first) {
            let (first, count) = (group.first().map_or(0, |phrase| phrase.first), group.len() as u16);
            let free = probe(&slots, first);
            if let Some(slot) = slots.get_mut(free) {
                *slot = Slot { first, start, count };
            }
            start += count;
        }
        Index { slots, phrases }
    }

    /// The longest phrase at the start of `text`; of two equally long ones, the one that is whole.
    pub(super) fn find(&self, text: &str) -> Option<Found<T>> {
        let (first, after) = first_word(text)?;
        let Slot { start, count, .. } = *self.slots.get(probe(&self.slots, first))?;
        let group = self.phrases.get(usize::from(start)..usize::from(start) + usize::from(count))?;
        longest(group, text, after)
    }
}

/// The slot of a first word, or the free one where it belongs.
fn probe(slots: &[Slot], first: u32) -> usize {
    let last = slots.len().wrapping_sub(1);
    let mut at = first as usize & last;
    while slots.get(at).is_some_and(|slot| slot.count > 0 && slot.first != first) {
        at = (at + 1) & last;
    }
    at
}

impl<T: Copy> Phrase<&'static str, T> {
    /// A phrase of the tables, which are in lower case.
    pub(super) fn of_tables(text: &'static str, value: T) -> Self {
        let (text, open) = match text.as_bytes() {
            [.., b' ', b'*'] => (text.split_at(text.len() - 2).0, true),
            _ => (text, false),
        };
        Phrase::opened(text, open, value)
    }

    /// The same, `open` being said and not written.
    pub(super) fn opened(text: &'static str, open: bool, value: T) -> Self {
        let (first, after) = word_of_tables(text.as_bytes());
        let second = match after.trim_ascii_start() {
            [] => 0,
            after => word_of_tables(after).0,
        };
        Phrase { text, first, second, open, value }
    }
}

/// Phrases that are added while the program runs, sorted by the hashes of their first words.
#[derive(Clone, Debug)]
pub(super) struct Added<T>(Vec<Phrase<Box<str>, T>>);

impl<T> Default for Added<T> {
    fn default() -> Self {
        Added(Vec::new())
    }
}

impl<T: Copy> Added<T> {
    /// Adds a phrase, or gives the one that is there a new value. One without a character that is not white
    /// space is left out.
    pub(super) fn insert(&mut self, phrase: &str, value: T) {
        let phrase = phrase.trim();
        let (phrase, open) = match phrase.strip_suffix(" *") {
            Some(phrase) => (phrase.trim_end(), true),
            None => (phrase, false),
        };
        let Some((first, after)) = first_word(phrase) else { return };
        let second = first_word(skip_spaces(after)).map_or(0, |(second, _)| second);
        let text = folded(phrase).into_boxed_str();
        let group = self.group(first);
        let known = self.0.get_mut(group.clone()).unwrap_or_default().iter_mut();
        match known.into_iter().find(|known| known.open == open && known.text == text) {
            Some(known) => known.value = value,
            None => self.0.insert(group.start, Phrase { text, first, second, open, value }),
        }
    }

    /// The longest phrase at the start of `text`; of two equally long ones, the one that is whole.
    pub(super) fn find(&self, text: &str) -> Option<Found<T>> {
        let (first, after) = first_word(text)?;
        longest(self.0.get(self.group(first))?, text, after)
    }

    fn group(&self, first: u32) -> core::ops::Range<usize> {
        let start = self.0.partition_point(|phrase| phrase.first < first);
        start..self.0.partition_point(|phrase| phrase.first <= first)
    }
}

/// The longest of some phrases with the first word of `text`, `after` being what follows it.
fn longest<S: AsRef<str>, T: Copy>(phrases: &[Phrase<S, T>], text: &str, after: &str) -> Option<Found<T>> {
    let mut best: Option<(Found<T>, bool)> = None;
    let mut second = None;
    for phrase in phrases {
        if phrase.second != 0 {
            // Hashed only now, since most first words begin no phrase.
            let second = *second.get_or_insert_with(|| first_word(skip_spaces(after)).map(|(second, _)| second));
            if second != Some(phrase.second) {
                continue;
            }
        }
        let Some(len) = phrase_len(phrase.text.as_ref(), text) else { continue };
        let whole = text.get(len..).is_some_and(is_closing);
        let better = best.is_none_or(|(found, open)| len > found.len || len == found.len && open);
        if better && (phrase.open || whole) {
            best = Some((Found { value: phrase.value, len, whole }, phrase.open));
        }
    }
    best.map(|(found, _)| found)
}

/// A phrase with each run of white space as one space.
fn folded(phrase: &str) -> String {
    let mut text = String::with_capacity(phrase.len());
    for c in phrase.chars().map(fold) {
        if c != ' ' || !text.ends_with(' ') {
            text.push(c);
        }
    }
    text
}

/// How many bytes at the start of `text` the folded `phrase` covers, if it ends with a word there.
fn phrase_len(phrase: &str, text: &str) -> Option<usize> {
    let mut wanted = phrase;
    let mut rest = text;
    let mut after_number = false;
    loop {
        // The letters that both have in ASCII, which are most.
        let letter = |&(p, t): &(&u8, &u8)| p.is_ascii_lowercase() && *p == t.to_ascii_lowercase();
        let same = wanted.as_bytes().iter().zip(rest.as_bytes()).take_while(letter).count();
        (wanted, rest) = (wanted.get(same..)?, rest.get(same..)?);
        after_number &= same == 0;
        let Some(p) = wanted.chars().next() else { break };
        rest = match p {
            ' ' => {
                let after = skip_spaces(rest);
                // `5min` is `# min`.
                if after.len() == rest.len() && !after_number {
                    return None;
                }
                after
            }
            '#' => number(rest)?,
            _ => {
                let mut chars = rest.chars();
                if fold(chars.next()?) != fold(p) {
                    return None;
                }
                chars.as_str()
            }
        };
        after_number = p == '#';
        wanted = wanted.get(p.len_utf8()..)?;
    }
    let last = phrase.chars().next_back()?;
    ((last != '#' && !is_word(last)) || is_boundary(rest)).then_some(text.len() - rest.len())
}

fn skip_spaces(text: &str) -> &str {
    let mut chars = text.chars();
    for _ in 0..LONGEST_RUN {
        let after = chars.as_str();
        if !chars.next().is_some_and(char::is_whitespace) {
            return after;
        }
    }
    chars.as_str()
}

/// Whether a word has ended before `rest`. A hyphen or apostrophe with a letter after it goes on
/// with the word: `by-election` and `video's` are no `by` and no `video`.
fn is_boundary(rest: &str) -> bool {
    let mut chars = rest.chars().map(fold);
    match chars.next() {
        None => true,
        Some('-' | '\'') => !chars.next().is_some_and(is_word),
        Some(c) => !is_word(c),
    }
}

/// Whether only a little punctuation stands in `rest`.
fn is_closing(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.by_ref().take(LONGEST_RUN).all(|c| !c.is_alphanumeric()) && chars.as_str().is_empty()
}

#[cfg(test)]
mod tests;
