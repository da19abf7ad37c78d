//! The crate's own JSON: every article comes back from it, borrowed or owned, whatever it is read from.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)]

mod every_part;

use every_part::every_part;
use newsgrammar::{Article, Part, PartKind};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs;

fn texts() -> Vec<String> {
    let entries = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles")).unwrap();
    let mut texts: Vec<String> = entries.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    // Wrapped at sixty columns, so that texts are joined and paragraphs keep their lines.
    let wrapped: Vec<String> = texts.iter().map(|text| wrap(text)).collect();
    texts.extend(wrapped);
    assert!(texts.len() >= 6);
    texts
}

fn wrap(text: &str) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let mut column = 0;
        for word in line.split(' ') {
            if column > 0 && column + word.len() > 60 {
                wrapped.push('\n');
                column = 0;
            } else if column > 0 {
                wrapped.push(' ');
            }
            wrapped.push_str(word);
            column += word.len() + 1;
        }
        wrapped.push('\n');
    }
    wrapped
}

/// What a caller may have around an article; the attribute is allowed, and needed for no field of ours.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Borrowing<'a> {
    #[serde(borrow)]
    url: &'a str,
    #[serde(borrow)]
    article: Article<'a>,
    #[serde(borrow)]
    parts: Vec<Part<'a>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Owning {
    url: String,
    article: Article<'static>,
}

#[test]
fn the_fixture_has_every_part() {
    let article = every_part();
    let all = article.header.iter().chain(&article.body).chain(&article.footer);
    let kinds: HashSet<PartKind> = all.map(Part::kind).collect();
    let missing: Vec<&PartKind> = PartKind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_article_comes_back_whatever_it_is_read_from() {
    fn from_reader<T: DeserializeOwned>(json: &str) -> T {
        serde_json::from_reader(json.as_bytes()).unwrap()
    }
    let texts = texts();
    for article in texts.iter().map(|text| newsgrammar::parse(text).unwrap()).chain([every_part()]) {
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(from_reader::<Article<'static>>(&json), article);
        assert_eq!(serde_json::from_str::<Article<'_>>(&json).unwrap(), article);
        assert_eq!(serde_json::from_value::<Article<'_>>(serde_json::from_str(&json).unwrap()).unwrap(), article);
        let mut binary = Vec::new();
        ciborium::into_writer(&article, &mut binary).unwrap();
        assert_eq!(ciborium::from_reader::<Article<'static>, _>(&*binary).unwrap(), article);
    }
}

#[test]
fn an_article_stands_in_structs_that_borrow_and_in_those_that_own() {
    let article = every_part();
    let story = Borrowing { url: "https://mercury.example/1", parts: article.body.clone(), article };
    let json = serde_json::to_string(&story).unwrap();
    let again: Borrowing<'_> = serde_json::from_str(&json).unwrap();
    assert_eq!(again, story);
    let owned: Owning = serde_json::from_reader(json.as_bytes()).unwrap();
    assert_eq!((owned.url.as_str(), owned.article), (story.url, story.article));
}

#[test]
fn what_is_absent_in_older_json_is_empty() {
    let json = r#"{"headline": {"text": "Wall gives way", "span": {"start": 0, "end": 14}},
        "body": [], "related": [], "diagnostics": []}"#;
    let article: Article<'_> = serde_json::from_str(json).unwrap();
    assert_eq!(
        (article.headline.as_ref().unwrap().text.as_ref(), article.dateline, article.footer.len()),
        ("Wall gives way", None, 0)
    );
}
