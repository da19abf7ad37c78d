//! The bundled articles: a snapshot of each, and the same in every layout.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod gaps;

use common::{bundled, checked_parse, curly, layouts, plain, plain_marks, projection, straight};
use newsgrammar::{Part, PartRef};

#[test]
fn snapshots() {
    let articles = bundled();
    assert_eq!(articles.len(), 7, "a new sample wants a snapshot and its count here");
    for (name, text) in &articles {
        let article = checked_parse(text).unwrap();
        insta::assert_json_snapshot!(name.as_str(), article);
    }
}

/// What each line of an article is, told by a reader: `tests/outlines/*.txt`, one part a line with its
/// first words.
#[test]
fn outlines() {
    let outline = |name: &str| std::fs::read_to_string(in_tests(&format!("outlines/{name}.txt"))).unwrap();
    let missed = bundled().into_iter().flat_map(|(name, text)| missed(&name, &text, &outline(&name)));
    gaps::assert_known("outline", missed);
}

/// The same of pages of other forms, each with its outline beside it: `tests/pages`.
#[test]
fn pages() {
    let mut pages: Vec<_> = std::fs::read_dir(in_tests("pages")).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    assert_eq!(pages.len(), 19, "a new page wants its count here");
    let missed = pages.iter().flat_map(|page| {
        let read = |ending| std::fs::read_to_string(page.with_extension(ending)).unwrap();
        missed(&page.file_stem().unwrap().to_string_lossy(), &read("txt"), &read("outline"))
    });
    gaps::assert_known("page", missed);
}

fn in_tests(path: &str) -> String {
    format!("{}/tests/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// The lines of an outline that the article does not have. A list has a line for each of its items.
fn missed(name: &str, text: &str, expected: &str) -> Vec<String> {
    let article = checked_parse(text).unwrap();
    let lines = |part: PartRef<'_, '_>| match part {
        PartRef::Part(Part::List(list), _) => list.items.iter().map(|item| item.span).collect(),
        part => vec![part.span()],
    };
    let parts = article.walk().flat_map(|part| lines(part).into_iter().map(move |span| (part.name(), span)));
    let found: Vec<String> = parts.map(|(name, span)| outline(name, span.slice(text).unwrap())).collect();
    let missed = expected.lines().filter(|line| !found.iter().any(|found| found == line));
    missed.map(|line| format!("{name}: {line}")).collect()
}

fn outline(name: &str, text: &str) -> String {
    format!("{name}: {}", plain(text).chars().take(48).collect::<String>().trim_end())
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
