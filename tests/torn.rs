//! Pages whose lines a program tore say what the pages say.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::checked_parse;
use newsgrammar::Article;

const HEADLINE: &str = "Ferry to stay in harbour until spring";
const PARAGRAPHS: [&str; 5] = [
    "The ferry at Polmear will stay in harbour until the spring, after its engine failed for the third time in a month.",
    "At Tolvean Yard, which built it in 1989, nobody could say when a new shaft would be there.",
    "“We have asked for one since January,” said Ana Ruiz, who runs the Sound Line. “Nobody has answered.”",
    "Islanders are to be carried by the lifeboat, if the weather lets them, and by helicopter if it does not.",
    "Manager Tom Beck said that the shop on the island had bread for four days. Tea would last for longer.",
];

/// A page as its source has it: `<` and `>` stand around what is linked or stressed.
const SOURCE: [&str; 11] = [
    "<Home>",
    "<News>",
    "Ferry to stay in harbour until spring",
    "By <Tamsin Orrell>",
    "17 February 2024",
    "The ferry at <Polmear> will stay in harbour until the spring, after its <engine> failed for the third time in a month.",
    "At <Tolvean Yard>, which built it in 1989, nobody could say when a new <shaft> would be there.",
    "“We have asked for one since <January>,” said <Ana Ruiz>, who runs the Sound Line. “Nobody has answered.”",
    "Islanders are to be carried by the <lifeboat>, if the weather lets them, and by helicopter if it does <not>.",
    "Manager <Tom Beck> said that the shop on the island had bread for four days. Tea would last for longer.",
    "<Contact>",
];

/// The lines of the source, each as the pieces of text that tags part.
fn pieces() -> impl Iterator<Item = Vec<&'static str>> {
    SOURCE.iter().map(|line| line.split(['<', '>']).filter(|piece| !piece.is_empty()).collect())
}

#[track_caller]
fn check(text: &str) {
    let article = checked_parse(text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, HEADLINE);
    assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Tamsin Orrell"]);
    let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref());
    assert_eq!(published.and_then(|moment| moment.to_iso8601()).as_deref(), Some("2024-02-17"));
    assert_eq!(paragraphs(&article), PARAGRAPHS);
}

fn paragraphs<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    article.paragraphs().map(|paragraph| &*paragraph.text).collect()
}

#[test]
fn whole() {
    check(&pieces().map(|pieces| pieces.concat()).collect::<Vec<_>>().join("\n"));
}

/// `get_text("\n")`, `"\n".join(itertext())`: the blanks around a link are left.
#[test]
fn each_piece_of_text_on_a_line() {
    let text = pieces().map(|pieces| pieces.join("\n")).collect::<Vec<_>>();
    check(&text.join("\n"));
    check(&text.join("\n    \n\n    "));
    check(&text.join("\r\n").replace('\n', "\r\n").replace("\r\r", "\r"));
    check(&format!("\u{feff}{}", text.join("\n")));
}

/// `get_text("\n", strip=True)`, `stripped_strings`.
#[test]
fn each_piece_of_text_on_a_line_and_trimmed() {
    let trimmed = pieces().flatten().map(str::trim).collect::<Vec<_>>();
    check(&trimmed.join("\n"));
    check(&trimmed.join("\n\n"));
}

/// The line ends of the source, which was wrapped around tags that are no longer there.
#[test]
fn lines_of_the_source() {
    let wrapped = |text: &str| {
        let (mut out, mut width) = (String::new(), 0);
        for word in text.split(' ') {
            let tags = 12 * word.matches('<').count() + 4 * word.matches('>').count();
            let len = word.chars().count() + tags;
            out.push(if width + len > 70 { '\n' } else { ' ' });
            width = if width + len > 70 { len } else { width + len + 1 };
            out.push_str(&word.replace(['<', '>'], ""));
        }
        out.trim_start().to_string()
    };
    let lines: Vec<String> = SOURCE.iter().map(|line| wrapped(line)).collect();
    check(&lines.join("\n\n"));
    check(&lines.iter().map(|line| line.replace('\n', "\n      ")).collect::<Vec<_>>().join("\n    \n      "));
}

/// A capital that opens the story may stand in a piece of its own.
#[test]
fn capitals_that_open_a_story() {
    let text = pieces().map(|pieces| pieces.join("\n")).collect::<Vec<_>>().join("\n");
    check(&text.replace("The ferry", "T\nhe ferry"));
    check(&text.replace("At \nTolvean", "A\nt \nTolvean"));
}

/// The place of a word is its place in the source, and what was joined keeps where it was torn.
#[test]
fn spans_are_those_of_the_source() {
    let text = pieces().map(|pieces| pieces.join("\n")).collect::<Vec<_>>().join("\n");
    let article = checked_parse(&text).unwrap();
    let first = article.paragraphs().next().unwrap();
    assert!(first.span.slice(&text).unwrap().starts_with("The ferry at \nPolmear\n will stay"));
    let author = article.authors().next().unwrap();
    assert_eq!(author.name, "Tamsin Orrell");
}

/// Lists in small letters, as recipes have them, end no sentence; their lines stay lines.
#[test]
fn lists_in_small_letters() {
    let text = "Fish stew\nBy Ana Ruiz\n17 February 2024\n\
                This stew has been eaten at Polmear for as long as anybody can remember, mostly on Fridays.\n\
                two onions\nfour leeks\nhalf a pound of cod\none lemon\nsalt\n\
                Fry the onions in butter until they are soft, and add the leeks and a glass of water.\n\
                Lay the fish on top, cover the pan, and leave it alone for ten minutes or so.\n";
    let article = checked_parse(text).unwrap();
    assert!(
        paragraphs(&article).contains(&"Lay the fish on top, cover the pan, and leave it alone for ten minutes or so.")
    );
    assert!(article.paragraphs().all(|paragraph| !paragraph.text.contains("onions four")));
}

/// Menus and bylines in small letters end no sentence, so they stay lines.
#[test]
fn small_letters_above_the_story() {
    let trimmed = pieces().flatten().map(str::trim).collect::<Vec<_>>().join("\n");
    let lower = trimmed.replace("Home\nNews\n", "home\nnews\nsport\ncontact\n").replace("By\nTamsin", "by Tamsin");
    check(&lower);
    check(&format!("{lower}\nStorm closes the school\niPhone found in a cod\nMarket to move to the pier\n"));
}
