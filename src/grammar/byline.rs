//! The line that names the authors.

use nom::{IResult, Parser};

use crate::grammar::by::{NAMING, label};
use crate::grammar::name::NEVER;
use crate::grammar::people::{Joint, People, ends_in_role, piece};
use crate::lexicon::names::{Kinds, is_agency, kinds};
use crate::model::Author;

/// What a byline says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Bylined<'t> {
    /// The authors in the order of the line; never empty.
    pub(crate) authors: Vec<Author<'t>>,
    /// What speaks for the line being a byline.
    pub(crate) confidence: Confidence,
}

/// What speaks for a line being a byline, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    /// It has the shape of names and no more, or is one word after `By`: its neighbours must say whether they are authors.
    Weak,
    /// Names with a role, a paper or an address.
    Strong,
    /// `By` or a word like it stands before the names.
    Labelled,
}

/// A line longer than this is prose, unless a label opens it.
const LONGEST: usize = 200;
/// A labelled line longer than this is prose as well.
const LONGEST_LABELLED: usize = 600;

/// Reads a byline: a line, or what is left of one when its dates are cut out.
///
/// `byline ::= label? piece ( separator label? piece )*`; every segment must be read to its end.
pub(crate) fn byline<'t>(segments: &[&'t str]) -> Option<Bylined<'t>> {
    if let [line] = segments
        && opens_otherwise(line)
    {
        return None;
    }
    let length: usize = segments.iter().map(|segment| segment.len()).sum();
    let labelled = || segments.iter().any(|segment| label(segment.trim()).is_ok());
    if length > LONGEST_LABELLED || (length > LONGEST && !labelled()) {
        return None;
    }
    let prose = |last: &&str| last.trim_end().ends_with([':', '?', '!', '…']) || (ends_sentence(last) && !labelled());
    if segments.last().is_some_and(prose) {
        return None;
    }
    let mut people = People::new(segments.len() > 1);
    for segment in segments {
        if !pieces(segment, &mut people) {
            return None;
        }
    }
    // No menu sets an agency beside a person.
    people.strong |= people.authors.len() > 1 && people.authors.iter().any(|author| is_agency(&author.name));
    let confidence = match (people.labelled && !people.mononym, people.strong && !people.mononym) {
        (true, _) => Confidence::Labelled,
        (false, true) => Confidence::Strong,
        (false, false) => Confidence::Weak,
    };
    (!people.authors.is_empty()).then_some(Bylined { authors: people.authors, confidence })
}

/// Whether the first two words of a line can't be those of a byline, as those of most lines can't: one
/// of them stands in no name (`Latest News`, `Harbour wall gives way`), or there is but one, and neither
/// has a use of its own in bylines.
fn opens_otherwise(line: &str) -> bool {
    const USED: Kinds =
        Kinds::BY.or(Kinds::BY_AFTER).or(NAMING).or(Kinds::NOTE).or(Kinds::AND).or(Kinds::STAFF).or(Kinds::AGENCY);
    const BESIDE: Kinds = USED.or(Kinds::ARTICLE).or(Kinds::TITLE).or(Kinds::SUFFIX);
    let Some((first, shape)) = first_word(line) else { return opens_quotation(line) };
    let found = kinds(first);
    if found.any(USED) || shape == Shape::Mixed {
        return false;
    }
    let Some(rest) = line.get(first.len()..).and_then(|rest| rest.strip_prefix(' ')) else {
        // A number is what pages write beside a byline.
        return first.contains(char::is_alphabetic);
    };
    if shape == Shape::Plain && found.any(NEVER) && !found.any(BESIDE) {
        return true;
    }
    first_word(rest).is_some_and(|(second, its)| {
        let found = kinds(second);
        let small = second.starts_with(|c: char| c.is_lowercase());
        let stops = small || shape == Shape::Plain && found.any(NEVER);
        stops && its != Shape::Mixed && !found.any(BESIDE.or(Kinds::PARTICLE)) && !ends_in_role(piece(line).0)
    })
}

/// How the letters of a word stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Capitals at its start only: `Harbour`, `harbour`.
    Plain,
    Capitals,
    /// A word that may be two: `AnaRuiz`.
    Mixed,
}

/// The word at the start of a line, if it is of Latin letters and digits and nothing is tied to it.
fn first_word(line: &str) -> Option<(&str, Shape)> {
    let (mut shape, mut at) = (Shape::Plain, 0);
    let mut rest = line.as_bytes();
    loop {
        rest = match rest {
            [b' ' | b',' | b';', ..] | [] => return Some((line.get(..at)?, shape)).filter(|_| at > 0),
            [b'a'..=b'z' | b'0'..=b'9' | b'\'', rest @ ..] => {
                if shape == Shape::Capitals {
                    shape = Shape::Mixed;
                }
                rest
            }
            [b'A'..=b'Z', rest @ ..] => {
                let second = at == 1 && line.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
                shape = match shape {
                    Shape::Plain if at == 0 => Shape::Plain,
                    Shape::Plain if second => Shape::Capitals,
                    Shape::Capitals => Shape::Capitals,
                    _ => Shape::Mixed,
                };
                rest
            }
            // `ß` to `ÿ`, and a curly apostrophe.
            [0xC3, 0x9F..=0xBF, rest @ ..] | [0xE2, 0x80, 0x99, rest @ ..] => rest,
            _ => return None,
        };
        at = line.len() - rest.len();
    }
}

/// Whether a quotation mark opens the line, and a letter follows it.
fn opens_quotation(line: &str) -> bool {
    let rest = match line.as_bytes() {
        [b'"', rest @ ..] => rest,
        [0xE2, 0x80, 0x9C..=0x9E, rest @ ..] => rest,
        _ => return false,
    };
    rest.first().is_some_and(u8::is_ascii_alphabetic)
}

/// Whether a full stop ends the line that belongs to no abbreviation.
fn ends_sentence(line: &str) -> bool {
    let last = line.split_whitespace().next_back().and_then(|word| word.strip_suffix('.'));
    last.is_some_and(|word| word.chars().count() > 3 && !word.contains('.'))
}

/// Whether the line is a by-word alone, the names standing on the next: `By`, `Von:`.
pub(crate) fn by_word(line: &str) -> bool {
    let line = line.trim();
    let author = kinds(line).any(Kinds::AUTHOR);
    line.len() <= 40 && (author || label(line).is_ok_and(|(rest, _)| rest.trim().is_empty()))
}

fn pieces<'t>(segment: &'t str, people: &mut People<'t>) -> bool {
    let mut joint = Joint::Start;
    let mut rest = segment;
    while !rest.trim().is_empty() {
        if is_filing(rest) {
            return true;
        }
        if let Ok((after, _)) = labels(rest) {
            people.labelled = true;
            rest = after;
        }
        let (text, next, after) = piece(rest);
        if !people.read(text.trim_end_matches(':'), joint, segment) {
            return false;
        }
        (joint, rest) = (next, after);
    }
    true
}

/// What the story is filed under, to the end of the line: `Tags: Boats, Winter`.
fn is_filing(rest: &str) -> bool {
    let first = rest.split_whitespace().next().unwrap_or_default();
    first.ends_with(':') && kinds(first).any(Kinds::FILED)
}

/// `labels ::= label label?`, as in `Author of the article: By`
fn labels(input: &str) -> IResult<&str, &str> {
    let (rest, first) = label.parse(input.trim_start())?;
    label(rest.trim_start()).or(Ok((rest, first)))
}

#[cfg(test)]
mod tests;
