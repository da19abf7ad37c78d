//! The `corpus` example, run as its users run it: every form of input, every kind of bad input.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Once;

/// A story of our own, told of one place after another.
fn article(place: &str) -> String {
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

const PLACES: [&str; 3] = ["Skarholm", "Brenmouth", "Lower Tarn"];

fn headline(place: &str) -> String {
    format!("Ferry to {place} cancelled as storm damages pier")
}

fn uri(place: &str) -> String {
    format!("https://tarn.example/{}", place.to_lowercase().replace(' ', "-"))
}

fn ndjson_line(place: &str) -> String {
    format!("{}\n", json!({"id": uri(place), "text": article(place)}))
}

fn wet_record(place: &str) -> Vec<u8> {
    wet_record_of(&uri(place), article(place).as_bytes(), article(place).len())
}

fn wet_record_of(uri: &str, body: &[u8], length: impl std::fmt::Display) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {uri}\r\nContent-Type: text/plain\r\n\
         Content-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

fn warcinfo() -> Vec<u8> {
    b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 16\r\n\r\nsoftware: none\r\n\r\n\r\n".to_vec()
}

fn gzip(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes.as_ref()).unwrap();
    encoder.finish().unwrap()
}

/// The bytes without the last tenth.
fn cut(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let bytes = bytes.as_ref();
    bytes[..bytes.len() * 9 / 10].to_vec()
}

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus").join(name);
    if path.exists() {
        fs::remove_dir_all(&path).unwrap();
    }
    fs::create_dir_all(&path).unwrap();
    path
}

/// The example's binary. `cargo test` builds the examples before the tests, but `cargo test --test corpus` does not.
fn binary() -> PathBuf {
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

fn spawn(dir: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(binary());
    command.current_dir(dir).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

struct Run {
    lines: Vec<Value>,
    errors: String,
    status: Option<i32>,
}

impl Run {
    fn of(output: Output) -> Run {
        let text = String::from_utf8(output.stdout).unwrap();
        let lines = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        Run { lines, errors: String::from_utf8(output.stderr).unwrap(), status: output.status.code() }
    }

    fn column(&self, name: &str) -> Vec<&str> {
        self.lines.iter().map(|line| line[name].as_str().unwrap()).collect()
    }

    /// What was parsed, without the documents' names.
    fn articles(mut self) -> Vec<Value> {
        for line in &mut self.lines {
            line.as_object_mut().unwrap().remove("identifier");
        }
        self.lines
    }
}

fn run(dir: &Path, args: &[&str]) -> Run {
    run_with_input(dir, args, b"")
}

fn run_with_input(dir: &Path, args: &[&str], input: &[u8]) -> Run {
    let mut child = spawn(dir, args);
    child.stdin.take().unwrap().write_all(input).unwrap();
    Run::of(child.wait_with_output().unwrap())
}

/// The three articles in every form a file can have.
fn forms() -> Vec<(&'static str, Vec<u8>)> {
    let ndjson = PLACES.map(ndjson_line).concat();
    let wet = [warcinfo(), PLACES.map(wet_record).concat()].concat();
    let members = [gzip(warcinfo()), PLACES.map(|place| gzip(wet_record(place))).concat()].concat();
    vec![
        ("pages.ndjson", ndjson.clone().into_bytes()),
        ("pages.jsonl", format!("\u{feff}{}", ndjson.replace('\n', "\r\n\r\n")).into_bytes()),
        ("pages.jsonl.gz", gzip(&ndjson)),
        ("pages.warc.wet", wet.clone()),
        (
            "line-feeds.wet",
            String::from_utf8(wet.clone()).unwrap().replace("\r\n", "\n").replace(": 16", ": 15").into(),
        ),
        ("one-member.warc.wet.gz", gzip(&wet)),
        ("member-a-record.warc.wet.gz", members),
    ]
}

#[test]
fn every_form_gives_the_articles_of_the_plain_files() {
    let dir = folder("forms");
    let names = ["a.txt", "b.txt", "c.txt.gz"];
    fs::write(dir.join("a.txt"), article(PLACES[0])).unwrap();
    fs::write(dir.join("b.txt"), article(PLACES[1])).unwrap();
    fs::write(dir.join("c.txt.gz"), gzip(article(PLACES[2]))).unwrap();
    let plain = run(&dir, &names);
    assert_eq!(plain.status, Some(0), "{}", plain.errors);
    assert_eq!(plain.column("identifier"), names);
    let plain = plain.articles();
    assert_eq!(plain.len(), PLACES.len());

    for (name, bytes) in forms() {
        fs::write(dir.join(name), &bytes).unwrap();
        let from_file = run(&dir, &[name]);
        assert_eq!(from_file.status, Some(0), "{name}: {}", from_file.errors);
        assert_eq!(from_file.column("identifier"), PLACES.map(uri), "{name}");
        assert_eq!(from_file.articles(), plain, "{name}");
        // Without a name to go by, the content tells.
        let from_stdin = run_with_input(&dir, &[], &bytes);
        assert_eq!(from_stdin.status, Some(0), "{name}: {}", from_stdin.errors);
        assert_eq!(from_stdin.articles(), plain, "{name} on standard input");
    }
}

#[test]
fn a_plain_text_on_standard_input_is_one_document() {
    let run = run_with_input(&folder("stdin"), &["-"], article("Skarholm").as_bytes());
    assert_eq!(run.column("identifier"), ["-"]);
    assert_eq!(run.lines[0]["headline"]["text"], headline("Skarholm"));
    assert_eq!(run.status, Some(0), "{}", run.errors);
}

#[test]
fn a_folder_is_read_by_name_with_the_folders_in_it() {
    let dir = folder("folders");
    fs::create_dir_all(dir.join("pages/m/deep")).unwrap();
    for name in ["pages/z.txt", "pages/a.txt", "pages/m/deep/page.txt"] {
        fs::write(dir.join(name), article("Skarholm")).unwrap();
    }
    fs::write(dir.join("pages/b.jsonl"), ndjson_line("Brenmouth")).unwrap();
    fs::write(dir.join("pages/notes.md"), "not read").unwrap();
    let run = run(&dir, &["pages"]);
    let separator = std::path::MAIN_SEPARATOR_STR;
    let path = |path: &str| path.replace('/', separator);
    let expected = [path("pages/a.txt"), uri("Brenmouth"), path("pages/m/deep/page.txt"), path("pages/z.txt")];
    assert_eq!(run.column("identifier"), expected);
    assert_eq!(run.status, Some(0), "{}", run.errors);
}

#[test]
fn the_fields_of_ndjson_can_be_named() {
    let dir = folder("fields");
    let lines = [json!({"url": "u-1", "body": article("Skarholm")}), json!({"url": 2, "body": article("Brenmouth")})];
    fs::write(dir.join("a.jsonl"), format!("{}\n{}", lines[0], lines[1])).unwrap();
    let named = run(&dir, &["a.jsonl", "--id-field", "url", "--text-field", "body"]);
    assert_eq!(named.column("identifier"), ["u-1", "2"]);
    let unnamed = run(&dir, &["a.jsonl", "--text-field", "body"]);
    assert_eq!(unnamed.column("identifier"), ["a.jsonl: line 1", "a.jsonl: line 2"]);
}

/// What is in the file, what the error says, and which documents still come out.
type BadInput = (&'static str, Vec<u8>, &'static str, &'static [&'static str]);

fn bad_inputs() -> Vec<BadInput> {
    let [a, b, c] = PLACES;
    let wet = |middle: Vec<u8>| [wet_record(a), middle, wet_record(c)].concat();
    let lines = |middle: &[u8]| [ndjson_line(a).as_bytes(), middle, b"\n", ndjson_line(c).as_bytes()].concat();
    let length = article(b).len();
    let record = |length: &dyn std::fmt::Display| wet_record_of(&uri(b), article(b).as_bytes(), length);
    let huge = "Waves tore planks from the pier. ".repeat(17 * 32 * 1024);
    let page = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nHTTP\r\n\r\n".to_vec();
    let first: &[&str] = &["Skarholm"];
    let others: &[&str] = &["Skarholm", "Lower Tarn"];
    vec![
        ("empty.txt", vec![], "empty.txt: expected a news article", &[]),
        ("latin1.txt", b"Storm hits Br\xe9nmouth".to_vec(), "latin1.txt: byte 13: not UTF-8", &[]),
        ("long.txt", huge.clone().into(), "long.txt: a document of more than 16 MiB", &[]),
        ("cut.txt.gz", cut(gzip(article(a))), "the gzip data end too early", &[]),
        ("plain.txt.gz", article(a).into(), "plain.txt.gz: byte 0: broken gzip data", &[]),
        ("none.jsonl", lines(b"{\"id\": 1,"), "none.jsonl: line 2: not a JSON object, at column 9", others),
        ("array.jsonl", lines(b"[1, 2]"), "array.jsonl: line 2: not a JSON object, at column 1", others),
        ("no-text.jsonl", lines(b"{\"id\": \"x\"}"), "no-text.jsonl: line 2: no field \"text\"", others),
        ("number.jsonl", lines(b"{\"text\": 7}"), "number.jsonl: line 2: the field \"text\" is not a string", others),
        ("utf8.jsonl", lines(b"{\"text\": \"\xff\"}"), "utf8.jsonl: line 2: not UTF-8 at byte 10", others),
        ("blank.jsonl", lines(b"{\"text\": \" \"}"), "blank.jsonl: line 2: expected a news article", others),
        (
            "long.jsonl",
            lines(json!({"text": huge}).to_string().as_bytes()),
            "long.jsonl: line 2: a document of",
            others,
        ),
        (
            "cut.jsonl.gz",
            [gzip(ndjson_line(a)), cut(gzip(ndjson_line(b)))].concat(),
            "line 2: the gzip data end",
            first,
        ),
        ("cut.wet.gz", [gzip(wet_record(a)), cut(gzip(wet_record(b)))].concat(), "the gzip data end too early", first),
        ("crc.wet.gz", [gzip(wet_record(a)), vec![0x1f, 0x8b, 9]].concat(), "the gzip data end too early", first),
        ("utf8.wet", wet(wet_record_of(&uri(b), b"Br\xe9n", 4)), "not UTF-8 at byte 2 of its text", others),
        ("short.wet", wet(record(&(length - 100))), "and no record ends there", others),
        ("long.wet", wet(record(&(length + 100))), "and no record ends there", others),
        ("over.wet", wet(record(&(length + 1_000_000))), "and the file ends after", others),
        ("huge.wet", wet(record(&u64::MAX)), "a document of more than 16 MiB", others),
        ("word.wet", wet(record(&"many")), "Content-Length is \"many\", not a number", others),
        (
            "absent.wet",
            wet(b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nx\r\n\r\n".into()),
            "without a Content-Length",
            others,
        ),
        ("noise.wet", wet(b"<html>\r\n\r\n".into()), "no WARC record begins here", others),
        ("pages.warc", page, "pages.warc: no record of type `conversion`", &[]),
    ]
}

#[test]
fn bad_input_is_named_and_nothing_else_is_lost() {
    let dir = folder("bad");
    fs::write(dir.join("good.txt"), article("Good Harbour")).unwrap();
    for (name, bytes, error, left) in bad_inputs() {
        fs::write(dir.join(name), bytes).unwrap();
        let run = run(&dir, &[name, "good.txt", "--format", "schema-org"]);
        let expected: Vec<String> = left.iter().chain(&["Good Harbour"]).map(|place| headline(place)).collect();
        assert_eq!(run.column("headline"), expected, "{name}: {}", run.errors);
        assert!(run.errors.contains(error), "{name}: {}", run.errors);
        assert!(run.errors.contains(&format!("error: {name}")), "{name}: {}", run.errors);
        assert_eq!(run.status, Some(1), "{name}");
    }
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

#[test]
fn a_file_that_is_not_there_is_an_error_and_the_next_is_read() {
    let dir = folder("absent");
    fs::write(dir.join("good.txt"), article("Skarholm")).unwrap();
    let run = run(&dir, &["absent.txt", "good.txt"]);
    assert!(run.errors.contains("error: absent.txt: "), "{}", run.errors);
    assert_eq!(run.column("identifier"), ["good.txt"]);
    assert_eq!(run.status, Some(1));
}

/// More documents than a batch holds, on one thread and on four.
#[test]
fn the_order_is_that_of_the_input_on_any_number_of_threads() {
    let dir = folder("order");
    let names: Vec<String> = (0..1500).map(|number| format!("page-{number}")).collect();
    let lines = names.iter().map(|name| format!("{}\n", json!({"id": name, "text": article("Skarholm")})));
    fs::write(dir.join("a.jsonl"), lines.collect::<String>()).unwrap();
    for threads in ["1", "4"] {
        let run = run(&dir, &["a.jsonl", "--format", "columns", "--threads", threads]);
        assert_eq!(run.column("identifier"), names);
    }
}

#[test]
fn rows_have_the_same_columns_whatever_the_page_says() {
    let dir = folder("columns");
    let undated = article("Brenmouth").replace("14 March 2023, 06:15 | Updated: 14 March 2023, 09:40\n\n", "");
    fs::write(dir.join("a.txt"), article("Skarholm")).unwrap();
    fs::write(dir.join("b.txt"), undated.replace("By Nell Harrow\n\n", "")).unwrap();
    let run = run(&dir, &["a.txt", "b.txt", "--format", "columns"]);
    let [full, sparse] = &run.lines[..] else { panic!("{}", run.errors) };
    let columns = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(columns(full), columns(sparse));
    assert_eq!(full["published"], "2023-03-14T06:15");
    assert_eq!(full["published_day"], "2023-03-14");
    assert_eq!(full["updated"], "2023-03-14T09:40");
    assert_eq!(full["authors"], json!(["Nell Harrow"]));
    assert_eq!(full["paragraphs"], 4);
    assert_eq!((&sparse["published"], &sparse["authors"]), (&Value::Null, &json!([])));
}

#[test]
fn items_are_named_by_uris() {
    let dir = folder("ninjs");
    fs::write(dir.join("a b.txt"), article("Skarholm")).unwrap();
    fs::write(dir.join("c.jsonl"), ndjson_line("Brenmouth")).unwrap();
    let run = run(&dir, &["a b.txt", "c.jsonl", "--format", "ninjs"]);
    assert_eq!(run.column("uri"), ["file:a%20b.txt", "https://tarn.example/brenmouth"]);
    assert_eq!(run.lines[0]["headlines"][0]["value"], headline("Skarholm"));
    assert_eq!(run.lines[0]["standard"]["version"], "3.1");
}

#[test]
fn the_output_can_be_a_file() {
    let dir = folder("output");
    fs::write(dir.join("a.txt"), article("Skarholm")).unwrap();
    let to_file = run(&dir, &["a.txt", "--output", "out.jsonl"]);
    assert!(to_file.lines.is_empty());
    let line: Value = serde_json::from_slice(&fs::read(dir.join("out.jsonl")).unwrap()).unwrap();
    assert_eq!(line["identifier"], "a.txt");
    let nowhere = run(&dir, &["a.txt", "--output", "absent/out.jsonl"]);
    assert_eq!(nowhere.status, Some(2));
    assert!(nowhere.errors.contains("out.jsonl"), "{}", nowhere.errors);
}

/// Interrupted while standard input is still open, the run ends with whole lines.
#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_run_with_what_was_done() {
    use std::io::{BufRead, BufReader};

    let dir = folder("interrupt");
    // Otherwise the first line would be waited for in vain.
    assert_eq!(run_with_input(&dir, &[], ndjson_line("Skarholm").as_bytes()).status, Some(0));
    let mut child = spawn(&dir, &[]);
    let mut stdin = child.stdin.take().unwrap();
    // Enough for one batch; the rest waits for more.
    stdin.write_all(ndjson_line("Skarholm").repeat(600).as_bytes()).unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    stdout.read_line(&mut first).unwrap();
    let interrupt = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupt.success());
    let rest: Vec<String> = stdout.lines().map(Result::unwrap).collect();
    assert!(!rest.is_empty() && rest.iter().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert!(String::from_utf8_lossy(&output.stderr).contains("interrupted: 512 articles, 0 errors"));
    drop(stdin);
}
