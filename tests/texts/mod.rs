//! Texts for the property tests: pages put together from what news pages are made of, and bundled articles
//! with damage done to them.

use crate::common::bundled;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};

/// Lines and pieces of lines that the productions look for, each of our own invention.
const PIECES: &[&str] = &[
    "Harbour wall gives way after third storm in a week",
    "By Ana Ruiz",
    "By Ana Ruiz and Tom Beck, Political Editor",
    "BY REUTERS",
    "by",
    "Von",
    "Words:",
    "@anaruiz",
    "29 January 2022, 07:38",
    "Updated: Jan. 29, 2022 7:38 a.m. ET",
    "2022-01-29T07:38:12+01:00",
    "31 February 2022, 25:61",
    "03/04/2022",
    "2 hours ago",
    "Published",
    "|",
    "·",
    "LONDON, Jan 29 (Reuters) -",
    "WASHINGTON (AP) —",
    "The sea came over the quay into the lower streets of the town before dawn, the council has said.",
    "\"Nobody was hurt,\" the mayor said.",
    "She said: \"We were lucky.",
    "\"",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "'",
    "「",
    "Read more: Where the flood sirens will sound this weekend",
    "Read more",
    "RELATED STORIES",
    "See more",
    "Most read",
    "Waves break over the wall. Picture: Alamy",
    "(AP Photo/Ana Ruiz)",
    "Image source, X",
    "Image caption, Y",
    "Credit:",
    "Listen to this article",
    "Share",
    "Advertisement",
    "4 min read",
    "12 comments",
    "© 2022 Example Media",
    "Sign up to our newsletter",
    "Home",
    "News",
    "What happens next",
    "Key points",
    "• One barge came.",
    "- Two came.",
    "•",
    "> ",
    "\\n",
    "\\u2019",
    "\\",
    "&amp;",
    "&nbsp;",
    "&#8217;",
    "<p>",
    "</p>",
    "<br>",
    "<",
    "\u{200b}",
    "\u{2028}",
    "Reporting by Ana Ruiz; Editing by Tom Beck",
    "Correction: the wall is old.",
    "Topics: storms",
    "About the author",
    "0",
    "9",
    ":",
    ",",
    ".",
    "…",
    "(",
    ")",
    "/",
    "-",
    "–",
    "—",
    "a",
    "É",
    "ß",
    "海",
    "।",
    "İ",
    "ﬀ",
    "e\u{301}",
    "🌊",
    "👩‍🚒",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{200e}",
    "\u{200f}",
    "\u{202e}",
    "\u{ad}",
    "\u{fffd}",
    "\u{1b}[0m",
    "<p>",
    "&nbsp;",
    "{",
    "\\",
];

const GAPS: &[&str] = &[
    "\n\n", "\n\n", "\n\n", "\n", "\n", "\r\n", "\r\n\r\n", "\r", " ", " ", "", "", "\t", "\u{a0}", "\u{2028}",
    "\u{85}", "\u{b}", "\u{c}", "\u{3000}", "\n \n",
];

/// Pieces with gaps between them.
pub(crate) fn page() -> impl Strategy<Value = String> {
    let piece = prop_oneof![12 => select(PIECES).prop_map(str::to_string), 1 => any::<char>().prop_map(String::from), 1 => ".{0,12}"];
    vec((piece, select(GAPS)), 0..48).prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

/// A bundled article of which some bytes were taken out, put in twice, or replaced.
pub(crate) fn damaged() -> impl Strategy<Value = String> {
    let texts: Vec<String> = bundled().into_iter().map(|(_, text)| text).collect();
    let cut = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), select(PIECES), 0..4_u8);
    (select(texts), vec(cut, 0..6)).prop_map(|(mut text, cuts)| {
        for (from, to, piece, change) in cuts {
            let boundary = |at: usize| (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap();
            let (from, to) = (boundary(from.index(text.len() + 1)), boundary(to.index(text.len() + 1)));
            let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 300));
            let to = (to..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap();
            match change {
                0 => text.replace_range(from..to, ""),
                1 => text.insert_str(from, &text[from..to].to_owned()),
                2 => text.insert_str(from, piece),
                _ => text.replace_range(from..to, piece),
            }
        }
        text
    })
}

/// The same cases on every run.
pub(crate) fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(0x6e65_7773), failure_persistence: None, ..Config::default() }
}
