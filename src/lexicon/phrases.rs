//! An index of phrases that finds the longest one at the start of a text.

use super::fold::{fold, hash_step, is_word, slot_of};

/// Phrases by their first word, each with a value.
///
/// A look-up costs a few comparisons where no phrase begins with the text's first characters,
/// one hash where none begins with its first word, and never more than the phrases that do.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T> {
    /// The folded phrases, one after the other.
    text: String,
    entries: Vec<Entry<T>>,
    /// Open addressing, a power of two of slots: the first word's hash, and its newest entry.
    slots: Vec<Slot>,
    /// How many slots are taken.
    taken: usize,
    /// One bit for each place of [`gate_key`] at which a phrase begins.
    gate: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Entry<T> {
    start: u32,
    end: u32,
    /// The next entry with the same first word, or `NONE`.
    next: u32,
    /// The hash of the second word, by which most of the chain is passed over.
    second: Option<u64>,
    /// Whether the phrase was written with ` *`, the rest of the line.
    open: bool,
    value: T,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u64,
    entry: u32,
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

const NONE: u32 = u32::MAX;
const FREE: Slot = Slot { hash: 0, entry: NONE };
/// The longest first word, in characters: what is longer begins no phrase.
const LONGEST_WORD: usize = 32;
/// The longest run of white space, digits or closing punctuation that is looked through.
const LONGEST_RUN: usize = 16;
const GATE_BITS: usize = (1 << 15) + (1 << 14);

impl<T: Copy> Phrases<T> {
    /// An empty index with room for so many phrases.
    pub(crate) fn with_capacity(phrases: usize) -> Self {
        Phrases {
            text: String::with_capacity(phrases * 16),
            entries: Vec::with_capacity(phrases),
            slots: vec![FREE; (phrases * 2).next_power_of_two()],
            taken: 0,
            gate: vec![0; GATE_BITS / 64],
        }
    }

    /// Adds a phrase, or gives the one that is there a new value.
    ///
    /// A final ` *` lets any text follow; `#` stands for a number. A phrase without a character
    /// that is not white space is left out.
    pub(crate) fn insert(&mut self, phrase: &str, value: T) {
        let phrase = phrase.trim();
        let (phrase, open) = match phrase.strip_suffix(" *") {
            Some(phrase) => (phrase.trim_end(), true),
            None => (phrase, false),
        };
        let Some((hash, after)) = first_word(phrase) else { return };
        let second = first_word(skip_spaces(after)).map(|(hash, _)| hash);
        let start = self.text.len();
        fold_into(&mut self.text, phrase);
        let same = self.chain(hash).find(|&at| {
            self.entries.get(at).is_some_and(|entry| entry.open == open && self.folded(entry) == self.text.get(start..))
        });
        if let Some(entry) = same.and_then(|at| self.entries.get_mut(at)) {
            self.text.truncate(start);
            entry.value = value;
            return;
        }
        if let Some(word) = gate_key(phrase).and_then(|key| self.gate.get_mut(key / 64).map(|word| (word, key))) {
            *word.0 |= 1 << (word.1 % 64);
        }
        let at = self.entries.len() as u32;
        let next = self.link(hash, at);
        self.entries.push(Entry { start: start as u32, end: self.text.len() as u32, next, second, open, value });
    }

    /// The longest phrase at the start of `text`; of two equally long ones, the one that is whole.
    pub(crate) fn find(&self, text: &str) -> Option<Found<T>> {
        let key = gate_key(text)?;
        if self.gate.get(key / 64)? & (1 << (key % 64)) == 0 {
            return None;
        }
        let mut best: Option<(Found<T>, bool)> = None;
        let (hash, after) = first_word(text)?;
        let mut second = None;
        for at in self.chain(hash) {
            let Some(entry) = self.entries.get(at) else { break };
            // Hashed only now, since most first words begin no phrase.
            let second = *second.get_or_insert_with(|| first_word(skip_spaces(after)).map(|(hash, _)| hash));
            if entry.second.is_some() && entry.second != second {
                continue;
            }
            let Some(len) = self.folded(entry).and_then(|phrase| phrase_len(phrase, text)) else { continue };
            let whole = text.get(len..).is_some_and(is_closing);
            let better = best.is_none_or(|(found, open)| len > found.len || len == found.len && open);
            if better && (entry.open || whole) {
                best = Some((Found { value: entry.value, len, whole }, entry.open));
            }
        }
        best.map(|(found, _)| found)
    }

    /// The entries whose first word has this hash.
    fn chain(&self, hash: u64) -> impl Iterator<Item = usize> {
        let first = self.probe(hash).and_then(|at| self.slots.get(at)).map_or(NONE, |slot| slot.entry);
        core::iter::successors((first != NONE).then_some(first as usize), |&at| {
            self.entries.get(at).map(|entry| entry.next).filter(|&next| next != NONE).map(|next| next as usize)
        })
    }

    /// The slot that has this hash, or the free one where it belongs.
    fn probe(&self, hash: u64) -> Option<usize> {
        let first = slot_of(hash, self.slots.len());
        (first..self.slots.len())
            .chain(0..first)
            .find(|&at| self.slots.get(at).is_some_and(|slot| slot.entry == NONE || slot.hash == hash))
    }

    /// Puts an entry at the head of its word's chain; returns the one that was there.
    fn link(&mut self, hash: u64, entry: u32) -> u32 {
        if self.taken * 2 >= self.slots.len() {
            let grown = vec![FREE; self.slots.len() * 2];
            for slot in core::mem::replace(&mut self.slots, grown).into_iter().filter(|slot| slot.entry != NONE) {
                if let Some(free) = self.probe(slot.hash).and_then(|at| self.slots.get_mut(at)) {
                    *free = slot;
                }
            }
        }
        let Some(slot) = self.probe(hash).and_then(|at| self.slots.get_mut(at)) else { return NONE };
        let before = core::mem::replace(slot, Slot { hash, entry }).entry;
        self.taken += usize::from(before == NONE);
        before
    }

    fn folded(&self, entry: &Entry<T>) -> Option<&str> {
        self.text.get(entry.start as usize..entry.end as usize)
    }
}

/// Appends `phrase`, folded, with each run of white space as one space.
fn fold_into(text: &mut String, phrase: &str) {
    if phrase.is_ascii() && !phrase.contains("  ") && !phrase.bytes().any(|byte| byte.is_ascii_control()) {
        let start = text.len();
        text.push_str(phrase);
        text.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
        return;
    }
    for c in phrase.chars().map(fold) {
        if c != ' ' || !text.ends_with(' ') {
            text.push(c);
        }
    }
}

/// The place in the gate of a text's first characters: three where the first two are letters of ASCII,
/// else seven bits of two; all numbers are one.
#[inline]
fn gate_key(text: &str) -> Option<usize> {
    if let [first, second, third, ..] = text.as_bytes()
        && first.is_ascii_alphabetic()
        && second.is_ascii_alphabetic()
        && third.is_ascii()
    {
        return Some(key_of_letters(*first, *second, third.to_ascii_lowercase()));
    }
    any_gate_key(text)
}

fn any_gate_key(text: &str) -> Option<usize> {
    const OTHERS: usize = 1 << 15;
    let mut chars = text.chars().map(fold);
    let first = chars.next()?;
    let second = chars.next().filter(|&c| is_word(first) && is_word(c));
    if let (Some(second @ 'a'..='z'), 'a'..='z') = (second, first) {
        let third = chars.next().map_or(b' ', |c| {
            if c.is_ascii() {
                c as u8
            } else if is_word(c) {
                b'0'
            } else {
                b' '
            }
        });
        return Some(key_of_letters(first as u8, second as u8, third));
    }
    if first.is_ascii_digit() || first == '#' {
        return Some(OTHERS | usize::from(b'#') << 7);
    }
    Some(OTHERS | (first as usize & 0x7F) << 7 | (second.map_or(0, |c| c as usize) & 0x7F))
}

/// Five bits of each. What is no letter ends the word, but for digits and letters beyond ASCII.
#[inline]
fn key_of_letters(first: u8, second: u8, third: u8) -> usize {
    let third = match third {
        b'a'..=b'z' => third & 31,
        b'0'..=b'9' => 31,
        _ => 0,
    };
    usize::from(first & 31) << 10 | usize::from(second & 31) << 5 | usize::from(third)
}

/// The hash of the first word and what follows it. A word is a run of letters and digits, a number
/// (which is `#`), or a single sign.
#[inline]
fn first_word(text: &str) -> Option<(u64, &str)> {
    let letters = ascii_word(text);
    let (word, rest) = text.split_at_checked(letters)?;
    // The usual case; beyond ASCII the word may go on.
    if (1..=LONGEST_WORD).contains(&letters) && rest.bytes().next().is_none_or(|byte| byte.is_ascii()) {
        return Some((word.bytes().fold(0, |hash, byte| hash_step(hash, char::from(byte.to_ascii_lowercase()))), rest));
    }
    any_first_word(text)
}

/// How many bytes of ASCII letters, and digits behind them, a text begins with.
#[inline]
fn ascii_word(text: &str) -> usize {
    match text.bytes().next() {
        Some(first) if first.is_ascii_alphabetic() => {
            text.bytes().take(LONGEST_WORD + 1).take_while(u8::is_ascii_alphanumeric).count()
        }
        _ => 0,
    }
}

fn any_first_word(text: &str) -> Option<(u64, &str)> {
    let mut chars = text.chars();
    let first = fold(chars.next()?);
    if first == '#' {
        return Some((hash_step(0, '#'), chars.as_str()));
    }
    if first.is_ascii_digit() {
        return Some((hash_step(0, '#'), number(text)?));
    }
    let mut hash = hash_step(0, first);
    if !is_word(first) {
        return (first != ' ').then_some((hash, chars.as_str()));
    }
    for _ in 0..LONGEST_WORD {
        let after = chars.as_str();
        match chars.next().map(fold) {
            Some(c) if is_word(c) => hash = hash_step(hash, c),
            _ => return Some((hash, after)),
        }
    }
    None
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
                if fold(chars.next()?) != p {
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

/// What follows a number: digits, with single `.`, `,`, `:` between them, and a `k` for thousands.
fn number(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut len = 0;
    while len < LONGEST_RUN
        && (digit(len) || len > 0 && matches!(bytes.get(len), Some(b'.' | b',' | b':')) && digit(len + 1))
    {
        len += 1;
    }
    if matches!(bytes.get(len), Some(b'k' | b'K')) && !bytes.get(len + 1).is_some_and(u8::is_ascii_alphanumeric) {
        len += 1;
    }
    (digit(0)).then(|| text.get(len..)).flatten()
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
