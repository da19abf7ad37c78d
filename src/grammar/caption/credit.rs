//! What may be the name of whoever made or owns a picture.

use super::TAIL;
use crate::lexicon::Vocabulary;

/// credit ::= any_word+   (* twelve at most, names and few other words, no sentence *)
pub(super) fn is_credit(text: &str, strong: bool, words: &Vocabulary) -> bool {
    const MOST_WORDS: usize = 12;
    let Some(first) = text.chars().next().filter(|_| text.len() <= TAIL) else { return false };
    if !(first.is_alphabetic() || first == '@') || text.contains(['?', '!', '"', '“', '”']) || two_sentences(text) {
        return false;
    }
    // An agency may write itself small.
    let agency = words.agency(text);
    let (mut small, mut all) = (0, 0);
    for word in text.get(agency.unwrap_or(0)..).unwrap_or_default().split_whitespace().take(MOST_WORDS + 1) {
        if is_year(word) {
            return false;
        }
        small += usize::from(word.starts_with(char::is_lowercase));
        all += 1;
    }
    let begins_small = first.is_lowercase() && agency.is_none();
    let fits = if begins_small { strong && all <= 2 } else { small * 2 <= all };
    all <= MOST_WORDS && fits
}

/// What bears a year is a notice of copyright, not a credit.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
}

/// A full stop after a word that is no initial or abbreviation, and more words after it.
fn two_sentences(text: &str) -> bool {
    const ABBREVIATION: usize = 3;
    let ends = |word: &str| word.starts_with(char::is_lowercase) || word.chars().count() > ABBREVIATION;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if words.peek().is_some() && word.strip_suffix('.').is_some_and(ends) {
            return true;
        }
    }
    false
}
