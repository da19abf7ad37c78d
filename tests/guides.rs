//! What CONTRIBUTING.md and DESIGN.md tell of the source is so: the sample of a language is one that the unit tests
//! compile, and the files they name are there.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

#[test]
fn the_sample_of_a_language_is_the_one_that_is_compiled() {
    let guide = fs::read_to_string("CONTRIBUTING.md").unwrap();
    let compiled = fs::read_to_string("src/lexicon/xp.rs").unwrap();
    let shown = guide.split("```rust,ignore\n").filter_map(|block| block.split_once("```"));
    let shown = shown.map(|(block, _)| block).find(|block| block.contains("Language {")).unwrap_or_default();
    assert_eq!(shown, compiled, "CONTRIBUTING.md shows what stands left, src/lexicon/xp.rs is what stands right");
}

/// Where the files are that are named without their folder.
const FOLDERS: [&str; 5] = ["", "src", "src/grammar", "src/lexicon", "examples/articles"];

#[test]
fn files_that_are_named_are_there() {
    let mut missing = Vec::new();
    let mut count = 0;
    for guide in ["README.md", "CONTRIBUTING.md", "DESIGN.md", "COMPARE.md"] {
        let text = fs::read_to_string(guide).unwrap();
        for name in files(&text) {
            count += 1;
            if !FOLDERS.iter().any(|folder| Path::new(folder).join(name).exists()) {
                missing.push(format!("{guide}: {name}"));
            }
        }
    }
    assert!(count > 60, "only {count} names were found");
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The Rust files, lists and folders of tests that a text names between backticks.
fn files(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted.filter(|name| !name.contains(['\n', ' ', '*']) && (name.ends_with(".rs") || name.starts_with("tests/")))
}

#[test]
fn names_of_files_are_found() {
    let text = "The tables of `byline.rs`, `tests/pages` and `cargo run -- x.rs` (`Parser::label`).";
    assert_eq!(files(text).collect::<Vec<_>>(), ["byline.rs", "tests/pages"]);
}
