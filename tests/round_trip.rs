//! A story is written down in every layout, and read back as it was.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod story;

use newsgrammar::{Article, Part};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use story::story;

/// What an article says, in the form in which a story says what it expects.
fn said(article: &Article<'_>) -> Value {
    let part = |part: &Part<'_>| match part {
        Part::Paragraph(paragraph) => json!({"paragraph": paragraph.text}),
        Part::Crosshead(crosshead) => json!({"crosshead": crosshead.text}),
        Part::Image(image) => json!({"image": {"alt": image.alt, "caption": image.caption, "credit": image.credit}}),
        Part::RelatedLink(link) => json!({"related_link": [link.label, link.headline]}),
        Part::Furniture(furniture) => json!({"furniture": [furniture.kind, furniture.text]}),
        other => json!({other.kind().name(): format!("{other:?}")}),
    };
    let iso = |stamp: &Option<newsgrammar::Timestamp<'_>>| stamp.as_ref().and_then(|stamp| stamp.to_iso8601());
    let dateline = article.dateline.clone().unwrap_or_default();
    let related = article.related.iter().map(|block| {
        let items: Vec<_> = block.items.iter().map(|item| (&item.caption, &item.headline)).collect();
        json!({"heading": block.heading, "see_more": block.see_more, "items": items})
    });
    json!({
        "headline": article.headline.text,
        "standfirst": article.standfirst.as_ref().map(|standfirst| &standfirst.text),
        "published": iso(&dateline.published),
        "updated": iso(&dateline.updated),
        "authors": article.authors().map(|author| author.name.clone()).collect::<Vec<_>>(),
        "body": article.body.iter().map(part).collect::<Vec<_>>(),
        "quotations": article.quotations().map(|quotation| quotation.text.into_owned()).collect::<Vec<_>>(),
        "related": related.collect::<Vec<_>>(),
    })
}

#[test]
#[ignore]
fn measure() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(Config { rng_seed: RngSeed::Fixed(1), ..Config::default() });
    let strategy = story();
    let (mut all, mut good) = (0, 0);
    let mut kinds = std::collections::BTreeMap::<String, (u32, String)>::new();
    for _ in 0..500 {
        let story = strategy.new_tree(&mut runner).unwrap().current();
        let text = story.text();
        let expected = story.expected();
        all += 1;
        let mut bad = Vec::new();
        match newsgrammar::parse(&text) {
            Err(error) => bad.push(format!("error {:?}", error.kind())),
            Ok(article) => {
                let found = said(&article);
                for key in expected.as_object().unwrap().keys() {
                    if key == "body" {
                        let (e, f) = (expected[key].as_array().unwrap(), found[key].as_array().unwrap());
                        for i in e.iter().filter(|i| !f.contains(i)) { bad.push(format!("body lacks {}", i.as_object().unwrap().keys().next().unwrap())); }
                        for i in f.iter().filter(|i| !e.contains(i)) { bad.push(format!("body has {}", i.as_object().unwrap().keys().next().unwrap())); }
                    } else if expected[key] != found[key] {
                        bad.push(format!("{key}"));
                    }
                }
                if !article.header.is_empty() { bad.push("header".into()); }
                if !article.footer.is_empty() { bad.push("footer".into()); }
                for b in &bad { let e = kinds.entry(b.clone()).or_default(); e.0 += 1; if e.1.is_empty() || text.len() < e.1.len() { e.1 = format!("{text}\n=== {expected:#}\n=== {found:#}"); } }
            }
        }
        if bad.is_empty() { good += 1; }
    }
    println!("{good} of {all}");
    for (k, (n, _)) in &kinds { println!("{n:5} {k}"); }
    for (k, (n, e)) in &kinds { println!("######## {k} {n}\n{e}"); }
}
