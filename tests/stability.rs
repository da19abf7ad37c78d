//! What does not change when a text is written another way, goes on, or is cut off.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unnecessary_to_owned)]

mod common;
mod story;
mod texts;

use common::{bundled, checked_parse, projection};
use newsgrammar::{Article, ParseErrorKind, parse};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
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

/// The spaces whose normal form is the plain one.
const SPACES: [char; 16] = [
    '\u{a0}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}',
    '\u{2008}', '\u{2009}', '\u{200a}', '\u{202f}', '\u{205f}', '\u{3000}', ' ',
];

/// One kind of line end, and no mark at its start.
fn with_line_feeds(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}

proptest! {
    #![proptest_config(config(150))]

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

    #[test]
    fn spaces_of_all_kinds_say_the_same(text in prop_oneof![page(), damaged()], space in select(&SPACES[..])) {
        let text = plain_spaces(&text);
        let spaced = text.replace(' ', &space.to_string());
        let plain = |said: Result<Value, _>| said.map(|said| plain_spaces(&said.to_string()));
        prop_assert_eq!(plain(said(&spaced)), plain(said(&text)));
    }
}
