//! A complete answer for a schema, and its comparison with what the client made of it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::document::{Merged, says};

/// A value with every property that an answer may have. Texts hold the name of their property.
pub(crate) fn of(schema: &'static Value, name: &str) -> Value {
    let merged = Merged::of(schema);
    if let Some(forms) = merged.keyword("oneOf").and_then(Value::as_array) {
        return of(forms.first().expect("a form"), name);
    }
    if let Some(values) = merged.keyword("enum").and_then(Value::as_array) {
        return values.iter().find(|value| !value.is_null()).cloned().unwrap_or(Value::Null);
    }
    if !merged.properties.is_empty() {
        let members = merged
            .properties
            .iter()
            .filter(|(_, statements)| !statements.iter().all(|statement| says(statement, "writeOnly")));
        return members
            .map(|(name, statements)| (name.clone(), of(statements.last().expect("a statement"), name)))
            .collect::<Map<String, Value>>()
            .into();
    }
    match (merged.text("type"), merged.text("format")) {
        ("array", _) => json!([of(merged.keyword("items").expect("items"), name)]),
        ("string", "date-time") => json!("2014-01-01T05:20:00.12345Z"),
        ("string", "date") => json!("2014-01-01"),
        ("string", "uuid") => json!("a5fbd1b1-54a1-4fd1-8d9c-3d5e3f7a1c11"),
        ("string", _) => json!(format!("{name}-text")),
        ("integer", _) => json!(12),
        ("number", _) => json!(2.5),
        ("boolean", _) => json!(true),
        _ => json!({ "free": name }),
    }
}

/// Asserts that nothing was lost or changed.
pub(crate) fn assert_same(read: &Value, sent: &Value, at: &str) {
    let differences = differences(read, sent, at);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// What was lost, made up or changed, a line for each place. Identifiers may have become text, and a member that came
/// as `null` is as good as none.
pub(crate) fn differences(read: &Value, sent: &Value, at: &str) -> Vec<String> {
    match (read, sent) {
        (Value::Object(read), Value::Object(sent)) => {
            let names: BTreeSet<&String> = read.keys().chain(sent.keys()).collect();
            let member =
                |members: &Map<String, Value>, name| members.get(name).cloned().unwrap_or(Value::Null);
            names
                .into_iter()
                .flat_map(|name| {
                    differences(&member(read, name), &member(sent, name), &format!("{at}.{name}"))
                })
                .collect()
        }
        (Value::Array(read), Value::Array(sent)) if read.len() == sent.len() => {
            let pairs = read.iter().zip(sent).enumerate();
            pairs
                .flat_map(|(index, (read, sent))| differences(read, sent, &format!("{at}[{index}]")))
                .collect()
        }
        (Value::String(read), Value::Number(sent)) if *read == sent.to_string() => Vec::new(),
        // A whole number is written with a fraction where the field may have one.
        (Value::Number(read), Value::Number(sent)) if read.is_f64() && read.as_f64() == sent.as_f64() => {
            Vec::new()
        }
        (read, sent) if read == sent => Vec::new(),
        (Value::Null, sent) => vec![format!("{at} was lost: {sent}")],
        (read, Value::Null) => vec![format!("{at} was made up: {read}")],
        (read, sent) => vec![format!("{at} was {sent} and became {read}")],
    }
}
