//! The first real page that the crate was built for. Its text is not the crate's to give away, so the
//! page lies beside the repository or not at all, and what is expected of it are figures.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod gaps;

use common::{checked_parse, curly, layouts, plain_marks, projection, straight};
use newsgrammar::{Article, FurnitureKind, Part, PartKind, QuotationMarks};

/// What is looked at, and whether it is as it must be.
fn facts(text: &str, article: &Article<'_>) -> Vec<(&'static str, bool)> {
    let first = text.trim_start_matches('\u{feff}').trim_start();
    let dateline = article.dateline.clone().unwrap_or_default();
    let moment =
        |stamp: Option<newsgrammar::Timestamp<'_>>| stamp.and_then(|stamp| stamp.to_iso8601()).unwrap_or_default();
    let count = |kind: PartKind| article.body.iter().filter(|part| part.kind() == kind).count();
    let audio = article
        .body
        .iter()
        .filter(|part| matches!(part, Part::Furniture(furniture) if furniture.kind == FurnitureKind::AudioPlayer));
    let labelled = article.links().filter(|link| link.label.as_deref() == Some("Read more")).count();
    let quotations: Vec<_> =
        article.quotations().filter(|q| matches!(q.marks, QuotationMarks::Straight | QuotationMarks::Curly)).collect();
    let run_on: Vec<usize> = article
        .paragraphs()
        .enumerate()
        .filter(|(_, paragraph)| paragraph.quotations().any(|quotation| quotation.runs_on))
        .map(|(at, _)| at + 1)
        .collect();
    let images: Vec<_> = article.images().collect();
    let headline = article.headline.clone().unwrap();
    let related = article.related.first();
    vec![
        ("headline is the first line", common::plain(first).starts_with(&common::plain(&headline.text))),
        ("headline has 88 characters", headline.text.chars().count() == 88),
        ("published", moment(dateline.published) == "2022-01-29T07:38"),
        ("updated", moment(dateline.updated) == "2022-01-29T09:49"),
        (
            "one author of two words",
            article.authors().map(|author| author.name.split(' ').count()).collect::<Vec<_>>() == [2],
        ),
        ("one image", images.len() == 1),
        (
            "caption",
            images.iter().all(|image| image.caption.as_deref().is_some_and(|words| words.ends_with("this weekend."))),
        ),
        ("credit", images.iter().all(|image| image.credit.as_deref() == Some("Alamy"))),
        ("two lines of an audio player", audio.count() == 2 && count(PartKind::Furniture) == 2),
        ("23 paragraphs", article.paragraphs().count() == 23),
        ("7 links", article.links().count() == 7),
        ("4 links with a label", labelled == 4),
        ("14 quotations", quotations.len() == 14),
        ("quotations run on from paragraphs 3 and 19", run_on == [3, 19]),
        ("one block of related links", article.related.len() == 1),
        (
            "heading",
            related.is_some_and(|block| block.heading.as_deref().is_some_and(|words| words.ends_with("World News"))),
        ),
        (
            "see more",
            related.is_some_and(|block| block.see_more.as_deref().is_some_and(|words| words.starts_with("See more"))),
        ),
        ("16 items", article.related_items().count() == 16),
        ("items have captions", article.related_items().all(|item| item.caption.is_some())),
        ("nothing unclassified", count(PartKind::Unclassified) == 0),
        ("nothing around it", article.header.is_empty() && article.footer.is_empty()),
        ("no diagnostics", article.diagnostics().is_empty()),
    ]
}

#[test]
fn the_seed_in_every_layout() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed/article.txt");
    let Ok(text) = std::fs::read_to_string(path) else { return };
    let article = checked_parse(&text).unwrap();
    let facts = facts(&text, &article).into_iter().filter(|(_, holds)| !holds).map(|(fact, _)| fact.to_string());
    let mut failing: Vec<String> = facts.collect();
    let expected = plain_marks(projection(&article));
    for (layout, text) in layouts(&text).into_iter().chain([("curly", curly(&straight(&text)))]) {
        let found = checked_parse(&text).map(|article| plain_marks(projection(&article)));
        if found.as_ref() != Ok(&expected) {
            failing.push(format!("the same: {layout}"));
        }
    }
    gaps::assert_known("seed", failing);
}
