//! What is said of the authors above and below the story: `Ana Ruiz is a reporter on the harbour beat.`

use super::organisation::words;
use super::parts::Zones;
use super::people::{is_introduction, is_pronouns};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::words::{ONESELF, THE};
use crate::model::{Author, FurnitureKind, List, Note, Part};
use core::mem;

/// More authors than a page has a word to say of.
const AUTHORS: usize = 8;
/// No word about an author is shorter, in bytes.
const SHORTEST: usize = 30;

/// Makes the authors' biographies of the lines over and under the story that are about them: of its first and its last
/// paragraphs, and of what was found in the footer.
pub(crate) fn biographies(Zones { masthead, body, footer, .. }: &mut Zones<'_>, authors: &[Author<'_>]) {
    let authors = authors.get(..AUTHORS).unwrap_or(authors);
    if authors.is_empty() {
        return;
    }
    // Parts of a story under the names of several who wrote it are no biographies.
    let mut is_last = authors.len() == 1 || body.parts.iter().filter(|part| is_name(part, authors)).count() == 1;
    let mut paragraphs = body.parts.iter().filter(|part| matches!(part, Part::Paragraph(_))).count();
    for at in (0..body.parts.len()).rev() {
        let (story, last) = body.parts.split_at_mut(at);
        match last {
            // The story has at least one paragraph.
            [part @ Part::Paragraph(_), ..] if paragraphs > 1 => {
                let headed = story.last().is_some_and(|heading| is_name(heading, authors));
                let named = headed && is_last && (tells_work(part, authors) || tells_of_oneself(part));
                if !(named || is_about(part, authors, Some(story))) {
                    break;
                }
                make(part);
                story.last_mut().filter(|_| headed).into_iter().for_each(make);
            }
            [Part::Paragraph(_), ..] => break,
            [part @ Part::List(_), ..] if is_about(part, authors, Some(story)) => {
                make(part);
                continue;
            }
            _ => continue,
        }
        paragraphs -= 1;
        is_last = false;
    }
    // A word on the author right above the story may be the first line that is read as one of it.
    if paragraphs > 1
        && let Some(at) = body.parts.iter().position(|part| matches!(part, Part::Paragraph(_)))
        && let Some(([.., first], story)) = body.parts.split_at_mut_checked(at + 1)
        && is_about(first, authors, Some(story))
        && tells_work(first, authors)
    {
        make(first);
        paragraphs -= 1;
    }
    masthead.parts.iter_mut().filter(|part| is_about(part, authors, Some(&body.parts))).for_each(make);
    let opens =
        body.parts.iter_mut().filter(|part| matches!(part, Part::Paragraph(_))).take(paragraphs.saturating_sub(1));
    let mut above = true;
    for part in opens {
        above = above && is_about(part, authors, None);
        // Further below the story may well tell of its author.
        if above || text(part).is_some_and(|text| presents(text, authors)) {
            make(part);
        }
    }
    footer.parts.iter_mut().filter(|part| is_about(part, authors, None)).for_each(make);
}

/// ```text
/// biography ::= ( "*" | "•" | "-" )? ( author_name? tells_word … | author_name "," introduction )
///               (* the whole name, or the surname or the given name alone, or on the line above *)
/// ```
/// `Ana Ruiz, a Herald writer based in Polmear, has covered the coast for years.`
///
/// A surname or a given name alone, right under or above the `story`, is an author's unless the story tells of somebody
/// of that name.
fn is_about(part: &Part<'_>, authors: &[Author<'_>], story: Option<&[Part<'_>]>) -> bool {
    let Some(text) = text(part).filter(|text| text.len() >= SHORTEST) else { return false };
    let tells_of = |name: &str| {
        let verb = behind_name(text, name).and_then(|rest| rest.split(' ').next());
        verb.is_some_and(|verb| kinds(verb).any(Kinds::TELLS))
    };
    let in_story = |name: &str| {
        let mut paragraphs = story.iter().flat_map(|story| story.iter()).filter_map(Part::as_paragraph);
        paragraphs.any(|paragraph| paragraph.text.contains(name))
    };
    let alone = |name: &str| story.is_some() && tells_of(name) && !in_story(name);
    let ends = |name: &str| name.rsplit_once(' ').is_some_and(|(_, surname)| alone(surname));
    let begins = |name: &str| name.split_once(' ').is_some_and(|(given, _)| alone(given));
    let names = || authors.iter().map(|author| &*author.name).filter(|name| name.contains(' '));
    names().any(|name| tells_of(name) || introduces(text, name) || ends(name) || begins(name))
        || story.is_some() && goes_on(text)
}

/// Whether a sentence goes on with what a name on the line above began: `schreibt seit 2031 für den Kurier über den Hafen.`
fn goes_on(sentence: &str) -> bool {
    /// Shorter verbs open questions and what somebody tells.
    const LONG: usize = 5;
    opening_verb(sentence).is_some_and(|verb| verb.len() >= LONG) && sentence.ends_with('.')
}

/// The verb in small letters that a text begins with, if it tells of somebody.
fn opening_verb(text: &str) -> Option<&str> {
    words(text).next().filter(|verb| verb.starts_with(char::is_lowercase) && kinds(verb).any(Kinds::TELLS))
}

/// Whether a sentence says as what an author named in full works: `Ana Ruiz is a reporter on the harbour beat.` What only
/// one can be, `the only reporter who …`, is of the story.
fn presents(text: &str, authors: &[Author<'_>]) -> bool {
    /// The work is one of the next so many words.
    const SOON: usize = 6;
    let is_work = |word: &str| kinds(word.trim_end_matches([',', '.'])).any(Kinds::ROLE.or(Kinds::OFFICE));
    let tells = |rest: &str| {
        let mut words = words(rest);
        let told = words.next().is_some_and(|verb| kinds(verb).any(Kinds::TELLS));
        let Some(first) = words.next().filter(|_| told) else { return false };
        let article = kinds(first).any(Kinds::ARTICLE) && first != THE;
        let end = |word: &&str| !word.ends_with('.');
        is_work(first) || article && words.by_ref().take(SOON).take_while(end).any(is_work)
    };
    let mut named = authors.iter().filter(|author| author.name.contains(' '));
    named.any(|author| behind_name(text, &author.name).is_some_and(tells) || introduces(text, &author.name))
}

/// Whether a text begins with the name and what its bearer is: `Ana Ruiz, a Herald writer, has covered the coast for years.`
fn introduces(text: &str, name: &str) -> bool {
    text.strip_prefix(name).and_then(|rest| rest.strip_prefix(", ")).is_some_and(is_introduction)
}

/// What follows the name that a text begins with, and the pronouns behind it: `Ana Ruiz (she/they) is …`.
fn behind_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(name)?.strip_prefix(' ')?;
    let bracket = rest.strip_prefix('(').and_then(|rest| rest.split_once(") "));
    Some(bracket.filter(|(inside, _)| is_pronouns(inside)).map_or(rest, |(_, rest)| rest))
}

/// Whether what is said above the story names an author in full or a profession. `Winter has come early to the valley.` is the
/// story's, whoever wrote it.
fn tells_work(part: &Part<'_>, authors: &[Author<'_>]) -> bool {
    let work = Kinds::ROLE.or(Kinds::OFFICE).or(Kinds::AUTHOR).or(Kinds::WORK);
    /// Further off stands what the story tells of.
    const SOON: usize = 10;
    let text = text(part).unwrap_or_default();
    // `The minister will not pay`
    let told = words(text).next().is_some_and(|first| kinds(first).any(Kinds::ARTICLE));
    !told && words(text).take(SOON).any(|word| kinds(word).any(work))
        || authors.iter().any(|author| text.starts_with(&*author.name))
}

/// Whether somebody tells of oneself: `I write of boats, and of those who live on them.`, or goes on with a name above.
fn tells_of_oneself(part: &Part<'_>) -> bool {
    let oneself = |text| words(text).next().is_some_and(|first| ONESELF.contains(&first));
    text(part).is_some_and(|text| oneself(text) || opening_verb(text).is_some())
}

/// Whether a line is an author's name, in capitals or not, as it may stand over what is said of the author.
fn is_name(part: &Part<'_>, authors: &[Author<'_>]) -> bool {
    let line = match part {
        Part::Crosshead(heading) => &heading.text,
        Part::Byline(byline) => {
            return matches!(&*byline.authors, [author] if authors.iter().any(|it| it.name == author.name));
        }
        part => match text(part) {
            Some(text) => text,
            None => return false,
        },
    };
    authors.iter().any(|author| author.name.contains(' ') && in_small(&author.name).eq(in_small(line)))
}

fn in_small(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// The text of a part that may turn out to be a biography, without the sign that may stand before it: `* Ana Ruiz is …`
fn text<'p>(part: &'p Part<'_>) -> Option<&'p str> {
    match part {
        Part::Paragraph(paragraph) => Some(paragraph.text.trim_start_matches(['*', '•', '-', ' '])),
        Part::List(List { items, .. }) => match &**items {
            [item] => Some(&item.text),
            _ => None,
        },
        Part::Furniture(furniture) if furniture.kind == FurnitureKind::Navigation => Some(&furniture.text),
        Part::Unclassified(note) => Some(&note.text),
        _ => None,
    }
}

fn make(part: &mut Part<'_>) {
    let (text, span) = match part {
        Part::Paragraph(paragraph) => (mem::take(&mut paragraph.text), paragraph.span),
        Part::Furniture(furniture) => (mem::take(&mut furniture.text), furniture.span),
        Part::Unclassified(note) => (mem::take(&mut note.text), note.span),
        Part::Crosshead(heading) => (mem::take(&mut heading.text), heading.span),
        Part::List(list) => match list.items.pop() {
            Some(item) => (item.text, list.span),
            None => return,
        },
        _ => return,
    };
    *part = Part::Biography(Note::new(text, span));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_author_works_as() {
        for (text, expected) in [
            ("Ana Ruiz is a senior correspondent covering housing, cities, and the rules nobody reads.", true),
            ("Ana Ruiz is a reporter on the harbour beat.", true),
            ("Ana Ruiz (she/they) is a reporter on the harbour beat.", true),
            ("Ana Ruiz (41) is a reporter on the harbour beat.", false),
            ("Ana Ruiz ist Redakteurin im Ressort Wirtschaft.", true),
            ("Ana Ruiz ist eine Reporterin aus Kiel.", true),
            ("Ana Ruiz is the only reporter who has seen the wall break.", false),
            ("Ana Ruiz is suing the paper's editor over the story.", false),
            ("Ana Ruiz was not there. Her chief editor saw the wall break.", false),
            ("Ana Ruiz is a fan. Her editor is not.", false),
            ("Tom Beck is a reporter on the harbour beat.", false),
        ] {
            assert_eq!(presents(text, &[Author::new("Ana Ruiz")]), expected, "{text}");
        }
    }
}
