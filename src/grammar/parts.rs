//! How what the productions found becomes an article: parts are gathered zone by zone, and the first
//! byline and dateline among them are made the article's own.

use super::wire::wire;
use crate::model::{Article, Byline, Dateline, Diagnostic, Headline, Kicker, Note, Part, RelatedLinks, Standfirst};

use crate::span::Span;
use std::borrow::Cow;

/// A line longer than this is a sentence however it ends.
const SENTENCE: usize = 160;

/// What one production of the page found.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Part(Part<'a>),
    /// Dates, names or both from one line, in its order, and what was wrong with the dates.
    Credits { first: Part<'a>, second: Option<Part<'a>>, diagnostics: Vec<Diagnostic> },
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
    parts: Vec<Part<'a>>,
    related: Vec<RelatedLinks<'a>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Parts<'a> {
    /// The same parts and one more.
    pub(crate) fn with(mut self, found: Found<'a>) -> Self {
        match found {
            Found::Part(part) => self.parts.push(part),
            Found::Credits { first, second, diagnostics } => {
                self.parts.push(first);
                self.parts.extend(second);
                self.diagnostics.extend(diagnostics);
            }
            Found::Kicker(kicker) => self.kicker = Some(kicker),
            Found::Standfirst(standfirst, points) => {
                match self.standfirst {
                    None => self.standfirst = Some(standfirst),
                    Some(_) => self.parts.push(Part::Unclassified(Note::new(standfirst.text, standfirst.span))),
                }
                self.parts.extend(points);
            }
            Found::Related(related) => self.related.push(related),
        }
        self
    }

    /// The article that the zones of a page make.
    pub(crate) fn assemble(
        mut header: Self,
        headline: Headline<'a>,
        mut masthead: Self,
        mut body: Self,
        mut footer: Self,
    ) -> Article<'a> {
        let byline = [&mut masthead, &mut header, &mut body, &mut footer].into_iter().find_map(Parts::take_byline);
        let dateline = [&mut masthead, &mut header, &mut body, &mut footer].into_iter().find_map(Parts::take_dateline);
        let mut article = Article::default();
        article.dateline = dateline.map(|mut dateline| {
            for zone in [&masthead, &header, &body, &footer] {
                zone.complete(&mut dateline);
            }
            dateline
        });
        file(&mut article.dateline, &body);
        for zone in [&header, &masthead, &body, &footer] {
            article.diagnostics.extend(&zone.diagnostics);
        }
        article.byline = byline;
        article.headline = headline;
        article.kicker = header.kicker;
        article.standfirst = masthead.standfirst;
        article.header = header.parts;
        article.body = masthead.parts;
        article.body.append(&mut body.parts);
        article.related = footer.related;
        article.footer = footer.parts;
        article
    }

    /// Whether at least one of the paragraphs is a sentence.
    pub(crate) fn tell_a_story(&self) -> bool {
        let is_sentence = |text: &str| {
            text.ends_with(['.', '!', '?', '"', '”', '’', '…', '»', '“', '。', '」', '।', ')']) || text.len() > SENTENCE
        };
        self.parts.iter().filter_map(Part::as_paragraph).any(|paragraph| is_sentence(&paragraph.text))
    }

    /// The zone's first byline, taken from among its parts, with the lines of names right after it.
    fn take_byline(&mut self) -> Option<Byline<'a>> {
        let at = self.parts.iter().position(|part| matches!(part, Part::Byline(_)))?;
        let lines = self.parts.iter().skip(at).take_while(|part| matches!(part, Part::Byline(_))).count();
        let names = self.parts.drain(at..at + lines).filter_map(|part| match part {
            Part::Byline(byline) => Some(byline),
            _ => None,
        });
        names.reduce(|mut byline, more| {
            byline.span = byline.span.join(more.span);
            for author in more.authors {
                if byline.authors.iter().all(|known| known.name != author.name) {
                    byline.authors.push(author);
                }
            }
            byline
        })
    }

    /// The zone's first dateline that says when the story was published, or else its first.
    fn take_dateline(&mut self) -> Option<Dateline<'a>> {
        let is_dateline = |part: &Part<'_>| matches!(part, Part::Dateline(_));
        let is_published = |part: &Part<'_>| matches!(part, Part::Dateline(dateline) if dateline.published.as_ref().is_some_and(|published| published.date.is_some()));
        let at = self.parts.iter().position(is_published).or_else(|| self.parts.iter().position(is_dateline))?;
        match self.parts.remove(at) {
            Part::Dateline(dateline) => Some(*dateline),
            _ => None,
        }
    }

    /// Fills in from the zone's other datelines what `dateline` does not say.
    fn complete(&self, dateline: &mut Dateline<'a>) {
        for part in &self.parts {
            if let Part::Dateline(other) = part {
                dateline.published = dateline.published.take().or_else(|| other.published.clone());
                dateline.updated = dateline.updated.take().or_else(|| other.updated.clone());
            }
        }
    }
}

/// Takes the place and the agency of wire copy from the opening of the first paragraph.
fn file<'a>(dateline: &mut Option<Dateline<'a>>, body: &Parts<'a>) {
    let Some(first) = body.parts.iter().find_map(Part::as_paragraph) else { return };
    let Cow::Borrowed(text) = first.text else { return };
    if let Ok((_, wire)) = wire(text) {
        let opening = Span::new(first.span.start, first.span.start + wire.length as u32);
        let dateline = dateline.get_or_insert_with(|| Dateline { span: opening, ..Dateline::default() });
        dateline.place = Some(wire.place.into());
        dateline.agency = wire.agency.map(Cow::Borrowed);
    }
}
