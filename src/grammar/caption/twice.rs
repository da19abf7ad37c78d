//! Lines that say twice what a picture shows.

use super::is_end;
use crate::grammar::token::{boundary_before, holds, words};

/// repeated ::= text text   (* the second says what the first says, and may go on *)
///
/// Alternative text and caption ran together in one line.
pub(crate) fn repeated(text: &str) -> Option<(&str, &str)> {
    const KEY: usize = 16;
    const TRIES: usize = 4;
    let text = text.trim();
    let (key, rest) = text.split_at_checked(boundary_before(text, KEY)).filter(|(key, _)| key.len() + 3 >= KEY)?;
    let of_key = |at: usize| (at, key.as_bytes().get(at).copied().unwrap_or(0));
    if !holds(rest.as_bytes(), of_key(0), of_key(12)) {
        return None;
    }
    rest.match_indices(key).take(TRIES).find_map(|(at, _)| {
        let (first, second) = text.split_at_checked(key.len() + at)?;
        let parted = first.ends_with(|c: char| c.is_whitespace() || is_end(c));
        (parted && repeats(first, second)).then(|| (first.trim_end(), second))
    })
}

/// Whether a caption says what the alternative text says, and perhaps goes on; white space and the
/// punctuation at the end of the alternative text do not count.
pub(crate) fn repeats(alt: &str, caption: &str) -> bool {
    if alt.trim_start().bytes().next() != caption.trim_start().bytes().next() {
        return false;
    }
    let alt = alt.trim_end_matches(|c: char| c.is_whitespace() || is_end(c));
    let mut said = words(caption);
    let mut words = self::words(alt).peekable();
    if words.peek().is_none() || !alt.contains(char::is_alphanumeric) {
        return false;
    }
    while let Some(word) = words.next() {
        let same = said.next().is_some_and(|said| match words.peek() {
            Some(_) => said == word,
            None => said.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)),
        });
        if !same {
            return false;
        }
    }
    true
}
