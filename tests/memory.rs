//! How much memory an article takes: allocations are counted by an allocator, and sizes are watched.
#![allow(clippy::unwrap_used)]

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use allocation_counter::{AllocationInfo, measure};
use newsgrammar::{
    Article, Author, Byline, Contributors, Crosshead, Dateline, Furniture, Image, KeyPoints, List, ListItem, Note,
    Paragraph, Part, RelatedItem, RelatedLink, RelatedLinks, Span,
};
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

/// The article itself, and any part of it; the large ones are boxed.
const ARTICLE: usize = 456;
const PART: usize = 64;

#[test]
fn sizes() {
    let sizes = [
        ("Span", size_of::<Span>(), 8),
        ("Article", size_of::<Article>(), ARTICLE),
        ("Part", size_of::<Part>(), PART),
        ("Paragraph", size_of::<Paragraph>(), 64),
        ("Crosshead", size_of::<Crosshead>(), 32),
        ("RelatedLink", size_of::<RelatedLink>(), 56),
        ("List", size_of::<List>(), 32),
        ("Byline", size_of::<Byline>(), 32),
        ("Furniture", size_of::<Furniture>(), 40),
        ("Note", size_of::<Note>(), 32),
        // In boxes of their own.
        ("Image", size_of::<Image>(), 80),
        ("Dateline", size_of::<Dateline>(), 184),
        ("KeyPoints", size_of::<KeyPoints>(), 56),
        ("Contributors", size_of::<Contributors>(), 56),
        // In lists.
        ("Author", size_of::<Author>(), 120),
        ("ListItem", size_of::<ListItem>(), 56),
        ("RelatedItem", size_of::<RelatedItem>(), 56),
        ("RelatedLinks", size_of::<RelatedLinks>(), 80),
    ];
    let changed: Vec<_> = sizes.iter().filter(|(_, size, expected)| size != expected).collect();
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn an_article_takes_few_allocations() {
    for text in corpus::bundled().into_iter().chain(corpus::generated(corpus::Form::Article, 100)) {
        let (allocated, blocks) = (parsed(&text).count_total, blocks(&text));
        assert!(allocated <= 12 + blocks.div_ceil(16), "{allocated} allocations for {blocks} blocks");
    }
}

#[test]
fn a_long_article_takes_half_its_size() {
    let text = corpus::long_article(1 << 20);
    let peak = parsed(&text).bytes_max as f64 / text.len() as f64;
    assert!(peak <= 0.5, "the peak is {peak:.2} of the text's size, in {} blocks", blocks(&text));
}
