//! `schema/article.json` is the JSON Schema of the crate's own JSON, and what is written keeps to it.
//!
//! After a change of the model, `UPDATE=1 cargo test --features schema --test schema` writes the file anew.
#![allow(clippy::unwrap_used, clippy::panic)]

mod every_part;
mod json_schema;

use json_schema::faults;
use newsgrammar::Article;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

const CHECKED_IN: &str = "schema/article.json";

fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Article<'_>>();
    RecursiveTransform(first_paragraph).transform(&mut schema);
    schema.insert("title".into(), "newsgrammar: an article".into());
    schema.to_value()
}

/// Examples and tables of the manual say nothing to who reads the JSON in another language.
fn first_paragraph(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        let first = text.split("\n\n").next().unwrap_or_default();
        *text = first.replace('\n', " ").replace("[`", "`").replace("`]", "`").replace("`None`", "`null`");
    }
}

fn checked_in() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(CHECKED_IN)).unwrap_or_default()
}

#[test]
fn the_schema_that_is_checked_in_is_the_models() {
    let made = format!("{:#}\n", schema());
    if std::env::var_os("UPDATE").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CHECKED_IN);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &made).unwrap();
    }
    let checked_in = checked_in();
    let differs = checked_in.lines().zip(made.lines()).find(|(old, new)| old != new);
    assert_eq!(differs, None, "{CHECKED_IN} is out of date (left); write it anew with UPDATE=1");
    assert_eq!(checked_in.len(), made.len(), "{CHECKED_IN} is out of date; write it anew with UPDATE=1");
}

#[test]
fn what_is_written_keeps_to_the_schema() {
    let root: Value = serde_json::from_str(&checked_in()).unwrap();
    let mut written = vec![serde_json::to_value(every_part::every_part()).unwrap()];
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        // One line end inside each paragraph makes the texts wrapped ones.
        for text in [text.clone(), text.replace(". ", ".\n"), format!("31 February 2022\n\n{text}")] {
            written.push(serde_json::to_value(newsgrammar::parse(&text).unwrap()).unwrap());
        }
    }
    for article in written {
        let faults = faults(&root, &article);
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn what_is_wrong_does_not_keep_to_the_schema() {
    let root: Value = serde_json::from_str(&checked_in()).unwrap();
    let good =
        serde_json::to_value(Article::builder().headline("Wall gives way").paragraph("It fell.").build()).unwrap();
    let cases: &[(&str, Value)] = &[
        ("/headline", "Wall gives way".into()),
        ("/headline/span/start", "1".into()),
        ("/headline/span/start", (-1).into()),
        ("/body/0/kind", "poem".into()),
        ("/body/0/quotations", Value::Null),
        ("/diagnostics", Value::Object(Map::new())),
    ];
    assert!(faults(&root, &good).is_empty());
    for (place, value) in cases {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value.clone();
        assert!(!faults(&root, &bad).is_empty(), "{place}: {value}");
    }
    let mut bad = good;
    bad.as_object_mut().unwrap().remove("related");
    assert!(!faults(&root, &bad).is_empty());
}
