//! Every public item stands in an example of the manual: its own, its type's, or its file's. The examples run as
//! doctests; this test sees to it that none is forgotten.
#![allow(clippy::unwrap_used)]

mod sources;

use std::fs;
use std::path::Path;

/// The rooms whose `pub` items are the crate's.
const PUBLIC: [&str; 6] = ["model", "output", "parser", "error.rs", "span.rs", "marks.rs"];

#[test]
fn every_public_item_stands_in_an_example() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut missing = Vec::new();
    let mut items = 0;
    for path in sources::below(&src) {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        if !PUBLIC.iter().any(|room| name == format!("{room}.rs") || name.starts_with(room)) {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let examples = examples(&source);
        for item in public_items(&source) {
            items += 1;
            if !item.stands_in(&examples) {
                missing.push(format!("{name}: {}::{}", item.owner, item.name));
            }
        }
    }
    assert!(items > 150, "only {items} items were found");
    assert!(missing.is_empty(), "{} of {items} stand in no example: {missing:#?}", missing.len());
}

#[test]
fn items_and_examples_are_told_apart() {
    let source = "/// ```\n/// Wall::new(1).height();\n/// ```\npub struct Wall;\nimpl<'a> Wall<'a> {\n    pub fn new() {}\n    \
                  pub const fn height() {}\n    /// width()\n    pub fn width() {}\n    pub(crate) fn hidden() {}\n}\n\
                  impl Gate {\n    pub fn new() {}\n}\n#[cfg(test)]\nmod tests {\n    pub fn test() {}\n}\n";
    let examples = examples(source);
    let missing: Vec<String> = public_items(source)
        .into_iter()
        .filter(|item| !item.stands_in(&examples))
        .map(|item| format!("{}::{}", item.owner, item.name))
        .collect();
    assert_eq!(missing, ["Wall::width", "Gate::new"]);
}

struct Item {
    /// The type that it is a method of, or nothing.
    owner: String,
    name: String,
    /// Whether its own documentation has an example.
    has_one: bool,
}

impl Item {
    /// Whether an example names it: a constructor with its type, a method behind a full stop or with its type.
    fn stands_in(&self, examples: &str) -> bool {
        let Item { owner, name, .. } = self;
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let whole = |word: &str| {
            examples
                .match_indices(word)
                .any(|(at, _)| !examples[..at].ends_with(is_word) && !examples[at + word.len()..].starts_with(is_word))
        };
        // A macro's types are called by their names.
        let of_type =
            whole(&format!("{owner}::{name}")) || (owner.starts_with('$') && examples.contains(&format!("::{name}(")));
        self.has_one || of_type || examples.contains(&format!(".{name}(")) || (owner.is_empty() && whole(name))
    }
}

fn public_items(source: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut owner = String::new();
    let mut has_one = false;
    for line in source.split("#[cfg(test)]\nmod tests").next().unwrap().lines() {
        let code = line.trim_start();
        if let Some(rest) = code.strip_prefix("impl") {
            let of = rest.split(" for ").last().unwrap();
            let of = of.strip_prefix('<').and_then(|of| of.split_once("> ")).map_or(of, |(_, of)| of).trim_start();
            owner = of.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '$')).collect();
        }
        has_one |= code.starts_with("/// ```");
        let Some(item) = code.strip_prefix("pub ") else {
            has_one &= code.starts_with("///") || code.starts_with('#') || code.is_empty();
            continue;
        };
        let has_one = core::mem::take(&mut has_one);
        let item = item.trim_start_matches("const fn ").trim_start_matches("fn ");
        let is_fn = code.contains("fn ");
        let kinds = ["struct ", "enum ", "const "];
        let kind = kinds.iter().find_map(|kind| item.strip_prefix(kind));
        let Some(named) = kind.or(is_fn.then_some(item)) else { continue };
        let name: String = named.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let inside = line.starts_with(' ') && (is_fn || item.starts_with("const "));
        if !name.is_empty() {
            items.push(Item { owner: if inside { owner.clone() } else { String::new() }, name, has_one });
        }
    }
    items
}

/// The code of all examples in the documentation of a file.
fn examples(source: &str) -> String {
    let mut code = String::new();
    let mut open = false;
    for line in source.lines() {
        let line = line.trim_start();
        let Some(doc) = line.strip_prefix("///").or(line.strip_prefix("//!")) else {
            open = false;
            continue;
        };
        match doc.trim() {
            "```" => open = !open,
            fence if fence.starts_with("```") => open = true,
            _ if open => {
                code.push_str(doc);
                code.push('\n');
            }
            _ => {}
        }
    }
    code
}
