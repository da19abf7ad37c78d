//! How close the parser comes to pages whose fields are known.
//!
//! ```text
//! cargo run --release --example evaluate -- --variant article.txt --worst 5 pages/en pages/de
//! ```
//!
//! Each folder holds one folder a page, with `gold.json` and the page's text:
//!
//! ```json
//! {"headline": "…", "authors": ["…"], "published": "2023-03-14T06:15:00+00:00",
//!  "summary": ["…"], "subheads": ["…"], "paragraphs": ["…"]}
//! ```
//!
//! - headline: letter for letter but for punctuation and case, where the gold headline stands in the text
//! - authors: F1 over the authors whose names stand in the text
//! - day: the published day, within the time zone's slack, where the text shows it
//! - body: precision and recall over shingles of four words, the mean per page; standfirst, cross-heads and headline
//!   count neither way
//! - paragraph: F1 over whole paragraphs, letter for letter but for punctuation and case
//!
//! A page that does not parse counts as one of which nothing was found.

mod day;
mod score;
mod text;

use clap::Parser as _;
use score::{Page, Score};
use serde::Deserialize;
use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Measures the parser against pages with gold fields.
#[derive(clap::Parser)]
struct Args {
    /// Folders of pages; each is scored on its own.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// The file of each page that holds the text; pages without it are passed over.
    #[arg(long, default_value = "page.txt")]
    variant: String,
    /// How many of the pages with the worst body to name.
    #[arg(long, default_value_t = 0, value_name = "N")]
    worst: usize,
    /// Scores these schema.org objects, one a line, instead of parsing. Pages of which there are none are passed over.
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
}

/// What is known of a page.
#[derive(Deserialize)]
struct Gold {
    headline: Option<String>,
    authors: Vec<String>,
    published: Option<String>,
    summary: Option<Vec<String>>,
    subheads: Option<Vec<String>>,
    paragraphs: Vec<String>,
}

/// What was found in it: the properties of a schema.org `NewsArticle` that are scored.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Found {
    identifier: String,
    headline: String,
    author: Vec<Person>,
    date_published: Option<String>,
    article_body: String,
}

#[derive(Deserialize)]
struct Person {
    #[serde(default)]
    name: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let mut predictions = args.predictions.as_deref().map(read_predictions).transpose()?;
    for folder in &args.folders {
        let score = evaluate(folder, &args.variant, predictions.as_mut())?;
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy();
        println!("{name:<34} {score}");
        score.worst(args.worst).for_each(|page| println!("  {page}"));
    }
    Ok(())
}

fn evaluate(
    folder: &Path,
    variant: &str,
    mut predictions: Option<&mut HashMap<String, Found>>,
) -> Result<Score, Box<dyn Error>> {
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    pages.sort_unstable();
    let mut score = Score::default();
    for page in pages.iter().filter(|page| page.join("gold.json").is_file()) {
        let name = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(text) = fs::read_to_string(page.join(variant)) else { continue };
        let found = match &mut predictions {
            None => parse(&name, &text)?,
            Some(predictions) => match predictions.remove(&name) {
                Some(found) => found,
                None => continue,
            },
        };
        let gold: Gold = serde_json::from_slice(&fs::read(page.join("gold.json"))?)?;
        score.pages.push(Page::new(name, &text, &gold, &found));
    }
    Ok(score)
}

/// What the parser finds. It passes through schema.org, so that a line of `corpus` is scored alike.
fn parse(name: &str, text: &str) -> Result<Found, Box<dyn Error>> {
    match newsgrammar::parse(text) {
        Ok(article) => Ok(serde_json::from_value(serde_json::to_value(article.schema_org())?)?),
        Err(error) => {
            eprintln!("{name}: {error}");
            Ok(Found::default())
        }
    }
}

/// The objects by page: an identifier is the page's name, or the path of its text.
fn read_predictions(file: &Path) -> Result<HashMap<String, Found>, Box<dyn Error>> {
    let mut predictions = HashMap::new();
    for line in fs::read_to_string(file)?.lines().filter(|line| !line.trim().is_empty()) {
        let found: Found = serde_json::from_str(line)?;
        let folder = Path::new(&found.identifier).parent().and_then(Path::file_name);
        let page = folder.map_or_else(|| found.identifier.clone(), |folder| folder.to_string_lossy().into_owned());
        predictions.insert(page, found);
    }
    Ok(predictions)
}
