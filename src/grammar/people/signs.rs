//! What a piece of a byline is, told from its words: an address, a role, a place, a note of the page.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::combinator::{recognize, verify};
use nom::multi::many0_count;
use nom::sequence::preceded;

use crate::grammar::by::NAMING;
use crate::grammar::organisation::{is_capitalised, words};
use crate::grammar::token::{Told, has_digit};
use crate::lexicon::dates::{date_word, month};
use crate::lexicon::names::{Kinds, is_given_name, kinds, plain_word};
use crate::lexicon::words::{REPORTING_FROM, THE, WITH, WRITES_FOR};
use crate::span::Span;

/// `contact ::= address | handle`
pub(crate) fn contact(input: &str) -> Told<'_, &str> {
    let handle = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    // A hyphen ties small letters: `@ana-ruiz`, but `@anaruiz-Reporter`.
    let tied = preceded(tag("-"), take_while1(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()));
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let domain = move |input| verify(take_while1(local), |domain: &str| domain.contains('.')).parse(input);
    let mail = recognize((take_while1(local), tag("@"), domain));
    preceded(
        take_while(char::is_whitespace),
        alt((mail, recognize((tag("@"), take_while1(handle), many0_count(tied))))),
    )
    .parse(input)
}

/// ```text
/// phone ::= ( letter | "." | ":" | "-" | " " )* ( digit | "+" | "(" | ")" | "/" | "-" | "–" | "." | space )+
/// ```
/// With seven digits or more: `Tel.: +49 4999 4567-0`. Nobody sets one below the author of a story.
pub(crate) fn is_phone(line: &str) -> bool {
    const FEWEST: usize = 7;
    const LABEL: usize = 12;
    let number = line.trim().trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ':' | ' ' | '-'));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let other = |c: char| !c.is_ascii_digit() && !matches!(c, '+' | '(' | ')' | '/' | '-' | '–' | '.' | ' ' | '\u{a0}');
    digits >= FEWEST && line.len() - number.len() <= LABEL && !number.contains(other)
}

/// Whether a piece has eight words at most: longer ones are sentences.
pub(super) fn is_short(piece: &str) -> bool {
    words(piece).nth(8).is_none()
}

/// Whether a piece is one word that is no given name.
pub(super) fn is_surname(piece: &str) -> bool {
    words(piece).nth(1).is_none() && is_capitalised(piece) && !is_given_name(piece)
}

/// What stands after `with`: another author.
pub(super) fn after_with(tail: &str) -> Option<&str> {
    let (first, rest) = tail.trim_start().split_once(char::is_whitespace)?;
    WITH.contains(&first).then_some(rest)
}

/// Whether it says whom somebody writes for, as `with` does not.
pub(super) fn is_for(word: &str) -> bool {
    WRITES_FOR.contains(&word)
}

/// The article of an English paper, as it stands behind a name: `Ana Ruiz The Examiner`.
pub(super) fn is_the(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.eq_ignore_ascii_case(THE)
}

/// `notes ::= ( note_word | number | month_word | … )*`, what pages write beside a byline: `4 min read`, `Follow`, `3 comments`,
/// `18 March at 3:57 PM`
pub(crate) fn is_note(piece: &str) -> bool {
    let number = |c: char| c.is_ascii_digit() || c.is_ascii_punctuation() && c != '(' && c != '@' || is_mark(c);
    let of_day = |word: &str| has_digit(piece) && month(word.as_bytes()).is_some();
    // `2h`
    let ago = |word: &str| {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
        unit.len() < word.len() && date_word(unit.as_bytes()).unit().is_some()
    };
    words(piece).all(|word| kinds(word).any(Kinds::NOTE) || word.chars().all(number) || of_day(word) || ago(word))
}

/// The mark of a footnote, which pages set behind a name.
fn is_mark(c: char) -> bool {
    matches!(c, '†' | '‡' | '¹' | '²' | '³')
}

/// Whether a piece is surely no author, nor says something of one, in a line that no label opens: a word in small
/// letters that has no use in bylines stands in it, and none that makes it a role, an agency or a picture's credit.
pub(super) fn is_prose(piece: &str) -> bool {
    /// So many words may be a place, whatever they are.
    const PLACE: usize = 4;
    let used = Kinds::ROLE.or(Kinds::AGENCY).or(Kinds::PICTURE);
    let (mut idle, mut behind_in) = (false, PLACE + 1);
    let mut rest = piece;
    while !rest.is_empty() {
        let (len, kinds) = match plain_word(rest) {
            // Two words may be written as one.
            Some((word, _)) if word.is_mixed() => return false,
            Some((word, kinds)) => {
                idle |= word.capitals == 0 && !word.has_digit && kinds == Kinds::default();
                (word.len(), kinds)
            }
            None => {
                let token = rest.split(char::is_whitespace).next().unwrap_or(rest);
                let glued =
                    || token.chars().zip(token.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
                if token.contains(['@', '(', '[']) || glued() {
                    return false;
                }
                (token.len().max(1), kinds(token))
            }
        };
        if kinds.any(used) {
            return false;
        }
        behind_in = if kinds.any(Kinds::IN.or(Kinds::PLACE)) { 0 } else { behind_in + 1 };
        rest = rest.get(len..).unwrap_or_default().trim_start();
    }
    idle && behind_in > PLACE
}

/// What is left of a tail behind the notes it begins with: `at 18:52 Tagged with …` is `Tagged with …`.
pub(super) fn after_notes(tail: &str) -> &str {
    let note = |word: &&str| is_note(word) && !is_filed(word);
    let rest = words(tail).find(|word| !note(word));
    rest.and_then(|rest| tail.get(Span::of(tail, rest).range().start..)).unwrap_or_default()
}

/// `filing ::= filed_word ":" …`, to the end of the line: `Tags: Boats, Winter`
pub(crate) fn is_filing(rest: &str) -> bool {
    rest.contains(':') && filing_word(rest).is_some_and(|(first, of)| of.any(Kinds::FILED) && first.ends_with(':'))
}

/// `filed ::= ( filed_word | under_word ) …`: `filed under boats`
pub(crate) fn is_filed(rest: &str) -> bool {
    filing_word(rest).is_some_and(|(_, of)| of.any(Kinds::FILED.or(Kinds::UNDER)))
}

fn filing_word(rest: &str) -> Option<(&str, Kinds)> {
    let rest = rest.trim_start_matches([' ', '.', '|', '·', '•', ',', '-']);
    words(rest).next().map(|first| (first, kinds(first)))
}

/// `introduction ::= article_word any_word* ( role_word | office_word ) …`: the line goes on to tell of the author, who was
/// named before a comma: `By Ana Ruiz, a deputy editor and …`
pub(crate) fn is_introduction(rest: &str) -> bool {
    /// The role stands among the first so many words.
    const NEAR: usize = 7;
    let first = words(rest).next().unwrap_or_default();
    // `and` names another author; `a` is `and` in Czech.
    let joins = first.len() > 1 && kinds(first).any(Kinds::AND);
    let article = first.starts_with(char::is_lowercase) && kinds(first).any(Kinds::ARTICLE);
    article
        && !joins
        && words(rest)
            .take(NEAR)
            .any(|word| kinds(word.trim_end_matches([',', '.'])).any(Kinds::ROLE.or(Kinds::OFFICE)))
}

/// `picture_credit ::= picture_word ( ":" | by_word | &given_name ) … | work_word by_word …`: who is named there wrote nothing
pub(super) fn is_picture_credit(piece: &str) -> bool {
    let mut words = words(piece);
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return false };
    let by = kinds(second).any(Kinds::BY);
    let announced = first.ends_with(':') || second == ":" || by || is_given_name(second);
    kinds(first).any(Kinds::PICTURE) && announced || kinds(first).any(Kinds::WORK) && by
}

/// `titled_work ::= &capital other_work`, behind the authors where no label opens the line
pub(super) fn is_titled_work(piece: &str) -> bool {
    piece.starts_with(char::is_uppercase) && is_other_work(piece)
}

/// `other_work ::= any_word* ( role_word | office_word ) ":" … | any_word any_word? by_word …`, behind the authors:
/// `Editor: Tom Beck`, `Art by Tom Beck`, `medically reviewed by Tom Beck`
pub(super) fn is_other_work(piece: &str) -> bool {
    let named = |word: &str| kinds(word).any(NAMING.or(Kinds::BY).or(Kinds::BY_AFTER).or(Kinds::ROLE));
    let work = words(piece).take(3).position(|word| word.starts_with(char::is_lowercase) && is_by(word));
    let does = |role: &str| words(role).last().is_some_and(|last| kinds(last).any(Kinds::ROLE.or(Kinds::OFFICE)));
    let role = piece.split_once(':').is_some_and(|(role, name)| does(role) && !name.is_empty());
    (role || work.is_some_and(|by| by > 0 && !words(piece).take(by).any(named))) && is_short(piece)
}

/// `help ::= ( for_word | beside_word ) any_word? any_word? work_word …`: `with additional reporting by Tom Beck`
pub(super) fn is_help(piece: &str) -> bool {
    let mut of = words(piece);
    let with = of.next().is_some_and(|first| kinds(first).any(Kinds::FOR.or(Kinds::BESIDE_WORK)));
    with && of.by_ref().take(3).any(|word| kinds(word).any(Kinds::WORK))
}

/// `section ::= never_word`, with a capital, in which the story stands: `Ana Ruiz Culture`
pub(super) fn is_section(piece: &str) -> bool {
    !piece.contains(char::is_whitespace) && kinds(piece).any(Kinds::NEVER) && is_capitalised(piece)
}

/// `role ::= any_word* ( role_word | office_word ) any_word*`, at most ten words, the first capitalised or the role itself;
/// an office_word only where a label tells
pub(super) fn is_role(piece: &str, of: Kinds) -> bool {
    let first = words(piece).next().unwrap_or_default();
    let starts = first.starts_with(char::is_uppercase) || kinds(first).any(of);
    let sentence = piece.contains(". ");
    starts && !sentence && words(piece).count() <= 10 && words(piece).any(|word| kinds(word).any(of))
}

/// `small_role ::= small* role_word`, five words at most, behind a comma: `education editor`, `chief political correspondent`
pub(super) fn is_small_role(piece: &str) -> bool {
    const WORDS: usize = 5;
    ends_small_in_role(piece, WORDS) && !words(piece).any(|word| kinds(word).any(Kinds::ARTICLE))
}

/// Whether a text is so many words in small letters at most, the last of which is a role.
fn ends_small_in_role(text: &str, most: usize) -> bool {
    let small = |word: &str| word.chars().all(|c| c.is_lowercase() || c == '-');
    words(text).nth(most).is_none()
        && words(text).all(small)
        && words(text).last().is_some_and(|last| kinds(last).any(Kinds::ROLE))
}

/// `rest_of_role ::= small* role_word`, of which the first word is lost to the name before it: `affairs correspondent`
pub(crate) fn is_rest_of_role(text: &str) -> bool {
    /// `culture and media correspondent`
    const WORDS: usize = 4;
    let rank =
        || words(text).next().is_some_and(|first| kinds(first).any(Kinds::OFFICE) && !kinds(first).any(Kinds::ROLE));
    ends_small_in_role(text, WORDS) && !rank()
}

/// `office ::= role ( ( in_word | article_word | by_after_word | for_word ) … | capitalised )? ( "," … )?`
///
/// What somebody is, and nobody's name: `Environment Correspondent`, `Professor of Law, Polmear College`, `Redakteurin Politik`.
/// What a verb follows tells what somebody did: `Finance Director Resigns`.
pub(crate) fn is_office(line: &str) -> bool {
    const ROLES: Kinds = Kinds::ROLE.or(Kinds::OFFICE);
    let office = line.split(',').next().unwrap_or(line);
    if !is_role(office, ROLES) || words(office).any(|word| is_by(word) || is_given_name(word)) {
        return false;
    }
    let of = Kinds::BY.or(Kinds::BY_AFTER).or(Kinds::FOR).or(Kinds::IN).or(Kinds::ARTICLE).or(Kinds::PARTICLE);
    let last = words(office).enumerate().filter(|(_, word)| kinds(word).any(ROLES)).last().map_or(0, |(at, _)| at);
    let mut behind = words(office).skip(last + 1);
    match (behind.next(), behind.next()) {
        (None, _) => true,
        (Some(subject), None) => last == 0 && subject.starts_with(char::is_uppercase),
        (Some(of_word), Some(_)) => kinds(of_word).any(of),
    }
}

/// A by-word that stands in no name, as the `von` of `Ana von Beispiel` does.
fn is_by(word: &str) -> bool {
    let kinds = kinds(word);
    kinds.any(Kinds::BY) && !kinds.any(Kinds::PARTICLE)
}

/// Whether the last word of a piece is a role in letters beyond ASCII: a script without capitals writes
/// names before it.
pub(crate) fn ends_in_role(piece: &str) -> bool {
    if piece.is_ascii() {
        return false;
    }
    let last = piece.rsplit(char::is_whitespace).find(|word| !word.contains('@')).unwrap_or(piece);
    !last.is_ascii() && kinds(last).any(Kinds::ROLE)
}

/// `crew ::= capitalised+ staff_word`: `Harbour staff`
pub(super) fn is_crew(piece: &str) -> bool {
    let Some((paper, crew)) = piece.rsplit_once(' ') else { return false };
    kinds(crew).any(Kinds::STAFF) && is_capitalised(paper) && words(paper).count() <= 3
}

/// `sign ::= letter letter? letter? letter?`, small ones that an editor or a desk signs with: `ab`, `lno`
pub(crate) fn is_sign(text: &str) -> bool {
    !text.is_empty() && text.len() <= 4 && text.chars().all(char::is_lowercase)
}

pub(super) fn is_initials(name: &str) -> bool {
    words(name).all(|word| word.ends_with('.') && word.len() <= 3)
}

/// `place ::= capitalised+`, four words at most, none of them of a role or an organisation
pub(crate) fn is_place(piece: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '-' | '.' | '\'' | '’' | '(' | ')');
    let never = |word| kinds(word).any(Kinds::ROLE.or(Kinds::STAFF).or(Kinds::ORGANISATION));
    words(piece).count() <= 4
        && piece.chars().all(plain)
        && (is_capitalised(piece) || piece.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()))
        && !words(piece).any(never)
}

/// `filed_from ::= ( "reporting from" | "desde" | "depuis" ) place ( "," place )*`: `Reporting from Kyiv, Ukraine`, `Desde Esquel`
pub(crate) fn filed_from(piece: &str) -> Option<&str> {
    let behind = |from: &&str| {
        piece.split_at_checked(from.len()).filter(|(label, _)| label.eq_ignore_ascii_case(from)).map(|(_, place)| place)
    };
    let place = REPORTING_FROM.iter().find_map(behind)?;
    (place.split(',').all(|part| is_place(part.trim()))).then(|| place.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones() {
        for line in [
            "Telefon: 04999/123-104",
            "Tel. +49 4999 4567-0",
            "(212) 555-0142",
            "Tél. : 01 99 00 12 34",
            "+34 910 000 123",
        ] {
            assert!(is_phone(line), "{line}");
        }
        for line in ["Tel.", "28.04.2023, 14:23", "3,500 people", "Rooms 1 to 3", "The number is 04999 123104", ""] {
            assert!(!is_phone(line), "{line}");
        }
    }
}
