//! The check of a request against the document: nothing missing, nothing too much, every value in its place.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use serde_json::Value;
use wiremock::Request;

use super::document::{Merged, Operation, resolve, says};

/// Asserts that the request is what the document says of the operation, with everything that it takes.
pub(crate) fn check(request: &Request, operation: &Operation) {
    assert_eq!(request.method.as_str(), operation.method, "method");
    check_path(request.url.path(), operation);
    check_query(request, operation);
    check_headers(request, operation);
    check_body(&request.body, operation);
}

fn check_path(path: &str, operation: &Operation) {
    let declared: BTreeMap<&str, &'static Value> = operation.parameters_in("path").into_iter().collect();
    let wanted: Vec<&str> = operation.path.split('/').collect();
    let found: Vec<&str> = path.split('/').collect();
    assert_eq!(found.len(), wanted.len(), "segments of {path}");
    for (wanted, found) in wanted.iter().zip(found) {
        match wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None => assert_eq!(found, *wanted, "a fixed segment of {path}"),
            Some(name) => {
                let value = percent_decode_str(found).decode_utf8().expect("UTF-8").into_owned();
                check_value(&Value::String(value), declared.get(name).expect("a declared parameter"), name, "path");
            }
        }
    }
}

fn check_query(request: &Request, operation: &Operation) {
    let declared = operation.parameters_in("query");
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in request.url.query_pairs() {
        found.entry(name.into_owned()).or_default().push(value.into_owned());
    }
    let names: BTreeSet<&str> = declared.iter().map(|(name, _)| *name).collect();
    assert_eq!(found.keys().map(String::as_str).collect::<BTreeSet<_>>(), names, "query parameters");
    for (name, schema) in declared {
        let texts = &found[name];
        let merged = Merged::of(schema);
        if merged.text("type") == "array" {
            for text in texts {
                check_text(text, merged.keyword("items").expect("items"), name);
            }
        } else {
            assert_eq!(texts.len(), 1, "{name} is sent once");
            check_text(&texts[0], schema, name);
        }
    }
}

/// A value of the query, which is text whatever its type.
fn check_text(text: &str, schema: &'static Value, name: &str) {
    let value = match Merged::of(schema).text("type") {
        "integer" | "number" | "boolean" => serde_json::from_str(text).expect("a JSON scalar"),
        _ => Value::String(text.to_owned()),
    };
    check_value(&value, schema, name, "query");
}

fn check_headers(request: &Request, operation: &Operation) {
    let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(header("authorization"), Some("Bearer token-text"));
    assert_eq!(header("accept"), Some("application/json"));
    assert_eq!(header("content-type"), operation.body().map(|_| "application/json"));
    assert!(header("user-agent").is_some_and(|agent| agent.starts_with("cloudflare-email-security/")));
    assert_eq!(header("api-version"), document_version(), "the date of the document");
    assert_eq!(header("referer"), None);
}

fn document_version() -> Option<&'static str> {
    super::document::document().pointer("/info/version").and_then(Value::as_str)
}

fn check_body(body: &[u8], operation: &Operation) {
    match operation.body() {
        None => assert!(body.is_empty(), "a body that the document does not know"),
        Some(schema) => {
            let value: Value = serde_json::from_slice(body).expect("a JSON body");
            check_value(&value, schema, "body", "body");
        }
    }
}

/// Asserts that a value is what its schema and its name ask for.
fn check_value(value: &Value, schema: &'static Value, name: &str, at: &str) {
    let merged = Merged::of(resolve(schema));
    let at = format!("{at}.{name}");
    if let Some(values) = merged.keyword("enum").and_then(Value::as_array) {
        assert!(values.contains(value), "{at}: {value} is not one of {values:?}");
        return;
    }
    if !merged.properties.is_empty() {
        return check_object(value, &merged, &at);
    }
    match (merged.text("type"), merged.text("format")) {
        ("array", _) => {
            let elements = value.as_array().unwrap_or_else(|| panic!("{at} is an array"));
            assert!(!elements.is_empty(), "{at} has an element");
            for element in elements {
                check_value(element, merged.keyword("items").expect("items"), name, &at);
            }
        }
        ("string", "date-time") => assert_eq!(value, "2026-01-02T03:04:05Z", "{at}"),
        ("string", "date") => assert_eq!(value, "2026-01-02", "{at}"),
        ("string", "uuid") => assert_eq!(value, "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "{at}"),
        ("string", _) if name == "id" => assert_eq!(value, "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "{at}"),
        ("string", _) => assert_eq!(value, &format!("{name}-text"), "{at}"),
        ("integer", _) => {
            let number = value.as_i64().unwrap_or_else(|| panic!("{at} is an integer"));
            let limit = |keyword: &str| merged.keyword(keyword).and_then(Value::as_i64);
            assert!(limit("minimum").is_none_or(|least| number >= least), "{at}");
            assert!(limit("maximum").is_none_or(|most| number <= most), "{at}");
        }
        ("number", _) => assert!(value.is_number(), "{at}"),
        ("boolean", _) => assert_eq!(value, &Value::Bool(true), "{at}"),
        other => panic!("{at}: the check does not know {other:?} yet"),
    }
}

fn check_object(value: &Value, merged: &Merged, at: &str) {
    let members = value.as_object().unwrap_or_else(|| panic!("{at} is an object"));
    // What only answers hold is not sent, unless a member of the composition says it again for requests.
    let sent: BTreeMap<&str, &'static Value> = merged
        .properties
        .iter()
        .filter_map(|(name, statements)| {
            let statement = statements.iter().rev().find(|statement| !says(statement, "readOnly"))?;
            Some((name.as_str(), *statement))
        })
        .collect();
    let names: BTreeSet<&str> = members.keys().map(String::as_str).collect();
    assert_eq!(names, sent.keys().copied().collect(), "members of {at}");
    for (name, schema) in sent {
        check_value(&members[name], schema, name, at);
    }
}
