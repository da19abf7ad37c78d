//! Lines of the tables that stand for several phrases.

use memchr::memchr;
use std::borrow::Cow;

/// The phrases that a line of the tables stands for: each choice of its alternatives, as in `this article|story is *`.
pub(in crate::lexicon) fn written_out(line: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let words: Vec<Vec<&str>> = match memchr(b'|', line.as_bytes()) {
        Some(_) => line.split(' ').map(alternatives).collect(),
        None => Vec::new(),
    };
    let choices = words.iter().map(Vec::len).product();
    (0..choices).map(move |nth| if choices == 1 { line.into() } else { chosen(&words, nth).into() })
}

/// What may stand in the place of a word. A bar alone is a sign of the phrase.
fn alternatives(word: &str) -> Vec<&str> {
    if word == "|" { vec![word] } else { word.split('|').collect() }
}

/// One of the phrases, by its number: the last of the words changes first.
fn chosen(words: &[Vec<&str>], nth: usize) -> String {
    let mut phrase = String::with_capacity(words.len() * 8);
    let mut step: usize = words.iter().map(Vec::len).product();
    for alternatives in words {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        step /= alternatives.len();
        phrase.push_str(alternatives.get(nth / step % alternatives.len()).unwrap_or(&""));
    }
    phrase
}
