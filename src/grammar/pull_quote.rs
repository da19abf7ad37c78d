//! Pull quotes: sentences of the story that the page sets once more, in large type between its paragraphs.
//!
//! One pass over the paragraphs looks up what each of their sentences begins with among what the
//! candidates begin with, so that the time is linear in any text.

use crate::model::{Note, Part};
use crate::span::Span;
use memchr::{memchr2_iter, memchr3_iter};

/// In bytes: what is shorter is said twice by chance, what is longer is no pull quote.
const LENGTH: core::ops::RangeInclusive<usize> = 24..=400;
/// Fewer words are a name or a catchword.
const WORDS: usize = 6;
/// How many bytes at its start a sentence is looked up by.
const KEY: usize = 12;

/// A part that may be a pull quote.
struct Candidate<'a> {
    key: u64,
    /// Its place among the parts.
    at: usize,
    span: Span,
    /// Its words without the marks around them.
    words: &'a str,
    is_found: bool,
}

/// pull_quote ::= a whole sentence or quotation of another, longer paragraph
///
/// A cross-head is left alone: it may well quote the story.
pub(crate) fn settle<'a>(body: &mut [Part<'a>], text: &'a str) {
    let of = |(at, part): (usize, &Part<'a>)| Candidate::of(at, part, text);
    let mut candidates: Vec<Candidate<'a>> = body.iter().enumerate().filter_map(of).collect();
    // Of those that begin alike, one is looked for.
    candidates.sort_by_key(|candidate| candidate.key);
    candidates.dedup_by_key(|candidate| candidate.key);
    for paragraph in body.iter().filter_map(Part::as_paragraph) {
        let source = paragraph.span.slice(text).unwrap_or_default();
        for sentence in sentences(source) {
            if let Some(found) = key(sentence)
                .and_then(|key| candidates.binary_search_by_key(&key, |candidate| candidate.key).ok())
                .and_then(|at| candidates.get_mut(at))
            {
                found.is_found |= found.span != paragraph.span && found.is_set_again(sentence, source);
            }
        }
    }
    for found in candidates.into_iter().filter(|candidate| candidate.is_found) {
        if let (Some(part), Some(words)) = (body.get_mut(found.at), found.span.slice(text)) {
            *part = Part::PullQuote(Note::new(words, found.span));
        }
    }
}

impl<'a> Candidate<'a> {
    fn of(at: usize, part: &Part<'_>, text: &'a str) -> Option<Self> {
        let kind = match part {
            Part::Paragraph(_) | Part::Unclassified(_) => true,
            Part::RelatedLink(link) => link.label.is_none(),
            _ => false,
        };
        let span = part.span();
        let words = span.slice(text).filter(|words| kind && LENGTH.contains(&words.len()))?;
        let words = words.trim_matches(is_mark).trim_end_matches('.');
        words.split_whitespace().nth(WORDS - 1)?;
        Some(Candidate { key: key(words)?, at, span, words, is_found: false })
    }

    /// Whether a paragraph says the words to the end of a sentence, and more than them.
    fn is_set_again(&self, sentence: &str, paragraph: &str) -> bool {
        let Some(after) = sentence.strip_prefix(self.words) else { return false };
        let closes = |c: char| is_mark(c) || matches!(c, '.' | '!' | '?' | ',' | '…');
        paragraph.len() > self.span.len() + 3 && after.trim_start().chars().next().is_none_or(closes)
    }
}

/// The first bytes of a sentence as a number; `None` for one that is too short.
fn key(sentence: &str) -> Option<u64> {
    let bytes = sentence.as_bytes().get(..KEY)?;
    Some(bytes.iter().fold(0xcbf2_9ce4_8422_2325, |key, byte| (key ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)))
}

/// The whole, and what follows each mark that may end a sentence or open a quotation, in no order.
fn sentences(paragraph: &str) -> impl Iterator<Item = &str> {
    let bytes = paragraph.as_bytes();
    let ends = memchr3_iter(b'.', b'"', b'\'', bytes).chain(memchr3_iter(b'!', b'?', b':', bytes)).map(|at| at + 1);
    // `«»` begin with the one, `“”„‘’‚‹›…` with the other; any sign too many costs a look-up.
    let wide = memchr2_iter(0xC2, 0xE2, bytes).map(move |at| at + if bytes.get(at) == Some(&0xC2) { 2 } else { 3 });
    core::iter::once(0).chain(ends).chain(wide).filter_map(|at| paragraph.get(at..)).map(|rest| {
        // A blank and two marks at most: a row of marks must not be trimmed from each of its places.
        (0..3).fold(rest, |rest, _| rest.strip_prefix(is_mark).unwrap_or(rest))
    })
}

/// A quotation mark of any kind, or white space beside it.
fn is_mark(c: char) -> bool {
    const MARKS: [char; 17] =
        ['"', '\'', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '「', '」', '『', '』'];
    c.is_whitespace() || MARKS.contains(&c)
}
