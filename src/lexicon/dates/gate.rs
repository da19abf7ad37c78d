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

/// The first three letters of all that a line of dates may begin with, but for digits. More lines are
/// turned away by three than by two, and the gate is eight times as large.
#[derive(Debug)]
pub(crate) struct Opening([u64; 512]);

impl Opening {
    /// The letters of [`EVENTS`], [`NEAR_DAYS`], [`AGO_BEFORE`], [`READ_WORDS`], and of the names of days
    /// and months.
    pub(crate) const OF_DATES: &Opening = &{
        let mut opening = Opening([0; 512]).with_all(&["a ", "an "]).with_all(AGO_BEFORE).with_all(READ_WORDS);
        let (mut events, mut days, mut at) = (EVENTS, NEAR_DAYS, 0);
        while let [(phrase, _), after @ ..] = events {
            (opening, events) = (opening.with(phrase.as_bytes()), after);
        }
        while let [(phrase, _), after @ ..] = days {
            (opening, days) = (opening.with(phrase.as_bytes()), after);
        }
        while at < BUCKETS.len() {
            let mut months = BUCKETS[at];
            while let [(name, _), after @ ..] = months {
                (opening, months) = (opening.with(name.as_bytes()), after);
            }
            at += 1;
        }
        at = 0;
        while at < WEEKDAYS.len() {
            let mut names = WEEKDAYS[at].as_bytes();
            while !names.is_empty() {
                opening = opening.with(names);
                while let [byte, after @ ..] = names {
                    names = after;
                    if *byte == b' ' {
                        break;
                    }
                }
            }
            at += 1;
        }
        opening
    };

    /// Whether a line of dates may begin as `text` does.
    #[inline]
    pub(crate) fn admits(&self, text: &[u8]) -> bool {
        match text {
            [0x80..=0xFF, ..] | [_, 0x80..=0xFF, ..] | [_, _, 0x80..=0xFF, ..] => true,
            [b' ' | b'\t' | b'0'..=b'9', ..] => true,
            _ => Opening::place(text).is_some_and(|(word, bit)| self.0.get(word).is_some_and(|bits| bits & bit != 0)),
        }
    }

    const fn with_all(mut self, mut phrases: &[&str]) -> Opening {
        while let [phrase, after @ ..] = phrases {
            (self, phrases) = (self.with(phrase.as_bytes()), after);
        }
        self
    }

    const fn with(mut self, phrase: &[u8]) -> Opening {
        if let Some((word, bit)) = Opening::place(phrase) {
            self.0[word] |= bit;
        }
        self
    }

    /// Five bits of each of the three letters; none of what is no letter, nor of what follows it.
    const fn place(text: &[u8]) -> Option<(usize, u64)> {
        let [first, second, after @ ..] = text else { return None };
        let second = Opening::letter(*second);
        let third = match after {
            [third, ..] if second != 0 => Opening::letter(*third),
            _ => 0,
        };
        Some(((*first & 31) as usize * 16 + (second / 2) as usize, 1 << ((second & 1) * 32 + third)))
    }

    const fn letter(byte: u8) -> u8 {
        if byte.is_ascii_alphabetic() { byte & 31 } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_a_line_of_dates_is_let_in() {
        let events = EVENTS.iter().map(|&(phrase, _)| phrase);
        let days = NEAR_DAYS.iter().map(|&(phrase, _)| phrase);
        let months = BUCKETS.iter().copied().flatten().map(|&(name, _)| name);
        let weekdays = WEEKDAYS.iter().flat_map(|names| names.split_whitespace());
        let words = AGO_BEFORE.iter().chain(READ_WORDS).copied();
        for phrase in events.chain(days).chain(months).chain(weekdays).chain(words).chain(["a week ago", "7:38"]) {
            for text in [phrase.to_owned(), phrase.to_uppercase(), format!("{phrase} 5"), phrase.replace(' ', "  ")] {
                assert!(Opening::OF_DATES.admits(text.as_bytes()), "{text}");
            }
        }
        for text in ["Harbour wall", "The", "Tomorrow", "", "x", "News"] {
            assert!(!Opening::OF_DATES.admits(text.as_bytes()), "{text}");
        }
    }
}
