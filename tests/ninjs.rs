//! What is written as IPTC ninjs keeps to the standard.
//!
//! [`profile`] is the part of ninjs 3.1 that the crate writes, closed on all sides, so that a property of a wrong name
//! or place is found here. Where the standard's own schema lies beside the repository, it is asked as well.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod every_part;
mod json_schema;

use json_schema::faults;
use newsgrammar::{Article, DiagnosticKind, Parser};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn profile() -> Value {
    let text = || json!({"type": "string", "minLength": 1});
    let list = |items: Value| json!({"type": "array", "minItems": 1, "items": items});
    let object = |required: &[&str], properties: Value| json!({"type": "object", "required": required, "additionalProperties": false, "properties": properties});
    let words = |roles: &[&str]| {
        let plain = json!({"const": "text/plain"});
        list(object(&["value"], json!({"role": {"enum": roles}, "contentType": plain, "value": text()})))
    };
    let count = json!({"type": "integer", "minimum": 1});
    let body = json!({
        "role": {"const": "main"}, "contentType": {"const": "text/plain"}, "value": text(),
        "charCount": count, "wordCount": count,
    });
    let party = list(object(&["name"], json!({"name": text(), "rel": {"enum": ["author", "contributor"]}})));
    let source = list(object(&["name"], json!({"name": text(), "role": {"const": "agency"}})));
    let moment = json!({"type": "string", "format": "date-time"});
    let uri = json!({"type": "string", "format": "uri"});
    let standard = object(
        &["name", "version", "schema"],
        json!({"name": {"const": "ninjs"}, "version": {"const": "3.1"}, "schema": uri}),
    );
    let association = json!({
        "name": text(), "uri": uri, "rel": {"enum": ["picture", "related"]}, "type": {"enum": ["picture", "text"]},
        "by": text(), "headlines": words(&["main"]), "descriptions": words(&["caption", "alt"]),
    });
    let item = json!({
        "uri": uri, "type": {"const": "text"}, "representationType": {"enum": ["full", "partial"]},
        "contentCreated": moment, "versionCreated": moment, "language": text(), "by": text(), "located": text(),
        "headlines": words(&["main", "kicker"]), "descriptions": words(&["summary"]), "people": party,
        "organisations": party, "infoSources": source, "bodies": list(object(&["value"], body)),
        "associations": list(object(&["name", "uri"], association)), "standard": standard,
    });
    object(&["uri", "type", "standard"], item)
}

/// The profile, and the standard's own schema where it is at hand.
fn schemas() -> Vec<Value> {
    let standard = fs::read_to_string(beside("schema/ninjs-schema_3.1.json"));
    let standard = standard.ok().map(|text| serde_json::from_str(&text).unwrap());
    if standard.is_none() {
        eprintln!("the standard's schema is not at hand: the profile alone is asked");
    }
    [profile()].into_iter().chain(standard).collect()
}

/// What lies beside the repository, if anything does.
fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path)
}

fn texts_below(path: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(path).into_iter().flatten() {
        let path = entry.unwrap().path();
        match path.extension() {
            _ if path.is_dir() => texts_below(&path, texts),
            Some(extension) if extension == "txt" => texts.push(fs::read_to_string(path).unwrap()),
            _ => {}
        }
    }
}

#[track_caller]
fn keeps(schemas: &[Value], article: &Article<'_>) {
    let item = serde_json::to_value(article.ninjs("https://tarn.example/story-1")).unwrap();
    let faults: Vec<String> = schemas.iter().flat_map(|schema| faults(schema, &item)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_part_keeps_to_the_standard() {
    let schemas = schemas();
    keeps(&schemas, &every_part::every_part());
    keeps(&schemas, &Article::default());
    let withheld = Article::builder().headline("Wall gives way").diagnostic(DiagnosticKind::Paywall).build();
    keeps(&schemas, &withheld);
    let item = serde_json::to_value(every_part::every_part().ninjs("urn:story:1")).unwrap();
    let names = ["headlines", "descriptions", "bodies", "by", "located", "infoSources", "associations", "standard"];
    let missing: Vec<_> =
        names.iter().chain(&["contentCreated", "people"]).filter(|name| item[**name].is_null()).collect();
    assert!(missing.is_empty(), "{missing:?} are never written");
}

#[test]
fn every_page_keeps_to_the_standard() {
    let schemas = schemas();
    let mut texts = Vec::new();
    texts_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles"), &mut texts);
    assert!(texts.len() > 6, "the bundled articles are read");
    texts_below(&beside("eval"), &mut texts);
    // With an offset for all times, both moments are written.
    let parser = Parser::new().default_offset(chrono::FixedOffset::east_opt(3600).unwrap());
    let mut moments = 0;
    for text in &texts {
        let Ok(article) = parser.parse(text) else { continue };
        keeps(&schemas, &article);
        let published = article.dateline.and_then(|dateline| dateline.published);
        moments += usize::from(published.is_some_and(|moment| moment.offset.is_some()));
    }
    assert!(moments > 4, "{moments} moments were written");
}

/// The judge is no rubber stamp.
#[test]
fn what_is_wrong_does_not_keep_to_the_standard() {
    let good = serde_json::to_value(every_part::every_part().ninjs("https://tarn.example/story-1")).unwrap();
    let cases: &[(&str, &str, Value)] = &[
        ("", "uri", Value::Null),
        ("", "uri", "story 1".into()),
        ("", "headline", "Wall gives way".into()),
        ("", "contentCreated", "2022-01-29T07:38".into()),
        ("/headlines/0", "value", Value::Null),
        ("/headlines/0", "text", "Wall gives way".into()),
        ("/bodies/0", "wordCount", "12".into()),
        ("/associations/0", "name", Value::Null),
        ("/associations/0", "caption", "The wall.".into()),
        ("/standard", "name", 3.into()),
    ];
    for schema in schemas() {
        assert_eq!(faults(&schema, &good), [""; 0]);
        for (place, key, value) in cases {
            let mut bad = good.clone();
            let object = bad.pointer_mut(place).unwrap().as_object_mut().unwrap();
            match value {
                Value::Null => drop(object.remove(*key).unwrap()),
                _ => drop(object.insert((*key).to_owned(), value.clone())),
            }
            assert!(!faults(&schema, &bad).is_empty(), "{place}/{key}: {value}");
        }
    }
}
