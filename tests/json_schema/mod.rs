//! As much of JSON Schema as the schemas of the tests use.

use serde_json::Value;

/// What of `value` is against the schema `root`, which may refer to parts of itself. A keyword that is not known is a
/// panic, so that none is passed over.
pub(crate) fn faults(root: &Value, value: &Value) -> Vec<String> {
    against(root, root, value, "$")
}

fn against(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().into_iter().flatten() {
        let fault = || vec![format!("{at}: {value} is against {keyword} {rule}")];
        let when = |wrong: bool| if wrong { fault() } else { Vec::new() };
        let branches = || rule.as_array().unwrap().iter().map(|branch| against(root, branch, value, at));
        let members = || value.as_object().into_iter().flatten();
        found.extend(match keyword.as_str() {
            "$schema" | "$id" | "title" | "description" | "$defs" | "default" => Vec::new(),
            "$ref" => against(root, referred(root, rule), value, at),
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                when(!types.iter().any(|name| is_of(value, name.as_str().unwrap())))
            }
            "const" => when(value != rule),
            "enum" => when(!rule.as_array().unwrap().contains(value)),
            "minimum" => when(value.as_f64() < rule.as_f64()),
            "maximum" => when(value.as_f64() > rule.as_f64()),
            "minItems" => when(value.as_array().is_some_and(|items| (items.len() as u64) < rule.as_u64().unwrap())),
            "minLength" => when(value.as_str().is_some_and(|text| (text.len() as u64) < rule.as_u64().unwrap())),
            "format" => when(value.as_str().is_some_and(|text| !is_formed(text, rule.as_str().unwrap()))),
            "required" => {
                let keys = rule.as_array().unwrap().iter().filter_map(Value::as_str);
                when(keys.into_iter().any(|key| value.get(key).is_none()))
            }
            "properties" => {
                let known = members().filter_map(|(key, member)| Some((key, rule.get(key)?, member)));
                known.flat_map(|(key, rule, member)| against(root, rule, member, &format!("{at}.{key}"))).collect()
            }
            "additionalProperties" | "unevaluatedProperties" => {
                assert_eq!(*rule, Value::Bool(false), "{keyword} is false or it is not known");
                // The one sees the schema it stands in, the other also those that it refers to.
                let seen = |key: &str| match keyword.as_str() {
                    "additionalProperties" => schema["properties"].get(key).is_some(),
                    _ => knows(root, schema, key),
                };
                when(members().any(|(key, _)| !seen(key)))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                items.flat_map(|item| against(root, rule, item, &format!("{at}[]"))).collect()
            }
            "allOf" => branches().flatten().collect(),
            "anyOf" => when(branches().all(|faults| !faults.is_empty())),
            "oneOf" => when(branches().filter(Vec::is_empty).count() != 1),
            _ => panic!("{keyword} is a keyword that this test does not know"),
        });
    }
    found
}

fn referred<'s>(root: &'s Value, to: &Value) -> &'s Value {
    to.as_str().and_then(|to| root.pointer(to.strip_prefix('#')?)).unwrap()
}

/// Whether a schema, or one that it refers to, has the property.
fn knows(root: &Value, schema: &Value, key: &str) -> bool {
    schema["properties"].get(key).is_some() || schema.get("$ref").is_some_and(|to| knows(root, referred(root, to), key))
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

fn is_formed(text: &str, format: &str) -> bool {
    match format {
        "date-time" => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
        // RFC 3986: a scheme, and none but the characters it lists.
        "uri" => {
            let in_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
            let in_uri = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
            let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(in_scheme)
                && text.chars().all(in_uri)
                && text.matches('#').count() < 2
        }
        // Of schemars: the widths of integers, and what chrono's types are written as.
        "uint32" | "date" | "partial-time" => true,
        _ => panic!("{format} is a format that this test does not know"),
    }
}
