//! Whether any input is slow: nanoseconds a byte of ordinary text from 10 KB to 100 MB, and of a
//! megabyte of each adversarial text beside it. `cargo bench --bench growth`.

mod corpus;

use corpus::adversarial;
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    println!("one document\n{:>12}{:>10}{:>10}", "bytes", "ns/byte", "ratio");
    let mut first = None;
    for kilobytes in [10, 100, 1_000, 10_000, 100_000] {
        let text = corpus::long_article(kilobytes * 1000);
        let each = nanoseconds(&text);
        println!("{:>12}{each:>10.2}{:>10.2}", text.len(), each / *first.get_or_insert(each));
    }
    let ordinary = nanoseconds(&corpus::long_article(MEGABYTE));
    println!("\na megabyte of\n{:<44}{:>10}{:>10}", "", "ns/byte", "ratio");
    println!("{:<44}{ordinary:>10.2}{:>10.2}", "ordinary text", 1.0);
    for (name, text) in adversarial::texts(MEGABYTE) {
        let each = nanoseconds(&text);
        let mark = if each > 10.0 * ordinary { "  <- more than ten times" } else { "" };
        println!("{name:<44}{each:>10.2}{:>10.2}{mark}", each / ordinary);
    }
}

const MEGABYTE: usize = 1_000_000;

/// The fewest nanoseconds that a byte of `text` takes.
fn nanoseconds(text: &str) -> f64 {
    let mut fewest = Duration::MAX;
    let begin = Instant::now();
    let mut turns = 0;
    while turns < 3 || begin.elapsed() < Duration::from_millis(100) && turns < 50 {
        let start = Instant::now();
        let _ = black_box(newsgrammar::parse(black_box(text)));
        fewest = fewest.min(start.elapsed());
        turns += 1;
    }
    fewest.as_nanos() as f64 / text.len() as f64
}
