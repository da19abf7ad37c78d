//! How a line begins and ends: in the middle of a sentence or not.

use crate::lexicon::names::{Kinds, kinds};

/// Whether a line begins in the middle of a sentence: with a small letter, or a sign that closes something.
pub(super) fn begins_inside(line: &str) -> bool {
    // All letters of Georgian are small.
    let small = line.starts_with(|c: char| c.is_lowercase() && !('\u{10D0}'..='\u{10FF}').contains(&c));
    (small && !["http", "www."].iter().any(|address| line.starts_with(address)) && !is_byline(line))
        || begins_with_sign(line)
}

/// Whether a line is a by-word and a name, which stand on their own below a headline: `by Ana Ruiz`.
pub(in crate::layout) fn is_byline(line: &str) -> bool {
    let mut words = line.split(' ');
    let by = words.next().is_some_and(|first| kinds(first).any(Kinds::BY));
    let name = Kinds::PARTICLE.or(Kinds::AND);
    let count = words.clone().count();
    by && (2..=5).contains(&count) && words.all(|word| word.starts_with(char::is_uppercase) || kinds(word).any(name))
}

/// Whether a line begins with a sign that never opens one: `, 81, said so`.
pub(super) fn begins_with_sign(line: &str) -> bool {
    let mut chars = line.chars();
    let (first, second) = (chars.next(), chars.next());
    let ends = second.is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '.' | ';' | '”' | '"' | '»' | ')'));
    match first {
        Some(',' | ';' | ')' | '%') => ends || second.is_some_and(char::is_alphabetic),
        // In other languages than English a word behind `”` or `»` is quoted, and three full stops leave something out.
        Some('.') => ends && second != Some('.'),
        Some(':' | '!' | '?' | '"' | '”' | '»') => ends,
        // `’s boat`, but not Dutch `’s Avonds`
        Some('’' | '\'') => {
            let owns = second == Some('s') && chars.next().is_none_or(char::is_whitespace);
            ends || owns && !chars.next().is_some_and(char::is_uppercase)
        }
        _ => false,
    }
}

/// Whether a line begins with a dash that opens no item of a list.
pub(super) fn begins_with_dash(line: &str) -> bool {
    ["– ", "— ", "-- "].iter().any(|dash| line.starts_with(dash))
}

/// Whether a line begins with a word or a number, or with a sign that opens what is said, a link or a stressed word.
pub(super) fn begins_with_word(line: &str) -> bool {
    let mut chars = line.chars();
    let opens = |first: Option<char>| first.is_some_and(char::is_alphanumeric);
    match chars.next() {
        Some('"' | '“' | '„' | '«' | '‘' | '£' | '$' | '€') => true,
        // `(BUTTON)`, as lynx prints it, is no word of the text
        Some('(') => !line.split(')').next().unwrap_or("").bytes().skip(1).all(|byte| byte.is_ascii_uppercase()),
        Some('[' | '*' | '_') => opens(chars.next()),
        first => opens(first),
    }
}

pub(super) fn ends_with_stop(line: &str) -> bool {
    within_quotes(line).ends_with(['.', '!', '?', '…'])
}

pub(super) fn ends_sentence(line: &str) -> bool {
    within_quotes(line).ends_with(['.', '!', '?', '…', ':'])
}

/// Whether a line is an item of a list that is a sentence in all: `bring stones; and`
pub(super) fn is_item(line: &str) -> bool {
    line.rsplit(' ').take(2).any(|word| word.ends_with(';'))
}

fn within_quotes(line: &str) -> &str {
    line.trim_end_matches(['"', '”', '“', '’', '\'', '»', '«', ')', ']', ' ', '\u{a0}'])
}
