//! Nothing is lost, whatever the text: arbitrary strings, and strings put together from what news pages are made of.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unnecessary_to_owned)]

mod common;
mod texts;

use common::{bundled, checked_parse};
use newsgrammar::{Article, parse};
use proptest::prelude::*;
use texts::{config, damaged, page};

/// The text as it is handed on in one of these ways.
fn handed_on(text: &str, way: u8) -> String {
    let lines = |before: &str, behind: &str| text.lines().map(|line| format!("{before}{line}{behind}\n")).collect();
    match way {
        0 => lines("> ", ""),
        1 => lines("• ", ""),
        2 => lines("    ", ""),
        3 => lines("<p>", "</p>"),
        4 => lines("", "<br />"),
        5 => lines("\u{200b}", "\u{200e}\u{feff}"),
        6 => text.replace('\n', "\\n").replace('’', "\\u2019"),
        7 => text.replace('<', "&lt;").replace('’', "&amp;#8217;").replace(' ', "&nbsp;"),
        8 => text.replace('\n', "\u{2028}"),
        9 => text.replace("\n\n", "\n\n7\n\u{c}HERALD\n\n"),
        10 => format!("**{}", text.replacen('\n', "**\n", 1)),
        11 => format!("Title: {}", text.replacen('\n', "\nText: ", 1)),
        _ => text.lines().map(|line| common::wrapped(line, 60) + "\n").collect(),
    }
}

/// An article read from what can't be borrowed from.
#[derive(serde::Deserialize)]
struct Owned(#[serde(deserialize_with = "owned")] Article<'static>);

fn owned<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Article<'static>, D::Error> {
    <Article<'_> as serde::Deserialize>::deserialize(from).map(Article::into_owned)
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn any_string(text in any::<String>()) {
        let _ = checked_parse(&text);
    }

    #[test]
    fn any_string_of_few_characters(text in "[ab \"“”'.,:\n\r\u{feff}\u{a0}09|(é海-]{0,200}") {
        let _ = checked_parse(&text);
    }

    #[test]
    fn any_markup(text in "(.|[#>*_=\\[\\]()!\\\\ \n\r-]|(\\[[0-9]\\]|\\]\\(/?|the wall[.]|Image 1|By Ana Ruiz|2 May 2021|\\[\\]\\(/\\)|\n===\n)){0,60}") {
        let story = "# Harbour wall gives way\n\nBy Ana Ruiz\n\nThe wall at [Polmear](/polmear) gave way on *Friday* after the third \
                     storm in a week, and the sea came over the quay.\n";
        let page = format!("{story}{text}\n{story}{text}");
        let _ = checked_parse(&page);
    }

    #[test]
    fn any_envelope(text in "(.|[>\\\\&;<\"'\u{200b}\u{feff}\u{2028}\u{2029}\u{b} \n\r-]|(\\\\n|\\\\u2019|\\\\ud83d\\\\ude00|&amp;|&#8217;|&nbsp;|&lt;p&gt;|</?p>|<br>|</?b>|\n>|the wall[.]|By Ana Ruiz|[*]|# |\n\u{c}7\nHERALD\n)){0,60}", quoted in any::<bool>()) {
        let story = "Harbour wall gives way\n\nBy Ana Ruiz\n\nThe wall at <b>Polmear</b> gave way on Friday after the third \
                     storm in a week, and the sea came over the quay.</p>\n\nNobody was hurt, the mayor said.<br>";
        let page = format!("{story}{text}\n{story}{text}");
        let _ = checked_parse(&page.replace('\n', if quoted { "\n> " } else { "\n" }));
        let _ = checked_parse(&page.replace('\n', "\\n"));
    }

    #[test]
    fn any_way_of_handing_on(text in page(), ways in prop::collection::vec(0..13u8, 1..4)) {
        let text = ways.iter().fold(text, |text, way| handed_on(&text, *way));
        let _ = checked_parse(&text);
    }

    #[test]
    fn any_page(text in page()) {
        let _ = checked_parse(&text);
    }
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn any_damage(text in damaged()) {
        let _ = checked_parse(&text);
    }

    #[test]
    fn the_text_may_be_let_go_of(text in prop_oneof![page(), damaged()]) {
        if let Ok(article) = parse(&text) {
            prop_assert_eq!(&article.clone().into_owned(), &article);
        }
    }

    #[test]
    fn what_is_written_as_json_is_read_back(text in prop_oneof![page(), damaged()]) {
        if let Ok(article) = parse(&text) {
            let json = serde_json::to_string(&article).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Article<'_>>(&json).unwrap(), &article);
            let value = serde_json::to_value(&article).unwrap();
            prop_assert_eq!(&serde_json::from_value::<Owned>(value).unwrap().0, &article);
        }
    }

    #[test]
    fn what_is_written_as_cbor_is_read_back(text in prop_oneof![page(), damaged()]) {
        if let Ok(article) = parse(&text) {
            let mut bytes = Vec::new();
            ciborium::into_writer(&article, &mut bytes).unwrap();
            prop_assert_eq!(&ciborium::from_reader::<Owned, _>(&bytes[..]).unwrap().0, &article);
        }
    }
}

#[test]
fn bundled_articles() {
    for (name, text) in bundled() {
        for (layout, text) in common::layouts(&text) {
            assert!(checked_parse(&text).is_ok(), "{name}, {layout}");
        }
    }
}

/// What found a fault once.
#[test]
fn regressions() {
    for text in [
        "\u{feff}",
        "\u{feff}\u{feff}\n\u{feff}",
        "\"\n\"",
        "\u{202e}\n\u{200b}",
        // Wire copy without a dateline of its own: its opening lies inside its paragraph.
        "Harbour wall gives way after third storm in a week\n\nLONDON, Jan 29 (Reuters) - One barge came.\n",
        // The same behind the name of a field.
        "Title: Harbour wall gives way after third storm in a week\nText: LONDON, Jan 29 (Reuters) - One barge came in before \
         dawn, the council has said.\n\nNobody was hurt.\n",
        // A byte-order mark that is not the first of a marked-up text.
        "\n\u{feff}# Harbour wall gives way\n\nBy [Ana Ruiz](/ana)\n\nThe harbour wall at [Polmear](/polmear) gave way on Friday after the third \
         storm in a week, and the sea came over the quay.\n",
        // A sign between a heading and the author.
        "Harbour wall gives way after third storm in a week\n\nBy Ana Ruiz\n\nThe harbour wall at Polmear gave way on \
         Friday after the third storm in a week, and the sea came over the quay.\n\nABOUT THE AUTHOR\u{fffd}Ana Ruiz\nReporter\n",
        // Names between two dates.
        "S t\nMay33M C May33\n.",
        // Bylines with a block of other stories or a standfirst between them.
        "i\rn.\nBY RS\nT\u{fffd}\u{fffd}e\u{0}4\u{fffd}\u{fffd}\u{fffd}\u{fffd}Y t\nBY U\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{7f}ti\nB  \u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}Y ti\nBY RU",
        "Harbour wall gives way after third storm in a week\n\nBy Ana Ruiz\n\nThe sea came over the quay before \
         dawn, and three streets of the lower town are under water\n\nBy Tom Beck\n\nThe harbour wall at Polmear \
         gave way on Friday after the third storm in a week, and the sea came over the quay.\n",
    ] {
        let _ = checked_parse(text);
    }
}
