//! Articles put together from the input's bytes, written down, and parsed: stories as `tests/round_trip.rs`
//! tells them, some with blocks moved about, and articles of arbitrary parts.

use super::outputs;
use crate::common::{assert_nothing_is_lost, checked_parse, layouts, projection};
use crate::story::{Story, story};
use newsgrammar::{Article, ArticleBuilder, Author, FurnitureKind};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

pub(crate) fn structured(data: &[u8]) {
    match data.split_first_chunk::<8>() {
        Some((seed, edits)) if seed[0] % 2 == 0 => told(&story_of(*seed), edits),
        _ => built(data),
    }
}

/// The story that a seed tells.
fn story_of(seed: [u8; 8]) -> Story {
    let seed: Vec<u8> = seed.iter().copied().cycle().take(16).collect();
    let config = Config { failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::XorShift, &seed));
    story().new_tree(&mut runner).map(|tree| tree.current()).unwrap()
}

/// A story is read back: where a date or an author is found, it is the right one, in every layout.
fn told(story: &Story, edits: &[u8]) {
    let text = story.text();
    let article = checked_parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    super::holds(&text, &article);
    let expected = story.expected();
    let dateline = article.dateline.clone().unwrap_or_default();
    for (name, stamp) in [("published", dateline.published), ("updated", dateline.updated)] {
        if let Some(iso) = stamp.and_then(|stamp| stamp.to_iso8601()) {
            assert_eq!(Some(iso.as_str()), expected[name].as_str(), "{name} of {text}");
        }
    }
    let authors: Vec<&str> = article.authors().map(|author| &*author.name).collect();
    assert!(authors.is_empty() || serde_json::json!(authors) == expected["authors"], "{authors:?} of {text}");
    same_in_every_layout(&text);
    // Of a text that is no story, the distance between two lines may tell which part they play.
    for (_, text) in layouts(&edited(&text, edits)) {
        let _ = checked_parse(&text);
    }
}

/// How a text is laid out changes nothing of what it says.
fn same_in_every_layout(text: &str) {
    let said = |text: &str| checked_parse(text).map(|article| projection(&article)).map_err(|error| error.kind());
    let expected = said(text);
    for (name, text) in layouts(text) {
        // Features of a wrapped block are taken with its line ends in it.
        assert!(said(&text) == expected || name.starts_with("wrapped"), "{name} says something else: {text}");
    }
}

/// The text with blocks taken out, doubled, swapped or put in.
fn edited(text: &str, edits: &[u8]) -> String {
    const LINES: [&str; 8] =
        ["Advertisement", "Read more", "___", "Published: 31 February 2022", "By", "\u{200b}", "12 comments", "…"];
    let mut blocks: Vec<&str> = text.trim_end().split("\n\n").collect();
    for edit in edits.chunks_exact(2).take(32) {
        let at = usize::from(edit[1]) % blocks.len().max(1);
        match edit[0] % 4 {
            0 if blocks.len() > 1 => drop(blocks.remove(at)),
            1 => blocks.insert(at, blocks[at]),
            2 => {
                let middle = blocks.len() / 2;
                blocks.swap(at, middle);
            }
            _ => blocks.insert(at, LINES[usize::from(edit[0] / 4) % LINES.len()]),
        }
    }
    blocks.join("\n\n") + "\n"
}

/// An article of arbitrary parts: its own text holds all of them, every output takes it, and its text is parsed.
fn built(data: &[u8]) {
    let mut words = Words(data);
    let mut builder = Article::builder();
    for _ in 0..64 {
        let Some(part) = words.byte() else { break };
        builder = with_part(builder, part, &mut words);
    }
    let text = builder.text().to_owned();
    let article = builder.build();
    if text.split("\n\n").all(|block| !block.trim().is_empty()) {
        let mut end = 0;
        for span in article.spans() {
            assert!(text[end..span.range().start].trim().is_empty(), "{:?} is lost", &text[end..span.range().start]);
            end = span.range().end;
        }
        assert!(text[end..].trim().is_empty(), "{:?} is lost", &text[end..]);
    }
    outputs::of(&article);
    if let Ok(parsed) = newsgrammar::parse(&text) {
        assert_nothing_is_lost(&text, &parsed);
    }
}

fn with_part(builder: ArticleBuilder, part: u8, words: &mut Words<'_>) -> ArticleBuilder {
    let author = |words: &mut Words<'_>| Author::new(words.next()).with_role(words.next()).with_place(words.next());
    match part % 20 {
        0 => builder.kicker(&words.next()),
        1 => builder.headline(&words.next()),
        2 => builder.standfirst(&words.next()),
        3 => builder.byline([author(words), author(words)]),
        4 => builder.published(&words.next()),
        5 => builder.updated(&words.next()),
        6 => builder.wire_paragraph(&words.next(), &words.next(), &words.next()),
        7 | 8 => builder.paragraph(&words.next()),
        9 => builder.crosshead(&words.next()),
        10 => builder.image(Some(&words.next()), Some(&words.next()), Some(&words.next())),
        11 => builder.link(Some(&words.next()), &words.next()),
        12 => builder.list([&*words.next(), &*words.next()]),
        13 => builder.key_points(&words.next(), [&*words.next(), &*words.next()]),
        14 => builder.pull_quote(&words.next()),
        15 => builder.contributors(&words.next(), [author(words)]),
        16 => builder.furniture(FurnitureKind::Share, &words.next()),
        17 => builder.related(Some(&words.next()), [&*words.next(), &*words.next()]),
        18 => builder.unclassified(&words.next()).footer(),
        _ => builder.correction(&words.next()),
    }
}

/// What is left of the input: strings, each behind a byte that says how long it is.
struct Words<'d>(&'d [u8]);

impl Words<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn next(&mut self) -> String {
        let len = self.byte().map_or(0, usize::from) % 64;
        let (words, rest) = self.0.split_at(len.min(self.0.len()));
        self.0 = rest;
        String::from_utf8_lossy(words).into_owned()
    }
}
