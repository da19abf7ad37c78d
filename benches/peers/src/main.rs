//! Documents a second: `newsgrammar` on the text of an article, HTML extractors on its page's HTML.
//!
//! The extractors do more: they parse HTML, which this crate never sees. The table says what a caller
//! pays who already has text, and not that one is a better extractor than the other.
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml
//! ```

#[path = "../../corpus/mod.rs"]
mod corpus;

use corpus::{Form, SEED};
use std::hint::black_box;
use std::time::Instant;

/// One article in both forms.
struct Document {
    text: String,
    html: String,
}

/// One way to an article; what it returns is the bytes of text that it found.
type Work = fn(&Document) -> usize;

const CONTESTANTS: &[(&str, Work)] = &[
    ("newsgrammar (text)", |document| newsgrammar::parse(&document.text).map_or(0, |article| article.body_text().len())),
    ("legible (HTML)", |document| legible::parse(&document.html, None, None).map_or(0, |article| article.text_content.len())),
    ("dom_smoothie (HTML)", |document| {
        dom_smoothie::Readability::new(document.html.as_str(), None, None)
            .and_then(|mut page| page.parse())
            .map_or(0, |article| article.text_content.len())
    }),
    ("rs-trafilatura (HTML)", |document| {
        rs_trafilatura::extract(&document.html).map_or(0, |article| article.content_text.len())
    }),
];

/// How many articles of the generated corpus are read.
const DOCUMENTS: u64 = 200;
/// How many turns each contestant has; they take turns, and the medians are compared.
const TURNS: usize = 5;

fn main() {
    let documents: Vec<Document> = (SEED..SEED + DOCUMENTS)
        .map(|seed| Document { text: corpus::article(seed, Form::Page), html: corpus::markup(seed) })
        .collect();
    let mut turns = vec![Vec::with_capacity(TURNS); CONTESTANTS.len()];
    let mut found = vec![0; CONTESTANTS.len()];
    for _ in 0..TURNS {
        for ((turns, found), (_, work)) in turns.iter_mut().zip(&mut found).zip(CONTESTANTS) {
            let start = Instant::now();
            *found = documents.iter().map(|document| usize::from(black_box(work(document)) > 0)).sum();
            turns.push(start.elapsed().as_secs_f64());
        }
    }
    println!("{:<24}{:>14}{:>12}{:>20}", "", "documents/s", "ratio", "articles found");
    let medians: Vec<f64> = turns.into_iter().map(median).collect();
    for (((name, _), seconds), found) in CONTESTANTS.iter().zip(&medians).zip(found) {
        let (each, ratio) = (DOCUMENTS as f64 / seconds, seconds / medians[0]);
        println!("{name:<24}{each:>14.0}{ratio:>10.1} x{found:>14} of {DOCUMENTS}");
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
