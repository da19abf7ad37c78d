//! What stands before the names: `By`, `Story by`, `Author of the article:`.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{take_while, take_while1};
use nom::character::complete::{anychar, one_of};
use nom::combinator::{cond, eof, peek, recognize, rest, verify};
use nom::multi::fold_many_m_n;
use nom::sequence::{preceded, terminated};

use crate::grammar::token::{NO, Told, words};
use crate::lexicon::names::{Kinds, is_given_name, kinds, plain_word};
use crate::lexicon::words::{GLUED_BY, INCLUSIVE};

/// What an author is announced by, other than by a by-word.
pub(crate) const NAMING: Kinds = Kinds::GENRE.or(Kinds::WORDS).or(Kinds::AUTHOR);

/// What the first word of a label may be.
pub(crate) const FIRST: Kinds = Kinds::BY.or(Kinds::BY_AFTER).or(NAMING).or(Kinds::ARTICLE);

/// ```text
/// byline_label ::= lead* ( spaced_by | glued_by )    (* "By", "Story by"; of leads, one names the story or its author *)
///                | spaced_by &( our_word | given )   (* a by_after_word with no lead: "De notre correspondante" *)
///                | lead+ colon                       (* a words_word or an author_word among them: "Words:" *)
///                | author_word+ space &large         (* "Autorin Ana Ruiz" *)
///                | words_word+ &given                (* "Tekst Ana Ruiz" *)
///                | lead+ colon &given_alone          (* a talk_word among them: "Interview: Ana Ruiz" *)
/// ```
pub(crate) fn byline_label(input: &str) -> Told<'_, &str> {
    if !may_begin(input) {
        return Err(NO);
    }
    recognize(|input| {
        let (rest, leads) = fold_many_m_n(0, 6, lead, Kinds::default, Kinds::or).parse(input)?;
        let (nothing, naming) = (leads == Kinds::default(), leads.any(NAMING));
        let colons = leads.any(Kinds::WORDS.or(Kinds::AUTHOR));
        let author = leads.any(Kinds::AUTHOR) && !leads.any(Kinds::GENRE.or(Kinds::WORDS).or(Kinds::ARTICLE));
        let by = if naming { Kinds::BY.or(Kinds::BY_AFTER) } else { Kinds::BY };
        let told = alt((recognize(verify(label_word, |word: &str| kinds(word).any(Kinds::OUR))), given));
        let ours = cond(nothing, terminated(spaced_by(Kinds::BY_AFTER), peek(told)));
        let by = cond(nothing || naming, alt((spaced_by(by), glued_by)));
        let asked = cond(leads.any(Kinds::TALK) && !colons, recognize((colon, peek(given_alone))));
        let colon = cond(colons, recognize(colon));
        let author = cond(author, recognize(preceded(space, peek(large))));
        let only_words = leads.any(Kinds::WORDS) && !leads.any(Kinds::GENRE.or(Kinds::AUTHOR).or(Kinds::ARTICLE));
        let words = cond(only_words, recognize(peek(given)));
        let (by, ours, colon) = (when_open(by), when_open(ours), when_open(colon));
        alt((by, ours, colon, when_open(author), when_open(words), when_open(asked))).parse(rest)
    })
    .parse(input)
}

/// Whether the first word can begin a label; nearly every line is turned away by it.
pub(crate) fn may_begin(input: &str) -> bool {
    let first = match plain_word(input) {
        Some((_, kinds)) => kinds,
        None => label_word(input).map_or(Kinds::default(), |(_, word)| kinds(word)),
    };
    first.any(FIRST) || glued_by(input).is_ok()
}

/// `lead ::= article_word | genre_word | words_word | author_word`, and no by-word
fn lead(input: &str) -> Told<'_, Kinds> {
    let by = Kinds::BY.or(Kinds::BY_AFTER);
    let lead = |kinds: &Kinds| kinds.any(NAMING.or(Kinds::ARTICLE)) && !kinds.any(by);
    verify(label_word.map(kinds), lead).parse(input)
}

/// `spaced_by ::= ( by_word | by_after_word ) ( colon | &space | end )`, the latter behind a lead or before `our`
fn spaced_by<'t>(of: Kinds) -> impl Parser<&'t str, Output = &'t str, Error = ()> {
    let by = verify(label_word, move |word: &str| kinds(word).any(of));
    terminated(by, alt((recognize(colon), peek(space), eof)))
}

/// `glued_by ::= space? glued_by_word &capital`, where the page lost the space: `byAna Ruiz`
fn glued_by(input: &str) -> Told<'_, &str> {
    let start = input.trim_start();
    let by = GLUED_BY.iter().find_map(|by| start.split_at_checked(by.len()).filter(|(head, _)| head == by));
    let glued = by.filter(|(_, name)| name.starts_with(char::is_uppercase)).map(|(by, name)| (name, by));
    glued.ok_or(NO)
}

/// White space of any kind, one at least: pages set `By` and the name with a space that does not break.
fn space(input: &str) -> Told<'_, &str> {
    take_while1(char::is_whitespace).parse(input)
}

/// `colon ::= space? ( ":" | "：" )`
fn colon(input: &str) -> Told<'_, char> {
    preceded(take_while(char::is_whitespace), one_of(":：")).parse(input)
}

/// A letter that is none in small: a capital, or one of a script that has no capitals.
fn large(input: &str) -> Told<'_, char> {
    verify(anychar, |c: &char| c.is_alphabetic() && !c.is_lowercase()).parse(input)
}

/// `given ::= space given_name space large`: a given name that is known, and one more word of a name
fn given(input: &str) -> Told<'_, &str> {
    let first = verify(label_word, |word: &str| is_given_name(word));
    recognize((preceded(space, first), space, large)).parse(input)
}

/// `given_alone ::= given …`, of two to four words, and no more of the line than a name: `Interview: Ana Ruiz`
fn given_alone(input: &str) -> Told<'_, &str> {
    verify(rest, |name: &str| (2..=4).contains(&words(name).count()) && given(name).is_ok()).parse(input)
}

/// `label_word ::= ( space | "/" | "&" )* character+ ( ":" inclusive )?   (* no space, "/" or ":" is among them *)`
fn label_word(input: &str) -> Told<'_, &str> {
    let between = |c: char| c.is_whitespace() || matches!(c, '/' | '&');
    let inside = |c: char| !c.is_whitespace() && !matches!(c, '/' | ':' | '：');
    let plain = |input| preceded(take_while(between), take_while1(inside)).parse(input);
    let (rest, word) = plain(input)?;
    // `Autor:innen` is one word.
    let ending = INCLUSIVE.iter().find_map(|ending| rest.strip_prefix(':')?.strip_prefix(*ending));
    Ok((ending.filter(|rest| !rest.starts_with(char::is_alphanumeric)).unwrap_or(rest), word))
}

/// Fails where a branch is closed by its condition.
fn when_open<'t>(
    mut branch: impl Parser<&'t str, Output = Option<&'t str>, Error = ()>,
) -> impl FnMut(&'t str) -> Told<'t, &'t str> {
    move |input| match branch.parse(input)? {
        (rest, Some(read)) => Ok((rest, read)),
        (_, None) => Err(NO),
    }
}
