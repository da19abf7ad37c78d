//! The words of dates, in all languages at once: a date says what language it is in only by its
//! words, and no two languages give one word to two months.

mod opening;

use super::LANGUAGES;
use super::table::{Words, count_words};
pub(crate) use opening::Opening;

/// What a word may be in a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateWord(u64);

impl DateWord {
    const MONTH: u64 = 0xF;
    const UNIT: u32 = 4;
    const WEEKDAY: u64 = 1 << 8;
    const SMALL: u64 = 1 << 9;

    /// The month it names: full, abbreviated or inflected.
    #[inline]
    pub(crate) const fn month(self) -> Option<u32> {
        match (self.0 & Self::MONTH) as u32 {
            0 => None,
            month => Some(month),
        }
    }

    /// Whether it names a day of the week, full or abbreviated.
    #[inline]
    pub(crate) const fn is_weekday(self) -> bool {
        self.0 & Self::WEEKDAY != 0
    }

    /// Whether it may stand between the parts of a date: `on`, `of`, `den`, `le`, `de`.
    #[inline]
    pub(crate) const fn is_small(self) -> bool {
        self.0 & Self::SMALL != 0
    }

    /// The unit of time that it names: `hours`, `Stunden`, `min`.
    #[inline]
    pub(crate) const fn unit(self) -> Option<Unit> {
        match self.0 >> Self::UNIT & 0xF {
            1 => Some(Unit::Second),
            2 => Some(Unit::Minute),
            3 => Some(Unit::Hour),
            4 => Some(Unit::Day),
            5 => Some(Unit::Longer),
            _ => None,
        }
    }
}

/// What a word is in a date, in any case, without a full stop.
#[inline]
pub(crate) fn date_word(word: &[u8]) -> DateWord {
    DateWord(WORDS.get(word))
}

/// The month that a word names.
#[inline]
pub(crate) fn month(word: &[u8]) -> Option<u32> {
    date_word(word).month()
}

/// A unit of a time relative to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Seconds.
    Second = 1,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks, months and years, which name no day.
    Longer,
}

/// What a phrase at the start of a date, or right behind it, says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DatePhrase {
    /// Stands before the date of the first publication: `published`, `stand`, without small words behind it.
    Published,
    /// Stands before the date of a later one: `updated`, `zuletzt aktualisiert`.
    Updated,
    /// Stands before a number and its unit, which make it a time before now: `vor`, `il y a`.
    AgoBefore,
    /// Stands behind them: `ago`, `fa`.
    AgoBehind,
    /// Stands for the number one: the `an` of `an hour ago`.
    One,
    /// `today`, `heute`
    Today,
    /// `yesterday`, `gestern`
    Yesterday,
    /// `vorgestern`
    DayBefore,
    /// Makes a number of minutes the time that reading takes: `read`, `lesezeit`.
    ReadTime,
}

/// The phrases that may stand at the start of `text`, by its first letter, the longest first.
#[inline]
pub(crate) fn phrases(text: &[u8]) -> &'static [(&'static str, DatePhrase)] {
    let bucket = match text {
        [first, ..] if first.is_ascii() => bucket_of(first.to_ascii_lowercase() as u32),
        _ => match first_char(text) {
            Some(first) => bucket_of(first.to_lowercase().next().unwrap_or(first) as u32),
            None => return &[],
        },
    };
    let bounds = PHRASES.bounds.get(bucket).zip(PHRASES.bounds.get(bucket + 1));
    bounds.and_then(|(&start, &end)| PHRASES.phrases.get(start..end)).unwrap_or_default()
}

fn first_char(text: &[u8]) -> Option<char> {
    let head = text.get(..4).unwrap_or(text);
    head.utf8_chunks().next()?.valid().chars().next()
}

/// Whether `word` is `lower`, which is in lower case, in any case.
#[inline]
pub(crate) fn same(word: &[u8], lower: &str) -> bool {
    word.len() == lower.len() && (word.eq_ignore_ascii_case(lower.as_bytes()) || folds_to(word, lower.as_bytes()))
}

/// The same beyond ASCII: `MÄRZ` is `märz`.
#[inline]
pub(crate) fn folds_to(word: &[u8], lower: &[u8]) -> bool {
    #[cold]
    fn folded(word: &[u8], lower: &[u8]) -> bool {
        let (Ok(word), Ok(lower)) = (str::from_utf8(word), str::from_utf8(lower)) else { return false };
        word.chars().flat_map(char::to_lowercase).eq(lower.chars())
    }
    !lower.is_ascii() && !word.is_ascii() && folded(word, lower)
}

/// The first two letters of the phrases of some kinds. Nearly every line is turned away by them, at
/// the cost of one comparison for the whole table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate([u64; 16]);

impl Gate {
    /// Labels that stand before a date.
    pub(crate) const EVENTS: Gate = Gate::of(&[DatePhrase::Published, DatePhrase::Updated]);
    /// Words that stand before a number or name a day.
    pub(crate) const RELATIVE: Gate = Gate::of(&[
        DatePhrase::AgoBefore,
        DatePhrase::One,
        DatePhrase::Today,
        DatePhrase::Yesterday,
        DatePhrase::DayBefore,
    ]);
    /// What is said of the time that reading takes.
    pub(crate) const READ: Gate = Gate::of(&[DatePhrase::ReadTime]);

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

    const fn of(kinds: &[DatePhrase]) -> Gate {
        let mut gate = [0; 16];
        let mut rest: &[(&str, DatePhrase)] = &PHRASES.phrases;
        while let [(phrase, kind), after @ ..] = rest {
            let mut of = kinds;
            while let [wanted, others @ ..] = of {
                if let [first, behind @ ..] = phrase.as_bytes()
                    && *wanted as u8 == *kind as u8
                {
                    // a word of one letter ends before a blank
                    let (word, bit) = Gate::key(*first, if let [second, ..] = behind { *second } else { b' ' });
                    gate[word] |= bit;
                }
                of = others;
            }
            rest = after;
        }
        Gate(gate)
    }

    /// Five bits of each letter are the same in both cases; whatever blank parts two words is one.
    const fn key(first: u8, second: u8) -> (usize, u64) {
        let second = if second == b'\t' { b' ' } else { second };
        ((first & 31) as usize / 2, 1 << ((first & 1) * 32 + (second & 31)))
    }
}

const COUNT: usize = {
    let (mut count, mut languages) = (0, LANGUAGES);
    while let [language, rest @ ..] = languages {
        let mut month = 0;
        while month < 12 {
            count += count_words(language.months[month]);
            month += 1;
        }
        count += count_words(language.weekdays) + count_words(language.date_words);
        let mut units = language.units;
        while let [(_, words), after @ ..] = units {
            count += count_words(words);
            units = after;
        }
        languages = rest;
    }
    count
};

/// The words of all languages. Of two months of one word the bits of both would stand: a fault of the
/// tables, for which there is a test.
static WORDS: Words<COUNT, { (COUNT * 2).next_power_of_two() }> = {
    let (mut table, mut languages) = (Words::new(), LANGUAGES);
    while let [language, rest @ ..] = languages {
        let mut month = 0;
        while month < 12 {
            table.add(language.months[month], month as u64 + 1);
            month += 1;
        }
        table.add(language.weekdays, DateWord::WEEKDAY);
        table.add(language.date_words, DateWord::SMALL);
        let mut units = language.units;
        while let [(unit, words), after @ ..] = units {
            table.add(words, (*unit as u64) << DateWord::UNIT);
            units = after;
        }
        languages = rest;
    }
    table
};

const BUCKETS: usize = 64;

/// The phrases by the bucket of their first letter, and where each bucket begins.
struct Phrases<const COUNT: usize> {
    phrases: [(&'static str, DatePhrase); COUNT],
    bounds: [usize; BUCKETS + 1],
}

const PHRASE_COUNT: usize = {
    let (mut count, mut languages) = (0, LANGUAGES);
    while let [language, rest @ ..] = languages {
        let mut kinds = language.date_phrases;
        while let [(_, phrases), after @ ..] = kinds {
            count += phrases.len();
            kinds = after;
        }
        languages = rest;
    }
    count
};

static PHRASES: Phrases<PHRASE_COUNT> = {
    let mut table = Phrases { phrases: [("", DatePhrase::One); PHRASE_COUNT], bounds: [0; BUCKETS + 1] };
    let (mut taken, mut languages) = (0, LANGUAGES);
    while let [language, rest @ ..] = languages {
        let mut kinds = language.date_phrases;
        while let [(kind, phrases), after @ ..] = kinds {
            let mut phrases = *phrases;
            while let [phrase, others @ ..] = phrases {
                // an insertion sort
                let mut at = taken;
                while at > 0 && stands_before(phrase, table.phrases[at - 1].0) {
                    table.phrases[at] = table.phrases[at - 1];
                    at -= 1;
                }
                table.phrases[at] = (phrase, *kind);
                (taken, phrases) = (taken + 1, others);
            }
            kinds = after;
        }
        languages = rest;
    }
    let mut at = 0;
    while at < PHRASE_COUNT {
        table.bounds[bucket_of(code_point(table.phrases[at].0)) + 1] = at + 1;
        at += 1;
    }
    let mut bucket = 1;
    while bucket <= BUCKETS {
        if table.bounds[bucket] < table.bounds[bucket - 1] {
            table.bounds[bucket] = table.bounds[bucket - 1];
        }
        bucket += 1;
    }
    table
};

/// The bucket of phrases that begin with a letter, given in lower case.
#[inline]
const fn bucket_of(letter: u32) -> usize {
    letter as usize % BUCKETS
}

/// Whether a phrase stands before another in the table: by bucket, and the longer one first.
const fn stands_before(phrase: &str, other: &str) -> bool {
    let (bucket, of_other) = (bucket_of(code_point(phrase)), bucket_of(code_point(other)));
    bucket < of_other || bucket == of_other && phrase.len() > other.len()
}

/// The first character, in two or three bytes as in one.
const fn code_point(text: &str) -> u32 {
    match text.as_bytes() {
        [first @ 0xE0..=0xFF, second, third, ..] => {
            (*first as u32 & 0xF) << 12 | (*second as u32 & 0x3F) << 6 | *third as u32 & 0x3F
        }
        [first @ 0xC0..=0xDF, second, ..] => (*first as u32 & 0x1F) << 6 | *second as u32 & 0x3F,
        [first, ..] => *first as u32,
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_by_its_first_letter() {
        for language in LANGUAGES {
            for &(kind, phrases) in language.date_phrases {
                for &phrase in phrases {
                    for text in [phrase.to_owned(), phrase.to_uppercase()] {
                        let found = super::phrases(text.as_bytes()).iter().any(|&(words, _)| words == phrase);
                        let dotted = phrase.starts_with('i') && language.code == "tr";
                        assert!(found || dotted, "{}: {kind:?} {text}", language.code);
                    }
                }
            }
        }
        assert!(phrases(b"").is_empty() && phrases("é".get(..0).unwrap_or_default().as_bytes()).is_empty());
    }

    #[test]
    fn no_word_names_two_months() {
        for language in LANGUAGES {
            for (at, words) in language.months.iter().enumerate() {
                for word in words.split(' ').filter(|word| !word.is_empty()) {
                    assert_eq!(month(word.as_bytes()), Some(at as u32 + 1), "{}: {word}", language.code);
                }
            }
        }
        for (word, expected) in [("MÄRZ", Some(3)), ("sept", Some(9)), ("Sierpnia", Some(8)), ("sept.", None)] {
            assert_eq!(month(word.as_bytes()), expected, "{word}");
        }
    }
}
