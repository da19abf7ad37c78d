//! Lines of the tables that stand for several phrases.

use memchr::memchr;
use std::borrow::Cow;

/// The phrases that a line of the tables stands for: each choice of its alternatives, as in `this article|story is *`.
pub(in crate::lexicon) fn written_out(line: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let choices = match memchr(b'|', line.as_bytes()) {
        Some(_) => line.split(' ').map(|word| alternatives(word).count()).product(),
        None => 1,
    };
    (0..choices).map(move |nth| if choices == 1 { line.into() } else { chosen(line, nth).into() })
}

/// One of the phrases, by its number.
fn chosen(line: &str, mut nth: usize) -> String {
    let mut phrase = String::with_capacity(line.len());
    for word in line.split(' ') {
        let count = alternatives(word).count();
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.extend(alternatives(word).nth(nth % count));
        nth /= count;
    }
    phrase
}

/// What may stand in the place of a word. A bar alone is a sign of the phrase.
fn alternatives(word: &str) -> impl Iterator<Item = &str> {
    word.split(if word == "|" { '\0' } else { '|' })
}
