//! The bundled articles: a snapshot of each, and the same in every layout.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod gaps;

use common::{bundled, checked_parse, curly, layouts, plain_marks, projection, straight};

#[test]
fn snapshots() {
    let articles = bundled();
    assert_eq!(articles.len(), 3, "a new sample wants a snapshot and its count here");
    for (name, text) in &articles {
        let article = checked_parse(text).unwrap();
        insta::assert_json_snapshot!(name.as_str(), article);
    }
}

/// How an article is laid out changes nothing of what it says.
#[test]
fn every_layout_says_the_same() {
    let mut differ = Vec::new();
    for (name, text) in bundled() {
        let expected = projection(&checked_parse(&text).unwrap());
        for (layout, text) in layouts(&text) {
            let found = checked_parse(&text).map(|article| projection(&article));
            if found.as_ref() != Ok(&expected) {
                differ.push(format!("{name}, {layout}"));
            }
        }
    }
    gaps::assert_known("layout", differ);
}

/// Curly marks in place of the straight ones change nothing but themselves.
#[test]
fn curly_marks_say_the_same() {
    let mut differ = Vec::new();
    for (name, text) in bundled() {
        let text = straight(&text);
        let expected = plain_marks(projection(&checked_parse(&text).unwrap()));
        let curly = curly(&text);
        let found = checked_parse(&curly).map(|article| plain_marks(projection(&article)));
        if found.as_ref() != Ok(&expected) {
            differ.push(name);
        }
    }
    gaps::assert_known("curly", differ);
}
