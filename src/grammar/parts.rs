//! What the productions find, gathered zone by zone.

use super::byline::{Bylined, Confidence};
use super::page::{Failure, Page};
use crate::few::Few;
use crate::model::{Diagnostic, Headline, Kicker, Paragraph, Part, RelatedLinks, Standfirst};
use crate::span::Span;
use nom::Parser;

/// A line longer than this is a sentence however it ends.
const SENTENCE: usize = 160;
/// So many bytes of sentences are a story, be there a headline or not.
pub(super) const STORY: usize = 200;

/// The paragraph, if it is a sentence.
fn sentence<'p>(part: &'p Part<'_>) -> Option<&'p str> {
    let text = &*part.as_paragraph()?.text;
    let ends =
        text.ends_with(['.', '!', '?', '"', '”', '’', '…', '»', '“', '。', '」', '।', '！', '？', '؟', '۔', ')']);
    (ends || text.len() > SENTENCE).then_some(text)
}

/// What one production of the page found.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Part(Part<'a>),
    /// Dates, names or both from one line, in its order, what speaks for them, and what was wrong with the dates.
    Credits {
        first: Part<'a>,
        second: Option<Part<'a>>,
        confidence: Confidence,
        diagnostics: Vec<Diagnostic>,
    },
    Kicker(Kicker<'a>),
    /// The standfirst, and its further lines where it is set as a list.
    Standfirst(Standfirst<'a>, Option<Part<'a>>),
    Related(RelatedLinks<'a>),
}

/// A byline or a dateline among the parts of a zone, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Credit {
    pub(crate) span: Span,
    pub(crate) confidence: Confidence,
    pub(crate) kind: CreditKind,
    /// Its place among the parts of its zone.
    pub(crate) at: u32,
}

/// What a line tells of the story's origin: who wrote it, or when it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CreditKind {
    Byline,
    Dateline,
}

/// The zones of a page around its headline.
#[derive(Debug)]
pub(crate) struct Zones<'a> {
    pub(crate) header: Parts<'a>,
    pub(crate) headline: Option<Headline<'a>>,
    pub(crate) masthead: Parts<'a>,
    pub(crate) body: Parts<'a>,
    pub(crate) footer: Parts<'a>,
}

/// What was found in one zone of the page.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    pub(super) kicker: Option<Kicker<'a>>,
    pub(super) standfirst: Option<Standfirst<'a>>,
    /// Of a zone of few lines they stand in the list itself, until they are the article's.
    pub(super) parts: Few<Part<'a>, 6>,
    /// The bylines and datelines among the parts.
    pub(super) credits: Few<Credit, 4>,
    /// How many parts were taken out again.
    pub(super) taken: u32,
    pub(super) related: Vec<RelatedLinks<'a>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Found<'a> {
    /// A line that only names the authors.
    pub(crate) fn byline(names: Bylined<'a>, span: Span) -> Self {
        let byline = Part::Byline(names.byline(span));
        Found::Credits { first: byline, second: None, confidence: names.confidence, diagnostics: Vec::new() }
    }
}

impl<'a> Parts<'a> {
    /// Adds what was found.
    fn add(&mut self, found: Found<'a>) {
        match found {
            Found::Part(part) => self.parts.push(part),
            Found::Credits { first, second, confidence, diagnostics } => {
                for part in core::iter::once(first).chain(second) {
                    let kind = match part {
                        Part::Byline(_) => Some(CreditKind::Byline),
                        Part::Dateline(_) => Some(CreditKind::Dateline),
                        _ => None,
                    };
                    let (span, at) = (part.span(), self.parts.len() as u32);
                    self.credits.extend(kind.map(|kind| Credit { span, confidence, kind, at }));
                    self.parts.push(part);
                }
                self.diagnostics.extend(diagnostics);
            }
            Found::Kicker(kicker) => self.kicker = Some(kicker),
            Found::Standfirst(standfirst, points) => {
                match self.standfirst {
                    None => self.standfirst = Some(standfirst),
                    // Under byline and dateline the story has begun.
                    Some(_) => self.parts.push(Part::Paragraph(Paragraph::new(standfirst.text, standfirst.span))),
                }
                self.parts.extend(points);
            }
            Found::Related(related) => self.related.push(related),
        }
    }

    /// Whether at least one of the paragraphs is a sentence.
    pub(crate) fn tell_a_story(&self) -> bool {
        self.parts.iter().any(|part| sentence(part).is_some())
    }

    /// Whether there are sentences enough for a story that nothing else announces, and nothing of the page's stands between
    /// them, as it does between teasers.
    pub(crate) fn are_a_story(&self) -> bool {
        let is_of_page =
            |part: &Part<'_>| matches!(part, Part::Furniture(_) | Part::Unclassified(_) | Part::RelatedLink(_));
        let mut rows = self.parts.split(is_of_page);
        rows.any(|row| row.iter().filter_map(sentence).map(str::len).sum::<usize>() >= STORY)
    }

    /// Where the standfirst and the blocks of other stories stand, which are kept apart from the parts.
    pub(super) fn spans_apart(&self) -> impl Iterator<Item = Span> {
        let standfirst = self.standfirst.iter().map(|standfirst| standfirst.span);
        standfirst.chain(self.related.iter().map(|related| related.span))
    }
}

/// part*, behind the `first` that was found before; there is `room` for so many parts more than blocks.
pub(crate) fn gathered<'s, 'a: 's>(
    mut first: Option<Found<'a>>,
    room: usize,
    mut part: impl Parser<Page<'s, 'a>, Output = Found<'a>, Error = Failure>,
) -> impl Parser<Page<'s, 'a>, Output = Parts<'a>, Error = Failure> {
    move |mut page: Page<'s, 'a>| {
        let mut parts = Parts { parts: Few::with_capacity(page.len() + room), ..Parts::default() };
        first.take().into_iter().for_each(|first| parts.add(first));
        loop {
            match part.parse(page) {
                Ok((rest, found)) => {
                    parts.add(found);
                    page = rest;
                }
                Err(nom::Err::Error(_)) => break,
                Err(failure) => return Err(failure),
            }
        }
        Ok((page, parts))
    }
}
