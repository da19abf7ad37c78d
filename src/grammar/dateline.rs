//! The line that says when: labels, dates, and what may stand between them.

mod anchor;
mod brackets;
mod gate;
mod label;

use super::byline::Confidence;
use super::day::NEWSPAPERS;
use super::relative::{Relative, read_time, relative};
use super::timestamp::{DateOrder, Moment, time_of_day, timestamp};
use super::token::{blank, first_digit, has_digit, separator};
use crate::few::Few;
use crate::lexicon::dates::Unit;
use crate::lexicon::start::Start;
use crate::model::{Dateline, Diagnostic, DiagnosticKind, Part, Precision, Timestamp};
use crate::span::Span;
use anchor::anchored;
pub(crate) use brackets::bracketed;
use brackets::bracketed_place;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta, Timelike};
use gate::may_open;
use label::{Event, after_small_word, date_label, label_behind};
use std::borrow::Cow;

/// How dates are read that do not say all of themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DateOptions {
    /// What comes first in `03/04/2022`.
    pub(crate) order: DateOrder,
    /// The offset of times that name none.
    pub(crate) default_offset: Option<FixedOffset>,
    /// The moment that `2 hours ago` is told from.
    pub(crate) reference: Option<DateTime<FixedOffset>>,
}

impl DateOptions {
    /// Dates are taken at their word.
    pub(crate) const fn new() -> Self {
        DateOptions { order: DateOrder::Auto, default_offset: None, reference: None }
    }
}

/// The dates of a line. All spans count from the start of that line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dated<'t> {
    /// When the story was published.
    pub(crate) published: Option<Timestamp<'t>>,
    /// When it was updated.
    pub(crate) updated: Option<Timestamp<'t>>,
    /// What could not be taken at its word.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The bytes of the dates with their labels, in order.
    pub(crate) used: Few<Span, 4>,
    /// Whether a label says what one of the dates is.
    pub(crate) labelled: bool,
}

impl<'t> Dated<'t> {
    /// The same with all spans `by` bytes further on, the line's place in its text, and what could not be taken at its word.
    pub(crate) fn at(mut self, by: u32) -> (Self, Vec<Diagnostic>) {
        for stamp in self.published.iter_mut().chain(&mut self.updated) {
            stamp.span = stamp.span.shifted(by);
        }
        for diagnostic in &mut self.diagnostics {
            diagnostic.span = diagnostic.span.shifted(by);
        }
        for used in self.used.iter_mut() {
            *used = used.shifted(by);
        }
        let diagnostics = core::mem::take(&mut self.diagnostics);
        (self, diagnostics)
    }

    /// What speaks for a line of nothing but these dates being the story's.
    pub(crate) fn confidence(&self) -> Confidence {
        if self.labelled { Confidence::Labelled } else { Confidence::Strong }
    }

    /// Whether a day and a clock tell when the story was published.
    pub(crate) fn is_timed(&self) -> bool {
        self.published.as_ref().is_some_and(|published| published.date.is_some() && published.time.is_some())
    }

    /// Whether a day and a clock do, and the line begins with them.
    pub(crate) fn opens_with_clock(&self) -> bool {
        self.is_timed() && self.used.first().is_some_and(|used| used.start == 0)
    }

    /// The dateline as a part of the page that stands at `span`.
    pub(crate) fn part(self, span: Span) -> Part<'t> {
        self.part_at(None, span)
    }

    /// The same, with the place that the line names.
    pub(crate) fn part_at(self, place: Option<&'t str>, span: Span) -> Part<'t> {
        self.part_of([place, None], span)
    }

    /// The same, with the place and the agency that the line names.
    pub(crate) fn part_of(self, of: [Option<&'t str>; 2], span: Span) -> Part<'t> {
        let [place, agency] = of.map(|of| of.map(Cow::Borrowed));
        let (published, updated) = (self.published, self.updated);
        Part::Dateline(Box::new(Dateline { published, updated, place, agency, span }))
    }

    /// What the line holds between its dates, and the brackets around them.
    pub(crate) fn rest(&self, text: &'t str) -> Few<&'t str, 5> {
        let used = || self.used.iter().map(|used| bracketed(text, *used));
        let starts = core::iter::once(0).chain(used().map(|used| used.end as usize));
        let ends = used().map(|used| used.start as usize).chain([text.len()]);
        starts.zip(ends).filter_map(|(start, end)| text.get(start..end)).collect()
    }

    /// How many bytes of the line are dates and labels.
    #[cfg(test)]
    pub(crate) fn covered(&self) -> usize {
        self.used.iter().map(|span| span.len()).sum()
    }
}

/// The longest line that may be a dateline, in bytes.
const LONGEST: usize = 256;

/// A line that is nothing but dates.
///
/// ```text
/// dateline ::= gap item ( gap item )* gap
/// item ::= read_time | stamp bracketed_place?
/// ```
pub(crate) fn dateline<'t>(text: &'t str, options: &DateOptions) -> Option<Dated<'t>> {
    dateline_at(&Start::of(text), options)
}

/// The same of a line whose first words are known.
#[inline]
pub(crate) fn dateline_at<'t>(line: &Start<'t>, options: &DateOptions) -> Option<Dated<'t>> {
    let rest = gap(line.text.as_bytes());
    let known =
        if rest.len() == line.text.len() { *line } else { Start::of(line.text.get(line.text.len() - rest.len()..)?) };
    if may_open(&known) { any_dateline(line.text, options) } else { None }
}

fn any_dateline<'t>(text: &'t str, options: &DateOptions) -> Option<Dated<'t>> {
    let mut rest = gap(text.as_bytes());
    // A line with no digit can only be short: `Updated yesterday`.
    if text.len() > LONGEST || text.len() > 64 && !has_digit(text) {
        return None;
    }
    let mut stamps: Few<Stamp<'t>, 2> = Few::default();
    while !rest.is_empty() {
        if let Ok((after, ())) = read_time(rest) {
            rest = gap(after);
            continue;
        }
        let start = text.len() - rest.len();
        let stamp = stamp(text, start, options)?;
        rest = gap(bracketed_place(text.as_bytes().get(stamp.end..)?, stamp.moment.time.is_some()));
        stamps.push(stamp);
    }
    // `10:49` alone may be anything
    let tells = |stamp: &Stamp| stamp.event.is_some() || stamp.is_dated() || stamp.relative.is_some();
    stamps.iter().any(tells).then(|| dated(text, &stamps, options))
}

/// A line that is nothing but a time, as above the entries of a live page: `22:06 Uhr`, `6.32pm GMT`. A number may be a year.
pub(crate) fn time<'t>(text: &'t str, options: &DateOptions) -> Option<Dated<'t>> {
    let (rest, moment) = time_of_day(text).ok()?;
    let is_time = rest.is_empty() && !moment.impossible && text.contains(|c: char| !c.is_ascii_digit());
    let stamp = Stamp { event: None, moment, relative: None, start: 0, end: text.len() };
    is_time.then(|| dated(text, &[stamp], options))
}

/// The dates anywhere in a line, with the labels right before them. Whether they make up enough of
/// the line, the caller knows. The name of a file holds none: `20310503_harbour.pdf`.
///
/// A date is looked for at digits only, and a few words before them. A time alone and a date with
/// no year are taken only with a label.
pub(crate) fn dates_in<'t>(text: &'t str, options: &DateOptions) -> Option<Dated<'t>> {
    let mut stamps: Few<Stamp<'t>, 2> = Few::default();
    let mut floor = 0;
    while let Some(at) = first_digit(text.as_bytes().get(floor..)?).map(|at| floor + at) {
        let is_part = |stamp: &Stamp<'_>| {
            let behind = text.get(stamp.end..).and_then(|rest| rest.strip_prefix('_'));
            is_tail(text, stamp.start) || behind.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        };
        floor = match anchored(text, floor, at, options).filter(|stamp| !is_part(stamp)) {
            Some(stamp) => {
                let end = stamp.end;
                stamps.push(stamp);
                end
            }
            // The minutes of a clock begin no date.
            None => {
                at + text.as_bytes().get(at..)?.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b':')).count()
            }
        };
    }
    (!stamps.is_empty()).then(|| dated(text, &stamps, options))
}

/// Whether a number and a sign stand right before it, of which it is the rest: the `5 hours ago` of `1.5 hours ago`, the `30
/// January` of `29–30 January`.
fn is_tail(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    before.strip_suffix(['.', ',', '/', '-', '–']).is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether a line is nothing but the label of a date, which stands on the next: `Last change:`.
pub(crate) fn is_label(text: &str) -> bool {
    date_label(text.as_bytes()).is_ok_and(|(rest, _)| gap(rest).is_empty())
}

/// One date of a line, with its label.
#[derive(Clone, Copy, Debug)]
struct Stamp<'t> {
    event: Option<Event>,
    moment: Moment<'t>,
    relative: Option<Relative>,
    start: usize,
    end: usize,
}

impl Stamp<'_> {
    fn is_dated(&self) -> bool {
        self.moment.date.is_some() || self.moment.yearless.is_some() || self.moment.is_no_date()
    }
}

/// `stamp ::= ( date_label | small_date_word )? ( relative | timestamp label_behind? | clock zone? )`, a clock alone only behind
/// a label
fn stamp<'t>(text: &'t str, start: usize, options: &DateOptions) -> Option<Stamp<'t>> {
    let input = text.get(start..)?;
    let (rest, event) = match date_label(input.as_bytes()) {
        Ok((rest, event)) => (rest, Some(event)),
        Err(_) => (after_small_word(input.as_bytes()), None),
    };
    let at = text.len() - rest.len();
    let input = text.get(at..)?;
    if let Ok((rest, relative)) = relative(input.as_bytes()) {
        let end = text.len() - rest.len();
        let moment = resolved(relative, text.get(at..end)?, options);
        return Some(Stamp { event, moment, relative: Some(relative), start, end });
    }
    let read = timestamp(options.order)(input);
    let (rest, moment) = if event.is_some() { read.or_else(|_| time_of_day(input)) } else { read }.ok()?;
    let (rest, event) = match event {
        None => label_behind(rest.as_bytes()).map_or((rest.len(), None), |(rest, event)| (rest.len(), Some(event))),
        event => (rest.len(), event),
    };
    Some(Stamp { event, moment, relative: None, start, end: text.len() - rest })
}

/// `gap ::= blank ( ( separator | "." | ":" ) blank )*`, between two items
fn gap(input: &[u8]) -> &[u8] {
    let mut rest = blank(input);
    loop {
        if rest.first().is_some_and(u8::is_ascii_alphanumeric) {
            return rest;
        }
        rest = match (rest, separator(rest)) {
            (_, Ok((after, ()))) | ([b'.' | b':', after @ ..], _) => blank(after),
            _ => return rest,
        };
    }
}

/// A relative time as the reference time resolves it. Weeks and more name no day.
fn resolved<'t>(relative: Relative, text: &'t str, options: &DateOptions) -> Moment<'t> {
    let mut moment = Moment { text, precision: Precision::Day, ..Moment::default() };
    if let Relative::Day(_, Some(clock)) = relative {
        moment.time = clock.time();
        moment.impossible = moment.time.is_none();
        moment.precision = if moment.time.is_some() { Precision::Minute } else { Precision::Day };
    }
    let Some(now) = options.reference else { return moment };
    let seconds = |count: u32, unit: i64| now.checked_sub_signed(TimeDelta::seconds(i64::from(count) * unit));
    let then = match relative {
        Relative::Day(days, _) => {
            moment.date = now.date_naive().checked_sub_days(Days::new(days));
            return moment;
        }
        Relative::Ago(count, Unit::Day) => {
            let then = now.date_naive().checked_sub_days(Days::new(u64::from(count)));
            moment.date = then.filter(|then| NEWSPAPERS.contains(&then.year()));
            return moment;
        }
        Relative::Ago(_, Unit::Longer) => None,
        Relative::Ago(count, Unit::Hour) => seconds(count, 3600),
        Relative::Ago(count, Unit::Minute) => seconds(count, 60),
        Relative::Ago(count, Unit::Second) => seconds(count, 1),
    };
    // `20250282 hours ago` are no hours
    if let Some(then) = then.filter(|then| NEWSPAPERS.contains(&then.year())) {
        moment.date = Some(then.date_naive());
        // Nobody counts seconds there.
        moment.time = then.time().with_second(0).and_then(|time| time.with_nanosecond(0));
        moment.offset = Some(*then.offset());
        moment.precision = Precision::Minute;
    }
    moment
}

/// Which date is which. Without labels the earliest is when the story was published, and a later one
/// when it was updated. What a date leaves out, its year or its day, is that of the other one.
fn dated<'t>(text: &'t str, stamps: &[Stamp<'t>], options: &DateOptions) -> Dated<'t> {
    let mut dated = Dated::default();
    let known: Option<NaiveDate> = stamps.iter().find_map(|stamp| stamp.moment.date);
    for stamp in stamps {
        let timestamp = completed(text, stamp, known, dated.published.as_ref(), options);
        let kind = match stamp.moment {
            Moment { impossible: true, .. } => Some(DiagnosticKind::ImpossibleDate),
            Moment { of_other_era: true, .. } => Some(DiagnosticKind::OtherEra),
            Moment { ambiguous: true, .. } => Some(DiagnosticKind::AmbiguousDate),
            _ => None,
        };
        dated.diagnostics.extend(kind.map(|kind| Diagnostic::new(kind, timestamp.span)));
        let labelled = dated.labelled;
        dated.labelled |= stamp.event.is_some();
        dated.used.push(Span::new(stamp.start as u32, stamp.end as u32));
        let slot = match (stamp.event, &dated.published) {
            (Some(Event::Updated), _) => &mut dated.updated,
            (None, Some(first)) if is_later(&timestamp, first) => &mut dated.updated,
            (_, Some(first)) if !labelled && dated.updated.is_none() && is_later(first, &timestamp) => {
                dated.updated = dated.published.take();
                &mut dated.published
            }
            (Some(Event::Published) | None, _) => &mut dated.published,
        };
        slot.get_or_insert(timestamp);
    }
    dated
}

fn completed<'t>(
    text: &str,
    stamp: &Stamp<'t>,
    known: Option<NaiveDate>,
    published: Option<&Timestamp<'t>>,
    options: &DateOptions,
) -> Timestamp<'t> {
    let moment = stamp.moment;
    let with_year = |(month, day)| NaiveDate::from_ymd_opt(known?.year(), month, day);
    // `10.23 Updated 12.17`: the same day, if the clock has not been round
    let same_day = published.filter(|_| moment.time.is_some() && !moment.is_no_date() && stamp.relative.is_none());
    let same_day = same_day.filter(|first| first.time.is_none_or(|time| Some(time) <= moment.time));
    let date = match (moment.date, moment.yearless) {
        (Some(date), _) => Some(date),
        (None, Some(yearless)) => with_year(yearless),
        (None, None) => same_day.and_then(|first| first.date),
    };
    let default = options.default_offset.filter(|_| moment.time.is_some());
    Timestamp {
        text: moment.text.into(),
        span: Span::of(text, moment.text),
        date,
        time: moment.time,
        offset: moment.offset.or(default),
        precision: moment.precision,
    }
}

fn is_later(timestamp: &Timestamp<'_>, first: &Timestamp<'_>) -> bool {
    match (timestamp.local(), first.local()) {
        (Some(timestamp), Some(first)) => timestamp > first,
        _ => timestamp.date > first.date && first.date.is_some(),
    }
}

#[cfg(test)]
mod tests;
