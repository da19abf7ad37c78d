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

/// From each text to the next, which is so many `TIMES` as long, work may grow as the text does. A text may be read in
/// another way once it is long enough, but only once: what grows faster does so at each step.
#[track_caller]
fn linear(name: &str, [small, large, largest]: &[String; 3]) {
    let most = TIMES as u64 * 3 / 2;
    let grows = |small: Work, large: Work| {
        large.calls > small.calls * most + SLACK || large.bytes > small.bytes * most + SLACK * 1024
    };
    let (small, large) = (work(small), work(large));
    if grows(small, large) {
        let largest = work(largest);
        assert!(!grows(large, largest), "{name}: {small:?}, {TIMES} times the text {large:?}, and again {largest:?}");
    }
}

/// The adversarial texts in three lengths.
fn adversarial_texts(small: usize) -> impl Iterator<Item = (String, [String; 3])> {
    let [small, large, largest] = [small, small * TIMES, small * TIMES * TIMES].map(adversarial::texts);
    small.zip(large).zip(largest).map(|(((name, small), (_, large)), (_, largest))| (name, [small, large, largest]))
}

#[test]
fn of_adversarial_texts() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    let mut count = 0;
    for (name, texts) in adversarial_texts(SMALL) {
        linear(&name, &texts);
        count += 1;
    }
    assert_eq!(count, 120);
}

#[test]
fn of_ordinary_text() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    linear("ordinary text", &[1, TIMES, TIMES * TIMES].map(|times| corpus::long_article(SMALL * times)));
}

#[test]
fn of_adversarial_texts_under_a_story() {
    let _ = newsgrammar::parse("The tables are built on first use.");
    let story = corpus::long_article(SMALL / 4);
    for (name, texts) in adversarial_texts(SMALL) {
        linear(&name, &texts.map(|text| format!("{story}\n{text}")));
    }
}

/// What walks and allocates nothing is not counted: such texts are timed, one against eight times as much of it.
#[track_caller]
fn walks_no_further(text: impl Fn(usize) -> String) {
    const MOST: u32 = 16;
    let quickest = |text: &str| {
        let run = || {
            let start = std::time::Instant::now();
            drop(newsgrammar::parse(text));
            start.elapsed()
        };
        (0..3).map(|_| run()).min().unwrap_or_default()
    };
    let (small, large) = (quickest(&text(2_000)), quickest(&text(16_000)));
    assert!(large < small * MOST, "{small:?}, eight times the text {large:?}");
}

#[test]
fn of_short_sentences() {
    walks_no_further(|lines| {
        let sentences =
            (0..lines).map(|line| format!("The boat {line} came back to the quay before the ice had closed.\n"));
        format!("Ice closes the harbour for a week\n\nBy Ana Ruiz\n\n{}", sentences.collect::<String>())
    });
}

#[test]
fn of_names_in_a_row() {
    walks_no_further(|lines| {
        let names = "Ana Ruiz\n\nHarbour Lamps\n\n".repeat(lines);
        let story = "The boat came back to the quay on Friday, before the ice had closed the harbour for a week.\n\n";
        format!(
            "The boats of the islands come back to the quay before the ice\n\n{names}3 May 2031\n\n{}",
            story.repeat(4)
        )
    });
}
