//! The line at the end that names who else worked on the story.

use memchr::memmem::Finder;
use nom::Parser;
use nom::bytes::complete::{tag, tag_no_case, take_till1, take_until};
use nom::character::complete::{char, multispace0};
use nom::combinator::verify;
use nom::multi::many0;
use nom::sequence::preceded;

use crate::grammar::organisation::is_capitalised;
use crate::grammar::people::{Joint, People, is_place, piece};
use crate::grammar::token::{NO, Told};
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::start::Start;
use crate::lexicon::words::{AND, CONTRIBUTED, CONTRIBUTED_WHAT, FROM, FROM_PLACE, REPORTED_FROM, TOLD_OF, WITH};
use crate::model::{Author, Contribution};
use crate::span::Span;
use std::sync::LazyLock;

/// A line longer than this is prose.
const LONGEST: usize = 400;
/// No label of work has more words, nor do those that say what writers are.
const LABEL: usize = 6;

/// Whether a line may name contributors: nearly all prose is turned away by its first word, the rest by the page's few
/// [`verbs`] for such work.
pub(crate) fn may_contribute(line: &Start<'_>, at: Span, verbs: &[Span]) -> bool {
    let says = || {
        let next = verbs.partition_point(|verb| verb.start < at.start);
        verbs.get(next).is_some_and(|verb| verb.end <= at.end)
    };
    line.text.len() <= LONGEST && (first_kinds(line).any(Kinds::WORK.or(Kinds::BESIDE_WORK)) || says())
}

/// What the first word of a line may be.
fn first_kinds(line: &Start<'_>) -> Kinds {
    if line.first.is_some() {
        return line.kinds;
    }
    let first = line.text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = first.find(|c: char| !c.is_alphanumeric()).unwrap_or(first.len());
    first.get(..end).map_or(Kinds::default(), kinds)
}

static VERBS: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| [CONTRIBUTED, REPORTED_FROM].map(|verb| Finder::new(verb.as_bytes())));

/// Where a text says so, in order.
pub(crate) fn verbs(text: &str) -> Vec<Span> {
    let of = |verb: &'static Finder<'static>| {
        let len = verb.needle().len() as u32;
        verb.find_iter(text.as_bytes()).map(move |at| Span::new(at as u32, at as u32 + len))
    };
    let mut verbs: Vec<Span> = VERBS.iter().flat_map(of).collect();
    verbs.sort_unstable_by_key(|verb| verb.start);
    verbs
}

/// ```text
/// contributors ::= contributions | "(" contributions ")" "."*
/// contributions ::= reported+ | reported* contributed_to | clause ( ( ";" | "." | "," )* clause )* "."*
/// ```
/// Dashes and asterisks before it are passed over. The whole line is read, or nothing of it.
pub(crate) fn contributors<'t>(line: &'t str, words: &Vocabulary) -> Option<Vec<Contribution<'t>>> {
    let line = line.trim().trim_start_matches(['—', '–', '-', ' ', '*']);
    if line.len() > LONGEST {
        return None;
    }
    let bare = match line.strip_prefix('(') {
        Some(inside) => inside.trim_end_matches('.').strip_suffix(')')?,
        None => line,
    };
    let (rest, mut contributions) = many0(|input| reported(input, words)).parse(bare).ok()?;
    match contributed_to(rest, words) {
        _ if !contributions.is_empty() && rest.is_empty() => return Some(contributions),
        Ok(("", contribution)) => {
            contributions.push(contribution);
            return Some(contributions);
        }
        _ => contributions.clear(),
    }
    let mut rest = bare.trim().trim_end_matches('.');
    while !rest.is_empty() {
        let first = contributions.is_empty();
        let (after, contribution) = clause(if first { work_label } else { next_work_label }, rest, words).ok()?;
        contributions.push(contribution);
        rest = after.trim_start_matches([';', '.', ',', ' ']);
    }
    (!contributions.is_empty()).then_some(contributions)
}

/// `clause ::= ( work_label | next_work_label ) people`, up to the next label
fn clause<'t>(
    label: impl Fn(&'t str) -> Told<'t, &'t str>,
    input: &'t str,
    words: &Vocabulary,
) -> Told<'t, Contribution<'t>> {
    let (start, role) = label(input)?;
    let (after, people) = people(start, words)?;
    Ok((after, Contribution { role: role.into(), people }))
}

/// ```text
/// work_label ::= beside_word* work_word ( work_word | beside_word | and_word )* ( ":" | ( by_word | from_word ) ":"? )
/// ```
/// Six words at most, such as `Reporting and writing by`, `With files from`, `Redaktion:`. It gives the role: without
/// `by`, but for one such as `With files from` that says nothing without it.
fn work_label(input: &str) -> Told<'_, &str> {
    let start = input.trim_start();
    let end_of = |rest: &str| start.get(..start.len() - rest.len()).unwrap_or_default();
    let with = start.split(char::is_whitespace).next().is_some_and(is_with);
    let mut rest = start;
    let mut worked = false;
    for _ in 0..LABEL {
        let token = rest.split(|c: char| c.is_whitespace() || c == ':').next().unwrap_or_default();
        let after = rest.get(token.len()..).unwrap_or_default();
        let kind = kinds(token);
        let by = kind.any(Kinds::BY) || FROM.contains(&token);
        worked |= kind.any(Kinds::WORK);
        if !worked && !kind.any(Kinds::BESIDE_WORK) {
            break;
        }
        if let (Some(people), true) = (after.strip_prefix(':'), worked && (by || kind.any(Kinds::WORK))) {
            return Ok((people.trim_start(), end_of(after)));
        }
        if worked && by {
            let role = if with { end_of(after) } else { end_of(rest) };
            return Ok((after.trim_start(), role.trim_end()));
        }
        if token.is_empty() || !kind.any(Kinds::WORK.or(Kinds::BESIDE_WORK).or(Kinds::AND)) {
            break;
        }
        rest = after.trim_start();
    }
    Err(NO)
}

/// `next_work_label ::= work_label | capitalised ":"`: behind one label, any may follow
fn next_work_label(input: &str) -> Told<'_, &str> {
    let titled = |input| {
        let (rest, title) =
            preceded(multispace0, take_till1(|c: char| !c.is_alphanumeric() && c != '-')).parse(input)?;
        let (rest, _) = (multispace0, char(':'), multispace0).parse(rest)?;
        Ok((rest, title))
    };
    work_label(input).or_else(|_| verify(titled, |title: &str| title.starts_with(char::is_uppercase)).parse(input))
}

/// Whether the first word of a line is one for `with`, be it in small letters or not.
fn is_with(word: &str) -> bool {
    WITH.iter().any(|with| with.eq_ignore_ascii_case(word))
}

/// `people ::= piece ( piece_joint piece )*`, up to a semicolon, a full stop or the next label
fn people<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, Vec<Author<'t>>> {
    let mut people = People::new(words, false);
    people.labelled = true;
    let mut joint = Joint::Start;
    let mut rest = input;
    loop {
        let stop = end_of_clause(rest);
        let (clause, beyond) = rest.split_at_checked(stop).unwrap_or((rest, ""));
        let (text, next, after) = piece(clause);
        // A comma before `and` leaves nothing between the two.
        let read = if text.is_empty() { next == Joint::And } else { people.read(text, joint, input) };
        if !read {
            return Err(NO);
        }
        joint = next;
        // What follows the piece, in the whole of what is left.
        let consumed = clause.len() - after.len();
        rest = rest.get(consumed..).unwrap_or_default();
        if after.trim().is_empty() || next_work_label(after).is_ok() {
            rest = if after.trim().is_empty() { beyond } else { rest };
            break;
        }
    }
    match people.authors.is_empty() {
        true => Err(NO),
        false => Ok((rest, people.authors.iter().map(Into::into).collect())),
    }
}

/// Where the clause ends: at a semicolon, or at a full stop before the next label.
fn end_of_clause(input: &str) -> usize {
    let semicolon = input.find(';').unwrap_or(input.len());
    let mut sentences = input.match_indices(". ").map(|(at, _)| at).take_while(|at| *at < semicolon);
    sentences.find(|at| input.get(at + 1..).is_some_and(|next| next_work_label(next).is_ok())).unwrap_or(semicolon)
}

/// `contributed_to ::= writers "contributed" contributed_what …`, of eight words at most behind the writers
fn contributed_to<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, Contribution<'t>> {
    let (rest, names) = take_until(CONTRIBUTED).parse(input)?;
    let role = rest.trim().trim_end_matches('.');
    let tail: Result<(&str, &str), nom::Err<()>> = tag_no_case(CONTRIBUTED.trim_start()).parse(role);
    let known = tail.is_ok_and(|(tail, _)| {
        CONTRIBUTED_WHAT.iter().any(|start| tail.starts_with(start)) && tail.split_whitespace().count() <= 8
    });
    let (left, people) = writers(names, words)?;
    let named = people.iter().all(|person| person.name.contains(char::is_whitespace) || words.signs(&person.name));
    match known && named && left.trim().is_empty() {
        true => Ok(("", Contribution { role: role.into(), people })),
        false => Err(NO),
    }
}

/// `writers ::= ( capitalised+ role_word )? people`, such as `Harbour Press writers Ana Ruiz and Tom Beck`
fn writers<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, Vec<Author<'t>>> {
    let mut ends = input.split_whitespace().map(|word| (word, Span::of(input, word).range())).take(LABEL);
    let Some((role, at)) = ends.find(|(word, _)| kinds(word).any(Kinds::ROLE)) else { return people(input, words) };
    let (before, after) = (input.get(..at.start).unwrap_or_default().trim(), input.get(at.end..).unwrap_or_default());
    let Some(organisation) = Some(before).filter(|before| is_capitalised(before)) else { return people(input, words) };
    let (rest, mut people) = people(after, words)?;
    for person in &mut people {
        person.organisation.get_or_insert(organisation.into());
        person.role.get_or_insert(role.into());
    }
    Ok((rest, people))
}

/// ```text
/// reported ::= people "reported from" places ( "and" people "from" places )* "."*
/// places ::= place ( "," place )*
/// ```
fn reported<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, Contribution<'t>> {
    let (rest, names) = preceded(multispace0, take_until(REPORTED_FROM)).parse(input)?;
    let (rest, role) = preceded(multispace0, tag(REPORTED_FROM.trim())).parse(rest)?;
    let (place, rest) = match rest.split_once(". ") {
        Some((place, rest)) => (place.trim(), rest),
        None => (rest.trim().trim_end_matches('.'), ""),
    };
    let mut clauses = place.split(AND);
    let mut people = correspondents(names, clauses.next().unwrap_or_default(), words)?;
    for clause in clauses {
        let others = clause.split_once(FROM_PLACE).ok_or(NO)?;
        people.extend(correspondents(others.0, others.1, words)?);
    }
    Ok((rest, Contribution { role: role.into(), people }))
}

/// The people who reported from one place.
fn correspondents<'t>(names: &'t str, place: &'t str, words: &Vocabulary) -> Result<Vec<Author<'t>>, nom::Err<()>> {
    let place = place.trim_end_matches(',');
    let (left, mut people) = people(names, words)?;
    let named =
        people.iter().all(|person| person.name.starts_with(char::is_uppercase) && !TOLD_OF.contains(&&*person.name));
    if !named || !place.split(", ").all(is_place) || !left.trim().is_empty() {
        return Err(NO);
    }
    people.iter_mut().for_each(|person| person.place = Some(place.into()));
    Ok(people)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> String {
        let Some(contributions) = contributors(line, Vocabulary::builtin()) else { return "-".into() };
        let people = |people: &[Author<'_>]| {
            let name = |person: &Author<'_>| match &person.place {
                Some(place) => format!("{} {{{place}}}", person.name),
                None => person.name.to_string(),
            };
            people.iter().map(name).collect::<Vec<_>>().join(" + ")
        };
        let told = contributions.iter().map(|one| format!("{}: {}", one.role, people(&one.people)));
        told.collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn contributions() {
        let cases = [
            ("Reporting by Ana Ruiz; Editing by Tom Beck", "Reporting: Ana Ruiz | Editing: Tom Beck"),
            ("(Reporting by Ana Ruiz; editing by Tom Beck)", "Reporting: Ana Ruiz | editing: Tom Beck"),
            (
                "Reporting by Ana Ruiz and Eva Stone in Kyiv, writing by Lee Marsh; Editing by Tom Beck and J. R. Hale",
                "Reporting: Ana Ruiz + Eva Stone {Kyiv} | writing: Lee Marsh | Editing: Tom Beck + J. R. Hale",
            ),
            ("Reporting and writing by Ana Ruiz", "Reporting and writing: Ana Ruiz"),
            ("Additional reporting by Ana Ruiz", "Additional reporting: Ana Ruiz"),
            (
                "Additional reporting by Ana Ruiz. Editing by Tom Beck.",
                "Additional reporting: Ana Ruiz | Editing: Tom Beck",
            ),
            ("With files from The Canadian Press", "With files from: The Canadian Press"),
            ("— with files from Ana Ruiz, Global News", "with files from: Ana Ruiz"),
            ("With additional reporting by Ana Ruiz", "With additional reporting by: Ana Ruiz"),
            ("Edited by: Ana Ruiz", "Edited by: Ana Ruiz"),
            ("Übersetzung und Bearbeitung: AFP Deutschland", "Übersetzung und Bearbeitung: AFP Deutschland"),
            ("Edición de Inés Peña", "Edición: Inés Peña"),
            ("Mit Material von dpa", "Mit Material von: dpa"),
            ("Redaktion: Anna Beispiel, Max Muster", "Redaktion: Anna Beispiel + Max Muster"),
            (
                "Übersetzung: Ana Ruiz, Redaktion: Tom Beck, Schlussredaktion: Eva Stone, Audiofassung: Lee Marsh und Jo Hart",
                "Übersetzung: Ana Ruiz | Redaktion: Tom Beck | Schlussredaktion: Eva Stone | Audiofassung: Lee Marsh + Jo Hart",
            ),
            (
                "—Associated Press writer Ana Ruiz in Kyiv contributed to this report.",
                "contributed to this report: Ana Ruiz {Kyiv}",
            ),
            (
                "Harbour Press writers Ana Ruiz and Tom Beck contributed to this report.",
                "contributed to this report: Ana Ruiz + Tom Beck",
            ),
            ("Ruiz reported from Kyiv.", "reported from: Ruiz {Kyiv}"),
            (
                "Ana Ruiz and Tom Beck reported from Kyiv. Stone reported from New York.",
                "reported from: Ana Ruiz {Kyiv} + Tom Beck {Kyiv} | reported from: Stone {New York}",
            ),
            (
                "Ruiz reported from Hartwell, Pennsylvania, and Beck from Kyiv. Harbour Press writers Eva Stone in Lahti, \
                 Finland, and Lee Marsh in Oslo contributed to this report.",
                "reported from: Ruiz {Hartwell, Pennsylvania} + Beck {Kyiv} | contributed to this report: Eva Stone \
                 {Lahti, Finland} + Lee Marsh {Oslo}",
            ),
            ("Ruiz reported from Kyiv and Tom Beck from New York.", "reported from: Ruiz {Kyiv} + Tom Beck {New York}"),
            ("Ana Ruiz and Tom Beck contributed to this report.", "contributed to this report: Ana Ruiz + Tom Beck"),
        ];
        for (line, expected) in cases {
            assert_eq!(told(line), expected, "{line}");
        }
    }

    #[test]
    fn no_contributions() {
        for line in [
            "",
            "()",
            "Reporting by",
            "Text: Ana Ruiz",
            "Written by: Ana Ruiz",
            "by: Ana Ruiz",
            "Video: Ana Ruiz",
            "Reporting security issues",
            "Redaktion:",
            "The losses were reported from Kyiv.",
            "He reported from Kyiv.",
            "Ruiz reported from Kyiv and saw the wall fall.",
            "Ruiz reported from Kyiv and the wall fell from the cliff.",
            "Ana Ruiz reported from Kyiv that the wall fell.",
            "No damage was reported from Kyiv.",
            "Reporting by the crew took three days.",
            "Editing by hand is slow work",
            "Editing old photographs by Ana Ruiz",
            "With files from the archive, the court reopened the case.",
            "With Ana Ruiz",
            "Video: the wall falls",
            "Reporting by Ana Ruiz; the wall fell",
            "The owners contributed to this fund.",
            "Ana Ruiz contributed two goals.",
            "Neighbours contributed to this report.",
            "By Ana Ruiz",
        ] {
            assert_eq!(told(line), "-", "{line}");
        }
    }
}
