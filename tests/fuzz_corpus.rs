//! The fuzzers' corpus again: every input that is checked in, through the check of its target. See `fuzz/`.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../fuzz/checks/mod.rs"]
mod checks;
mod common;
mod story;

use std::path::Path;

#[track_caller]
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut inputs: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    for input in &inputs {
        let data = std::fs::read(input).unwrap();
        let checked = std::panic::catch_unwind(|| check(&data));
        assert!(checked.is_ok(), "{} is a finding of {target}", input.display());
    }
    assert!(inputs.len() >= 10, "{} inputs in {}", inputs.len(), folder.display());
}

#[test]
fn parse() {
    replay("parse", checks::parse);
}

#[test]
fn outputs() {
    replay("outputs", checks::outputs);
}

#[test]
fn timestamp() {
    replay("timestamp", checks::timestamp);
}

#[test]
fn structured() {
    replay("structured", checks::structured);
}

#[test]
fn time() {
    replay("time", checks::time);
}
