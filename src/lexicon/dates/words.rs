//! The words of dates, one by one.

use super::{BEYOND_ASCII, BUCKETS, UNITS, Unit, WEEKDAYS};
use crate::lexicon::table::{LONGEST, Table, lower};

/// What a word may be in a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateWord(u32);

const MONTH: u32 = 0xF;
const WEEKDAY: u32 = 0x10;
const UNIT_SHIFT: u32 = 5;
const UNIT: u32 = 7 << UNIT_SHIFT;

impl DateWord {
    /// The month that it names: full, abbreviated or inflected, without a full stop.
    #[inline]
    pub(crate) fn month(self) -> Option<u32> {
        Some(self.0 & MONTH).filter(|&month| month != 0)
    }

    /// Whether it names a day of the week, full or abbreviated.
    #[inline]
    pub(crate) fn is_weekday(self) -> bool {
        self.0 & WEEKDAY != 0
    }

    /// The unit of `hours`, `Stunden`, `min`.
    #[inline]
    pub(crate) fn unit(self) -> Option<Unit> {
        let nth = ((self.0 & UNIT) >> UNIT_SHIFT).checked_sub(1)?;
        UNITS.get(nth as usize).map(|&(unit, _)| unit)
    }
}

/// What a word may be in a date, whatever its case.
#[inline]
pub(crate) fn date_word(word: &[u8]) -> DateWord {
    let mut buffer = [0; LONGEST];
    let lower = lower(word, &mut buffer).filter(|lower| lower.len() == word.len());
    DateWord(lower.map_or(0, |lower| INDEX.get(lower)))
}

/// The month that a word names.
#[inline]
pub(crate) fn month(word: &[u8]) -> Option<u32> {
    date_word(word).month()
}

/// The unit that a word names.
#[inline]
pub(crate) fn unit(word: &[u8]) -> Option<Unit> {
    date_word(word).unit()
}

static INDEX: Table<560, 1024> = {
    let mut index = Table::new();
    let mut buckets = BUCKETS.as_slice();
    while let [bucket, after @ ..] = buckets {
        add_months(&mut index, bucket);
        buckets = after;
    }
    add_months(&mut index, BEYOND_ASCII);
    let mut rest = WEEKDAYS.as_slice();
    while let [names, after @ ..] = rest {
        index.add(names, WEEKDAY, 0);
        rest = after;
    }
    let mut nth = 0;
    while nth < UNITS.len() {
        index.add(UNITS[nth].1, (nth as u32 + 1) << UNIT_SHIFT, UNIT);
        nth += 1;
    }
    index
};

const fn add_months(index: &mut Table<560, 1024>, mut names: &[(&'static str, u32)]) {
    while let [(name, month), after @ ..] = names {
        index.add_word(name.as_bytes(), *month, MONTH);
        names = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found() {
        for (name, number) in BUCKETS.iter().copied().flatten().chain(BEYOND_ASCII) {
            for name in [name.to_string(), name.to_ascii_uppercase()] {
                assert_eq!(month(name.as_bytes()), Some(*number), "{name}");
            }
        }
        for name in WEEKDAYS.iter().flat_map(|names| names.split_whitespace()) {
            assert!(date_word(name.as_bytes()).is_weekday(), "{name}");
        }
        for (expected, names) in UNITS {
            names.split_whitespace().for_each(|name| assert_eq!(unit(name.as_bytes()), Some(*expected), "{name}"));
        }
        let words = ["people", "", "\u{212A}asim", "x"].map(|word| date_word(word.as_bytes()));
        assert_eq!(words, [DateWord::default(); 4]);
    }
}
