//! Every kind of bad input: what is said of it, and what is read all the same.

use crate::run::*;
use serde_json::json;
use std::fs;

/// What is in the file, what the errors say after its name (`*` is a number that depends on how it was packed), and
/// which documents still come out.
type BadInput = (&'static str, Vec<u8>, Vec<String>, &'static [&'static str]);

fn bad_inputs() -> Vec<BadInput> {
    let [a, b, c] = PLACES;
    let others: &[&str] = &["Skarholm", "Lower Tarn"];
    let first: &[&str] = &["Skarholm"];
    let length = article(b).len();
    let huge = "Waves tore planks from the pier. ".repeat(17 * 32 * 1024);
    let wet = |middle: Vec<u8>| [wet_record(a), middle, wet_record(c)].concat();
    let lines = |middle: &[u8]| [ndjson_line(a).as_bytes(), middle, b"\n", ndjson_line(c).as_bytes()].concat();
    let record = |length: &dyn std::fmt::Display| wet_record_of(&uri(b), article(b).as_bytes(), length);
    let page = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nHTTP\r\n\r\n".to_vec();
    let no_length = b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nx\r\n\r\n".to_vec();
    // Where the second record begins, and what it is called.
    let second = wet_record(a).len();
    let named = format!("byte {second}: {}", uri(b));
    let at = |message: &str| vec![format!("byte {second}: {message}")];
    let in_record = |message: String| vec![format!("{named}: {message}")];
    let says = |message: &str| vec![message.to_owned()];
    let left_over = record(&0).len() - head_length(b) + wet_record(c).len();
    vec![
        ("empty.txt", vec![], says("expected a news article, found an empty text at line 1, column 1"), &[]),
        ("latin1.txt", b"Storm hits Br\xe9nmouth".to_vec(), says("byte 13: not UTF-8"), &[]),
        ("latin1.txt.gz", gzip(b"Storm hits Br\xe9nmouth"), says("byte 13: not UTF-8"), &[]),
        ("long.txt", huge.clone().into(), says("a document of more than 16 MiB"), &[]),
        ("cut.txt.gz", cut(gzip(article(a))), says("byte *: the gzip data end too early"), &[]),
        ("plain.txt.gz", article(a).into(), says("byte 0: broken gzip data: invalid gzip header"), &[]),
        ("none.jsonl", lines(b"{\"id\": 1,"), says("line 2: not a JSON object, at column 9"), others),
        ("array.jsonl", lines(b"[1, 2]"), says("line 2: not a JSON object, at column 1"), others),
        ("no-text.jsonl", lines(b"{\"id\": \"x\"}"), says("line 2: no field \"text\""), others),
        ("number.jsonl", lines(b"{\"text\": 7}"), says("line 2: the field \"text\" is not a string"), others),
        ("utf8.jsonl", lines(b"{\"text\": \"\xff\"}"), says("line 2: not UTF-8 at byte 10"), others),
        (
            "blank.jsonl",
            lines(b"{\"text\": \" \"}"),
            says("line 2: expected a news article, found white space only at line 1, column 1"),
            others,
        ),
        (
            "long.jsonl",
            lines(json!({"text": huge}).to_string().as_bytes()),
            says("line 2: a document of more than 16 MiB"),
            others,
        ),
        (
            "cut.jsonl.gz",
            [gzip(ndjson_line(a)), cut(gzip(ndjson_line(b)))].concat(),
            says("line 2: the gzip data end too early"),
            first,
        ),
        (
            "cut.wet.gz",
            [gzip(wet_record(a)), cut(gzip(wet_record(b)))].concat(),
            vec![
                format!("{named}: Content-Length is {length}, and the file ends after * bytes"),
                "byte *: the gzip data end too early".to_owned(),
            ],
            first,
        ),
        (
            "member.wet.gz",
            [gzip(wet_record(a)), vec![0x1f, 0x8b, 9]].concat(),
            at("the gzip data end too early"),
            first,
        ),
        (
            "utf8.wet",
            wet(wet_record_of(&uri(b), b"Br\xe9n", 4)),
            in_record("not UTF-8 at byte 2 of its text".into()),
            others,
        ),
        (
            "short.wet",
            wet(record(&(length - 100))),
            in_record(format!("Content-Length is {}, and no record ends there", length - 100)),
            others,
        ),
        (
            "long.wet",
            wet(record(&(length + 100))),
            in_record(format!("Content-Length is {}, and no record ends there", length + 100)),
            others,
        ),
        (
            "over.wet",
            wet(record(&(length + 1_000_000))),
            in_record(format!("Content-Length is {}, and the file ends after {left_over} bytes", length + 1_000_000)),
            others,
        ),
        ("huge.wet", wet(record(&u64::MAX)), in_record("a document of more than 16 MiB".into()), others),
        ("word.wet", wet(record(&"many")), at("Content-Length is \"many\", not a number"), others),
        ("absent.wet", wet(no_length), at("a record without a Content-Length"), others),
        ("noise.wet", wet(b"<html>\r\n\r\n".into()), at("no WARC record begins here"), others),
        ("pages.warc", page, says("no record of type `conversion`: this file holds pages, not their text"), &[]),
    ]
}

fn head_length(place: &str) -> usize {
    wet_record_of(&uri(place), b"", 0).len() - 4
}

/// Whether a message is the expected one, in which `*` is any number.
fn is_said(expected: &str, found: &str) -> bool {
    match expected.split_once('*') {
        None => expected == found,
        Some((before, after)) => {
            let number = found.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            number.is_some_and(|number| number.parse::<u64>().is_ok())
        }
    }
}

#[test]
fn bad_input_is_named_to_the_letter_and_nothing_else_is_lost() {
    let dir = folder("bad");
    fs::write(dir.join("good.txt"), article("Good Harbour")).unwrap();
    for (name, bytes, messages, left) in bad_inputs() {
        fs::write(dir.join(name), bytes).unwrap();
        let run = run(&dir, &[name, "good.txt", "--format", "schema-org"]);
        let headlines: Vec<String> = left.iter().chain(&["Good Harbour"]).map(|place| headline(place)).collect();
        assert_eq!(run.column("headline"), headlines, "{name}: {}", run.errors);
        assert_eq!(run.status, Some(1), "{name}");
        let expected = messages.iter().map(|message| format!("error: {name}: {message}"));
        let count = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
        let summary = format!("{}, {}, ", count(headlines.len(), "article"), count(messages.len(), "error"));
        let mut found = run.errors.lines();
        assert!(expected.clone().all(|line| is_said(&line, found.next().unwrap())), "{messages:?}: {}", run.errors);
        assert!(found.next().unwrap().starts_with(&summary) && found.next().is_none(), "{summary}: {}", run.errors);
    }
}

/// Files that are not there, and one that can be opened and not be read.
#[cfg(target_os = "linux")]
#[test]
fn an_unreadable_file_is_named_and_the_next_is_read() {
    let dir = folder("unreadable");
    fs::write(dir.join("good.txt"), article("Skarholm")).unwrap();
    std::os::unix::fs::symlink("/proc/self/mem", dir.join("memory.txt")).unwrap();
    std::os::unix::fs::symlink("nowhere", dir.join("dangling.txt")).unwrap();
    let run = run(&dir, &["absent.txt", "dangling.txt", "memory.txt", "good.txt"]);
    let expected = "error: absent.txt: No such file or directory (os error 2)\n\
                    error: dangling.txt: No such file or directory (os error 2)\n\
                    error: memory.txt: byte 0: Input/output error (os error 5)\n\
                    1 article, 3 errors, ";
    assert!(run.errors.starts_with(expected), "{}", run.errors);
    assert_eq!(run.column("identifier"), ["good.txt"]);
    assert_eq!(run.status, Some(1));
}

/// A record with a wrong length is told by its place.
#[test]
fn a_bad_record_has_its_offset() {
    let dir = folder("offset");
    let [a, b, c] = PLACES;
    let bad = wet_record_of(&uri(b), article(b).as_bytes(), 10);
    fs::write(dir.join("a.wet"), [wet_record(a), bad, wet_record(c)].concat()).unwrap();
    let run = run(&dir, &["a.wet"]);
    let place = format!("error: a.wet: byte {}: {}: Content-Length is 10", wet_record(a).len(), uri(b));
    assert!(run.errors.contains(&place), "{}", run.errors);
    assert!(run.errors.contains("2 articles, 1 error,"), "{}", run.errors);
}
