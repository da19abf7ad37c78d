//! Dates within a line, looked for at their digits.

use super::gate::{ascii_word_before, is_tied, may_be_of_date};
use super::{DateOptions, Stamp, date_label, stamp};
use crate::grammar::relative::relative;
use crate::grammar::token::word;
use crate::lexicon::dates::{self, DateWord, date_word};

/// The date whose first digit is at `at`, and its label; neither begins before `floor`.
pub(super) fn anchored<'t>(text: &'t str, floor: usize, at: usize, options: &DateOptions) -> Option<Stamp<'t>> {
    let input = text.as_bytes();
    if !is_tied(input, floor, at) {
        let found = input.get(at..).filter(|input| may_be_of_date(input)).and_then(|_| stamp(text, at, options));
        return found.filter(is_day);
    }
    let words = std::iter::successors(Some(at), |&start| word_before(text, floor, start));
    let (mut starts, mut count) = ([0; 9], 0);
    for (place, start) in starts.iter_mut().zip(words) {
        (*place, count) = (start, count + 1);
    }
    let starts = starts.get(..count)?;
    let reaches = |stamp: &Stamp| stamp.end > at;
    // The earliest start at which a label, else a date, runs on to these digits.
    let labelled = starts
        .iter()
        .rev()
        .filter(|&&start| start < at && text.as_bytes().get(start..).is_some_and(|input| date_label(input).is_ok()));
    if let Some(stamp) = labelled.filter_map(|&start| stamp(text, start, options)).find(reaches) {
        return Some(stamp);
    }
    let named = starts.iter().take(4).rev().filter(|&&start| start == at || opens_date(text, start));
    named.filter_map(|&start| stamp(text, start, options)).find(reaches).filter(is_day)
}

/// Whether it names a day with its year, or one that is told from now.
fn is_day(found: &Stamp<'_>) -> bool {
    found.moment.date.is_some() || found.moment.is_no_date() || found.relative.is_some()
}

/// Whether a date may begin with the word at `start`: the second half of a name begins none, be it the name of a day of the week
/// as well, `Ruiz-Paz 30 de mayo`.
fn opens_date(text: &str, start: usize) -> bool {
    let Some((head, input)) = text.split_at_checked(start).map(|(head, input)| (head, input.as_bytes())) else {
        return false;
    };
    let of_date = || input.iter().find(|byte| !byte.is_ascii_alphabetic()) == Some(&b',');
    let tied = || head.strip_suffix('-').is_some_and(|head| head.ends_with(char::is_alphabetic)) && !of_date();
    let named = || word(input).map_or(DateWord::default(), |(_, word)| date_word(word));
    dates::NAMES.admits(input) && (named().month().is_some() || named().is_weekday() && !tied())
        || relative(input).is_ok()
}

/// Where the word before `at` begins. A word ends where a capital follows a small letter, as in `PressApril`, and in
/// ASCII also where one stands between a capital and a small letter, as in `RUIZApril`. Small letters behind a digit are of
/// one word with it, as in `kai2man`; one of more than 24 characters is no word of a date.
fn word_before(text: &str, floor: usize, at: usize) -> Option<usize> {
    let head = text.get(floor..at)?;
    // What a digit stands right before is the end of a word such as `tom2beck`.
    let is_end = |start: usize| {
        let before = floor.checked_sub(1).and_then(|last| text.as_bytes().get(last));
        start == 0 && before.is_some_and(u8::is_ascii_digit) && !head.starts_with(char::is_uppercase)
    };
    if let Some(start) = ascii_word_before(head.as_bytes()) {
        return start.filter(|start| !is_end(*start)).map(|start| floor + start);
    }
    let head = head.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ':'));
    let mut start = None;
    let mut capital = false;
    for (index, c) in head.char_indices().rev().take(24) {
        if c.is_ascii_digit() && !capital && start.is_some() {
            return None;
        }
        if !(c.is_alphabetic() || c == '\'') || capital && c.is_lowercase() {
            break;
        }
        capital = c.is_uppercase();
        start = Some(floor + index);
    }
    start
}
