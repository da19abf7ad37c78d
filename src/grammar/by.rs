//! What stands before the names: `By`, `Story by`, `Author of the article:`.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::{anychar, one_of};
use nom::combinator::{cond, eof, peek, recognize, rest, verify};
use nom::multi::fold_many_m_n;
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use crate::grammar::token::words;
use crate::lexicon::names::{Kinds, is_given_name, kinds, plain_word};

/// What an author is announced by, other than by a by-word.
pub(crate) const NAMING: Kinds = Kinds::GENRE.or(Kinds::WORDS).or(Kinds::AUTHOR);

/// What the first word of a label may be.
pub(crate) const FIRST: Kinds = Kinds::BY.or(Kinds::BY_AFTER).or(NAMING).or(Kinds::ARTICLE);

/// `label ::= by | by-after &( our | given ) | lead+ ( by | colon ) | author+ &large | words &given | talk colon &given`, such as `By`, `Story
/// by`, `Author of the article:`, `Words:`, `Autorin`, `Tekst`; of the leads, one must name the story or its author
pub(crate) fn label(input: &str) -> IResult<&str, &str> {
    if !may_begin(input) {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)));
    }
    recognize(|input| {
        let (rest, leads) = fold_many_m_n(0, 6, lead, Kinds::default, Kinds::or).parse(input)?;
        let (nothing, naming) = (leads == Kinds::default(), leads.any(NAMING));
        let colons = leads.any(Kinds::WORDS.or(Kinds::AUTHOR));
        let author = leads.any(Kinds::AUTHOR) && !leads.any(Kinds::GENRE.or(Kinds::WORDS).or(Kinds::ARTICLE));
        let by = if naming { Kinds::BY.or(Kinds::BY_AFTER) } else { Kinds::BY };
        let told = alt((recognize(verify(word, |word: &str| kinds(word).any(Kinds::OUR))), given));
        let ours = cond(nothing, terminated(spaced_by(Kinds::BY_AFTER), peek(told)));
        let by = cond(nothing || naming, alt((spaced_by(by), glued_by)));
        let asked = cond(leads.any(Kinds::TALK) && !colons, recognize((colon, peek(given_alone))));
        let colon = cond(colons, recognize(colon));
        let author = cond(author, recognize(preceded(space, peek(large))));
        let only_words = leads.any(Kinds::WORDS) && !leads.any(Kinds::GENRE.or(Kinds::AUTHOR).or(Kinds::ARTICLE));
        let words = cond(only_words, recognize(peek(given)));
        alt((some(by), some(ours), some(colon), some(author), some(words), some(asked))).parse(rest)
    })
    .parse(input)
}

/// Whether the first word can begin a label; nearly every line is turned away by it.
pub(crate) fn may_begin(input: &str) -> bool {
    let first = match plain_word(input) {
        Some((_, kinds)) => kinds,
        None => word(input).map_or(Kinds::default(), |(_, word)| kinds(word)),
    };
    first.any(FIRST) || glued_by(input).is_ok()
}

/// `lead ::= article | genre | author`, and no by-word
fn lead(input: &str) -> IResult<&str, Kinds> {
    let by = Kinds::BY.or(Kinds::BY_AFTER);
    let lead = |kinds: &Kinds| kinds.any(NAMING.or(Kinds::ARTICLE)) && !kinds.any(by);
    verify(word.map(kinds), lead).parse(input)
}

/// `spaced_by ::= by_word ( colon | &space | end )`
fn spaced_by<'t>(of: Kinds) -> impl Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    let by = verify(word, move |word: &str| kinds(word).any(of));
    terminated(by, alt((recognize(colon), peek(space), eof)))
}

/// `glued_by ::= ( "by" | "By" | "von" ) &capital`, where the page lost the space: `byAna Ruiz`
fn glued_by(input: &str) -> IResult<&str, &str> {
    if let Some(b'a' | b'c'..=b'u' | b'w'..=b'z' | b'A' | b'C'..=b'Z') = input.bytes().next() {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Tag)));
    }
    preceded(take_while(char::is_whitespace), terminated(alt((tag("by"), tag("By"), tag("von"))), peek(capital)))
        .parse(input)
}

/// White space of any kind, one at least: pages set `By` and the name with a space that does not break.
fn space(input: &str) -> IResult<&str, &str> {
    take_while1(char::is_whitespace).parse(input)
}

fn colon(input: &str) -> IResult<&str, char> {
    preceded(take_while(char::is_whitespace), one_of(":：")).parse(input)
}

fn capital(input: &str) -> IResult<&str, char> {
    verify(anychar, |c: &char| c.is_uppercase()).parse(input)
}

/// A letter that is none in small: a capital, or one of a script that has no capitals.
fn large(input: &str) -> IResult<&str, char> {
    verify(anychar, |c: &char| c.is_alphabetic() && !c.is_lowercase()).parse(input)
}

/// The same, and no more of the line than a name: `Interview: Ana Ruiz`
fn given_alone(input: &str) -> IResult<&str, &str> {
    verify(rest, |name: &str| (2..=4).contains(&words(name).count()) && given(name).is_ok()).parse(input)
}

/// `given ::= given_name large`: a given name that is known, and one more word of a name
fn given(input: &str) -> IResult<&str, &str> {
    let first = verify(word, |word: &str| is_given_name(word));
    recognize((preceded(space, first), space, large)).parse(input)
}

/// `word ::= ( space | "/" | "&" )* ( any character but space, "/", ":" )* ( ":in" | ":innen" )?`
fn word(input: &str) -> IResult<&str, &str> {
    let between = |c: char| c.is_whitespace() || matches!(c, '/' | '&');
    let inside = |c: char| !c.is_whitespace() && !matches!(c, '/' | ':' | '：');
    let plain = |input| preceded(take_while(between), take_while1(inside)).parse(input);
    let (rest, word) = plain(input)?;
    // `Autor:innen` is one word.
    let ending = ["innen", "in"].iter().find_map(|ending| rest.strip_prefix(':')?.strip_prefix(ending));
    Ok((ending.filter(|rest| !rest.starts_with(char::is_alphanumeric)).unwrap_or(rest), word))
}

/// Fails where a branch is closed by its condition.
fn some<'t>(
    mut branch: impl Parser<&'t str, Output = Option<&'t str>, Error = nom::error::Error<&'t str>>,
) -> impl FnMut(&'t str) -> IResult<&'t str, &'t str> {
    move |input| match branch.parse(input)? {
        (rest, Some(read)) => Ok((rest, read)),
        (_, None) => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify))),
    }
}
