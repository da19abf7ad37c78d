//! A table of single words and what each may be, in any language.

use super::fold::{fold, hash_step, slot_of};

/// What a word may be, in any of the languages: a set of uses, the languages in which it is a
/// function word, and the month it names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct WordFlags(u32);

impl WordFlags {
    pub(super) const ROLE: WordFlags = WordFlags(1 << 16);
    pub(super) const SPEECH: WordFlags = WordFlags(1 << 17);
    pub(super) const DATE_WORD: WordFlags = WordFlags(1 << 18);
    pub(super) const WEEKDAY: WordFlags = WordFlags(1 << 19);
    pub(super) const PARTICLE: WordFlags = WordFlags(1 << 20);
    const MONTH_SHIFT: u32 = 24;
    const LANGUAGES: u32 = 0xFFFF;

    /// A function word of the language at this place in `LANGUAGES`.
    pub(super) const fn function_word(language: usize) -> WordFlags {
        if language < 16 { WordFlags(1 << language) } else { WordFlags(0) }
    }

    pub(super) const fn named_month(month: u32) -> WordFlags {
        WordFlags((month & 0xF) << Self::MONTH_SHIFT)
    }

    /// The languages in which it is a function word: bit `n` is the language at `LANGUAGES[n]`.
    pub(crate) const fn function_languages(self) -> u32 {
        self.0 & Self::LANGUAGES
    }

    /// Whether it is an article, pronoun, preposition, conjunction or auxiliary of any language.
    pub(crate) const fn is_function_word(self) -> bool {
        self.function_languages() != 0
    }

    /// Whether it ends or makes up a role: `editor`.
    pub(crate) const fn is_role(self) -> bool {
        self.has(Self::ROLE)
    }

    /// Whether it is a verb of speech: `said`.
    pub(crate) const fn is_speech(self) -> bool {
        self.has(Self::SPEECH)
    }

    /// Whether it may stand inside a date: `at`, `uhr`.
    pub(crate) const fn is_date_word(self) -> bool {
        self.has(Self::DATE_WORD)
    }

    /// Whether it is a weekday.
    pub(crate) const fn is_weekday(self) -> bool {
        self.has(Self::WEEKDAY)
    }

    /// Whether it is the lower-case part of a person's name: `van`, `de`, `al`.
    pub(crate) const fn is_particle(self) -> bool {
        self.has(Self::PARTICLE)
    }

    /// The month it names, from 1.
    pub(crate) const fn month(self) -> Option<u32> {
        match self.0 >> Self::MONTH_SHIFT & 0xF {
            0 => None,
            month => Some(month),
        }
    }

    const fn has(self, flag: WordFlags) -> bool {
        self.0 & flag.0 != 0
    }

    /// Both sets in one. Of two months the first stands: a word that could be either is a fault of the tables.
    const fn union(self, other: WordFlags) -> WordFlags {
        let keep = if self.month().is_some() { !(0xF << Self::MONTH_SHIFT) } else { u32::MAX };
        WordFlags(self.0 | other.0 & keep)
    }
}

/// Words with their flags, by open addressing; words are compared folded.
#[derive(Clone, Debug)]
pub(super) struct Words {
    /// The folded words, one after the other.
    text: String,
    /// A power of two of slots.
    slots: Vec<Slot>,
    taken: usize,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u64,
    start: u32,
    /// 0 in a free slot.
    len: u32,
    flags: WordFlags,
}

const FREE: Slot = Slot { hash: 0, start: 0, len: 0, flags: WordFlags(0) };
/// The longest word, in bytes as written: what is longer is in no table.
const LONGEST: usize = 48;

impl Words {
    pub(super) fn new() -> Words {
        Words { text: String::new(), slots: vec![FREE; 64], taken: 0 }
    }

    /// Adds flags to those that the word has.
    pub(super) fn insert(&mut self, word: &str, flags: WordFlags) {
        if word.is_empty() || word.len() > LONGEST {
            return;
        }
        if self.taken * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash_of(word);
        let Some(at) = self.probe(hash, word) else { return };
        let start = self.text.len() as u32;
        let Some(slot) = self.slots.get_mut(at) else { return };
        if slot.len == 0 {
            self.text.extend(word.chars().map(fold));
            *slot = Slot { hash, start, len: self.text.len() as u32 - start, flags: WordFlags::default() };
            self.taken += 1;
        }
        slot.flags = slot.flags.union(flags);
    }

    /// The word's flags; none for a word in no table.
    pub(super) fn get(&self, word: &str) -> WordFlags {
        if word.is_empty() || word.len() > LONGEST {
            return WordFlags::default();
        }
        self.probe(hash_of(word), word)
            .and_then(|at| self.slots.get(at))
            .map_or_else(WordFlags::default, |slot| slot.flags)
    }

    /// The slot that holds the word, or the free one where it belongs.
    fn probe(&self, hash: u64, word: &str) -> Option<usize> {
        let first = slot_of(hash, self.slots.len());
        (first..self.slots.len()).chain(0..first).find(|&at| {
            self.slots.get(at).is_some_and(|slot| slot.len == 0 || slot.hash == hash && self.holds(slot, word))
        })
    }

    fn holds(&self, slot: &Slot, word: &str) -> bool {
        self.text
            .get(slot.start as usize..slot.start.saturating_add(slot.len) as usize)
            .is_some_and(|text| text.chars().eq(word.chars().map(fold)))
    }

    fn grow(&mut self) {
        let grown = vec![FREE; self.slots.len() * 2];
        for slot in core::mem::replace(&mut self.slots, grown).into_iter().filter(|slot| slot.len > 0) {
            let first = slot_of(slot.hash, self.slots.len());
            let free =
                (first..self.slots.len()).chain(0..first).find(|&at| self.slots.get(at).is_some_and(|s| s.len == 0));
            if let Some(free) = free.and_then(|at| self.slots.get_mut(at)) {
                *free = slot;
            }
        }
    }
}

fn hash_of(word: &str) -> u64 {
    word.chars().fold(0, |hash, c| hash_step(hash, fold(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_all_its_uses_whatever_its_case() {
        let mut words = Words::new();
        words.insert("said", WordFlags::SPEECH);
        words.insert("à", WordFlags::function_word(3));
        words.insert("à", WordFlags::DATE_WORD);
        words.insert("kasım", WordFlags::named_month(11));
        for filler in 0..500 {
            words.insert(&format!("w{filler}"), WordFlags::ROLE);
        }
        assert!(words.get("SAID").is_speech() && !words.get("said").is_role());
        assert!(words.get("À").is_date_word() && words.get("à").function_languages() == 8);
        assert_eq!((words.get("KASIM").month(), words.get("Kasım").month()), (Some(11), Some(11)));
        assert!((0..500).all(|filler| words.get(&format!("W{filler}")).is_role()));
        for unknown in ["", "saidx", "sai", &"said".repeat(100_000)] {
            assert_eq!(words.get(unknown), WordFlags::default());
        }
    }
}
