//! What several formats read off an article in the same way.

use super::line::{line, one_line};
use crate::model::{Article, Author, DiagnosticKind};
use std::borrow::Cow;

/// The agency of wire copy.
pub(super) fn agency<'r>(article: &'r Article<'_>) -> Option<Cow<'r, str>> {
    article.dateline.as_ref().and_then(|dateline| line(dateline.agency.as_deref()))
}

/// The place of wire copy.
pub(super) fn place<'r>(article: &'r Article<'_>) -> Option<Cow<'r, str>> {
    article.dateline.as_ref().and_then(|dateline| line(dateline.place.as_deref()))
}

/// Whether most of the story is withheld.
pub(super) fn is_withheld(article: &Article<'_>) -> bool {
    article.diagnostics.iter().any(|diagnostic| diagnostic.kind == DiagnosticKind::Paywall)
}

/// The people and organisations of the lines that name who else worked on the story.
pub(super) fn contributors<'r, 'a>(article: &'r Article<'a>) -> impl Iterator<Item = &'r Author<'a>> {
    article.contributions().flat_map(|contribution| &contribution.people)
}

/// Whether an author is an organisation, as far as the article itself shows it: the name is the
/// agency's, or the author's own organisation's, or one word in capitals, as `AFP`.
pub(super) fn is_organisation(author: &Author<'_>, agency: Option<&str>) -> bool {
    let name = one_line(&author.name);
    let is_acronym = name.chars().nth(1).is_some() && name.chars().all(char::is_uppercase);
    is_acronym || agency == Some(&*name) || author.organisation.as_deref().map(one_line) == Some(name)
}

/// How many words a text has: what white space parts and has a letter or a digit.
pub(super) fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}
