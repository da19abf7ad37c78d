//! What was read as a moment is written, and read again as the same moment.

use super::{parser, text};
use crate::common::is_left_of;
use newsgrammar::{Article, Parser, Span, Timestamp};

/// A story whose dateline is the line that is looked at.
const STORY: [&str; 2] = [
    "Harbour wall gives way after third storm in a week\n\nBy Ana Ruiz\n\n",
    "\n\nThe harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over the quay \
     into the lower streets of the town before dawn.\n\n\
     \"Nobody was hurt,\" the mayor said. \"We were lucky this time, and we know that we were.\"\n",
];

pub(crate) fn timestamp(data: &[u8]) {
    let Some((&options, line)) = data.split_first() else { return };
    let parser = parser(options);
    let whole = STORY.concat().replace(STORY[1], "") + &text(line) + STORY[1];
    let Ok(article) = parser.parse(&whole) else { return };
    for stamp in stamps(&article) {
        let found = stamp.span.slice(&whole).unwrap_or_else(|| panic!("{stamp:?} is no place in {whole:?}"));
        assert!(found == stamp.text || is_left_of(&stamp.text, found), "{stamp:?} is not {found:?}");
        assert!(stamp.time.is_some() || stamp.precision == newsgrammar::Precision::Day, "{stamp:?}");
        assert_eq!(stamp.instant().is_some(), stamp.local().is_some() && stamp.offset.is_some(), "{stamp:?}");
        let Some(iso) = stamp.to_iso8601() else {
            assert_eq!(stamp.date, None, "{stamp:?}");
            continue;
        };
        same(stamp, &Timestamp::from_iso8601(iso.as_str(), Span::default()).unwrap(), &iso);
        // The grammar reads what the model writes.
        let again = [STORY[0], &iso, STORY[1]].concat();
        let again = Parser::new().parse(&again).unwrap();
        let found = stamps(&again).next().unwrap_or_else(|| panic!("{iso} of {stamp:?} is no date"));
        same(stamp, found, &iso);
        assert!(again.diagnostics().is_empty(), "{iso}: {:?}", again.diagnostics());
    }
}

fn stamps<'r>(article: &'r Article<'_>) -> impl Iterator<Item = &'r Timestamp<'r>> {
    let dateline = article.dateline.iter();
    dateline.flat_map(|dateline| dateline.published.iter().chain(&dateline.updated))
}

/// The same moment, as exact as it is written.
#[track_caller]
fn same(stamp: &Timestamp<'_>, found: &Timestamp<'_>, iso: &str) {
    // ISO 8601 has no offset of a day.
    let offset = |stamp: &Timestamp<'_>| stamp.offset.filter(|_| stamp.time.is_some());
    let said = |stamp: &Timestamp<'_>| (stamp.to_iso8601(), stamp.date, offset(stamp), stamp.precision);
    assert_eq!(said(found), said(stamp), "{iso}");
}
