//! How what was found in the zones of a page becomes an article: one byline and one dateline among them are made the
//! article's own, and what is said of its authors their biographies.

use super::biography::biographies;
use super::byline::{Confidence, byline};
use super::dateline::{DateOptions, dateline};
use super::parts::Zones;
use super::people::is_place;
use super::wire::wire;
use crate::lexicon::Vocabulary;
use crate::lexicon::fields::field;
use crate::lexicon::names::{Kinds, kinds};
use crate::model::{Article, Byline, Dateline, Note, Part, Standfirst, Timestamp};
use crate::span::Span;
use std::borrow::Cow;

/// The article that the zones of a page make.
pub(crate) fn of_zones<'a>(mut zones: Zones<'a>, words: &Vocabulary, dates: &DateOptions) -> Article<'a> {
    let (byline, dateline) = (zones.take_byline(words), zones.take_dateline(words));
    let byline = byline.or_else(|| signed(zones.masthead.standfirst.as_mut()?, words));
    biographies(&mut zones, byline.as_ref().map_or(&[][..], |byline| &byline.authors));
    let Zones { header, headline, masthead, body, footer } = zones;
    let mut article = Article { dateline, byline, headline, ..Article::default() };
    for zone in [&header, &masthead, &body, &footer] {
        article.diagnostics.extend(&zone.diagnostics);
    }
    article.kicker = header.kicker;
    article.standfirst = masthead.standfirst;
    article.header = header.parts.into_vec();
    article.body = body.parts.into_vec();
    add_wire_opening(&mut article, words, dates);
    article.body.splice(0..0, masthead.parts);
    add_filed_place(&mut article);
    article.related = footer.related;
    article.footer = footer.parts.into_vec();
    article
}

/// signed_standfirst ::= text ( "." | "!" | "?" | "…" ) blank byline   (* which a by-word begins *)
///
/// `A storm has broken the wall. By Ana Ruiz`: the summary is left without its last words.
fn signed<'a>(standfirst: &mut Standfirst<'a>, words: &Vocabulary) -> Option<Byline<'a>> {
    /// Abbreviations among the names have full stops, too.
    const STOPS: usize = 4;
    let Cow::Borrowed(text) = standfirst.text else { return None };
    let mut stops = text.rmatch_indices(['.', '!', '?', '…']).take(STOPS);
    let (end, names) = stops.find_map(|(at, stop)| {
        let end = at + stop.len();
        let tail = text.get(end..)?.strip_prefix(' ')?;
        let by = tail.split(' ').next().is_some_and(|first| kinds(first).any(Kinds::BY));
        let names = if by { byline(&[tail], words) } else { None }?;
        let named = names.authors.iter().all(|author| author.name.contains(' '));
        (named && names.confidence == Confidence::Labelled).then_some((end, names))
    })?;
    let (head, _) = text.split_at_checked(end)?;
    let (start, whole) = (standfirst.span.start, standfirst.span);
    let border = start + head.len() as u32;
    *standfirst = Standfirst::new(head, Span::new(start, border));
    Some(names.byline(Span::new(border + 1, whole.end)))
}

/// `filed_place ::= "DATELINE" ":" place`, the field of a record that names the place, where nothing else does: `DATELINE:
/// POLMEAR, Maine`
fn add_filed_place(article: &mut Article<'_>) {
    /// The name of the field.
    const FIELD: &str = "dateline";
    let Some(dateline) = article.dateline.as_mut().filter(|dateline| dateline.place.is_none()) else { return };
    let is_place = |place: &str| place.split(',').next().is_some_and(is_place);
    dateline.place = article.header.iter().chain(&article.body).find_map(|part| {
        let Part::Unclassified(Note { text: Cow::Borrowed(text), .. }) = part else { return None };
        let (_, _, value) = field(text).filter(|(_, name, _)| *name == FIELD)?;
        text.get(value..).map(str::trim).filter(|place| is_place(place)).map(Cow::Borrowed)
    });
}

/// Takes the place and the agency of wire copy from the opening of the first paragraph, and the day where no line of the
/// page tells one.
fn add_wire_opening<'a>(article: &mut Article<'a>, words: &Vocabulary, dates: &DateOptions) {
    let Some(first) = article.body.iter().find_map(Part::as_paragraph) else { return };
    let Cow::Borrowed(text) = first.text else { return };
    let Ok((_, wire)) = wire(text, words) else { return };
    // A field's name may stand before it: `Text: LONDON, Jan 29 (Reuters) - …`
    let start = first.source_offset(0);
    let opening = Span::new(start, start + wire.length as u32);
    let own = article.dateline.get_or_insert_with(|| Dateline { span: opening, ..Dateline::default() });
    own.place = Some(wire.place.into());
    own.agency = wire.agency.map(Cow::Borrowed);
    let is_undated = |moment: &Option<Timestamp<'_>>| moment.as_ref().is_none_or(|moment| moment.date.is_none());
    if is_undated(&own.published)
        && is_undated(&own.updated)
        && let Some(date) = wire.date
        && let Some(dated) = dateline(date, dates)
    {
        let (dated, diagnostics) = dated.at(start + Span::of(text, date).start);
        let said = own.published.take();
        own.published = dated.published.filter(|opening| opening.date.is_some() || said.is_none()).or(said);
        article.diagnostics.extend(diagnostics);
    }
}
