//! `schema/article.json` is the JSON Schema of the crate's own JSON, and what is written keeps to it.
//!
//! After a change of the model, `UPDATE=1 cargo test --features schema --test schema` writes the file anew.
#![allow(clippy::unwrap_used, clippy::panic)]

mod every_part;

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
        let faults = faults(&root, &root, &article, "article");
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn what_is_wrong_does_not_keep_to_the_schema() {
    let root: Value = serde_json::from_str(&checked_in()).unwrap();
    let good =
        serde_json::to_value(Article::builder().headline("Wall gives way").paragraph("It fell.").build()).unwrap();
    let cases: &[(&str, Value)] = &[
        ("/headline", Value::Null),
        ("/headline/span/start", "1".into()),
        ("/headline/span/start", (-1).into()),
        ("/body/0/kind", "poem".into()),
        ("/body/0/quotations", Value::Null),
        ("/diagnostics", Value::Object(Map::new())),
    ];
    assert!(faults(&root, &root, &good, "article").is_empty());
    for (place, value) in cases {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value.clone();
        assert!(!faults(&root, &root, &bad, "article").is_empty(), "{place}: {value}");
    }
    let mut bad = good;
    bad.as_object_mut().unwrap().remove("related");
    assert!(!faults(&root, &root, &bad, "article").is_empty());
}

/// What of `value` is against `schema`: as much of JSON Schema as the model's uses, and a panic for anything more.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().into_iter().flatten() {
        let fault = || vec![format!("{at}: {value} is against {keyword} {rule}")];
        let when = |wrong: bool| if wrong { fault() } else { Vec::new() };
        let branches = || rule.as_array().unwrap().iter().map(|branch| faults(root, branch, value, at));
        let members = || value.as_object().into_iter().flatten();
        found.extend(match keyword.as_str() {
            "$schema" | "title" | "description" | "$defs" | "format" | "default" => Vec::new(),
            "$ref" => {
                let place = rule.as_str().and_then(|rule| rule.strip_prefix('#')).unwrap();
                faults(root, root.pointer(place).unwrap(), value, at)
            }
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                when(!types.iter().any(|name| is_of(value, name.as_str().unwrap())))
            }
            "const" => when(value != rule),
            "enum" => when(!rule.as_array().unwrap().contains(value)),
            "minimum" => when(value.as_f64() < rule.as_f64()),
            "maximum" => when(value.as_f64() > rule.as_f64()),
            "required" => {
                let keys = rule.as_array().unwrap().iter().filter_map(Value::as_str);
                when(keys.into_iter().any(|key| value.get(key).is_none()))
            }
            "properties" => {
                let known = members().filter_map(|(key, member)| Some((key, rule.get(key)?, member)));
                known.flat_map(|(key, rule, member)| faults(root, rule, member, &format!("{at}.{key}"))).collect()
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                items.flat_map(|item| faults(root, rule, item, &format!("{at}[]"))).collect()
            }
            "allOf" => branches().flatten().collect(),
            "anyOf" => when(branches().all(|faults| !faults.is_empty())),
            "oneOf" => when(branches().filter(Vec::is_empty).count() != 1),
            _ => panic!("{keyword} is a keyword that this test does not know"),
        });
    }
    found
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => panic!("{name} is a type that this test does not know"),
    }
}
