//! What does not change when a text is written another way, goes on, or is cut off.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unnecessary_to_owned)]

mod common;
mod texts;

use common::{bundled, checked_parse, projection};
use newsgrammar::{Article, ParseErrorKind, parse};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use texts::{config, damaged, page};

/// What a text says, without where it says it.
fn said(text: &str) -> Result<Value, ParseErrorKind> {
    checked_parse(text).map(|article| projection(&article)).map_err(|error| error.kind())
}

/// The same with a plain space for every kind of space, as the normal form NFKC has it.
fn plain_spaces(text: &str) -> String {
    text.replace(SPACES, " ")
}

/// The spaces whose normal form is the plain one, but for the ideographic one, which is as wide as a sign.
const SPACES: [char; 15] = [
    '\u{a0}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}',
    '\u{2008}', '\u{2009}', '\u{200a}', '\u{202f}', '\u{205f}', ' ',
];

/// One kind of line end, and no mark at its start.
fn with_line_feeds(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}

proptest! {
    #![proptest_config(config(300))]

    /// White space after the text changes nothing, and neither does parsing twice.
    #[test]
    fn same_text_same_answer(text in prop_oneof![page(), damaged()], tail in "[ \n\r\t\u{a0}\u{3000}]{0,8}") {
        let parsed = parse(&text);
        prop_assert_eq!(&parse(&text), &parsed);
        let longer = text.clone() + &tail;
        match (parsed, parse(&longer)) {
            (Ok(article), longer) => prop_assert_eq!(longer.as_ref(), Ok(&article)),
            (Err(error), longer) => prop_assert!(longer.is_err() || text.trim().is_empty(), "{}", error),
        }
    }

    #[test]
    fn line_ends_of_all_kinds_say_the_same(text in prop_oneof![page(), damaged()], end in select(&["\r\n", "\r"])) {
        let text = with_line_feeds(&text);
        prop_assert_eq!(said(&text.replace('\n', end)), said(&text));
    }

    #[test]
    fn a_byte_order_mark_says_nothing(text in prop_oneof![page(), damaged()]) {
        let text = with_line_feeds(&text);
        if !text.trim().is_empty() {
            prop_assert_eq!(said(&format!("\u{feff}{text}")), said(&text));
        }
    }
}

/// Lines in which a space may be set so that it does not break, or thinner than others.
const LINES: &[&str] = &[
    "By Ana Ruiz and Tom Beck, Political Editor",
    "Von Jette Moorkamp",
    "Updated: Jan. 29, 2022 7:38 a.m. ET",
    "29 January 2022, 07:38",
    "Stand: 12.03.2024, 18:20 Uhr",
    "2 hours ago",
    "By Ana Ruiz | 29 January 2022",
    "Waves break over the wall. Picture: Harbourside Images",
    "Read more: Where the flood sirens will sound this weekend",
    "Reporting by Ana Ruiz; Editing by Tom Beck",
    "LONDON, Jan 29 (Reuters) - The sea came over the quay into the lower streets of the town before dawn, they said.",
    "4 min read",
    "Sign up to our newsletter",
];

/// Whatever kind of space stands between its words, a line says the same. (The roles of its neighbours are
/// not looked at: which words a text has in common is told from their bytes.)
#[test]
fn spaces_of_all_kinds_say_the_same() {
    let facts = |line: &str| {
        let text = format!(
            "Harbour wall gives way after third storm in a week\n\n{line}\n\nThe harbour wall at Polmear gave way on \
             Friday after the third storm in a week, and the sea came over the quay.\n\n\"Nobody was hurt,\" the mayor \
             said. \"We were lucky this time, and we know that we were.\"\n\n{line}\n"
        );
        let said = said(&text).unwrap();
        let body = said["body"].as_array().unwrap();
        let known = |part: &&Value| part["kind"] != "paragraph" && part["kind"] != "unclassified";
        let facts: Vec<&Value> =
            [&said["dateline"], &said["byline"]].into_iter().chain(body.iter().filter(known)).collect();
        plain_spaces(&serde_json::to_string(&facts).unwrap())
    };
    for line in LINES {
        let expected = facts(line);
        for space in SPACES {
            assert_eq!(facts(&line.replace(' ', &space.to_string())), expected, "{line} with {space:?}");
        }
    }
}

/// What stands below a story changes nothing in it: its headline, authors, dates and paragraphs are as before.
#[test]
fn an_unrelated_footer() {
    const FOOTERS: &[&str] = &[
        "About us\n\nContact\n\nPrivacy policy\n\n© 2024 Carrow Mercury\n",
        "Most read\n\nSeal that slept on a slipway for a month returns to the sea\n\nLast bus saved after councils share the \
         bill\n\nLighthouse keeper's diary turns up in a box of jumble\n",
        "Newsletter abonnieren\n\nImpressum\n\nDatenschutz\n\nKontakt\n",
    ];
    for (name, text) in bundled() {
        let before = checked_parse(&text).unwrap();
        for footer in FOOTERS {
            let longer = format!("{text}\n{footer}");
            let after = checked_parse(&longer).unwrap();
            assert_eq!(story(&after, usize::MAX), story(&before, usize::MAX), "{name}, {footer}");
        }
    }
}

/// Headline, authors, dates and paragraphs up to byte `end`.
fn story<'r>(article: &'r Article<'_>, end: usize) -> (Option<&'r str>, Vec<&'r str>, Vec<&'r str>, Vec<&'r str>) {
    let authors = article.authors().map(|author| &*author.name).collect();
    let stamps = article.dateline.iter().flat_map(|dateline| dateline.published.iter().chain(&dateline.updated));
    let dates = stamps.map(|stamp| &*stamp.text).collect();
    let paragraphs = article.paragraphs().filter(|paragraph| paragraph.span.range().end <= end);
    (
        article.headline.as_ref().map(|headline| &*headline.text),
        authors,
        dates,
        paragraphs.map(|paragraph| &*paragraph.text).collect(),
    )
}

/// Cut off behind its second paragraph or later, a text is an article with the same headline, authors and
/// dates, and in most cases the paragraphs that stand whole before the cut: whether a line is text is told from
/// the lines behind it, too. The shares are to be raised whenever the weights get better.
#[test]
fn cut_anywhere_the_story_before_the_cut_stays() {
    let (mut cuts, mut all, mut but_two) = (0, 0, 0);
    for (name, text) in bundled() {
        let whole = checked_parse(&text).unwrap();
        let second = whole.paragraphs().nth(1).unwrap().span.range().end;
        for cut in (second..text.len()).filter(|&cut| text.is_char_boundary(cut)).step_by(7) {
            let article = checked_parse(&text[..cut]).unwrap_or_else(|error| panic!("{name}, {cut}: {error}"));
            let (found, expected) = (story(&article, cut), story(&whole, cut));
            assert_eq!((found.0, &found.1, &found.2), (expected.0, &expected.1, &expected.2), "{name}, cut at {cut}");
            cuts += 1;
            all += usize::from(expected.3.iter().all(|paragraph| found.3.contains(paragraph)));
            let first = expected.3.len().saturating_sub(2);
            but_two += usize::from(expected.3[..first].iter().all(|paragraph| found.3.contains(paragraph)));
        }
    }
    println!("of {cuts} cuts {all} keep all paragraphs, {but_two} all but the last two");
    assert!(all * 100 >= cuts * 65, "{all} of {cuts} cuts keep all paragraphs");
    assert!(but_two * 100 >= cuts * 75, "{but_two} of {cuts} cuts keep all paragraphs but the last two");
}
