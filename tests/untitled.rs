//! Bodies of articles without their headlines, as many corpora hold them, and texts of a single line.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::checked_parse;
use newsgrammar::{DiagnosticKind, ParseErrorKind, Parser, Span};

const BODY: [&str; 4] = [
    "The ferry between Polmear and the islands sailed again on Sunday, nine years after the last boat was sold.",
    "\"We have waited for this since my daughter was born,\" said Mary Trevose, who runs the café on the quay.",
    "The council has paid £2.3m for the boat, which carries 60 people and twelve cars.",
    "A second boat is to follow in the summer, if the money can be found, the council said in a statement.",
];

/// Checks that the text has no headline and these paragraphs, and that the diagnostic stands at the first.
#[track_caller]
fn check(text: &str, paragraphs: &[&str]) {
    let article = checked_parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(article.headline, None, "{text}");
    assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), paragraphs, "{text}");
    let at: Vec<Span> = article.diagnostics().iter().map(|it| it.span).collect();
    assert_eq!(
        (at, article.diagnostics()[0].kind),
        (vec![article.paragraphs().next().unwrap().span], DiagnosticKind::NoHeadline)
    );
    assert_eq!(Parser::new().strict(true).parse(text).unwrap_err().kind(), ParseErrorKind::Strict);
}

#[test]
fn a_body_alone() {
    let whole = BODY.join(" ");
    for text in [BODY.join("\n"), BODY.join("\n\n"), format!("\u{feff}{}\n", BODY.join("\r\n"))] {
        check(&text, &BODY);
    }
    check(&whole, &[&whole]);
}

#[test]
fn a_first_sentence_is_no_headline() {
    let first = [
        "Nobody in Polmear had thought that it would take nine years.",
        "Then a letter came from the ministry in spring.",
    ];
    check(&[&first[..1], &BODY].concat().join("\n"), &[&first[..1], &BODY].concat());
    check(&[&first[..], &BODY].concat().join("\n\n"), &[&first[..], &BODY].concat());
    // With a line of the page's between them it is one, and so it is if it ends as headlines do.
    for (first, below) in [(first[0], "By Ana Ruiz\n"), ("Ferry to the islands sails again after nine years!", "")] {
        let article_text = format!("{first}\n{below}{}\n", BODY.join("\n"));
        let article = checked_parse(&article_text).unwrap();
        assert_eq!(article.headline.unwrap().text, first);
    }
}

#[test]
fn what_stands_around_the_body_is_read() {
    let wire = format!("POLMEAR, Sept 3 (Reuters) - {}", BODY[0]);
    let text =
        format!("By Ana Ruiz\n3 September 2031\n\n{wire}\n\n{}\n\nRead more: Ferry sold\n", BODY[1..].join("\n\n"));
    check(&text, &[&[&*wire], &BODY[1..]].concat());
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz"]);
    let dateline = article.dateline.as_ref().unwrap();
    assert_eq!((dateline.place.as_deref(), dateline.agency.as_deref()), (Some("POLMEAR"), Some("Reuters")));
    assert_eq!(dateline.published.as_ref().and_then(|it| it.to_iso8601()).as_deref(), Some("2031-09-03"));
    assert_eq!(article.quotations().count(), 1);
}

/// What is too little for a story, and what is none.
#[test]
fn no_story() {
    for text in [BODY[0], "Home News Sport Weather Sign in Subscribe"] {
        assert_eq!(newsgrammar::parse(text).unwrap_err().kind(), ParseErrorKind::NoStory, "{text}");
    }
    assert!(newsgrammar::parse("Home\nNews\nSport\nWeather\nSign in").is_err());
    // Teasers, and what a page says of itself.
    let teasers = BODY.map(|line| format!("{line}\nRead more\n")).concat();
    let own = "All rights reserved. No part of this site may be copied without leave of the publisher, who is not liable for its content.\n\
               These terms are governed by the law of the land. If a part of them is void, the other parts stay in force.\n";
    let broken = "Sorry, something went wrong on our side. We have been told about it, and we are working to put it right.\n\
                  Please try again in a few minutes. If it still does not work, write to us, and tell us what you did before.\n";
    for text in [&*teasers, own, broken] {
        assert_eq!(newsgrammar::parse(text).unwrap_err().kind(), ParseErrorKind::NoStory, "{text}");
    }
}
