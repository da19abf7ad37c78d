//! `parse` and its contestants one by one, with criterion's statistics; `ratios` compares them.

mod corpus;

use criterion::{Criterion, Throughput};
use std::hint::black_box;

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    for set in corpus::sets() {
        let mut group = criterion.benchmark_group(&set.name);
        group.throughput(Throughput::Bytes(set.bytes() as u64));
        let texts = || set.texts.iter().map(|text| black_box(text.as_str()));
        group.bench_function("parse", |bench| {
            bench.iter(|| texts().filter(|text| newsgrammar::parse(text).is_ok()).count());
        });
        group.bench_function("from_utf8", |bench| {
            bench.iter(|| texts().filter(|text| std::str::from_utf8(text.as_bytes()).is_ok()).count());
        });
        group.bench_function("memchr", |bench| {
            bench.iter(|| texts().map(|text| memchr::memchr_iter(b'\n', text.as_bytes()).count()).sum::<usize>());
        });
        group.bench_function("lines_trim", |bench| {
            bench.iter(|| texts().map(|text| text.lines().map(str::trim).collect::<Vec<_>>().len()).sum::<usize>());
        });
        group.bench_function("pulldown_cmark", |bench| {
            bench.iter(|| texts().map(|text| pulldown_cmark::Parser::new(text).count()).sum::<usize>());
        });
        group.bench_function("comrak", |bench| {
            bench.iter(|| {
                texts()
                    .map(|text| {
                        let arena = comrak::Arena::new();
                        comrak::parse_document(&arena, text, &comrak::Options::default()).children().count()
                    })
                    .sum::<usize>()
            });
        });
        group.finish();
    }
    criterion.final_summary();
}
