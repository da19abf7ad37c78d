//! Pull quotes: sentences of the story that the page sets once more, in large type between its paragraphs.

use crate::model::{Note, Part};
use crate::span::Span;
use memchr::memmem;

/// In bytes: what is shorter is said twice by chance, what is longer is no pull quote.
const LENGTH: core::ops::RangeInclusive<usize> = 24..=400;
/// Fewer words are a name or a catchword.
const WORDS: usize = 6;
/// How many parts are looked for, and how often each, so that the time stays linear in any text.
const MOST: usize = 64;

/// pull_quote ::= a whole sentence or quotation of another, longer paragraph
///
/// A cross-head is left alone: it may well quote the story.
pub(crate) fn settle<'a>(body: &mut [Part<'a>], text: &'a str) {
    let paragraphs: Vec<Span> = body.iter().filter_map(Part::as_paragraph).map(|paragraph| paragraph.span).collect();
    let story = match (paragraphs.first(), paragraphs.last()) {
        (Some(first), Some(last)) => first.join(*last),
        _ => return,
    };
    let candidates = body.iter_mut().filter(|part| is_candidate(part, text)).take(MOST);
    for part in candidates {
        let span = part.span();
        if let Some(words) = span.slice(text).filter(|words| is_set_again(words, span, story, &paragraphs, text)) {
            *part = Part::PullQuote(Note::new(words, span));
        }
    }
}

fn is_candidate(part: &Part<'_>, text: &str) -> bool {
    let kind = match part {
        Part::Paragraph(_) | Part::Unclassified(_) => true,
        Part::RelatedLink(link) => link.label.is_none(),
        _ => false,
    };
    kind && LENGTH.contains(&part.span().len())
        && part.span().slice(text).is_some_and(|words| words.split_whitespace().nth(WORDS - 1).is_some())
}

/// Whether a paragraph other than the one at `own` says these words from the start to the end of a sentence.
fn is_set_again(words: &str, own: Span, story: Span, paragraphs: &[Span], text: &str) -> bool {
    let words = words.trim_matches(is_mark).trim_end_matches('.');
    let Some(source) = story.slice(text).filter(|_| words.len() >= *LENGTH.start() / 2) else { return false };
    memmem::find_iter(source.as_bytes(), words.as_bytes()).take(MOST).any(|at| {
        let start = story.start + at as u32;
        let said = Span::new(start, start + words.len() as u32);
        let around = paragraphs.partition_point(|paragraph| paragraph.start <= start).checked_sub(1);
        let around =
            around.and_then(|at| paragraphs.get(at)).filter(|paragraph| **paragraph != own && paragraph.contains(said));
        around.is_some_and(|paragraph| {
            let before = Span::new(paragraph.start, said.start).slice(text).unwrap_or_default().trim_end();
            let after = Span::new(said.end, paragraph.end).slice(text).unwrap_or_default().trim_start();
            let more = before.len() + after.len() > own.len() - words.len() + 3;
            let opens =
                before.chars().next_back().is_none_or(|c| is_mark(c) || matches!(c, '.' | '!' | '?' | ':' | '…'));
            let closes = after.chars().next().is_none_or(|c| is_mark(c) || matches!(c, '.' | '!' | '?' | ',' | '…'));
            more && opens && closes
        })
    })
}

/// A quotation mark of any kind, or white space beside it.
fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '"' | '\''
                | '“'
                | '”'
                | '„'
                | '‟'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '‘'
                | '’'
                | '‚'
                | '「'
                | '」'
                | '『'
                | '』'
        )
}
