//! What stands before the names: `By`, `Story by`, `Author of the article:`.

use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::anychar;
use nom::combinator::{peek, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::terminated;
use nom::{IResult, Parser};

use crate::lexicon::names::{Kinds, kinds};

/// `label ::= lead* by ":"? | lead+ ":" | author`, such as `By`, `Story by`, `Author of the article:`, `Words:`
///
/// `lead ::= article | genre | author`, at most six
pub(crate) fn label(input: &str) -> IResult<&str, &str> {
    let mut rest = input;
    let mut leads = Kinds::default();
    for _ in 0..7 {
        let trimmed = rest.trim_start_matches([' ', '\u{a0}', '/', '&']);
        let token =
            trimmed.split(|c: char| c.is_whitespace() || c == '/' || c == ':' || c == '：').next().unwrap_or_default();
        let after = trimmed.get(token.len()..).unwrap_or_default();
        let kind = kinds(token);
        let led = leads.any(Kinds::GENRE | Kinds::WORDS | Kinds::AUTHOR);
        let colon = after.trim_start().strip_prefix([':', '：']);
        let pictures = leads.any(Kinds::ARTICLE) && !led;
        if (kind.any(Kinds::BY) && !pictures) || (led && kind.any(Kinds::BY_AFTER)) {
            let spaced = after.starts_with(char::is_whitespace) || colon.is_some() || after.is_empty();
            return if spaced { done(input, colon.unwrap_or(after)) } else { fail(input) };
        }
        if let Some(glued) = glued_by(token) {
            return done(input, trimmed.get(glued..).unwrap_or_default());
        }
        let lead = kind.any(Kinds::GENRE | Kinds::WORDS | Kinds::AUTHOR);
        let told = (leads | kind).any(Kinds::WORDS | Kinds::AUTHOR);
        if let (Some(colon), true) = (colon, told) {
            return done(input, colon);
        }
        if !lead && !kind.any(Kinds::ARTICLE) {
            let author = leads == Kinds::AUTHOR && token.starts_with(char::is_uppercase);
            return if author { done(input, rest) } else { fail(input) };
        }
        // Only what tells the leads apart is kept.
        leads |= match kind {
            kind if kind.any(Kinds::AUTHOR) => Kinds::AUTHOR,
            kind if kind.any(Kinds::WORDS) => Kinds::WORDS,
            kind if kind.any(Kinds::GENRE) => Kinds::GENRE,
            _ => Kinds::ARTICLE,
        };
        rest = after;
    }
    fail(input)
}

/// The length of a by-word that lost the space after it: `byAna`, `ByAna`.
fn glued_by(token: &str) -> Option<usize> {
    let head = terminated(alt((tag::<_, &str, Error<&str>>("by"), tag("By"))), peek(capital));
    let mut head = head;
    head.parse(token).ok().map(|(_, by)| by.len())
}

fn capital(input: &str) -> IResult<&str, char> {
    verify(anychar, |c: &char| c.is_uppercase()).parse(input)
}

fn done<'t>(input: &'t str, rest: &'t str) -> IResult<&'t str, &'t str> {
    let label = input.get(..input.len() - rest.len()).unwrap_or_default();
    Ok((rest, label.trim_end_matches([' ', ':', '：'])))
}

fn fail(input: &str) -> IResult<&str, &str> {
    Err(nom::Err::Error(Error::new(input, ErrorKind::Tag)))
}
