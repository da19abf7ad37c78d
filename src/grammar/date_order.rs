//! Whether the day or the month comes first in the figures of a page's dates, told from the page.

use super::Options;
use super::context::language_of;
use super::dateline::dates_in;
use super::day::{Day, day};
use super::timestamp::DateOrder;
use super::token::number;
use crate::layout::{Features, Layout};
use crate::lexicon::words::{DOTTED_HALVES, HALVES};
use crate::lexicon::zones;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// How many dates of a page are compared with each other.
const DATES: usize = 32;

/// The order that the page shows; `None` where nothing tells, or where it shows both.
///
/// The first of these that tells is believed: another date in figures that has one reading (`29/01/2022`);
/// a date with the month's name that is one of the two readings; the moment at which the text was taken, after
/// which nothing was published; a clock as it is read in one part of the world (`7:38 ET`, `07:38 CET`);
/// the language, of which only English writes both; the `a.m.` of American papers, which Spanish ones write as well.
pub(super) fn shown(layout: &Layout<'_>, options: &Options<'_>) -> Option<DateOrder> {
    let mut hints = Hints::default();
    for block in layout.blocks.iter().filter(|block| block.features.any(Features::DATED)) {
        hints.look_at(layout.source(block), options);
    }
    if hints.figures.is_split() {
        return None;
    }
    let foreign = || is_foreign(layout).then_some(DateOrder::DayMonth);
    let taken = || options.dates.reference.and_then(|now| hints.taken(now).order());
    let told = hints.figures.order().or_else(|| hints.named().order());
    let halved = || hints.halved.then_some(DateOrder::MonthDay);
    let clocks = || hints.clocks.order().or_else(foreign).or_else(|| halved().filter(|_| !hints.clocks.is_split()));
    told.or_else(taken).or_else(clocks)
}

/// What speaks for either order.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    day_first: bool,
    month_first: bool,
}

impl Votes {
    fn add(&mut self, order: DateOrder) {
        self.day_first |= order == DateOrder::DayMonth;
        self.month_first |= order == DateOrder::MonthDay;
    }

    fn is_split(self) -> bool {
        self.day_first && self.month_first
    }

    fn order(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayMonth),
            (false, true) => Some(DateOrder::MonthDay),
            _ => None,
        }
    }
}

/// What the dates of a page and the words beside them tell.
#[derive(Debug, Default)]
struct Hints {
    /// Dates in figures with one reading.
    figures: Votes,
    /// Zones.
    clocks: Votes,
    /// Whether a clock is read as `7:38 a.m.`
    halved: bool,
    /// Dates in figures with two readings: the one with the day first, and the other.
    ambiguous: Vec<(NaiveDate, NaiveDate)>,
    /// Dates with one reading, in figures or not.
    certain: Vec<NaiveDate>,
}

impl Hints {
    fn look_at(&mut self, line: &str, options: &Options<'_>) {
        let mut rest = line.as_bytes();
        while let Some(at) = rest.iter().position(u8::is_ascii_digit) {
            let here = rest.get(at..).unwrap_or_default();
            let Ok((after, first)) = number(here) else { return };
            rest = after;
            if let Ok((after, day)) = day(here, DateOrder::Auto)
                && matches!(rest.first(), Some(b'/' | b'-' | b'.'))
                && first.digits <= 2
            {
                self.figures(first.value, day);
                rest = after;
            }
        }
        for clock in clocks(line) {
            match clock {
                ClockHint::Half => self.halved = true,
                ClockHint::Zone(order) => self.clocks.add(order),
            }
        }
        if let Some(dated) = dates_in(line, &options.dates).filter(|dated| dated.diagnostics.is_empty()) {
            let dates = dated.published.iter().chain(&dated.updated).filter_map(|stamp| stamp.date);
            self.certain.extend(dates.take(DATES.saturating_sub(self.certain.len())));
        }
    }

    /// A date in figures that begins with the number `first`.
    fn figures(&mut self, first: u32, day: Day) {
        if day.ambiguous {
            let other = Day { day: day.month, month: day.day, ..day };
            let readings = day.date().zip(other.date());
            self.ambiguous.extend(readings.filter(|_| self.ambiguous.len() < DATES));
        } else if day.day != day.month && day.date().is_some() {
            self.figures.add(if first == day.day { DateOrder::DayMonth } else { DateOrder::MonthDay });
        }
    }

    /// Readings that the page names in another form.
    fn named(&self) -> Votes {
        self.readings(|date| self.certain.contains(&date))
    }

    /// Readings that had come when the text was taken; a day more for those who are ahead.
    fn taken(&self, now: DateTime<FixedOffset>) -> Votes {
        self.readings(|date| Some(date) <= now.date_naive().succ_opt())
    }

    fn readings(&self, is_so: impl Fn(NaiveDate) -> bool) -> Votes {
        let mut votes = Votes::default();
        for &(day_first, month_first) in &self.ambiguous {
            match (is_so(day_first), is_so(month_first)) {
                (true, false) => votes.add(DateOrder::DayMonth),
                (false, true) => votes.add(DateOrder::MonthDay),
                _ => {}
            }
        }
        votes
    }
}

/// What stands right behind a time: `a.m.`, or a zone of those who write dates in one order.
#[derive(Clone, Copy, Debug)]
enum ClockHint {
    Half,
    Zone(DateOrder),
}

/// What the clocks of a line tell.
fn clocks(line: &str) -> impl Iterator<Item = ClockHint> + '_ {
    let mut timed = false;
    line.split_whitespace().filter_map(move |word| {
        let bare = word.trim_matches(|c: char| matches!(c, ',' | ';' | '(' | ')' | '|'));
        let behind_time = core::mem::replace(&mut timed, is_time(bare));
        if behind_time && DOTTED_HALVES.iter().any(|half| bare.eq_ignore_ascii_case(half)) {
            return Some(ClockHint::Half);
        }
        let zone = Some(bare.trim_end_matches('.')).filter(|_| behind_time)?;
        let month_first = zones::begins_with_month(zone.as_bytes())?;
        Some(ClockHint::Zone(if month_first { DateOrder::MonthDay } else { DateOrder::DayMonth }))
    })
}

/// Whether a zone may follow the word: `7:38`, `a.m.`, `PM`.
fn is_time(word: &str) -> bool {
    let half = DOTTED_HALVES.iter().chain(HALVES).any(|half| word.eq_ignore_ascii_case(half));
    half || word.starts_with(|c: char| c.is_ascii_digit()) && word.contains([':', '.'])
}

/// Whether the prose is in another language than English.
fn is_foreign(layout: &Layout<'_>) -> bool {
    language_of(layout.text, &layout.blocks).is_some_and(|language| language != "en")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::DateOptions;
    use crate::lexicon::Vocabulary;

    fn told(lines: &[&str], reference: Option<&str>) -> Option<DateOrder> {
        let reference = reference.and_then(|now| DateTime::parse_from_rfc3339(now).ok());
        let dates = DateOptions { reference, ..DateOptions::new() };
        let options = Options { vocabulary: Vocabulary::builtin(), dates };
        let text = lines.join("\n\n");
        let mut layout = Layout::new(&text);
        crate::grammar::evidence::gather(&mut layout, &options);
        shown(&layout, &options)
    }

    #[test]
    fn what_tells() {
        use DateOrder::{DayMonth, MonthDay};
        const GERMAN: &str = "Die Fähre zwischen Osterfleth und der Insel fällt bis Ostern aus, wie die Reederei am \
                              Dienstag mit einem Bedauern mitteilte, und das ist nicht das erste Mal.";
        const SPANISH: &str = "El transbordador que va a la isla no sale hasta el lunes, como dijo la compañía en la tarde \
                               del martes, y no es la primera vez que los vecinos se quedan sin él.";
        const ENGLISH: &str = "The ferry to the island will not sail until Easter, the company said on Tuesday, and it is \
                               not for the first time that it has had to do so.";
        #[rustfmt::skip]
        let cases: &[(&[&str], Option<DateOrder>)] = &[
            (&["03/04/2022"], None),
            (&["03/04/2022", "05/05/2022"], None),
            (&["03/04/2022", "29/01/2022"], Some(DayMonth)),
            (&["03/04/2022", "01/29/2022"], Some(MonthDay)),
            (&["03/04/2022", "01-29-2022"], Some(MonthDay)),
            (&["03/04/2022", "29.01.2022"], Some(DayMonth)),
            (&["03/04/2022", "29/01/2022", "01/29/2022"], None),
            (&["03/04/2022", "2022-01-29"], None),
            (&["03/04/2022", "31/31/2022"], None),
            (&["03/04/2022", "3 April 2022"], Some(DayMonth)),
            (&["03/04/2022", "Updated March 4, 2022, 7:38 pm"], Some(MonthDay)),
            (&["03/04/2022", "March 5, 2022"], None),
            (&["03/04/2022 7:38 a.m."], Some(MonthDay)),
            (&["03/04/2022 7:38 am"], None),
            (&["03/04/2022 7:38 AM ET"], Some(MonthDay)),
            (&["03/04/2022, 07:38 CET"], Some(DayMonth)),
            (&["03/04/2022, 07:38 AEST."], Some(DayMonth)),
            (&["03/04/2022, 07:38 UTC"], None),
            (&["03/04/2022 | JEAN ET MARIE"], None),
            (&["03/04/2022", GERMAN], Some(DayMonth)),
            (&["03/04/2022", ENGLISH], None),
            // What is nearer to the date is believed before what is farther from it,
            (&["03/04/2022 7:38 a.m. ET", GERMAN], Some(MonthDay)),
            // `a.m.` is no American sign in another language
            (&["03/04/2022 7:38 a.m.", SPANISH], Some(DayMonth)),
            (&["03/04/2022 7:38 a.m. ET", "29/01/2022"], Some(DayMonth)),
            // and of two that contradict each other none is, whatever else is there
            (&["03/04/2022 7:38 a.m. ET", "29/01/2022", "01/29/2022"], None),
            (&["03/04/2022 score: ET 3"], None),
        ];
        for (lines, expected) in cases {
            assert_eq!(told(lines, None), *expected, "{lines:?}");
        }
        assert_eq!(told(&["12/11/2022"], Some("2022-11-20T12:00:00Z")), Some(DayMonth));
        assert_eq!(told(&["11/12/2022"], Some("2022-11-20T12:00:00Z")), Some(MonthDay));
        assert_eq!(told(&["03/04/2022"], Some("2022-11-20T12:00:00Z")), None);
    }
}
