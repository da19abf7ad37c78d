//! A moment as the text gives it: no more and no less.

use super::owned::{fields, plain};
use crate::span::Span;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use std::borrow::Cow;

/// A date, with or without time and zone, that holds only what the text said.
///
/// | text | `date` | `time` | `offset` | `precision` |
/// |---|---|---|---|---|
/// | `29 January 2022` | 2022-01-29 | `None` | `None` | day |
/// | `29 January 2022, 07:38` | 2022-01-29 | 07:38 | `None` | minute |
/// | `Jan. 29, 2022 7:38 a.m. ET` | 2022-01-29 | 07:38 | -05:00 | minute |
/// | `2022-01-29T07:38:12+01:00` | 2022-01-29 | 07:38:12 | +01:00 | second |
/// | `281423Z APR 23`, as wires send it | 2023-04-28 | 14:23 | +00:00 | minute |
/// | `2 hours ago` | `None`, or by the parser's reference time | | | |
/// | `31 February 2022` | `None`, and a diagnostic | `None` | `None` | day |
///
/// The calendar is the Gregorian one; years of two figures from 69 on are of the last century.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()).unwrap();
/// assert_eq!(published.to_string(), "17 February 2024, 06:52");
/// assert_eq!(published.local().unwrap().to_string(), "2024-02-17 06:52:00");
/// assert_eq!(published.offset, None);
/// assert_eq!(published.instant(), None, "without an offset it is no moment of the world");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Timestamp<'a> {
    /// The words of the text, without a label such as `Updated:`.
    pub text: Cow<'a, str>,
    /// Where they stand.
    pub span: Span,
    /// The local day; `None` for a relative time that no reference time resolves, and for a text
    /// that names no day there is (`31 February`), which also leaves a diagnostic.
    pub date: Option<NaiveDate>,
    /// The local time of day; `None` where the text names none, or one that no clock shows.
    pub time: Option<NaiveTime>,
    /// The offset from UTC, where the text names one or a zone that has one, or the parser was given a
    /// default; else `None`. It is never told from the publisher or the place.
    #[cfg_attr(feature = "serde", serde(with = "offset"))]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub offset: Option<FixedOffset>,
    /// How exactly the text names the moment.
    pub precision: Precision,
}

fields!(Timestamp { text, span, date, time, offset, precision });
plain!(NaiveDate, NaiveTime, FixedOffset, Precision);

impl<'a> Timestamp<'a> {
    /// A timestamp of which only the words are known.
    ///
    /// ```
    /// use newsgrammar::{Span, Timestamp};
    ///
    /// let moment = Timestamp::from_text("two hours ago", Span::new(0, 13));
    /// assert_eq!((moment.date, moment.to_iso8601()), (None, None));
    /// ```
    pub fn from_text(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Timestamp { text: text.into(), span, date: None, time: None, offset: None, precision: Precision::Day }
    }

    /// A moment in ISO 8601, as [`Timestamp::to_iso8601`] writes it: a day, a day and a time, or these
    /// and an offset, which may be `Z` as well. `None` for any other text, other forms of the standard among them.
    ///
    /// ```
    /// use newsgrammar::{Span, Timestamp};
    ///
    /// for text in ["2022-01-29", "2022-01-29T07:38", "2022-01-29T07:38:12+01:00"] {
    ///     let moment = Timestamp::from_iso8601(text, Span::default()).unwrap();
    ///     assert_eq!(moment.to_iso8601().as_deref(), Some(text));
    /// }
    /// for text in ["2022-02-31", "2022-1-29", "+2022-01-29", "2022-01-29T7:38", "2022-01-29T07:38+0100"] {
    ///     assert_eq!(Timestamp::from_iso8601(text, Span::default()), None, "{text}");
    /// }
    /// ```
    pub fn from_iso8601(text: impl Into<Cow<'a, str>>, span: Span) -> Option<Self> {
        let text = text.into();
        let (day, rest) = text.split_once('T').map_or((&*text, None), |(day, rest)| (day, Some(rest)));
        let date: NaiveDate = day.parse().ok().filter(|date: &NaiveDate| date.to_string() == day)?;
        let Some(rest) = rest else {
            return Some(Timestamp { date: Some(date), ..Timestamp::from_text(text, span) });
        };
        let (clock, offset) = match rest.find(['+', '-', 'Z']) {
            Some(at) => (rest.get(..at)?, rest.get(at..)),
            None => (rest, None),
        };
        let written = offset.filter(|offset| *offset != "Z").unwrap_or("+00:00");
        let zone: FixedOffset = written.parse().ok().filter(|zone: &FixedOffset| zone.to_string() == written)?;
        let precision = if clock.matches(':').count() > 1 { Precision::Second } else { Precision::Minute };
        let time: NaiveTime = clock.parse().ok().filter(|time| clock_text(*time, precision) == clock)?;
        let offset = offset.map(|_| zone);
        Some(Timestamp { text, span, date: Some(date), time: Some(time), offset, precision })
    }

    /// The local date and time; `None` unless the text names both.
    ///
    /// ```
    /// use newsgrammar::{Span, Timestamp};
    ///
    /// let local = |text| Timestamp::from_iso8601(text, Span::default()).unwrap().local();
    /// assert_eq!(local("2022-01-29T07:38").unwrap().to_string(), "2022-01-29 07:38:00");
    /// assert_eq!(local("2022-01-29"), None);
    /// ```
    pub fn local(&self) -> Option<NaiveDateTime> {
        Some(self.date?.and_time(self.time?))
    }

    /// The moment itself; `None` unless date, time and offset are known.
    ///
    /// ```
    /// use newsgrammar::{Span, Timestamp};
    ///
    /// let instant = |text| Timestamp::from_iso8601(text, Span::default()).unwrap().instant();
    /// assert_eq!(instant("2022-01-29T07:38+01:00").unwrap().timestamp(), 1_643_438_280);
    /// assert_eq!(instant("2022-01-29T07:38"), None);
    /// ```
    pub fn instant(&self) -> Option<DateTime<FixedOffset>> {
        self.offset?.from_local_datetime(&self.local()?).single()
    }

    /// The moment in ISO 8601, as exact as the text and no more: `2022-01-29`, `2022-01-29T07:38`,
    /// `2022-01-29T07:38:12+01:00`. `None` where no day is known.
    ///
    /// ```
    /// use newsgrammar::{Span, Timestamp};
    ///
    /// let moment = Timestamp::from_iso8601("2022-01-29T07:38Z", Span::default()).unwrap();
    /// assert_eq!(moment.to_iso8601().as_deref(), Some("2022-01-29T07:38+00:00"));
    /// assert_eq!(Timestamp::from_text("two hours ago", Span::default()).to_iso8601(), None);
    /// ```
    pub fn to_iso8601(&self) -> Option<String> {
        let date = self.date?;
        let Some(time) = self.time else { return Some(date.to_string()) };
        let offset = self.offset.map(|offset| offset.to_string()).unwrap_or_default();
        Some(format!("{date}T{}{offset}", clock_text(time, self.precision)))
    }
}

/// `07:38`, `07:38:12`
fn clock_text(time: NaiveTime, precision: Precision) -> String {
    match precision {
        Precision::Second => time.to_string(),
        Precision::Day | Precision::Minute => format!("{:02}:{:02}", time.hour(), time.minute()),
    }
}

/// How exactly a text names a moment. A time that is left out is not midnight.
///
/// ```
/// use newsgrammar::{Precision, Span, Timestamp};
///
/// let precision = |text| Timestamp::from_iso8601(text, Span::default()).map(|moment| moment.precision);
/// assert_eq!(precision("2022-01-29"), Some(Precision::Day));
/// assert_eq!(precision("2022-01-29T07:38"), Some(Precision::Minute));
/// assert_eq!(precision("2022-01-29T07:38:00"), Some(Precision::Second));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Precision {
    /// The day: `29 January 2022`.
    #[default]
    Day,
    /// The minute: `7.38am`.
    Minute,
    /// The second: `07:38:12`.
    Second,
}

/// Which comes first in a date written in figures, such as `03/04/2022`. Where one of the two is above 12,
/// the other is the month, whatever is asked for.
///
/// ```
/// use newsgrammar::{DateOrder, Parser};
///
/// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\nPublished 03/04/2022\n\n\
///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
///             came over the quay into the lower streets of the town before dawn.\n\n\
///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
/// let day = |parser: Parser| -> Option<String> { parser.parse(text).ok()?.dateline?.published?.to_iso8601() };
/// assert_eq!(day(Parser::new()).as_deref(), Some("2022-04-03"));
/// assert_eq!(day(Parser::new().date_order(DateOrder::MonthDay)).as_deref(), Some("2022-03-04"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateOrder {
    /// Told from the page, by the first of these that says it: another date in figures of which one number
    /// is above 12 (`24/04/2022`); one of the two days in another form (`4 March 2022`); the
    /// [reference time](crate::Parser::reference_time), after which nothing was published; a clock as it is
    /// read in one part of the world (`7:38 a.m. ET`, `07:38 CET`); prose in another language than English, which
    /// alone writes both. Where none does, or other dates show both orders, the day is first, and a
    /// [diagnostic](crate::DiagnosticKind::AmbiguousDate) says that it need not be.
    #[default]
    Auto,
    /// The day: 3 April.
    DayMonth,
    /// The month: 4 March.
    MonthDay,
}

/// An offset is written `"+01:00"`.
#[cfg(feature = "serde")]
mod offset {
    use chrono::FixedOffset;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(offset: &Option<FixedOffset>, to: S) -> Result<S::Ok, S::Error> {
        offset.map(|offset| offset.to_string()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<FixedOffset>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
    }
}
