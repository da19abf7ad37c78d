//! How what the productions found becomes an article: parts are gathered zone by zone, and one
//! byline and one dateline among them are made the article's own.

use super::biography::biographies;
use super::byline::{Bylined, Confidence};
use super::core::{Failure, Page};
use super::promotion::{Credit, Zones};
use super::wire::wire;
use crate::lexicon::Vocabulary;
use crate::model::{
    Article, Byline, Dateline, Diagnostic, Headline, Kicker, Paragraph, Part, RelatedLinks, Standfirst,
};
use crate::span::Span;
use nom::Parser;
use std::borrow::Cow;

/// A line longer than this is a sentence however it ends.
const SENTENCE: usize = 160;

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

/// What was found in one zone of the page.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    kicker: Option<Kicker<'a>>,
    standfirst: Option<Standfirst<'a>>,
    pub(super) parts: Vec<Part<'a>>,
    /// The bylines and datelines among the parts.
    pub(super) credits: Vec<Credit>,
    /// How many parts were taken out again.
    pub(super) taken: u32,
    related: Vec<RelatedLinks<'a>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Found<'a> {
    /// A line that only names the authors.
    pub(crate) fn byline(names: Bylined<'a>, span: Span) -> Self {
        let byline = Part::Byline(Byline::new(names.authors, span));
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
                    if matches!(part, Part::Byline(_) | Part::Dateline(_)) {
                        let dates = matches!(part, Part::Dateline(_));
                        let at = self.parts.len() as u32;
                        self.credits.push(Credit { span: part.span(), confidence, dates, at });
                    }
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

    /// The article that the zones of a page make.
    pub(crate) fn assemble(
        mut header: Self,
        headline: Headline<'a>,
        mut masthead: Self,
        mut body: Self,
        mut footer: Self,
        words: &Vocabulary,
    ) -> Article<'a> {
        let mut zones = Zones {
            header: &mut header,
            masthead: &mut masthead,
            body: &mut body,
            footer: &mut footer,
            headline: &headline,
            words,
        };
        let (byline, dateline) = (zones.take_byline(), zones.take_dateline());
        let authors = byline.as_ref().map_or(&[][..], |byline| &byline.authors);
        biographies(&mut body, &mut footer, authors);
        let mut article = Article { dateline, byline, ..Article::default() };
        file(&mut article.dateline, &body, words);
        for zone in [&header, &masthead, &body, &footer] {
            article.diagnostics.extend(&zone.diagnostics);
        }
        article.headline = headline;
        article.kicker = header.kicker;
        article.standfirst = masthead.standfirst;
        article.header = header.parts;
        article.body = body.parts;
        article.body.splice(0..0, masthead.parts);
        article.related = footer.related;
        article.footer = footer.parts;
        article
    }

    /// Whether at least one of the paragraphs is a sentence.
    pub(crate) fn tell_a_story(&self) -> bool {
        let is_sentence = |text: &str| {
            text.ends_with(['.', '!', '?', '"', '”', '’', '…', '»', '“', '。', '」', '।', '！', '？', '؟', '۔', ')'])
                || text.len() > SENTENCE
        };
        self.parts.iter().filter_map(Part::as_paragraph).any(|paragraph| is_sentence(&paragraph.text))
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
        let mut parts = Parts { parts: Vec::with_capacity(page.len() + room), ..Parts::default() };
        first.take().into_iter().for_each(|first| parts.add(first));
        while page.len() > 0 {
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

/// Takes the place and the agency of wire copy from the opening of the first paragraph.
fn file<'a>(dateline: &mut Option<Dateline<'a>>, body: &Parts<'a>, words: &Vocabulary) {
    let Some(first) = body.parts.iter().find_map(Part::as_paragraph) else { return };
    let Cow::Borrowed(text) = first.text else { return };
    if let Ok((_, wire)) = wire(text, words) {
        let opening = Span::new(first.span.start, first.span.start + wire.length as u32);
        let dateline = dateline.get_or_insert_with(|| Dateline { span: opening, ..Dateline::default() });
        dateline.place = Some(wire.place.into());
        dateline.agency = wire.agency.map(Cow::Borrowed);
    }
}
