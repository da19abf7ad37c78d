//! The public API is the one in `tests/public_api.txt`, so that a change of it is seen in review. `UPDATE=1` writes
//! the file anew.
//!
//! The list is made by `cargo public-api` (`cargo install cargo-public-api --locked`), here with the compiler at
//! hand, whatever its channel; without the tool the test passes and says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

#[test]
fn is_as_it_was() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tool = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    tool.current_dir(root).args(["public-api", "--color", "never", "--all-features", "-sss"]);
    // A target folder of its own: the one of the tests may be locked, and is built with other flags.
    tool.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("public-api"));
    tool.env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTUP_TOOLCHAIN", std::env::var("RUSTUP_TOOLCHAIN").unwrap_or("stable".into()));
    let made = tool.output().unwrap();
    let why = String::from_utf8_lossy(&made.stderr);
    if why.contains("no such command") {
        return eprintln!("cargo public-api is not installed: nothing is compared");
    }
    assert!(made.status.success(), "{why}");
    // What the table of weights is fitted with is no promise.
    let found = String::from_utf8(made.stdout).unwrap();
    let found: String = found
        .lines()
        .filter(|line| !line.contains("newsgrammar::fit"))
        .fold(String::new(), |list, line| list + line + "\n");
    let listed = root.join("tests/public_api.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&listed, &found).unwrap();
    }
    let known = std::fs::read_to_string(&listed).unwrap_or_default();
    let gone: Vec<&str> = known.lines().filter(|line| !found.lines().any(|other| other == *line)).collect();
    let new: Vec<&str> = found.lines().filter(|line| !known.lines().any(|other| other == *line)).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone from the API: {gone:#?}\nnew in the API: {new:#?}");
}
