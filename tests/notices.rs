//! Diagnostics of the whole story, and the parts that come from elsewhere: each is true to the line that tells.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)]

use newsgrammar::{Article, DiagnosticKind, Part, PartKind};

const FIRST: &str = "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over \
                     the quay into the lower streets of the town before dawn.";
const MORE: &str = "Engineers were lowered on ropes to look at the breach on Saturday and found that the foundations had \
                    been washed out to the depth of a man.";
const LAST: &str = "The council said that nobody was hurt, and that the wall would be rebuilt before the winter.";

fn page(middle: &str, end: &str) -> String {
    format!("Harbour wall gives way\n\nBy Ana Ruiz\n\n{FIRST}\n\n{MORE}\n\n{middle}\n\n{LAST}\n\n{MORE}\n\n{end}\n")
}

/// The words of every diagnostic of this kind.
fn noticed(text: &str, kind: DiagnosticKind) -> Vec<&str> {
    let article = newsgrammar::parse(text).unwrap();
    let spans = article.diagnostics().iter().filter(|diagnostic| diagnostic.kind == kind);
    spans.map(|diagnostic| diagnostic.span.slice(text).unwrap()).collect()
}

#[test]
fn a_quotation_that_is_never_closed() {
    let none: &[&str] = &[];
    let cases: &[(&str, &[&str])] = &[
        ("The mayor said: \"Nobody was hurt, and nobody will be.", &["\"Nobody was hurt, and nobody will be."]),
        (
            "“Nobody was hurt, the mayor said, and nobody will be.",
            &["“Nobody was hurt, the mayor said, and nobody will be."],
        ),
        (
            "„Niemand wurde verletzt, sagte der Bürgermeister am Freitag in der Stadt.",
            &["„Niemand wurde verletzt, sagte der Bürgermeister am Freitag in der Stadt."],
        ),
        ("\"Nobody was hurt,\" the mayor said, \"and nobody will be.\"", none),
        ("The wall's foundations, the '90s stone and the boats' moorings were all but gone.", none),
        ("A wave of 6' 2\" came over the wall, and another of 7 feet came right behind it.", none),
        // It runs on, and is closed.
        (
            "The mayor said: \"Nobody was hurt, and nobody will be.\n\n\"The wall will be rebuilt before the winter comes.\"",
            none,
        ),
        // It runs on, and is not: one quotation, which is noticed once.
        (
            "The mayor said: \"Nobody was hurt, and nobody will be.\n\n\"The wall will be rebuilt before the winter comes.",
            &["\"Nobody was hurt, and nobody will be."],
        ),
    ];
    for (middle, expected) in cases {
        assert_eq!(noticed(&page(middle, ""), DiagnosticKind::UnclosedQuotation), *expected, "{middle}");
    }
}

#[test]
fn a_story_that_is_withheld() {
    let cases = [
        ("", "To continue reading, subscribe now", true),
        ("", "This article is for subscribers only", true),
        ("", "Um weiterzulesen, brauchen Sie ein Abo", true),
        ("", "Il vous reste 57.09% de cet article à lire", true),
        ("Subscribe to continue reading", "", true),
        ("", "Subscribe", false),
        ("", "Support independent journalism", false),
        ("", "Already a subscriber?", false),
        // Of another story.
        (
            "",
            "More news\n\nFerry held in port by the gale\n\nBus late again as the bridge is closed\n\nLighthouse keeper retires after forty years\n\nLifeboat crew honoured by the town\n\nThis article is for subscribers only",
            false,
        ),
        ("They waited to continue reading the names of the lost, and the vicar began again from the first.", "", false),
    ];
    for (middle, end, expected) in cases {
        let text = page(middle, end);
        let found = noticed(&text, DiagnosticKind::Paywall);
        assert_eq!(!found.is_empty(), expected, "{middle} {end}: {found:?}");
    }
}

#[test]
fn what_is_withheld_shows_in_the_outputs() {
    let text = page("", "To continue reading, subscribe now");
    let article = newsgrammar::parse(&text).unwrap();
    assert_eq!(serde_json::to_value(article.schema_org()).unwrap()["isAccessibleForFree"], false);
    assert_eq!(
        serde_json::to_value(article.ninjs("https://mercury.example/1")).unwrap()["representationType"],
        "partial"
    );
}

#[test]
fn a_sentence_that_is_set_again() {
    let said = "The mayor said: \"We were lucky this time, and we know that we were. Nobody was hurt.\" Nobody had been asked \
                to leave before the storm, and nobody had left. The wall is a hundred years old, said the engineers.";
    let cases = [
        ("\"We were lucky this time, and we know that we were.\"", true),
        ("“We were lucky this time, and we know that we were.”", true),
        ("We were lucky this time, and we know that we were.", true),
        ("Nobody had been asked to leave before the storm, and nobody had left.", true),
        // Not a whole sentence.
        ("nobody had been asked to leave before the storm", false),
        ("lucky this time, and we know that we were.", false),
        // Too short to be told from chance, or said nowhere else.
        ("Nobody was hurt.", false),
        ("We were lucky this time, and we know that the town was.", false),
    ];
    for (line, expected) in cases {
        for middle in [format!("{said}\n\n{line}"), format!("{line}\n\n{said}")] {
            let text = page(&middle, "");
            let article = newsgrammar::parse(&text).unwrap();
            let quote = article.body.iter().any(|part| matches!(part, Part::PullQuote(note) if note.text == line));
            assert_eq!(quote, expected, "{line}");
            assert!(article.paragraphs().any(|paragraph| paragraph.text == said), "{line}");
        }
    }
}

/// A sentence begins behind any of these marks.
#[test]
fn a_sentence_that_is_set_again_stands_anywhere() {
    for mark in [". ", "! ", "? ", "… ", ": ", " \"", ", “", " „", " «", " ‘"] {
        let said = format!(
            "In the end it was the foundations{mark}They had been washed out to the depth of a man before anybody looked."
        );
        let line = "They had been washed out to the depth of a man before anybody looked.";
        let text = page(&format!("{said}\n\n{line}"), "");
        let article = newsgrammar::parse(&text).unwrap();
        let quote = article.body.iter().any(|part| matches!(part, Part::PullQuote(note) if note.text == line));
        assert!(quote, "{said}");
    }
}

#[test]
fn a_post_from_elsewhere() {
    let embed =
        |article: &Article<'_>| article.body.iter().find_map(Part::as_embed).map(|note| note.text.clone().into_owned());
    for line in [
        "— Harbour Office (@polmearharbour) January 29, 2022",
        "– Hafenamt Polmear (@hafen_polmear) 29. Januar 2022",
        "A post shared by Ana Ruiz (@anaruiz)",
        "View this post on Instagram",
    ] {
        let text = page(line, "");
        let article = newsgrammar::parse(&text).unwrap();
        assert_eq!(embed(&article).as_deref(), Some(line));
        assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz"], "{line}");
        assert!(
            article.body.iter().all(|part| !matches!(part.kind(), PartKind::Byline | PartKind::Dateline)),
            "{line}"
        );
    }
    let article = page("— Ana Ruiz", "");
    assert_eq!(embed(&newsgrammar::parse(&article).unwrap()), None);
}
