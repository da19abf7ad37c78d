//! Every public item has an example of its own in the manual. The examples run as doctests; this test sees to it that
//! none is forgotten. Fields and variants share their type's.
#![allow(clippy::unwrap_used)]

mod sources;

use std::fs;
use std::path::Path;

/// The rooms whose `pub` items are the crate's.
const PUBLIC: [&str; 6] = ["model", "output", "parser", "error.rs", "span.rs", "marks.rs"];

#[test]
fn every_public_item_has_an_example() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut missing = Vec::new();
    let mut count = 0;
    for path in sources::below(&src) {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        if !PUBLIC.iter().any(|room| name == format!("{room}.rs") || name.starts_with(room)) {
            continue;
        }
        let items = items(&fs::read_to_string(&path).unwrap());
        count += items.len();
        missing.extend(items.iter().filter(|item| !item.has_example).map(|item| format!("{name}: {}", item.name)));
    }
    assert!(count > 150, "only {count} items were found");
    assert!(missing.is_empty(), "{} of {count} have no example: {missing:#?}", missing.len());
}

#[test]
fn items_with_and_without_are_told_apart() {
    let source = "/// ```\n/// Wall::new(1);\n/// ```\n#[derive(Debug)]\npub struct Wall;\nimpl Wall {\n    /// ```text\n    \
                  /// # wall\n    /// ```\n    pub fn new() {}\n    /// ```\n    /// Wall::width();\n    /// ```\n    \
                  pub const fn width() {}\n    pub(crate) fn hidden() {}\n    /// ```\n    /// ```\n    fn own() {}\n    \
                  pub const TOP: u8 = 1;\n}\n#[cfg(test)]\nmod tests {\n    pub fn test() {}\n}\n";
    let told: Vec<(String, bool)> = items(source).into_iter().map(|item| (item.name, item.has_example)).collect();
    let expected = [("Wall", true), ("new", false), ("width", true), ("TOP", false)];
    assert_eq!(told, expected.map(|(name, has)| (name.to_owned(), has)));
}

struct Item {
    name: String,
    has_example: bool,
}

/// The public types, functions and constants of a file, as far as they are written out in it: what a macro names is
/// named where the macro is called.
fn items(source: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let (mut in_block, mut has_example) = (false, false);
    for line in source.split("#[cfg(test)]\nmod tests").next().unwrap().lines().map(str::trim_start) {
        if let Some(fence) = line.strip_prefix("/// ```") {
            has_example |= !in_block && fence.is_empty();
            in_block = !in_block;
        }
        let is_above_an_item = line.starts_with("///") || line.starts_with('#') || line.starts_with([')', ']']);
        // An attribute over several lines.
        if is_above_an_item
            || line.starts_with("feature =")
            || line.starts_with("derive(")
            || line.starts_with("serde(")
        {
            continue;
        }
        if let Some(item) = line.strip_prefix("pub ") {
            let item = item.trim_start_matches("const fn ");
            let named = ["fn ", "struct ", "enum ", "trait ", "const "].iter().find_map(|kind| item.strip_prefix(kind));
            let named = named.or((item != &line[4..]).then_some(item)).unwrap_or_default();
            let name: String = named.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !name.is_empty() {
                items.push(Item { name, has_example });
            }
        }
        has_example = false;
    }
    items
}
