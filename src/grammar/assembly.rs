//! How what was found in the zones of a page becomes an article: one byline and one dateline among them are made the
//! article's own, and what is said of its authors their biographies.

use super::biography::biographies;
use super::parts::Parts;
use super::promotion::Zones;
use super::wire::wire;
use crate::lexicon::Vocabulary;
use crate::model::{Article, Dateline, Headline, Part};
use crate::span::Span;
use std::borrow::Cow;

/// The article that the zones of a page make.
pub(crate) fn of_zones<'a>(
    mut header: Parts<'a>,
    headline: Headline<'a>,
    mut masthead: Parts<'a>,
    mut body: Parts<'a>,
    mut footer: Parts<'a>,
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
    biographies(&mut masthead, &mut body, &mut footer, authors);
    let mut article = Article { dateline, byline, ..Article::default() };
    file(&mut article.dateline, &body, words);
    for zone in [&header, &masthead, &body, &footer] {
        article.diagnostics.extend(&zone.diagnostics);
    }
    article.headline = headline;
    article.kicker = header.kicker;
    article.standfirst = masthead.standfirst;
    article.header = header.parts.into_vec();
    article.body = body.parts.into_vec();
    article.body.splice(0..0, masthead.parts);
    article.related = footer.related;
    article.footer = footer.parts.into_vec();
    article
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
