//! What README.md shows is what the crate gives.
//!
//! After a change of the output, `UPDATE=1 cargo test --test readme` writes the outline anew, as many lines of it as
//! there were.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)]

#[path = "../examples/parse/outline.rs"]
mod outline;

use std::fs;

const SAMPLE: &str = "examples/articles/harbour-wall.txt";

/// README.md before, in and after the first fenced block that starts with `fence` behind `mark`.
fn readme<'r>(text: &'r str, mark: &str, fence: &str) -> (&'r str, &'r str, &'r str) {
    let start = text.find(mark).unwrap();
    let start = start + text[start..].find(fence).unwrap() + fence.len();
    let end = start + text[start..].find("```").unwrap();
    (&text[..start], &text[start..end], &text[end..])
}

#[test]
fn the_outline_is_that_of_the_sample() {
    let text = fs::read_to_string(SAMPLE).unwrap();
    let article = newsgrammar::parse(&text).unwrap();
    let rows: String = outline::rows(&article, &text).into_iter().map(|row| row.within(100).to_string()).collect();
    let outline = anstream::adapter::strip_str(&rows).to_string();

    let page = fs::read_to_string("README.md").unwrap();
    let (before, shown, after) = readme(&page, "<!-- output -->", "```text\n");
    let found: String = outline.split_inclusive('\n').take(shown.lines().count()).collect();
    if std::env::var_os("UPDATE").is_some() {
        fs::write("README.md", format!("{before}{found}{after}")).unwrap();
        return;
    }
    let differs = shown.lines().zip(found.lines()).find(|(shown, found)| shown != found);
    assert_eq!(differs, None, "README.md shows what stands left; write it anew with UPDATE=1");
}

#[test]
fn the_json_is_that_of_the_sample() {
    let text = fs::read_to_string(SAMPLE).unwrap();
    let article = newsgrammar::parse(&text).unwrap();
    let page = fs::read_to_string("README.md").unwrap();
    let (_, shown, _) = readme(&page, "--format json", "```json\n");
    let shown: serde_json::Value = serde_json::from_str(&format!("{{{shown}}}")).unwrap();
    assert_eq!(shown["dateline"], serde_json::to_value(&article.dateline).unwrap());
}
