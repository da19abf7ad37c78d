//! Where a name ends that nothing parts from what follows it.

use super::Piece;
use super::signs::is_rest_of_role;
use crate::few::Few;
use crate::grammar::name::{Letters, Name, name};
use crate::grammar::organisation::{is_capitalised, is_caps, words};
use crate::lexicon::Vocabulary;
use crate::lexicon::dates::month;
use crate::lexicon::names::{Kinds, is_given_name, kinds};
use crate::span::Span;

/// Fewer words may be one long name.
const WORDS: core::ops::RangeInclusive<usize> = 5..=12;

/// More names than this are not split off.
const NAMES: usize = 6;

/// `row ::= name name+`, whose given names show where each begins: `Ana Ruiz Eva Maria Stone Tom Beck`
pub(super) fn row(piece: &str) -> Option<Few<&str, NAMES>> {
    let given = words(piece).next().is_some_and(is_given_name);
    if !given || !WORDS.contains(&words(piece).take(WORDS.end() + 1).count()) {
        return None;
    }
    let (mut rest, mut names) = (piece, Few::default());
    while !rest.is_empty() {
        let mut pairs = words(rest).zip(words(rest).skip(1));
        let next = pairs.find(|(before, word)| is_given_name(word) && !is_given_name(before));
        let end = next.map_or(rest.len(), |(_, word)| Span::of(rest, word).range().start);
        let (text, after) = rest.split_at_checked(end)?;
        let (left, name) = name(Letters::Cased)(text).ok()?;
        if !left.trim().is_empty() || !(2..=4).contains(&name.words) {
            return None;
        }
        names.push(name.text);
        rest = after;
    }
    (names.len() > 1).then_some(names)
}

/// Takes the last word of a name from it that is none of its: it begins the organisation after it (`Ana Ruiz Global` +
/// `News`) or the role (`Ana Ruiz Social` + `affairs correspondent`), is an agency (`Ana Ruiz AFP`), or the month of a day
/// (`Ana Ruiz March` + `18`).
pub(super) fn lend<'t>(input: &'t str, after: &'t str, name: Name<'t>, known: &Vocabulary) -> (&'t str, Name<'t>) {
    let Some((text, last)) = name.text.rsplit_once(char::is_whitespace).filter(|_| name.words > 2) else {
        return (after, name);
    };
    let next = after.trim_start();
    let first = next.split(char::is_whitespace).next().unwrap_or(next);
    let headless = !name.glued && kinds(first).any(Kinds::ORGANISATION) && is_capitalised(first);
    let dated = first.starts_with(|c: char| c.is_ascii_digit()) && month(last.as_bytes()).is_some();
    let signed = first.is_empty() && !is_caps(text) && is_caps(last) && known.signs(last);
    let shorter = Name { text: text.trim_end(), words: name.words - 1, ..name };
    if dated {
        (after, shorter)
    } else if headless || signed || is_rest_of_role(next) && !text.rsplit(' ').next().is_some_and(is_given_name) {
        (input.get(Span::of(input, last).range().start..).unwrap_or_default(), shorter)
    } else {
        (after, name)
    }
}

/// Makes `begun` reach to the end of a piece, if it stands before it in the line: what a date parts is not joined.
pub(super) fn extend<'t>(begun: &mut &'t str, &Piece { text, line, .. }: &Piece<'t>) -> bool {
    if !line.as_bytes().as_ptr_range().contains(&begun.as_ptr()) {
        return false;
    }
    let whole = Span::of(line, begun).join(Span::of(line, text)).slice(line);
    whole.map(|whole| *begun = whole).is_some()
}
