//! A complete answer for a schema, and its comparison with what the client made of it.

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
        let members = merged.properties.iter().filter(|(_, statements)| {
            !statements.iter().all(|statement| says(statement, "writeOnly"))
        });
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

/// Asserts that nothing was lost or changed. Identifiers may have become text; members that came empty may be gone.
pub(crate) fn assert_same(read: &Value, sent: &Value, at: &str) {
    match (read, sent) {
        (Value::Object(read), Value::Object(sent)) => {
            for (name, sent) in sent {
                let at = format!("{at}.{name}");
                let read = read.get(name).unwrap_or_else(|| panic!("{at} was lost"));
                assert_same(read, sent, &at);
            }
            for name in read.keys() {
                assert!(sent.contains_key(name), "{at}.{name} was made up");
            }
        }
        (Value::Array(read), Value::Array(sent)) => {
            assert_eq!(read.len(), sent.len(), "elements of {at}");
            for (position, (read, sent)) in read.iter().zip(sent).enumerate() {
                assert_same(read, sent, &format!("{at}[{position}]"));
            }
        }
        (Value::String(read), Value::Number(sent)) => assert_eq!(read, &sent.to_string(), "{at}"),
        (read, sent) => assert_eq!(read, sent, "{at}"),
    }
}
