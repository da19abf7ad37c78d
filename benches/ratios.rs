//! How fast `parse` is beside other work on the same bytes, as ratios.
//!
//! The machine's speed comes and goes, so all contestants take turns within one process and the
//! medians of their turns are compared: `cargo bench --bench ratios`.

mod corpus;

use corpus::Set;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// One way to go through a text; what it returns keeps the work from being optimised away.
type Work = fn(&str) -> usize;

const CONTESTANTS: &[(&str, Work)] = &[
    ("newsgrammar::parse", |text| newsgrammar::parse(text).map_or(0, |article| article.body.len())),
    ("str::from_utf8", |text| std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len)),
    ("memchr, lines counted", |text| memchr::memchr_iter(b'\n', text.as_bytes()).count()),
    ("lines().trim() into a Vec", |text| text.lines().map(str::trim).collect::<Vec<_>>().len()),
    ("pulldown-cmark, events", |text| pulldown_cmark::Parser::new(text).count()),
    ("comrak, tree", |text| {
        let arena = comrak::Arena::new();
        comrak::parse_document(&arena, text, &comrak::Options::default()).children().count()
    }),
];

/// How many turns each contestant has.
const TURNS: usize = 21;
/// How long a turn lasts at least.
const TURN: Duration = Duration::from_millis(20);

fn main() {
    for set in corpus::sets() {
        table(&set);
    }
}

fn table(set: &Set) {
    let mut turns = vec![Vec::with_capacity(TURNS); CONTESTANTS.len()];
    let repeats: Vec<usize> = CONTESTANTS.iter().map(|&(_, work)| repeats(work, &set.texts)).collect();
    for _ in 0..TURNS {
        for ((turns, &(_, work)), &repeats) in turns.iter_mut().zip(CONTESTANTS).zip(&repeats) {
            turns.push(turn(work, &set.texts, repeats) / repeats as f64);
        }
    }
    let medians: Vec<f64> = turns.into_iter().map(median).collect();
    println!("\n{}: {} documents, {} KB", set.name, set.texts.len(), set.bytes() / 1000);
    println!("{:<28}{:>10}{:>12}", "", "MB/s", "parse is");
    for ((name, _), seconds) in CONTESTANTS.iter().zip(&medians) {
        let ratio = seconds / medians[0];
        println!("{name:<28}{:>10.0}{:>10.2} x", set.bytes() as f64 / seconds / 1e6, ratio);
    }
}

/// The seconds that `repeats` rounds over all texts take.
fn turn(work: Work, texts: &[String], repeats: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        for text in texts {
            black_box(work(black_box(text)));
        }
    }
    start.elapsed().as_secs_f64()
}

/// How many rounds fill a turn.
fn repeats(work: Work, texts: &[String]) -> usize {
    let warm = turn(work, texts, 1).min(turn(work, texts, 1));
    (TURN.as_secs_f64() / warm.max(1e-9)).ceil() as usize
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
