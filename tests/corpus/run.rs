//! The example's binary, and what it is run on.

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Once;

/// A story of our own, told of one place after another.
pub(crate) fn article(place: &str) -> String {
    format!(
        "Ferry to {place} cancelled as storm damages pier\n\n\
         14 March 2023, 06:15 | Updated: 14 March 2023, 09:40\n\n\
         By Nell Harrow\n\n\
         The morning ferry to {place} has been cancelled after waves tore planks from the only pier on the island.\n\n\
         Engineers will inspect the structure at low tide, the harbour office said on Tuesday.\n\n\
         \"We have never seen the water come this high,\" said the harbour master, Odd Tveter.\n\n\
         Residents were told to expect a reduced service until the end of the week.\n"
    )
}

pub(crate) const PLACES: [&str; 3] = ["Skarholm", "Brenmouth", "Lower Tarn"];

pub(crate) fn headline(place: &str) -> String {
    format!("Ferry to {place} cancelled as storm damages pier")
}

pub(crate) fn uri(place: &str) -> String {
    format!("https://tarn.example/{}", place.to_lowercase().replace(' ', "-"))
}

pub(crate) fn ndjson_line(place: &str) -> String {
    format!("{}\n", json!({"id": uri(place), "text": article(place)}))
}

pub(crate) fn wet_record(place: &str) -> Vec<u8> {
    wet_record_of(&uri(place), article(place).as_bytes(), article(place).len())
}

pub(crate) fn wet_record_of(uri: &str, body: &[u8], length: impl std::fmt::Display) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {uri}\r\nContent-Type: text/plain\r\n\
         Content-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

pub(crate) fn warcinfo() -> Vec<u8> {
    b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 16\r\n\r\nsoftware: none\r\n\r\n\r\n".to_vec()
}

pub(crate) fn gzip(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes.as_ref()).unwrap();
    encoder.finish().unwrap()
}

/// The bytes without the last tenth.
pub(crate) fn cut(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let bytes = bytes.as_ref();
    bytes[..bytes.len() * 9 / 10].to_vec()
}

/// An empty folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus").join(name);
    if path.exists() {
        fs::remove_dir_all(&path).unwrap();
    }
    fs::create_dir_all(&path).unwrap();
    path
}

/// The example's binary. `cargo test` builds the examples before the tests, but `cargo test --test corpus` does not.
pub(crate) fn binary() -> PathBuf {
    static BUILD: Once = Once::new();
    BUILD.call_once(|| {
        let release = !cfg!(debug_assertions);
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--example", "corpus"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        assert!(build.args(release.then_some("--release")).status().unwrap().success(), "the example does not build");
    });
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    profile.join("examples").join("corpus").with_extension(std::env::consts::EXE_EXTENSION)
}

pub(crate) fn spawn(dir: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(binary());
    command.current_dir(dir).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

pub(crate) struct Run {
    pub(crate) lines: Vec<Value>,
    pub(crate) errors: String,
    pub(crate) status: Option<i32>,
}

impl Run {
    pub(crate) fn of(output: Output) -> Run {
        let text = String::from_utf8(output.stdout).unwrap();
        let lines = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        Run { lines, errors: String::from_utf8(output.stderr).unwrap(), status: output.status.code() }
    }

    pub(crate) fn column(&self, name: &str) -> Vec<&str> {
        self.lines.iter().map(|line| line[name].as_str().unwrap()).collect()
    }

    /// What was parsed, without the documents' names.
    pub(crate) fn articles(mut self) -> Vec<Value> {
        for line in &mut self.lines {
            line.as_object_mut().unwrap().remove("identifier");
        }
        self.lines
    }
}

pub(crate) fn run(dir: &Path, args: &[&str]) -> Run {
    run_with_input(dir, args, b"")
}

pub(crate) fn run_with_input(dir: &Path, args: &[&str], input: &[u8]) -> Run {
    let mut child = spawn(dir, args);
    child.stdin.take().unwrap().write_all(input).unwrap();
    Run::of(child.wait_with_output().unwrap())
}
