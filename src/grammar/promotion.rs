//! Which of the page's bylines and datelines are the article's own. A page has many: those of the
//! stories it links to, today's date in its menu, the dates of its comments.

use super::byline::Confidence;
use super::organisation::{is_capitalised, is_organisation};
use super::parts::Parts;
use crate::lexicon::names::is_agency;
use crate::model::{Author, Byline, Dateline, Part};
use crate::span::Span;

/// A byline or a dateline among the parts of a zone, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Credit {
    pub(crate) span: Span,
    pub(crate) confidence: Confidence,
}

/// Where a zone lies: what a line right beside the headline is worth there, and how many bytes away
/// from it a line loses a point.
#[derive(Clone, Copy, Debug)]
struct Zone {
    worth: i32,
    /// The place from which the distance counts.
    beside: u32,
    fall: u32,
    /// What a whole line of a date, or names with a role, is worth there: below the story it is another's.
    whole: i32,
}

/// The zones of a page around its headline.
#[derive(Debug)]
pub(crate) struct Zones<'z, 'a> {
    pub(crate) header: &'z mut Parts<'a>,
    pub(crate) masthead: &'z mut Parts<'a>,
    pub(crate) body: &'z mut Parts<'a>,
    pub(crate) footer: &'z mut Parts<'a>,
    pub(crate) headline: Span,
}

/// Dates further apart than this are of two stories, in bytes.
const BESIDE: u32 = 200;

impl<'a> Zones<'_, 'a> {
    /// The byline that is most likely the article's, taken from among the parts of its zone with
    /// the lines of names right after it.
    pub(crate) fn take_byline(&mut self) -> Option<Byline<'a>> {
        let (zone, span) = self.best(|part| match part {
            // An agency, and more so an editor's desk, signs where nobody else does.
            Part::Byline(byline) if byline.authors.iter().all(|author| is_agency(&author.name)) => Some(-20),
            Part::Byline(byline) if byline.authors.iter().all(is_desk) => Some(-60),
            Part::Byline(_) => Some(0),
            _ => None,
        })?;
        let at = zone.parts.iter().position(|part| part.span() == span)?;
        let confident = |part: &Part<'_>| zone.confidence(part.span()).map(|it| it >= Confidence::Strong);
        let like = confident(zone.parts.get(at)?);
        let border = zone.kept_apart(span.end);
        let more =
            |part: &&Part<'_>| matches!(part, Part::Byline(_)) && confident(part) == like && part.span().start < border;
        let lines = zone.parts.iter().skip(at).take_while(more).count();
        let names = zone.parts.drain(at..at + lines).filter_map(|part| match part {
            Part::Byline(byline) => Some(byline),
            _ => None,
        });
        names.reduce(joined)
    }

    /// The dateline that is most likely the article's, with what the lines beside it add.
    pub(crate) fn take_dateline(&mut self) -> Option<Dateline<'a>> {
        let (zone, span) = self.best(|part| match part {
            Part::Dateline(dateline) if dateline.published.as_ref().is_some_and(|it| it.date.is_some()) => Some(40),
            Part::Dateline(_) => Some(0),
            _ => None,
        })?;
        let at = zone.parts.iter().position(|part| part.span() == span)?;
        let Part::Dateline(mut dateline) = zone.parts.remove(at) else { return None };
        for part in &zone.parts {
            if let Part::Dateline(other) = part
                && distance(dateline.span, other.span) <= BESIDE
            {
                dateline.published = dateline.published.take().or_else(|| other.published.clone());
                dateline.updated = dateline.updated.take().or_else(|| other.updated.clone());
            }
        }
        Some(*dateline)
    }

    /// The credit of the highest worth, and its zone.
    fn best(&mut self, worth: impl Fn(&Part<'a>) -> Option<i32>) -> Option<(&mut Parts<'a>, Span)> {
        let (title, end) = (self.headline, self.body.end().unwrap_or(self.headline.end));
        let zones = [
            (&mut *self.masthead, Zone { worth: 100, beside: title.end, fall: 40, whole: 20 }),
            (&mut *self.header, Zone { worth: 70, beside: title.start, fall: 8, whole: 20 }),
            (&mut *self.body, Zone { worth: 50, beside: title.end, fall: 200, whole: 20 }),
            (&mut *self.footer, Zone { worth: 30, beside: end, fall: 16, whole: -20 }),
        ];
        let scored = zones.into_iter().filter_map(|(parts, zone)| {
            let mut credits = parts.credits.iter().peekable();
            let scored = parts.parts.iter().filter_map(|part| {
                // Both stand in the order of the text, and parts may have been taken out.
                while credits.next_if(|credit| credit.span.start < part.span().start).is_some() {}
                let credit = credits.next_if(|credit| credit.span == part.span())?;
                Some((zone.worth(*credit)? + worth(part)?, credit.span))
            });
            let (score, span) = scored.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
            Some((score, parts, span))
        });
        scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, parts, span)| (parts, span))
    }
}

impl Parts<'_> {
    /// Where the next thing begins behind `place` that is not kept among the parts.
    fn kept_apart(&self, place: u32) -> u32 {
        let apart = self.spans_apart().map(|span| span.start);
        apart.filter(|&start| start >= place).min().unwrap_or(u32::MAX)
    }

    /// What speaks for the credit at `span`.
    fn confidence(&self, span: Span) -> Option<Confidence> {
        let at = self.credits.binary_search_by_key(&span.start, |credit| credit.span.start).ok()?;
        self.credits.get(at).map(|credit| credit.confidence)
    }
}

impl Zone {
    /// What a line is worth that stands in this zone; `None` where it is too far away.
    fn worth(self, credit: Credit) -> Option<i32> {
        let away = distance(credit.span, Span::new(self.beside, self.beside)) / self.fall;
        let near = self.worth.saturating_sub_unsigned(away);
        let told = match credit.confidence {
            Confidence::Weak => 0,
            Confidence::Strong => self.whole,
            Confidence::Labelled => 40,
        };
        (near > 0).then_some(near + told)
    }
}

fn distance(one: Span, other: Span) -> u32 {
    one.start.saturating_sub(other.end).max(other.start.saturating_sub(one.end))
}

/// Whether an author is the paper, an agency or one of their desks.
fn is_desk(author: &Author<'_>) -> bool {
    is_agency(&author.name) || (is_capitalised(&author.name) && is_organisation(&author.name))
}

/// Two lines of names as one.
fn joined<'a>(mut byline: Byline<'a>, more: Byline<'a>) -> Byline<'a> {
    byline.span = byline.span.join(more.span);
    for author in more.authors {
        if !byline.authors.iter().any(|known| is_same(&known.name, &author.name)) {
            byline.authors.push(author);
        }
    }
    byline
}

/// Whether two names differ only in case: `Ana Ruiz` and `ANA RUIZ`.
fn is_same(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}
