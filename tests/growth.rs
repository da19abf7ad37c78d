//! Work grows with the text and no faster, whatever the text. Work is counted and not timed: what is
//! allocated is the same on every machine and in every run. `cargo bench --bench growth` has the
//! times.

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use allocation_counter::measure;
use corpus::adversarial;

/// What parsing a text allocates, in calls and in bytes.
#[derive(Clone, Copy, Debug)]
struct Work {
    calls: u64,
    bytes: u64,
}

fn work(text: &str) -> Work {
    let counted = measure(|| drop(newsgrammar::parse(text)));
    Work { calls: counted.count_total, bytes: counted.bytes_total }
}

const SMALL: usize = 4 << 10;
const TIMES: usize = 4;
/// What doubling a vector, and the share that is the same for all texts, may add.
const SLACK: u64 = 16;

#[track_caller]
fn linear(name: &str, small: &str, large: &str) {
    let (small, large) = (work(small), work(large));
    let most = TIMES as u64 * 3 / 2;
    assert!(large.calls <= small.calls * most + SLACK, "{name}: {small:?}, and {TIMES} times the text {large:?}");
    assert!(
        large.bytes <= small.bytes * most + SLACK * 1024,
        "{name}: {small:?}, and {TIMES} times the text {large:?}"
    );
}

#[test]
fn of_adversarial_texts() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    let texts = adversarial::texts(SMALL).zip(adversarial::texts(SMALL * TIMES));
    let mut count = 0;
    for ((name, small), (_, large)) in texts {
        linear(&name, &small, &large);
        count += 1;
    }
    assert_eq!(count, 120);
}

#[test]
fn of_ordinary_text() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    linear("ordinary text", &corpus::long_article(SMALL), &corpus::long_article(SMALL * TIMES));
}

#[test]
fn of_adversarial_texts_under_a_story() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    let story = corpus::long_article(SMALL / 4);
    let with = |text: &str| format!("{story}\n{text}");
    for ((name, small), (_, large)) in adversarial::texts(SMALL).zip(adversarial::texts(SMALL * TIMES)) {
        linear(&name, &with(&small), &with(&large));
    }
}
