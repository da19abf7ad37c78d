//! What is said of the authors above and below the story: `Ana Ruiz is a reporter on the harbour beat.`

use super::organisation::words;
use super::parts::Zones;
use crate::lexicon::names::{Kinds, kinds};
use crate::model::{Author, FurnitureKind, Note, Part};
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
    let mut paragraphs = body.parts.iter().filter(|part| matches!(part, Part::Paragraph(_))).count();
    for at in (0..body.parts.len()).rev() {
        let (story, last) = body.parts.split_at_mut(at);
        match last {
            // The story has at least one paragraph.
            [part @ Part::Paragraph(_), ..] if paragraphs > 1 && is_about(part, authors, Some(story)) => {
                make(part);
                story.last_mut().filter(|heading| is_name(heading, authors)).into_iter().for_each(make);
            }
            [Part::Paragraph(_), ..] => break,
            _ => continue,
        }
        paragraphs -= 1;
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
        if above || presents(part, authors) {
            make(part);
        }
    }
    footer.parts.iter_mut().filter(|part| is_about(part, authors, None)).for_each(make);
}

/// biography ::= author_name tells_word …   (* the whole name, or the surname or the given name alone *)
///
/// A surname or a given name alone, right under or above the `story`, is an author's unless the story tells of somebody
/// of that name.
fn is_about(part: &Part<'_>, authors: &[Author<'_>], story: Option<&[Part<'_>]>) -> bool {
    let Some(text) = text(part).filter(|text| text.len() >= SHORTEST) else { return false };
    let tells_of = |name: &str| {
        let rest = text.strip_prefix(name).and_then(|rest| rest.strip_prefix(' '));
        rest.and_then(|rest| rest.split(' ').next()).is_some_and(|verb| kinds(verb).any(Kinds::TELLS))
    };
    let in_story = |name: &str| {
        let mut paragraphs = story.iter().flat_map(|story| story.iter()).filter_map(Part::as_paragraph);
        paragraphs.any(|paragraph| paragraph.text.contains(name))
    };
    let alone = |name: &str| story.is_some() && tells_of(name) && !in_story(name);
    let ends = |name: &str| name.rsplit_once(' ').is_some_and(|(_, surname)| alone(surname));
    let begins = |name: &str| name.split_once(' ').is_some_and(|(given, _)| alone(given));
    let names = || authors.iter().map(|author| &*author.name).filter(|name| name.contains(' '));
    names().any(|name| tells_of(name) || ends(name) || begins(name))
}

/// Whether a sentence says in what an author named in full works: `Ana Ruiz is a reporter on the harbour beat.`
fn presents(part: &Part<'_>, authors: &[Author<'_>]) -> bool {
    /// The work is one of the next so many words.
    const SOON: usize = 6;
    let text = text(part).unwrap_or_default();
    let named = authors.iter().filter(|author| author.name.contains(' '));
    let rests = named.filter_map(|author| text.strip_prefix(&*author.name)?.strip_prefix(' '));
    rests.filter(|rest| words(rest).next().is_some_and(|verb| kinds(verb).any(Kinds::TELLS))).any(|rest| {
        words(rest).take(SOON).any(|word| kinds(word.trim_end_matches([',', '.'])).any(Kinds::ROLE.or(Kinds::OFFICE)))
    })
}

/// Whether what is said above the story names an author in full or a profession. `Winter has come early to the valley.` is the
/// story's, whoever wrote it.
fn tells_work(part: &Part<'_>, authors: &[Author<'_>]) -> bool {
    let work = Kinds::ROLE.or(Kinds::OFFICE).or(Kinds::AUTHOR).or(Kinds::WORK);
    /// Further off stands what the story tells of.
    const SOON: usize = 10;
    let text = text(part).unwrap_or_default();
    words(text).take(SOON).any(|word| kinds(word).any(work))
        || authors.iter().any(|author| text.starts_with(&*author.name))
}

/// Whether a cross-head is an author's name, in capitals or not, as it may stand over what is said of the author.
fn is_name(part: &Part<'_>, authors: &[Author<'_>]) -> bool {
    let Part::Crosshead(heading) = part else { return false };
    authors.iter().any(|author| author.name.to_lowercase() == heading.text.to_lowercase())
}

/// The text of a part that may turn out to be a biography.
fn text<'p>(part: &'p Part<'_>) -> Option<&'p str> {
    match part {
        Part::Paragraph(paragraph) => Some(&paragraph.text),
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
        _ => return,
    };
    *part = Part::Biography(Note::new(text, span));
}
