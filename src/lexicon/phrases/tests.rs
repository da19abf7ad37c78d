use super::*;

fn phrases() -> Added<u32> {
    let mut phrases = Added::default();
    let table = [
        "read more",
        "read more: *",
        "read more on *",
        "by *",
        "published *",
        "# min read",
        "# comments",
        "©",
        "© *",
        "élu *",
        "don't miss *",
        "ilgili haberler",
        "(c) *",
        "share",
        "x",
    ];
    for (value, phrase) in table.into_iter().enumerate() {
        phrases.insert(phrase, value as u32);
    }
    phrases
}

#[test]
fn the_longest_phrase_is_found() {
    let phrases = phrases();
    let cases = [
        ("Read more", Some(("Read more", true))),
        ("READ  MORE…", Some(("READ  MORE", true))),
        ("Read more: the harbour", Some(("Read more:", false))),
        ("Read more on harbours", Some(("Read more on", false))),
        ("Read more about it", None),
        ("Read", None),
        ("By Ana Ruiz", Some(("By", false))),
        ("By\u{A0}Ana Ruiz", Some(("By", false))),
        ("By-election night", None),
        ("Bystanders said", None),
        ("Published: 3 May", Some(("Published", false))),
        ("Published", Some(("Published", true))),
        ("5 min read", Some(("5 min read", true))),
        ("5min read", Some(("5min read", true))),
        ("1,204 comments", Some(("1,204 comments", true))),
        ("1.2k Comments", Some(("1.2k Comments", true))),
        ("12 commentators", None),
        ("©", Some(("©", true))),
        ("© 2022 Example", Some(("©", false))),
        ("©2022", Some(("©", false))),
        ("ÉLU en mai", Some(("ÉLU", false))),
        ("Don’t miss the sequel", Some(("Don’t miss", false))),
        ("İLGİLİ HABERLER", Some(("İLGİLİ HABERLER", true))),
        ("(c) 2022", Some(("(c)", false))),
        ("Share", Some(("Share", true))),
        ("Share this", None),
        ("Shares", None),
        ("X", Some(("X", true))),
        ("Xylophone", None),
        ("", None),
        (" ", None),
    ];
    for (text, expected) in cases {
        let found = phrases.find(text).map(|found| (text.get(..found.len).unwrap(), found.whole));
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn a_phrase_set_again_has_the_new_value() {
    let mut phrases = phrases();
    phrases.insert("Share", 99);
    assert_eq!(phrases.find("share").map(|found| found.value), Some(99));
    phrases.insert("  ", 100);
    assert_eq!(phrases.find("  "), None);
}

#[test]
fn long_runs_are_not_looked_through() {
    let phrases = phrases();
    for long in ["read", "read ", "5", "©", "share.", "-", "é", "read more "] {
        let text = long.repeat(300_000);
        let _ = phrases.find(&text);
    }
    assert_eq!(phrases.find(&format!("read{}more", " ".repeat(100))), None);
}

#[test]
fn a_line_of_the_tables_may_hold_alternatives() {
    let cases: &[(&str, &[&str])] = &[
        ("read more *", &["read more *"]),
        ("also read | *", &["also read | *"]),
        ("this article|story is *", &["this article is *", "this story is *"]),
        ("the|all views|opinions", &["the views", "the opinions", "all views", "all opinions"]),
    ];
    for (line, expected) in cases {
        assert_eq!(written_out(line).collect::<Vec<_>>(), *expected, "{line}");
    }
}
