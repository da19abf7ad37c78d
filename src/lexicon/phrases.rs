//! Phrases by their first word, and the longest one at the start of a text.

mod choices;
mod word;

use super::fold::{fold, is_word};
use super::key::Word;
use super::start::Start;
pub(super) use choices::written_out;
use core::cmp::Reverse;
use core::mem;
use std::borrow::Cow;
use word::{LONGEST_RUN, first_word, hash, number, word_of_tables};

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
pub(crate) struct Hit<T> {
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
    phrases: Vec<Phrase<Cow<'static, str>, T>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    first: u32,
    start: u16,
    /// How many there are; none in a free slot.
    count: u16,
    /// What may follow the first word, by which most texts are turned away before a phrase is looked at.
    next: Next,
}

/// What the phrases with one first word ask of what follows it: a set of second words, told by five bits of
/// their hashes, and whether the first word may be the whole phrase.
#[derive(Clone, Copy, Debug, Default)]
struct Next {
    seconds: u32,
    /// Whether the first word is a phrase whatever follows it.
    any: bool,
    /// Whether it is one where nothing but punctuation follows.
    closing: bool,
}

impl Next {
    fn of<S, T>(phrases: &[Phrase<S, T>]) -> Next {
        let alone = |open: bool| phrases.iter().any(|phrase| phrase.second == 0 && phrase.open == open);
        let seconds = phrases.iter().filter(|phrase| phrase.second != 0).map(|phrase| Next::bit(phrase.second));
        Next { seconds: seconds.fold(0, |all, bit| all | bit), any: alone(true), closing: alone(false) }
    }

    /// Whether one of the phrases may be at the start of a text whose second word is this, so many bytes following
    /// its first.
    #[inline]
    fn admits(self, second: Option<u32>, after: usize) -> bool {
        self.any
            || self.closing && after <= LONGEST_RUN * 4
            || second.is_some_and(|word| self.seconds & Next::bit(word) != 0)
    }

    #[inline]
    const fn bit(word: u32) -> u32 {
        1 << (word >> 27)
    }
}

impl<T: Copy> Index<T> {
    pub(super) fn of(phrases: impl Iterator<Item = Phrase<Cow<'static, str>, T>>) -> Self {
        let mut unsorted: Vec<_> = phrases.collect();
        // Numbers are sorted faster than phrases. Later ones come first in their group.
        let number = |(at, phrase): (usize, &Phrase<_, T>)| (phrase.first, phrase.second, Reverse(at));
        let mut order: Vec<_> = unsorted.iter().enumerate().map(number).collect();
        order.sort_unstable();
        let sorted = order.into_iter().filter_map(|(.., Reverse(at))| {
            let phrase = unsorted.get_mut(at)?;
            Some(Phrase { text: mem::take(&mut phrase.text), ..*phrase })
        });
        let phrases: Vec<_> = sorted.collect();
        let mut slots = vec![Slot::default(); (phrases.len() + 1).next_power_of_two()].into_boxed_slice();
        let mut start = 0;
        for group in phrases.chunk_by(|one, other| one.first == other.first) {
            let (first, count) = (group.first().map_or(0, |phrase| phrase.first), group.len() as u16);
            let free = probe(&slots, first);
            if let Some(slot) = slots.get_mut(free) {
                *slot = Slot { first, start, count, next: Next::of(group) };
            }
            start += count;
        }
        Index { slots, phrases }
    }

    /// The longest phrase at the start of `text`; of two equally long ones, the one that is whole.
    pub(super) fn find(&self, text: &str) -> Option<Hit<T>> {
        let (first, after) = first_word(text)?;
        self.found(text, first, after, || second_word(after))
    }

    /// The same at the start of a line whose first word, which is `first`, is known.
    pub(super) fn find_at(&self, line: &Start<'_>, first: Word) -> Option<Hit<T>> {
        let after = line.text.get(first.len()..)?;
        let second = || line.second.map_or_else(|| second_word(after), |second| Some(hash(second.key)));
        self.found(line.text, hash(first.key), after, second)
    }

    /// The same of a text with the first word `first`, after which `after` stands.
    #[inline]
    fn found(&self, text: &str, first: u32, after: &str, second: impl Fn() -> Option<u32>) -> Option<Hit<T>> {
        let Slot { start, count, next, .. } = *self.slots.get(probe(&self.slots, first))?;
        if count == 0 {
            return None;
        }
        let second = if next.seconds == 0 { None } else { second() };
        if !next.admits(second, after.len()) {
            return None;
        }
        let group = self.phrases.get(usize::from(start)..usize::from(start) + usize::from(count))?;
        // Those with the first word alone stand before the others, which are sorted by their second.
        let (alone, others) = group.split_at(group.partition_point(|phrase| phrase.second == 0));
        let others = match second {
            Some(second) => others.get(others.partition_point(|phrase| phrase.second < second)..)?,
            None => &[],
        };
        let others = others.iter().take_while(|phrase| second == Some(phrase.second));
        longest(alone.iter().chain(others), text, after)
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

impl<T: Copy> Phrase<Cow<'static, str>, T> {
    /// A phrase of the tables, which are in lower case.
    pub(super) fn of_tables(mut text: Cow<'static, str>, value: T) -> Self {
        let open = text.ends_with(" *");
        if open {
            let end = text.len() - 2;
            match &mut text {
                Cow::Borrowed(text) => *text = text.get(..end).unwrap_or(text),
                Cow::Owned(text) => text.truncate(end),
            }
        }
        Phrase::opened(text, open, value)
    }

    /// The same, `open` being said and not written.
    pub(super) fn opened(text: Cow<'static, str>, open: bool, value: T) -> Self {
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

    /// Whether a phrase begins with the first word of `text`.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        first_word(text).is_some_and(|(first, _)| !self.group(first).is_empty())
    }

    /// The longest phrase at the start of `text`; of two equally long ones, the one that is whole.
    pub(super) fn find(&self, text: &str) -> Option<Hit<T>> {
        let (first, after) = first_word(text)?;
        let second = second_word(after);
        let group = self.0.get(self.group(first))?.iter();
        longest(group.filter(|phrase| phrase.second == 0 || second == Some(phrase.second)), text, after)
    }

    fn group(&self, first: u32) -> core::ops::Range<usize> {
        let start = self.0.partition_point(|phrase| phrase.first < first);
        start..self.0.partition_point(|phrase| phrase.first <= first)
    }
}

/// The hash of the first word of a text.
#[inline]
pub(super) fn first_hash(text: &str) -> Option<u32> {
    first_word(text).map(|(first, _)| first)
}

/// The hash of the word that a line begins with.
#[inline]
pub(super) const fn hash_of(word: Word) -> u32 {
    hash(word.key)
}

/// The hash of the first word of a phrase of the tables.
pub(super) fn first_of_tables(phrase: &str) -> u32 {
    word_of_tables(phrase.as_bytes()).0
}

fn is_all_letters(word: &[u8]) -> bool {
    word.iter().all(u8::is_ascii_alphabetic)
}

/// The hash of the first word of what follows a first word.
fn second_word(after: &str) -> Option<u32> {
    first_word(skip_spaces(after)).map(|(second, _)| second)
}

/// The longest of some phrases with the first two words of `text`; `after` stands behind the first one.
fn longest<'p, S: AsRef<str> + 'p, T: Copy + 'p>(
    phrases: impl Iterator<Item = &'p Phrase<S, T>>,
    text: &str,
    after: &str,
) -> Option<Hit<T>> {
    let word = text.as_bytes().get(..text.len() - after.len())?;
    let mut best: Option<(Hit<T>, bool)> = None;
    for phrase in phrases {
        let phrase_text = phrase.text.as_ref();
        // Of a phrase of one word, all has been read.
        let len = match phrase.second == 0 && word.eq_ignore_ascii_case(phrase_text.as_bytes()) && is_all_letters(word)
        {
            true => is_boundary(after).then_some(word.len()),
            false => phrase_len(phrase_text, text),
        };
        let Some(len) = len else { continue };
        let whole = text.get(len..).is_some_and(is_closing);
        let better = best.is_none_or(|(found, open)| len > found.len || len == found.len && open);
        if better && (phrase.open || whole) {
            best = Some((Hit { value: phrase.value, len, whole }, phrase.open));
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
    // Most texts are the phrase, letter by letter and blank by blank, or come to another letter: no folding makes two letters
    // of ASCII the same.
    let same =
        |(wanted, found): &(&u8, &u8)| matches!(wanted, b'a'..=b'z' | b' ') && **wanted == found.to_ascii_lowercase();
    let alike = phrase.as_bytes().iter().zip(text.as_bytes()).take_while(same).count();
    match (phrase.as_bytes().get(alike), text.as_bytes().get(alike)) {
        (None, _) => return text.get(alike..).filter(|rest| is_boundary(rest)).map(|_| alike),
        (Some(b'a'..=b'z'), Some(b'a'..=b'z' | b'A'..=b'Z')) => return None,
        _ => {}
    }
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

#[inline]
fn skip_spaces(text: &str) -> &str {
    if let [b' ', next, ..] = text.as_bytes()
        && next.is_ascii_alphanumeric()
    {
        return text.get(1..).unwrap_or_default();
    }
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
    if let [b' ', ..] | [] = rest.as_bytes() {
        return true;
    }
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
