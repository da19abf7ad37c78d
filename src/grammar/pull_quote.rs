//! Pull quotes: sentences of the story that the page sets once more, in large type between its paragraphs.
//!
//! One pass over the paragraphs looks up what each of their sentences begins with among what the
//! candidates begin with, so that the time is linear in any text.

use super::token;
use crate::few::Few;
use crate::lanes;
use crate::model::{Note, Part};

/// In bytes: what is shorter is said twice by chance, what is longer is no pull quote.
const LENGTH: core::ops::RangeInclusive<usize> = 24..=400;
/// Fewer words are a name or a catchword.
const WORDS: usize = 6;
/// How many bytes at its start a sentence is looked up by.
const KEY: usize = 12;

/// A part that may be a pull quote. There are nearly as many as parts, so that each is kept small.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct KeyedPart {
    key: u32,
    /// Its place among the parts.
    at: u32,
    is_found: bool,
}

/// pull_quote ::= sentence   (* a whole one of another, longer paragraph, or what is quoted there *)
///
/// A cross-head is left alone: it may well quote the story.
pub(crate) fn settle<'a>(body: &mut [Part<'a>], text: &'a str) {
    let mut candidates: Few<KeyedPart, 48> = Few::with_capacity(body.len());
    let mut keys = Keys::of(body.len());
    for (part, at) in body.iter().zip(0..) {
        if let Some(key) = words(part, text).and_then(key) {
            candidates.push(KeyedPart { key, at, is_found: false });
            keys.add(key);
        }
    }
    candidates.sort_unstable();
    // Of those that begin alike, the first with words enough is looked for.
    let has_words = |candidate: &KeyedPart| body.get(candidate.at as usize).is_some_and(|part| is_sentence(part, text));
    candidates.dedup_by(|later, first| {
        let alike = later.key == first.key;
        if alike && !has_words(first) {
            *first = *later;
        }
        alike
    });
    for (paragraph, place) in body.iter().zip(0..).filter_map(|(part, at)| Some((part.as_paragraph()?, at))) {
        let source = paragraph.span.slice(text).unwrap_or_default();
        sentences(source, |sentence| {
            if let Some(found) = key(sentence)
                .filter(|key| keys.may_have(*key))
                .and_then(|key| candidates.binary_search_by_key(&key, |candidate| candidate.key).ok())
                .and_then(|at| candidates.get_mut(at))
                .filter(|found| found.at != place)
                && let Some(part) = body.get(found.at as usize)
            {
                found.is_found |= is_set_again(part, sentence, source, text);
            }
        });
    }
    for found in candidates.iter().filter(|candidate| candidate.is_found) {
        if let Some(part) = body.get_mut(found.at as usize)
            && let Some(words) = part.span().slice(text)
        {
            *part = Part::PullQuote(Note::new(words, part.span()));
        }
    }
}

/// The keys of all candidates, a bit each: most sentences are turned away by it.
struct Keys {
    few: [u64; 16],
    /// The bits, where those are too few.
    many: Vec<u64>,
}

impl Keys {
    /// Room for the keys of so many parts, 16 bits for each at least.
    fn of(parts: usize) -> Self {
        let words = (parts / 4).next_power_of_two();
        Keys { few: [0; 16], many: if words > 16 { vec![0; words] } else { Vec::new() } }
    }

    fn add(&mut self, key: u32) {
        let bits = if self.many.is_empty() { &mut self.few[..] } else { &mut self.many };
        let last = bits.len() - 1;
        if let Some(bits) = bits.get_mut(key as usize & last) {
            *bits |= 1 << (key >> 26);
        }
    }

    fn may_have(&self, key: u32) -> bool {
        let bits = if self.many.is_empty() { &self.few[..] } else { &self.many };
        bits.get(key as usize & (bits.len() - 1)).is_some_and(|bits| bits >> (key >> 26) & 1 == 1)
    }
}

/// The words of a part that may be a pull quote, without the marks around them.
fn words<'a>(part: &Part<'_>, text: &'a str) -> Option<&'a str> {
    let kind = match part {
        Part::Paragraph(_) | Part::Unclassified(_) => true,
        Part::RelatedLink(link) => link.label.is_none(),
        _ => false,
    };
    let words = part.span().slice(text).filter(|words| kind && LENGTH.contains(&words.len()))?;
    let bare = match words.as_bytes() {
        [b'A'..=b'Z', .., b'.'] => words,
        _ => words.trim_matches(is_mark),
    };
    Some(bare.trim_end_matches('.'))
}

/// Whether a part has words enough for a pull quote.
fn is_sentence(part: &Part<'_>, text: &str) -> bool {
    words(part, text).is_some_and(|words| token::words(words).nth(WORDS - 1).is_some())
}

/// Whether a paragraph says the words of a part to the end of a sentence, and more than them.
fn is_set_again(part: &Part<'_>, sentence: &str, paragraph: &str, text: &str) -> bool {
    let Some(after) = words(part, text).and_then(|words| sentence.strip_prefix(words)) else { return false };
    let closes = |c: char| is_mark(c) || matches!(c, '.' | '!' | '?' | ',' | '…');
    paragraph.len() > part.span().len() + 3
        && is_sentence(part, text)
        && after.trim_start().chars().next().is_none_or(closes)
}

/// The first bytes of a sentence as a number; `None` for one that is too short.
fn key(sentence: &str) -> Option<u32> {
    let (first, rest) = sentence.as_bytes().get(..KEY)?.split_first_chunk()?;
    let last = u32::from_le_bytes(rest.try_into().ok()?);
    let mixed = (u64::from_le_bytes(*first) ^ u64::from(last).rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    Some((mixed >> 32) as u32)
}

/// Finds the whole, and what follows each mark that may end a sentence or open a quotation, in order.
#[inline(always)]
fn sentences<'t>(paragraph: &'t str, mut found: impl FnMut(&'t str)) {
    let bytes = paragraph.as_bytes();
    let mut find = |at: usize| paragraph.get(behind_marks(paragraph, at)..).into_iter().for_each(&mut found);
    find(0);
    // `«»` begin with C2, `“”„‘’‚‹›…` with E2; any sign too many costs a look-up.
    let is_sign = |byte: u8| {
        (byte == b'.')
            | (byte == b'"')
            | (byte == b'\'')
            | (byte == b'!')
            | (byte == b'?')
            | (byte == b':')
            | (byte == 0xC2)
            | (byte == 0xE2)
    };
    lanes::places(bytes, is_sign, |at| {
        let len = match bytes.get(at) {
            Some(0xC2) => 2,
            Some(0xE2) => 3,
            _ => 1,
        };
        find(at + len);
    });
}

/// What follows the marks at byte `at`: a blank and two marks at most, as a row of marks must not be trimmed from each
/// of its places.
fn behind_marks(text: &str, mut at: usize) -> usize {
    for _ in 0..3 {
        at += match text.as_bytes().get(at) {
            Some(b' ' | b'"' | b'\'') => 1,
            Some(b'\t'..=b'\r' | 0x80..) => {
                let mark = text.get(at..).and_then(|text| text.chars().next()).filter(|c| is_mark(*c));
                mark.map_or(0, char::len_utf8)
            }
            _ => return at,
        };
    }
    at
}

/// A quotation mark of any kind, or white space beside it.
#[rustfmt::skip]
pub(super) fn is_mark(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => false,
        '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '’' | '‚' | '「' | '」' | '『' | '』' => true,
        _ => c.is_whitespace(),
    }
}
