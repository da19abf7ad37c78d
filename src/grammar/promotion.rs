//! Which of the page's bylines and datelines are the article's own. A page has many: those of the
//! stories it links to, today's date in its menu, the dates of its comments.

use super::byline::Confidence;
use super::name::has_given_name;
use super::odds::{Around, Facts, Setting, Zone, is_common, is_same, is_told_of, names_of_paper, topics};
use super::organisation::{is_capitalised, words};
use super::parts::{Credit, CreditKind, Parts, Zones};
use super::people::is_office;
use crate::few::Few;
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, kinds};
use crate::model::{Author, Byline, Dateline, Part};
use crate::span::Span;
use core::ops::Range;

/// More lines of names in a row are no byline.
const LINES: usize = 32;
/// For no more bylines the story is asked whether it tells of them.
const ASKED: usize = 32;
/// So many paragraphs tell whom the story is about.
const PARAGRAPHS: usize = 6;
/// No more of each is looked at, in bytes.
const READ: usize = 1000;
/// Dates further apart than this are of two stories, in parts.
const BESIDE: u32 = 4;

impl<'a> Zones<'a> {
    /// The byline that is most likely the article's, taken from among the parts of its zone with
    /// the lines of names right before and after it.
    pub(crate) fn take_byline(&mut self, words: &Vocabulary) -> Option<Byline<'a>> {
        let (place, span) = self.best(CreditKind::Byline, words)?;
        let (zone, story) = (self.zone(place), self.body.opening());
        let at = zone.parts.iter().position(|part| part.span() == span)?;
        let confidence = |part: &Part<'_>| zone.confidence(part.span());
        let told = confidence(zone.parts.get(at)?)?;
        let like = |part: &Part<'_>| {
            confidence(part).is_some_and(|it| (it >= Confidence::Strong) == (told >= Confidence::Strong))
        };
        // The last of several names may have the date under it, which speaks for the names above as well.
        let (floor, ceiling) = zone.kept_apart(span);
        let chosen = zone.parts.get(at)?;
        let above = |part: &&Part<'_>| {
            // `By Ana Ruiz`, and below it `Tom Beck` with his role and the date.
            let speaks_for =
                |it: Confidence| it == told || it.max(told) < Confidence::Labelled || told < it && have_roles(chosen);
            is_byline(part)
                && part.span().start >= floor
                && confidence(part).is_some_and(speaks_for)
                && is_written_alike(part, chosen)
        };
        // So may the first have it above, or be told of so that no doubt is left.
        let speaks_below = told == Confidence::Strong || (told == Confidence::Weak && zone.is_below_date(span));
        let as_well = |part: &Part<'_>| {
            speaks_below
                && confidence(part).is_some_and(|it| it <= told)
                && matches!(part, Part::Byline(byline) if are_given(byline) && !are_told_of(byline, &story))
        };
        // The date under the last of several names speaks for the first as well.
        let has_date_below = |part: &Part<'_>| {
            let strong = told == Confidence::Weak && confidence(part) == Some(Confidence::Strong);
            let told_of = || matches!(part, Part::Byline(byline) if are_told_of(byline, &story));
            strong && is_written_alike(part, chosen) && !told_of()
        };
        let below = |part: &&Part<'_>| {
            part.span().start < ceiling
                && (like(part) || names_again(part, chosen) || as_well(part) || has_date_below(part))
                && is_byline(part)
        };
        let before = zone.parts.iter().take(at).rev().take(LINES).take_while(above).count();
        let lines = zone.parts.iter().skip(at).take(LINES).take_while(below).count();
        drop(story);
        let zone = self.zone_mut(place);
        zone.taken += (before + lines) as u32;
        let from = at - before;
        let names = zone
            .parts
            .drain(from..at + lines)
            .filter_map(into_byline)
            .reduce(|names, more| joined(names, more, words))?;
        let may_be_more = told >= Confidence::Strong && place == Zone::Masthead;
        Some(if may_be_more { zone.take_more(from, names, told, words) } else { names })
    }

    /// The dateline that is most likely the article's, with what the lines beside it add.
    pub(crate) fn take_dateline(&mut self, words: &Vocabulary) -> Option<Dateline<'a>> {
        let (place, span) = self.best(CreditKind::Dateline, words)?;
        let zone = self.zone_mut(place);
        let at = zone.parts.iter().position(|part| part.span() == span)?;
        let Part::Dateline(mut dateline) = zone.parts.remove(at) else { return None };
        let place = zone.credit(span)?.at;
        for part in &zone.parts {
            if let Part::Dateline(other) = part
                && zone.credit(other.span).is_some_and(|other| other.at.abs_diff(place) <= BESIDE)
            {
                dateline.published = dateline.published.take().or_else(|| other.published.clone());
                dateline.updated = dateline.updated.take().or_else(|| other.updated.clone());
            }
        }
        Some(*dateline)
    }

    /// The dateline or the byline with the best odds, if they are better than even, and its zone.
    fn best(&self, kind: CreditKind, words: &Vocabulary) -> Option<(Zone, Span)> {
        let mut best: Option<(i32, Zone, Span)> = None;
        self.credits(kind, words, |zone, part, facts| {
            let odds = facts.odds(kind);
            if odds > best.map_or(0, |(best, ..)| best) {
                best = Some((odds, zone, part.span()));
            }
        });
        best.map(|(_, zone, span)| (zone, span))
    }

    fn zone(&self, zone: Zone) -> &Parts<'a> {
        match zone {
            Zone::Masthead => &self.masthead,
            Zone::Header => &self.header,
            Zone::Body => &self.body,
            Zone::Footer => &self.footer,
        }
    }

    fn zone_mut(&mut self, zone: Zone) -> &mut Parts<'a> {
        match zone {
            Zone::Masthead => &mut self.masthead,
            Zone::Header => &mut self.header,
            Zone::Body => &mut self.body,
            Zone::Footer => &mut self.footer,
        }
    }

    /// Shows every credit of a kind with the facts about it.
    pub(crate) fn credits(&self, kind: CreditKind, words: &Vocabulary, mut show: impl FnMut(Zone, &Part<'a>, Facts)) {
        let story = self.body.opening();
        let headline = self.headline.as_ref().filter(|_| kind == CreditKind::Byline).map(topics).unwrap_or_default();
        let around = Around { headline: &headline, words, story: &story };
        let silent = Around { story: &[], ..around };
        let mut asked = 0;
        for zone in [Zone::Masthead, Zone::Header, Zone::Body, Zone::Footer] {
            let parts = self.zone(zone);
            let last = (parts.parts.len() as u32 + parts.taken).saturating_sub(1);
            let crowd = parts.credits.iter().filter(|credit| credit.kind == kind).count() as u32;
            let mut left = parts.parts.iter().peekable();
            for (at, credit) in parts.credits.iter().enumerate().filter(|(_, credit)| credit.kind == kind) {
                // Both stand in the order of the text, and parts may have been taken out.
                let mut above = None;
                while let Some(part) = left.next_if(|part| part.span().start < credit.span.start) {
                    above = Some(part);
                }
                let linked = matches!(above, Some(Part::RelatedLink(_)));
                let Some(part) = left.next_if(|part| part.span() == credit.span) else { continue };
                // The headline follows the header, and the masthead lies between it and the story.
                let (before, below) = (credit.at, last.saturating_sub(credit.at));
                let away = match zone {
                    Zone::Masthead => before.min(below),
                    Zone::Header => below,
                    Zone::Body | Zone::Footer => before,
                };
                let place = Setting { zone, away, crowd, paired: parts.is_paired(at), linked };
                match part {
                    Part::Dateline(it) => show(zone, part, Facts::of_dateline(it, credit.confidence, place)),
                    Part::Byline(it) => {
                        asked += 1;
                        let around = if asked <= ASKED { &around } else { &silent };
                        if credit.confidence == Confidence::Labelled || !is_common(it, around.story) {
                            show(zone, part, Facts::of_byline(it, credit.confidence, place, around));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

impl<'a> Parts<'a> {
    /// The authors that stood at `from`, with those that are `told` as these are above and below, by labels of their own or by
    /// what is said of each. The lines between say what the former are: `By Ana Ruiz`, `Quay News`, `By Tom Beck`.
    fn take_more(
        &mut self,
        mut from: usize,
        mut names: Byline<'a>,
        told: Confidence,
        words: &Vocabulary,
    ) -> Byline<'a> {
        for _ in 0..LINES {
            let (floor, ceiling) = self.kept_apart(names.span);
            let (above, below) = self.parts.split_at(from);
            let beside = (
                self.to_more(below.iter(), &names, told, floor..ceiling),
                self.to_more(above.iter().rev(), &names, told, floor..ceiling),
            );
            let (lines, first) = match beside {
                (Some(lines), _) => (from..from + lines, false),
                (None, Some(lines)) => (from - lines..from, true),
                (None, None) => break,
            };
            from = lines.start;
            self.taken += lines.len() as u32;
            if let Some(more) = self.parts.drain(lines).find_map(into_byline) {
                names = if first { joined(more, names, words) } else { joined(names, more, words) };
            }
        }
        names
    }

    /// How many lines reach to the next names that are `told` so and begin within these bytes.
    fn to_more<'p>(
        &self,
        parts: impl Iterator<Item = &'p Part<'a>>,
        names: &Byline<'_>,
        told: Confidence,
        within: Range<u32>,
    ) -> Option<usize>
    where
        'a: 'p,
    {
        /// No more lines say what somebody is.
        const BETWEEN: usize = 2;
        let labelled = told == Confidence::Labelled;
        let tells = |part: &Part<'_>| match part {
            Part::Unclassified(note) => is_of_somebody(&note.text) || !labelled && note.text.len() <= BUTTON,
            _ => false,
        };
        let alike = |part: &Part<'_>| matches!(part, Part::Byline(more) if labelled || are_alike(more, names));
        let more = |part: &Part<'_>| {
            alike(part) && within.contains(&part.span().start) && self.confidence(part.span()) == Some(told)
        };
        let (at, part) = parts.enumerate().take(BETWEEN + 1).find(|(_, part)| !tells(part))?;
        more(part).then_some(at + 1)
    }
}

impl Parts<'_> {
    /// The first paragraphs of the story, of which the last may be about its author.
    fn opening(&self) -> Few<&[u8], PARAGRAPHS> {
        let paragraphs = self.parts.iter().filter_map(Part::as_paragraph).map(|paragraph| paragraph.text.as_bytes());
        let mut paragraphs = paragraphs.map(|text| text.get(..READ).unwrap_or(text));
        let mut opening: Few<&[u8], PARAGRAPHS> = paragraphs.by_ref().take(PARAGRAPHS).collect();
        let last = usize::from(paragraphs.next().is_none());
        opening.truncate(opening.len().saturating_sub(last).max(1));
        opening
    }

    /// Where around `place` the things end and begin that are not kept among the parts.
    fn kept_apart(&self, place: Span) -> (u32, u32) {
        self.spans_apart().fold((0, u32::MAX), |(floor, ceiling), apart| {
            if apart.end <= place.start { (floor.max(apart.end), ceiling) } else { (floor, ceiling.min(apart.start)) }
        })
    }

    /// What speaks for the credit at `span`.
    fn confidence(&self, span: Span) -> Option<Confidence> {
        self.credit(span).map(|credit| credit.confidence)
    }

    fn credit(&self, span: Span) -> Option<&Credit> {
        let at = self.credits.binary_search_by_key(&span.start, |credit| credit.span.start).ok()?;
        self.credits.get(at)
    }

    /// Whether the credit at `span` is a byline right below a dateline.
    fn is_below_date(&self, span: Span) -> bool {
        let at = self.credits.partition_point(|credit| credit.span.start < span.start);
        let pair = at.checked_sub(1).and_then(|above| self.credits.get(above)).zip(self.credits.get(at));
        pair.is_some_and(|(above, credit)| {
            above.kind != credit.kind && credit.kind == CreditKind::Byline && above.at + 1 == credit.at
        })
    }

    /// Whether the credit stands beside one of the other kind: a byline by a dateline.
    fn is_paired(&self, at: usize) -> bool {
        let near = |one: &Credit, other: &Credit| one.kind != other.kind && one.at.abs_diff(other.at) == 1;
        let Some(credit) = self.credits.get(at) else { return false };
        let neighbours = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        neighbours.filter_map(|at| self.credits.get(at)).any(|other| near(credit, other))
    }
}

/// Whether a line says what somebody is, or for whom: a role or a name, and no work that others did.
fn is_of_somebody(line: &str) -> bool {
    /// No such line is longer, in bytes.
    const LONGEST: usize = 40;
    let other = Kinds::PICTURE.or(Kinds::WORK).or(Kinds::BY);
    line.len() <= LONGEST
        && (is_office(line) || is_capitalised(line))
        && !words(line).any(|word| kinds(word).any(other))
}

/// Two lines of names as one. An agency or a desk below a person is whom they write for.
fn joined<'a>(mut byline: Byline<'a>, more: Byline<'a>, vocabulary: &Vocabulary) -> Byline<'a> {
    let is_house = |author: &Author<'_>| names_of_paper(&author.name) || vocabulary.signs(&author.name);
    byline.span = byline.span.join(more.span);
    for author in more.authors {
        if byline.authors.iter().any(|known| is_same(&known.name, &author.name)) {
            continue;
        }
        match byline.authors.last_mut().filter(|last| is_house(&author) && !is_house(last)) {
            Some(last) => _ = last.organisation.get_or_insert(author.name),
            None => byline.authors.push(author),
        }
    }
    byline
}

/// No button beside a name has a longer text, in bytes: `Follow | Contact`, `thumbnail`
const BUTTON: usize = 16;

/// Whether of all authors of both lines the role is said, or of all of them the address.
fn are_alike(one: &Byline<'_>, other: &Byline<'_>) -> bool {
    let all = |said: fn(&Author<'_>) -> bool| one.authors.iter().chain(&other.authors).all(said);
    all(|author| author.role.is_some()) || all(|author| author.contact.is_some())
}

/// Whether it is said of all of the authors what they are.
fn have_roles(part: &Part<'_>) -> bool {
    matches!(part, Part::Byline(byline) if byline.authors.iter().all(|author| author.role.is_some()))
}

/// Whether people are called as all of the authors are.
fn are_given(byline: &Byline<'_>) -> bool {
    byline.authors.iter().all(|author| has_given_name(&author.name))
}

/// Whether the story tells of one of the authors, as of others than those who wrote it.
fn are_told_of(byline: &Byline<'_>, story: &[&[u8]]) -> bool {
    byline.authors.iter().any(|author| is_told_of(&author.name, story))
}

/// Whether neither or both are a name in capitals with its house, as whoever took the picture stands above whoever wrote:
/// `EVA STONE FOR THE TIMES`.
fn is_written_alike(part: &Part<'_>, other: &Part<'_>) -> bool {
    let is_of_picture = |part: &Part<'_>| match part {
        Part::Byline(byline) => byline
            .authors
            .iter()
            .all(|author| author.organisation.is_some() && !author.name.contains(char::is_lowercase)),
        _ => false,
    };
    is_of_picture(part) == is_of_picture(other)
}

fn is_byline(part: &Part<'_>) -> bool {
    matches!(part, Part::Byline(_))
}

fn into_byline(part: Part<'_>) -> Option<Byline<'_>> {
    match part {
        Part::Byline(byline) => Some(byline),
        _ => None,
    }
}

/// Whether a byline names only authors that the other one names.
fn names_again(part: &Part<'_>, other: &Part<'_>) -> bool {
    let (Part::Byline(part), Part::Byline(other)) = (part, other) else { return false };
    part.authors.iter().all(|author| other.authors.iter().any(|known| is_same(&known.name, &author.name)))
}
