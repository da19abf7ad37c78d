//! The words of dates, in all languages at once: a date says what language it is in only by its
//! words, and no two languages give one word to two months.

mod opening;

use super::key::{Key, Word};
use super::table::{Words, parted};
use super::{LANGUAGES, Language};
use core::cmp::Reverse;
use std::sync::LazyLock;

use opening::FirstLetters;
pub(crate) use opening::{DATES, NAMES};

/// What a word may be in a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateWord(u64);

impl DateWord {
    const MONTH: u64 = 0xF;
    const UNIT: u32 = 4;
    const WEEKDAY: u64 = 1 << 8;
    const SMALL: u64 = 1 << 9;
    /// The whole of a phrase that a date may begin with.
    const OPENS: u64 = 1 << 10;
    /// The whole of a phrase that stands for the number one.
    const ONE: u64 = 1 << 11;
    /// The whole of a phrase before a number.
    const LEADS: u64 = 1 << 12;
    /// The last word of a longer phrase before a number.
    const LEADS_LAST: u64 = 1 << 13;
    /// Another word of such a phrase.
    const LEADS_FIRST: u64 = 1 << 14;
    /// The first word of a phrase of several words that a date may begin with.
    const OPENS_MORE: u64 = 1 << 15;
    /// One of its other words.
    const GOES_ON: u64 = 1 << 16;
    /// The first word of a phrase that says what the date behind it is of.
    const ANNOUNCES: u64 = 1 << 17;

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

    /// Whether a line of dates may begin with it, whatever follows.
    #[inline]
    pub(crate) const fn opens(self) -> bool {
        self.0 & (Self::MONTH | Self::WEEKDAY | Self::OPENS) != 0
    }

    /// Whether it may in some company: before a unit of time, or another word of a phrase.
    #[inline]
    pub(crate) const fn may_open(self) -> bool {
        self.0 & (Self::ONE | Self::OPENS_MORE) != 0
    }

    /// Whether it is or begins a phrase that says what the date behind it is of.
    #[inline]
    pub(crate) const fn announces(self) -> bool {
        self.0 & Self::ANNOUNCES != 0
    }

    /// Whether a phrase of several words begins with it that a date may begin with.
    #[inline]
    pub(crate) const fn opens_more(self) -> bool {
        self.0 & Self::OPENS_MORE != 0
    }

    /// Whether it stands in such a phrase behind another word.
    #[inline]
    pub(crate) const fn goes_on(self) -> bool {
        self.0 & Self::GOES_ON != 0
    }

    /// Whether it stands for the number one: the `an` of `an hour ago`.
    #[inline]
    pub(crate) const fn is_one(self) -> bool {
        self.0 & Self::ONE != 0
    }

    /// Whether a number behind it may be of one date with it: a month, a day of the week, `updated`, `vor`.
    #[inline]
    pub(crate) const fn leads(self) -> bool {
        self.0 & (Self::MONTH | Self::WEEKDAY | Self::LEADS) != 0
    }

    /// The same of the last word of a phrase, where one of its other words stands before it.
    #[inline]
    pub(crate) const fn leads_behind(self, before: DateWord) -> bool {
        self.0 & Self::LEADS_LAST != 0 && before.0 & Self::LEADS_FIRST != 0
    }

    /// Whether it is the last word of such a phrase.
    #[inline]
    pub(crate) const fn may_lead_behind(self) -> bool {
        self.0 & Self::LEADS_LAST != 0
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

/// The same of a word that is known by its key alone.
#[inline]
pub(crate) fn date_word_keyed(key: Key) -> DateWord {
    DateWord(WORDS.get_keyed(key, &[]))
}

/// The same of the word of ASCII that a text begins with.
#[inline]
pub(crate) fn date_word_at_start(word: Word) -> DateWord {
    date_word_keyed(word.key)
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
    /// The same where another word must stand behind them: `for 3 timer siden`.
    AgoAround,
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
        // All of them begin with letters, and lines often with digits or other signs.
        [first, ..] if first.is_ascii_alphabetic() => bucket_of(first.to_ascii_lowercase() as u32),
        [..0x80, ..] => return &[],
        _ => match first_char(text) {
            Some(first) if first.is_alphabetic() => bucket_of(first.to_lowercase().next().unwrap_or(first) as u32),
            _ => return &[],
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

/// Labels that stand before a date.
pub(crate) static EVENTS: LazyLock<FirstLetters> =
    LazyLock::new(|| FirstLetters::of_phrases(&[DatePhrase::Published, DatePhrase::Updated]));

/// Words that stand before a number or name a day.
pub(crate) static RELATIVE: LazyLock<FirstLetters> = LazyLock::new(|| {
    FirstLetters::of_phrases(&[
        DatePhrase::AgoBefore,
        DatePhrase::AgoAround,
        DatePhrase::One,
        DatePhrase::Today,
        DatePhrase::Yesterday,
        DatePhrase::DayBefore,
    ])
});

/// What is said of the time that reading takes.
pub(crate) static READ: LazyLock<FirstLetters> = LazyLock::new(|| FirstLetters::of_phrases(&[DatePhrase::ReadTime]));

/// The words of all languages. Of two months of one word the bits of both would stand: a fault of the
/// tables, for which there is a test.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let of_language = |language: &'static Language| {
        let months = language.months.into_iter().zip(1..);
        let others = [(language.weekdays, DateWord::WEEKDAY), (language.date_words, DateWord::SMALL)];
        let units = language.units.iter().map(|&(unit, words)| (words, (unit as u64) << DateWord::UNIT));
        months.chain(others).chain(units)
    };
    let lists = LANGUAGES.iter().copied().flat_map(of_language);
    let words = lists.flat_map(|(words, bits)| parted(words).map(move |word| (word, bits)));
    Words::of(words.chain(PHRASES.phrases.iter().flat_map(|&(phrase, kind)| words_of_phrase(phrase, kind))))
});

/// What each word of a phrase is in a date.
fn words_of_phrase(phrase: &'static str, kind: DatePhrase) -> impl Iterator<Item = (&'static str, u64)> {
    let words: Vec<_> = phrase.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let count = words.len();
    let leads = !matches!(kind, DatePhrase::One | DatePhrase::AgoBehind | DatePhrase::ReadTime);
    words.into_iter().enumerate().map(move |(nth, word)| {
        let opens = match kind {
            DatePhrase::AgoBehind => 0,
            _ if nth > 0 => DateWord::GOES_ON,
            DatePhrase::One if count == 1 => DateWord::ONE,
            _ if count == 1 => DateWord::OPENS,
            _ => DateWord::OPENS_MORE,
        };
        let leads = match (nth + 1 == count, count) {
            _ if !leads => 0,
            (true, 1) => DateWord::LEADS,
            (true, _) => DateWord::LEADS_LAST,
            (false, _) => DateWord::LEADS_FIRST,
        };
        let announces = match kind {
            DatePhrase::Published | DatePhrase::Updated if nth == 0 => DateWord::ANNOUNCES,
            _ => 0,
        };
        (word, opens | leads | announces)
    })
}

const BUCKETS: usize = 64;

/// The phrases by the bucket of their first letter, and where each bucket begins.
struct Phrases {
    phrases: Vec<(&'static str, DatePhrase)>,
    bounds: [usize; BUCKETS + 1],
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let kinds = LANGUAGES.iter().flat_map(|language| language.date_phrases);
    let mut phrases: Vec<_> =
        kinds.flat_map(|&(kind, phrases)| phrases.iter().map(move |&phrase| (phrase, kind))).collect();
    let bucket = |phrase: &str| bucket_of(phrase.chars().next().map_or(0, u32::from));
    phrases.sort_by_key(|(phrase, _)| (bucket(phrase), Reverse(phrase.len())));
    let bounds = core::array::from_fn(|at| phrases.partition_point(|(phrase, _)| bucket(phrase) < at));
    Phrases { phrases, bounds }
});

/// The bucket of phrases that begin with a letter, given in lower case.
#[inline]
fn bucket_of(letter: u32) -> usize {
    letter as usize % BUCKETS
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
