//! What two texts must share to count as the same.

use std::collections::HashMap;
use std::hash::Hash;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// How many words make a shingle.
const SHINGLE: usize = 4;

/// The text in one form: entities resolved, compatibility characters and quotation marks plain, white space single.
pub(crate) fn normal(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut space = false;
    for c in htmlize::unescape(text).nfkc() {
        // Python's `\s`, which the figures to compare with were counted by, takes the separators of ASCII too.
        if c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}') {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) && !normal.is_empty() {
            normal.push(' ');
        }
        normal.push(match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c => c,
        });
    }
    normal
}

/// The letters and digits alone, in lower case.
pub(crate) fn key(text: &str) -> String {
    normal(text).to_lowercase().chars().filter(|&c| is_word(c)).collect()
}

/// A letter, a number or `_`; not the combining marks, which `char::is_alphanumeric` counts in part.
pub(crate) fn is_word(c: char) -> bool {
    let group = || c.general_category_group();
    c == '_'
        || c.is_ascii_alphanumeric()
        || !c.is_ascii() && matches!(group(), GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number)
}

/// The words, in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text = normal(text).to_lowercase();
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How often each thing occurs.
pub(crate) type Bag<T> = HashMap<T, usize>;

pub(crate) fn bag<T: Hash + Eq>(things: impl IntoIterator<Item = T>) -> Bag<T> {
    let mut bag = Bag::new();
    for thing in things {
        *bag.entry(thing).or_default() += 1;
    }
    bag
}

/// Every run of four words; a shorter text is one run.
pub(crate) fn shingles(words: &[String]) -> Bag<&[String]> {
    match words.len() {
        0 => Bag::new(),
        1..SHINGLE => bag([words]),
        _ => bag(words.windows(SHINGLE)),
    }
}

/// How many things both bags hold.
pub(crate) fn shared<T: Hash + Eq>(one: &Bag<T>, other: &Bag<T>) -> usize {
    one.iter().map(|(thing, &count)| count.min(count_of(other, thing))).sum()
}

pub(crate) fn count_of<T: Hash + Eq>(bag: &Bag<T>, thing: &T) -> usize {
    bag.get(thing).copied().unwrap_or_default()
}
