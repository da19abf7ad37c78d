//! A first look at a line: whether it may begin with a phrase of a table.

use super::{AGO_BEFORE, BUCKETS, EVENTS, NEAR_DAYS, READ_WORDS, WEEKDAYS};

/// The first two letters of a table's phrases. Nearly every line is turned away by them, at the cost
/// of one comparison for the whole table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate([u64; 16]);

impl Gate {
    /// Labels that stand before a date: [`EVENTS`].
    pub(crate) const EVENTS: Gate = {
        let (mut gate, mut rest) = (Gate([0; 16]), EVENTS);
        while let [(phrase, _), after @ ..] = rest {
            (gate, rest) = (gate.with(phrase), after);
        }
        gate
    };
    /// The names of months and of the days of the week.
    pub(crate) const NAMES: Gate = {
        let (mut gate, mut buckets) = (Gate([0; 16]), BUCKETS.as_slice());
        while let [bucket, after @ ..] = buckets {
            let mut rest = *bucket;
            while let [(name, _), after @ ..] = rest {
                (gate, rest) = (gate.with(name), after);
            }
            buckets = after;
        }
        let mut rest = WEEKDAYS.as_slice();
        while let [names, after @ ..] = rest {
            (gate, rest) = (gate.with_words(names.as_bytes()), after);
        }
        gate
    };
    /// Words that stand before a number or name a day: [`AGO_BEFORE`], [`NEAR_DAYS`], and `a`, `an`.
    pub(crate) const RELATIVE: Gate = {
        let (mut gate, mut rest) = (Gate([0; 16]).with("a ").with("an"), NEAR_DAYS);
        while let [(phrase, _), after @ ..] = rest {
            (gate, rest) = (gate.with(phrase), after);
        }
        gate.with_all(AGO_BEFORE)
    };
    /// What is said of the time that reading takes: [`READ_WORDS`].
    pub(crate) const READ: Gate = Gate([0; 16]).with_all(READ_WORDS);

    /// Whether a phrase of the table may stand at the start of `text`.
    #[inline]
    pub(crate) const fn admits(&self, text: &[u8]) -> bool {
        match text {
            // beyond ASCII the second letter may be any, and blanks before a phrase do not count
            [b' ' | b'\t' | 0x80..=0xFF, ..] | [_, 0x80..=0xFF, ..] => true,
            [first, second, ..] => {
                let (word, bit) = Gate::key(*first, *second);
                self.0[word] & bit != 0
            }
            _ => false,
        }
    }

    const fn with_all(mut self, mut phrases: &[&str]) -> Gate {
        while let [phrase, after @ ..] = phrases {
            (self, phrases) = (self.with(phrase), after);
        }
        self
    }

    const fn with_words(mut self, mut words: &[u8]) -> Gate {
        let mut before = b' ';
        while let [first, second, ..] = words {
            if before == b' ' && first.is_ascii() {
                let (word, bit) = Gate::key(*first, *second);
                self.0[word] |= bit;
            }
            before = *first;
            words = words.split_at(1).1;
        }
        self
    }

    const fn with(mut self, phrase: &str) -> Gate {
        if let [first, second, ..] = phrase.as_bytes() {
            let (word, bit) = Gate::key(*first, *second);
            self.0[word] |= bit;
        }
        self
    }

    /// Five bits of each letter are the same in both cases; whatever blank parts two words is one.
    const fn key(first: u8, second: u8) -> (usize, u64) {
        let second = if second == b'\t' { b' ' } else { second };
        ((first & 31) as usize / 2, 1 << ((first & 1) * 32 + (second & 31)))
    }
}
