//! The `corpus` example, run as its users run it: every form of input, every kind of bad input.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_input;
mod run;

use run::*;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::process::Command;

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
fn an_export_holds_many_documents() {
    let dir = folder("export");
    let numbered = |(place, number): (&str, u32)| format!("{number} of 3 DOCUMENTS\n\n{}\n", article(place));
    fs::write(dir.join("export.txt"), PLACES.into_iter().zip(1..).map(numbered).collect::<String>()).unwrap();
    let run = run(&dir, &["export.txt"]);
    assert_eq!(run.column("identifier"), ["export.txt#1", "export.txt#2", "export.txt#3"]);
    let headlines: Vec<_> = run.lines.iter().map(|line| line["headline"]["text"].clone()).collect();
    assert_eq!((headlines, run.status), (PLACES.map(|place| json!(headline(place))).to_vec(), Some(0)));
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
    assert_eq!(full["authors"], "Nell Harrow");
    assert_eq!((&full["paragraphs"], &full["withheld"], &full["language"]), (&json!(4), &json!(false), &json!("en")));
    assert_eq!((&sparse["published"], &sparse["authors"]), (&Value::Null, &Value::Null));
    let is_flat = |value: &Value| !value.is_array() && !value.is_object();
    assert!(run.lines.iter().flat_map(|row| row.as_object().unwrap().values()).all(is_flat), "{:?}", run.lines);
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
