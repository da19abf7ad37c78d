//! The sentence that tells who wrote: from where somebody reports, or who talked with whom.

use super::{Bylined, Confidence, any_byline, named_people};
use crate::grammar::people::is_place;
use crate::grammar::token::words;
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, kinds};
use crate::span::Span;

/// The word that tells is one of so many at the start of the line.
const NEAR: usize = 12;

/// `reporting ::= report | talk`
pub(super) fn reporting<'t>(line: &'t str, known: &Vocabulary) -> Option<Bylined<'t>> {
    report(line, known).or_else(|| talk(line, known))
}

/// `report ::= reported_place reports_word named_people | named_people reports_word reported_place`, as in `Aus Kiew
/// berichtet Ana Ruiz`, `Ana Ruiz reports from Kyiv`
fn report<'t>(line: &'t str, known: &Vocabulary) -> Option<Bylined<'t>> {
    let (before, verb, after) = parted(line, Kinds::REPORTS)?;
    if verb.starts_with(char::is_uppercase) {
        return None;
    }
    let (place, names) = match (reported_place(before), reported_place(after)) {
        (Some(place), None) => (place, after),
        (None, Some(place)) => (place, before),
        _ => return None,
    };
    let mut bylined = named_people(&[names], true, known)?;
    let named = bylined.authors.iter().all(|author| author.name.contains(char::is_whitespace));
    for author in bylined.authors.iter_mut() {
        author.place.get_or_insert(place);
    }
    named.then_some(Bylined { confidence: Confidence::Labelled, ..bylined })
}

/// `talk ::= byline in_word talk_word ( and_word | for_word ) …`, whose second name was asked, or asks: `Ana Ruiz in
/// conversation with Tom Beck`
fn talk<'t>(line: &'t str, known: &Vocabulary) -> Option<Bylined<'t>> {
    let (before, _, after) = parted(line, Kinds::TALK)?;
    let with = words(after).next().is_some_and(|with| kinds(with).any(Kinds::AND.or(Kinds::FOR)));
    let (names, small) = before.rsplit_once(char::is_whitespace)?;
    if !(with && kinds(small).any(Kinds::IN)) {
        return None;
    }
    let bylined = any_byline(&[names], known)?;
    Some(Bylined { confidence: bylined.confidence.max(Confidence::Strong), ..bylined })
}

/// `reported_place ::= in_word place`, and nothing else
fn reported_place(text: &str) -> Option<&str> {
    let (first, place) = text.split_once(char::is_whitespace)?;
    (kinds(first).any(Kinds::IN) && is_place(place.trim())).then_some(place.trim())
}

/// What stands before and behind the first word of this kind.
fn parted(line: &str, of: Kinds) -> Option<(&str, &str, &str)> {
    let word = words(line).take(NEAR).skip(1).find(|word| kinds(word).any(of))?;
    let at = Span::of(line, word).range();
    Some((line.get(..at.start)?.trim(), word, line.get(at.end..)?.trim()))
}
