//! How much memory an article takes: allocations are counted by an allocator, and sizes are watched.

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use allocation_counter::{AllocationInfo, measure};
use newsgrammar::{Article, Paragraph, Part, Span};
use std::mem::size_of;

/// What parsing `text` allocates; the tables of words, which are built once, are not counted.
fn parsed(text: &str) -> AllocationInfo {
    let _ = newsgrammar::parse(text);
    measure(|| drop(newsgrammar::parse(text)))
}

/// The non-blank lines of a text.
fn blocks(text: &str) -> u64 {
    text.lines().filter(|line| !line.trim().is_empty()).count() as u64
}

#[test]
fn sizes() {
    let sizes = [size_of::<Span>(), size_of::<Paragraph>(), size_of::<Part>(), size_of::<Article>()];
    assert_eq!(sizes, [8, PARAGRAPH, PART, ARTICLE]);
}

/// A paragraph: its text, its quotations and its place.
const PARAGRAPH: usize = 64;
/// Any part; the large ones are boxed.
const PART: usize = 64;
/// The article itself.
const ARTICLE: usize = 456;

#[test]
#[ignore = "a target that is not reached: 61 allocations where 15 are allowed"]
fn an_article_takes_few_allocations() {
    let mut worst = (0.0, String::new());
    for text in corpus::bundled().into_iter().chain(corpus::generated(corpus::Form::Article, 100)) {
        let (allocated, allowed) = (parsed(&text).count_total, 12 + blocks(&text).div_ceil(16));
        let excess = allocated as f64 / allowed as f64;
        if excess > worst.0 {
            worst =
                (excess, format!("{allocated} allocations where {allowed} are allowed, in {} blocks", blocks(&text)));
        }
    }
    assert!(worst.0 <= 1.0, "{}", worst.1);
}

#[test]
fn a_long_article_takes_half_its_size() {
    let text = corpus::long_article(1 << 20);
    let peak = parsed(&text).bytes_max as f64 / text.len() as f64;
    assert!(peak <= 0.5, "the peak is {peak:.2} of the text's size, in {} blocks", blocks(&text));
}
