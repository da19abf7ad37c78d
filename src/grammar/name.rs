//! The name of a person, as a byline writes it.

use nom::Parser;
use nom::bytes::complete::{take_while, take_while1};
use nom::sequence::preceded;

use crate::grammar::caption::is_file_name;
use crate::grammar::token::{NO, Told};
use crate::lexicon::dates::date_word;
use crate::lexicon::names::{Kinds, is_given_name, kinds, plain_word};
use crate::lexicon::words::{PARTICLES_BEFORE, PARTICLES_BEHIND};
use crate::span::Span;

/// What stands in no name.
pub(crate) const NEVER: Kinds = Kinds::NEVER.or(Kinds::ROLE).or(Kinds::STAFF).or(Kinds::WORK).or(Kinds::PICTURE);

/// A name, and what its shape says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name<'t> {
    /// As written, titles such as `Dr` included, as people use them.
    pub(crate) text: &'t str,
    /// How many words but for particles, titles and suffixes.
    pub(crate) words: usize,
    /// Whether the next word was written onto it without a space: `Ana RuizPolitical Editor`.
    pub(crate) glued: bool,
    /// Whether it stood there twice, as the text of a portrait and as the name: `Ana Ruiz Ana Ruiz`.
    pub(crate) doubled: bool,
}

/// What the words of a name may be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// Words that begin with a capital.
    Cased,
    /// Words of scripts without capitals as well.
    Any,
}

/// More words than any name has; what follows is no longer looked at.
const LONGEST: usize = 12;

/// Takes as many words as can be a name, and stops before the first that can't.
///
/// `name ::= title_word* name_word ( particle_word* name_word | suffix_word )*`, where a name_word is a capitalised word or an
/// initial, and none that never stands in a name
pub(crate) fn name(letters: Letters) -> impl Fn(&str) -> Told<'_, Name<'_>> {
    move |input| {
        let mut scan = NameScan { starts: [0; LONGEST], words: 0, end: 0, glued: false };
        let start = input.len() - input.trim_start().len();
        let mut rest = input;
        let mut before = "";
        let leads = |before: &str| PARTICLES_BEFORE.iter().any(|particle| particle.eq_ignore_ascii_case(before));
        while !scan.glued && scan.words < LONGEST {
            let Ok((after, (word, hump, of))) = preceded(take_while(char::is_whitespace), part).parse(rest) else {
                break;
            };
            let at = Span::of(input, word).range();
            match shape(word, of, letters) {
                Shape::Name if scan.words > 0 || !of.any(Kinds::ORGANISATION) => scan.word(at.start, at.end),
                // `Tom van der Plas`, but not `Wall der Stadt`.
                Shape::Particle if scan.words > 0 && (!PARTICLES_BEHIND.contains(&word) || leads(before)) => {}
                // `Lin Freitag`
                Shape::Other if scan.words == 1 && is_given_name(before) && date_word(word.as_bytes()).is_weekday() => {
                    scan.word(at.start, at.end);
                }
                // `Tom van der Meer`: a word of pages that is a name there.
                Shape::Other
                    if scan.words > 0 && PARTICLES_BEHIND.contains(&before) && word.starts_with(char::is_uppercase) =>
                {
                    scan.word(at.start, at.end);
                }
                Shape::Title if scan.words == 0 => {}
                Shape::Suffix if scan.words > 1 => scan.end = at.end,
                _ => break,
            }
            before = word;
            scan.glued = !hump.is_empty() || after.starts_with('@');
            rest = if hump.is_empty() { after } else { input.get(at.end..).unwrap_or_default() };
        }
        let doubled = scan.doubled(input);
        let end = doubled.unwrap_or(scan.end);
        let words = if doubled.is_some() { scan.words / 2 } else { scan.words };
        match (input.get(start..end), input.get(scan.end..)) {
            (Some(text), Some(rest)) if words > 0 => {
                // A comma before `Jr.` is not seen here; the full stop of an initial belongs to it.
                let glued = scan.glued && !rest.is_empty();
                Ok((rest, Name { text, words, glued, doubled: doubled.is_some() }))
            }
            _ => Err(NO),
        }
    }
}

/// A word of a name and what it may be, without what was glued to it, which comes second.
fn part(input: &str) -> Told<'_, (&str, &str, Kinds)> {
    let plain = plain_word(input).filter(|(word, _)| !word.is_mixed() && !word.has_digit);
    if let Some((plain, of)) = plain
        && let Some((word, after)) = input.split_at_checked(plain.len())
    {
        return Ok((after, (word, "", of)));
    }
    let (after, word) = name_word(input)?;
    let end = hump(word).or_else(|| footnote(word)).unwrap_or(word.len());
    let (word, glued) = word.split_at_checked(end).unwrap_or((word, ""));
    Ok((after, (word, glued, kinds(word))))
}

/// `name_word ::= character+   (* no space, "@", bracket or quotation mark *)`
fn name_word(input: &str) -> Told<'_, &str> {
    let inside =
        |c: char| !c.is_whitespace() && !matches!(c, '@' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„' | '«');
    take_while1(inside).parse(input)
}

/// Whether a name begins with a given name that is known, behind titles and initials: `Dr. Ana Ruiz`.
pub(crate) fn has_given_name(name: &str) -> bool {
    let opens = |word: &&str| kinds(word).any(Kinds::TITLE) || (word.ends_with('.') && word.len() <= 3);
    name.split_whitespace().find(|word| !opens(word)).is_some_and(is_given_name)
}

struct NameScan {
    starts: [usize; LONGEST],
    words: usize,
    end: usize,
    glued: bool,
}

impl NameScan {
    fn word(&mut self, start: usize, end: usize) {
        if let Some(slot) = self.starts.get_mut(self.words) {
            *slot = start;
        }
        self.words += 1;
        self.end = end;
    }

    /// The end of the first half, where the second says the same.
    fn doubled(&self, input: &str) -> Option<usize> {
        let half = self.starts.get(self.words / 2).filter(|_| self.words >= 4 && self.words.is_multiple_of(2))?;
        let first = input.get(..*half)?.trim();
        let same = input.get(*half..self.end)? == first;
        same.then(|| Span::of(input, first).range().end)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Name,
    Particle,
    Title,
    Suffix,
    Other,
}

fn shape(word: &str, kinds: Kinds, letters: Letters) -> Shape {
    if kinds.any(Kinds::TITLE) {
        return Shape::Title;
    }
    if kinds.any(Kinds::SUFFIX) {
        return Shape::Suffix;
    }
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return match word.bytes().next() {
            Some(b'A'..=b'Z') if !kinds.any(NEVER) => Shape::Name,
            Some(b'a'..=b'z') if kinds.any(Kinds::PARTICLE) => Shape::Particle,
            _ => Shape::Other,
        };
    }
    let bare = bare(word);
    let Some(first) = bare.chars().next() else { return Shape::Other };
    if first.is_lowercase() {
        return match kinds.any(Kinds::PARTICLE) {
            true => Shape::Particle,
            false => Shape::Other,
        };
    }
    let named = first.is_uppercase() || (letters == Letters::Any && first.is_alphabetic());
    // A full stop ends an initial, an abbreviated given name (`Th.`), or else the sentence; a file's name has one inside.
    // The second of two given names may be an initial as well: `Martin-W.`
    let is_short = |stem: &str| stem.rsplit('-').next().is_some_and(|last| last.chars().count() <= 3);
    let stop = word.strip_suffix('.').is_none_or(|stem| is_short(stem) || stem.contains('.')) && !is_file_name(word);
    // `Anna-Lena`, but not `Door-to-Door`, nor `Review-Journal`.
    let tied = word.matches(['-', '‐']).count() <= 2
        && !(word.contains('-') && kinds.any(Kinds::ORGANISATION))
        && !word
            .split('-')
            .skip(1)
            .any(|part| part.starts_with(char::is_lowercase) && self::kinds(part).any(Kinds::NEVER));
    match named && stop && tied && !word.ends_with('-') && !kinds.any(NEVER) && word.chars().all(is_name_char) {
        true => Shape::Name,
        false => Shape::Other,
    }
}

/// The word without a lower-case particle that is tied to it: `al-Masri`, `d'Arc`.
fn bare(word: &str) -> &str {
    match word.split_once(['-', '\'', '’']) {
        Some((particle, rest)) if (1..=3).contains(&particle.len()) && particle.chars().all(char::is_lowercase) => rest,
        _ => word,
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '.' | '-' | '‐' | '‑' | '\'' | '’' | '‘' | 'ʼ' | '´' | '\u{ad}') || is_mark(c)
}

/// Marks that combine with a letter: accents written apart, the vowel signs of Devanagari.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{d7f}')
}

/// Where a second word begins inside `word`, because the space between two was lost: `RuizPolitical`.
pub(crate) fn hump(word: &str) -> Option<usize> {
    let follows = |pair: &[u8]| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']);
    if word.is_ascii() && !word.as_bytes().windows(2).any(follows) {
        return None;
    }
    let mut before = None;
    for (at, c) in word.char_indices() {
        let rises = c.is_uppercase() && before.is_some_and(char::is_lowercase);
        if rises && word.get(..at).is_some_and(|head| !is_camel(head)) {
            return Some(at);
        }
        before = Some(c);
    }
    None
}

/// Where the mark of a footnote begins that is written onto a name: `Ruiz1`, `Ruiz*`.
fn footnote(word: &str) -> Option<usize> {
    let mark = |c: char| c.is_ascii_digit() || matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³');
    let name = word.trim_end_matches(mark);
    (name.len() < word.len() && name.ends_with(char::is_alphabetic)).then_some(name.len())
}

/// Whether `head` stays with the capital that follows it: `Mc`, `O’Mac`, `Mary-Le`.
fn is_camel(head: &str) -> bool {
    let last = head.rsplit(['-', '\'', '’']).next().unwrap_or(head);
    kinds(last).any(Kinds::CAMEL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        // What is read, the name, what is left.
        let cases = [
            ("Ana Ruiz", "Ana Ruiz", ""),
            ("Ana Ruiz Political Editor", "Ana Ruiz", " Political Editor"),
            ("Ana RuizPolitical Editor", "Ana Ruiz", "Political Editor"),
            ("Ana RuizTom Beck", "Ana Ruiz", "Tom Beck"),
            ("Ana Ruiz1", "Ana Ruiz", "1"),
            ("Ana Ruiz*", "Ana Ruiz", "*"),
            ("Ana Ruiz Ana Ruiz", "Ana Ruiz", ""),
            ("Ana Ruiz@anaruiz", "Ana Ruiz", "@anaruiz"),
            ("Ana Ruiz in Kyiv", "Ana Ruiz", " in Kyiv"),
            ("J.R. Stone", "J.R. Stone", ""),
            ("Ana Ruiz Portrait.jpg", "Ana Ruiz", " Portrait.jpg"),
            ("J.de Vries", "J.de Vries", ""),
            ("A. B. Ruiz", "A. B. Ruiz", ""),
            ("Tom Beck Jr. reports", "Tom Beck Jr.", " reports"),
            ("Tom Beck III", "Tom Beck III", ""),
            ("Dr. Tom Beck", "Dr. Tom Beck", ""),
            ("Prof. Dr. Eva Muster-Graß", "Prof. Dr. Eva Muster-Graß", ""),
            ("Siobhán O’Dell", "Siobhán O’Dell", ""),
            ("Fay O'Dell", "Fay O'Dell", ""),
            ("Fay McRae", "Fay McRae", ""),
            ("Joost van der Plas", "Joost van der Plas", ""),
            ("Omar al-Masri", "Omar al-Masri", ""),
            ("Ines d'Arlot", "Ines d'Arlot", ""),
            ("ANA RUIZ", "ANA RUIZ", ""),
            ("Łucja Żak", "Łucja Żak", ""),
            ("Ольга Берёзова", "Ольга Берёзова", ""),
        ];
        for (input, expected, left) in cases {
            let read = name(Letters::Cased)(input).map(|(rest, name)| (name.text, rest));
            assert_eq!(read, Ok((expected, left)), "{input}");
        }
    }

    #[test]
    fn no_names() {
        for input in [
            "",
            " ",
            "the storm",
            "Door-to-Door Sales",
            "2030",
            "Sign In",
            "Premier League",
            "van der Plas",
            "أحمد علي",
            "Sport",
            ".",
        ] {
            assert!(name(Letters::Cased)(input).is_err(), "{input}");
        }
    }
}
