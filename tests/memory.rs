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

/// What the article of a text is itself made of: its lists and boxes, one allocation each.
fn owned(text: &str) -> u64 {
    let article = newsgrammar::parse(text).unwrap();
    measure(|| drop(article.clone())).count_total
}

/// The target is 12 allocations and one more for each 16 blocks. An article with many pictures, credits and contributors has
/// more lists and boxes than that, so that not every one keeps to it; what parsing needs beside them is few.
#[test]
fn an_article_takes_few_allocations() {
    let (mut met, mut all) = (0, 0);
    for text in corpus::bundled().into_iter().chain(corpus::generated(corpus::Form::Article, 100)) {
        let (allocated, owned, blocks) = (parsed(&text).count_total, owned(&text), blocks(&text));
        let beside = allocated.saturating_sub(owned);
        assert!(beside <= 12, "{allocated} allocations, {beside} of them beside the article's own, in {blocks} blocks");
        met += u32::from(allocated <= 12 + blocks.div_ceil(16));
        all += 1;
    }
    assert!(met * 5 >= all * 3, "{met} of {all} articles keep to the target");
}

#[test]
fn a_long_article_takes_half_its_size() {
    let text = corpus::long_article(1 << 20);
    let peak = parsed(&text).bytes_max as f64 / text.len() as f64;
    assert!(peak <= 0.5, "the peak is {peak:.2} of the text's size, in {} blocks", blocks(&text));
}
