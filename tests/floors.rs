//! The house has floors: what each room of `src/` may use is written down here, and its imports are held to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod gaps;

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, the rooms it may use besides itself, and the crates it may use besides `core` and `std`.
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("guide", &[], &[]),
    ("span", &[], &["schemars", "serde"]),
    ("lanes", &[], &[]),
    ("few", &[], &["smallvec"]),
    ("marks", &["lanes", "few"], &["schemars", "serde"]),
    ("lexicon", &["lanes"], &["memchr"]),
    ("error", &["span"], &["thiserror"]),
    ("model", &["span", "few", "marks", "lexicon"], &["chrono", "schemars", "serde", "serde_json"]),
    ("layout", &["span", "lanes", "few", "lexicon"], &["memchr"]),
    (
        "grammar",
        &["span", "lanes", "few", "marks", "lexicon", "error", "model", "layout"],
        &["chrono", "memchr", "nom"],
    ),
    ("output", &["span", "model"], &["serde", "serde_json"]),
    ("parser", &["span", "lexicon", "error", "model", "layout", "grammar"], &["chrono"]),
    ("guide", &[], &[]),
    ("fit", &["span", "lexicon", "error", "model", "layout", "grammar", "parser"], &[]),
];

/// All crates that the manifest names or could name; anything of these in a path is a use.
const CRATES: &[&str] = &["chrono", "memchr", "nom", "schemars", "serde", "serde_json", "smallvec", "thiserror"];

/// The longest file, but for those that are tables of words or weights.
const LONGEST: usize = 400;
const TABLES: &[&str] = &["lexicon/de.rs", "lexicon/en.rs", "lexicon/weights.rs"];

struct File {
    /// Its path under `src/`.
    name: String,
    /// Its modules from the crate's root: `["grammar", "byline"]`.
    modules: Vec<String>,
    text: String,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(file(&root, path));
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn file(root: &Path, path: PathBuf) -> File {
    let under = path.strip_prefix(root).unwrap();
    let name = under.to_str().unwrap().replace('\\', "/");
    let modules = name.trim_end_matches(".rs").trim_end_matches("/mod").split('/');
    let modules = modules.filter(|module| *module != "lib").map(str::to_string).collect();
    File { name, modules, text: fs::read_to_string(path).unwrap() }
}

impl File {
    fn room(&self) -> Option<&str> {
        self.modules.first().map(String::as_str)
    }

    /// Its lines of code, without comments, each with how many modules are open within the file.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut open: Vec<usize> = Vec::new();
        self.text.lines().filter_map(move |line| {
            let code = line.split("//").next().unwrap_or_default();
            let indent = code.len() - code.trim_start().len();
            let words = code.trim();
            if open.last() == Some(&indent) && words == "}" {
                open.pop();
            }
            let depth = open.len();
            let item = words.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
            if item.starts_with("mod ") && item.ends_with('{') {
                open.push(indent);
            }
            (!words.is_empty()).then_some((depth, words))
        })
    }

    /// The rooms that it names: through `crate::`, or through `super::` out of its own.
    fn uses(&self) -> Vec<String> {
        let mut uses = Vec::new();
        for (depth, line) in self.code() {
            for (at, _) in line.match_indices("crate::") {
                if !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    uses.extend(heads(&line[at + "crate::".len()..]));
                }
            }
            let supers = line.find("super::").map(|at| &line[at..]).unwrap_or_default();
            let ups = supers.split("::").take_while(|word| *word == "super").count();
            if ups > 0 && ups >= self.modules.len() + depth {
                uses.extend(heads(&supers["super::".len() * ups..]));
            }
        }
        uses
    }
}

/// The first names of a path, of which there are several in braces.
fn heads(path: &str) -> Vec<String> {
    let name = |path: &str| path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut depth = 0;
    let parts = group.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    parts.map(|part| name(part.trim())).filter(|name| !name.is_empty()).collect()
}

#[test]
fn no_room_uses_one_above_it() {
    let mut wrong = Vec::new();
    for file in files() {
        let Some(room) = file.room() else { continue };
        let Some((_, allowed, crates)) = ROOMS.iter().find(|(name, ..)| *name == room) else {
            panic!("{} is in no room of the table", file.name);
        };
        for used in file.uses() {
            if used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", file.name));
            }
        }
        for (_, line) in file.code() {
            for name in CRATES.iter().filter(|name| !crates.contains(name)) {
                let used = |(at, _): (usize, &str)| {
                    !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                };
                if line.match_indices(&format!("{name}::")).any(used) {
                    wrong.push(format!("{} uses the crate {name}", file.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_rooms_has_no_cycle() {
    for (at, (room, uses, _)) in ROOMS.iter().enumerate() {
        for used in *uses {
            let below = ROOMS.iter().position(|(name, ..)| name == used);
            assert!(below.is_some_and(|below| below < at), "{room} uses {used}, which is not below it");
        }
    }
}

#[test]
fn the_table_of_rooms_is_the_house() {
    let files = files();
    assert!(files.len() > 60, "only {} files were found", files.len());
    for (room, ..) in ROOMS {
        assert!(files.iter().any(|file| file.room() == Some(room)), "{room} stands in the table, not in src");
    }
}

#[test]
fn files_are_short() {
    let files = files();
    let is_long = |file: &&File| file.text.lines().count() > LONGEST && !TABLES.contains(&file.name.as_str());
    gaps::assert_known("long file", files.iter().filter(is_long).map(|file| file.name.clone()));
}

#[test]
fn nothing_is_unsafe() {
    for file in files() {
        assert!(file.name != "lib.rs" || file.text.contains("#![forbid(unsafe_code)]"));
        assert!(file.code().all(|(_, line)| !line.split(' ').any(|word| word == "unsafe")), "{}", file.name);
    }
}

#[test]
fn the_reader_of_imports_reads_imports() {
    let file = |text: &str| File {
        name: "grammar/day.rs".into(),
        modules: vec!["grammar".into(), "day".into()],
        text: text.into(),
    };
    let cases: &[(&str, &[&str])] = &[
        ("use crate::model::Article;", &["model"]),
        ("use crate::{span::Span, model::{Article, Part}, error};", &["span", "model", "error"]),
        ("use super::token;", &[]),
        ("use super::super::parser::parse;", &["parser"]),
        ("mod tests {\n    use super::super::token;\n}", &[]),
        ("mod tests {\n    use super::super::super::parser;\n}", &["parser"]),
        ("mod tests {\n}\nuse super::super::parser;", &["parser"]),
        ("let parsed = crate::parser::parse(text);", &["parser"]),
        ("// use crate::parser;", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(file(text).uses(), *expected, "{text}");
    }
}
