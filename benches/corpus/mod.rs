//! The texts that are measured: bundled articles, a generated corpus, and a folder of the caller's.
//!
//! The generated articles are made of invented words, names and places from a fixed seed, so that
//! every machine measures the same bytes. What is copied from real pages is their *shape*: how long
//! paragraphs are, what stands between them, and how much menu there is around a story.

#![allow(dead_code, unused_imports)]

pub mod adversarial;
mod press;
mod random;
mod words;

use std::path::Path;

pub use press::{Form, article, markup};
pub use random::Random;

/// How many articles the generated corpus has.
pub const ARTICLES: usize = 2_000;
/// The seed of the generated corpus; another one is another corpus.
pub const SEED: u64 = 0x6e65_7773_0004;

/// Texts that are measured together.
pub struct Set {
    /// What the tables call it.
    pub name: String,
    /// The texts, one document each.
    pub texts: Vec<String>,
}

impl Set {
    fn new(name: impl Into<String>, texts: Vec<String>) -> Option<Set> {
        (!texts.is_empty()).then(|| Set { name: name.into(), texts })
    }

    /// The bytes of all texts.
    pub fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }
}

/// Every set of texts, the caller's folder (`NEWSGRAMMAR_CORPUS`) last.
pub fn sets() -> Vec<Set> {
    let mut sets: Vec<Set> = [
        Set::new("bundled", bundled()),
        Set::new("generated articles", generated(Form::Article, ARTICLES)),
        Set::new("generated pages", generated(Form::Page, ARTICLES)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Ok(folder) = std::env::var("NEWSGRAMMAR_CORPUS") {
        for file in ["article.txt", "page.txt"] {
            sets.extend(Set::new(file, folder_texts(Path::new(&folder), file)));
        }
    }
    sets
}

/// The articles that come with the examples.
pub fn bundled() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect()
}

/// The first `count` articles of the generated corpus.
pub fn generated(form: Form, count: usize) -> Vec<String> {
    (0..count as u64).map(|number| article(SEED + number, form)).collect()
}

/// A story of at least `bytes` bytes with realistic paragraphs.
pub fn long_article(bytes: usize) -> String {
    press::story(SEED, bytes)
}

/// `file` of every folder in `folder`, in the order of their names; every text file where there are
/// no folders.
fn folder_texts(folder: &Path, file: &str) -> Vec<String> {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| if path.is_dir() { path.join(file) } else { path.clone() })
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect()
}
