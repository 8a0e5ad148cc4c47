//! Walks over the `$ref`s below a value, in an order that does not depend on the text's.

use serde_json::Value;

use super::pointer::Pointer;

/// A `$ref` and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference<'v> {
    /// What it says.
    pub target: &'v str,
    /// The place of the text, below which `$ref` is the last name.
    pub at: Pointer,
}

/// Members whose members are called by the author, so that none of their names is a keyword.
pub(super) const NAME_MAPS: [&str; 10] = [
    "properties",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "callbacks",
    "links",
    "paths",
];

/// The pointer that a value's `$ref` to this document holds.
pub fn local_reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'))
}

/// Calls `visit` for each `$ref` in `value`, which stands at `at`.
pub(super) fn each_reference<'v>(value: &'v Value, at: &Pointer, visit: &mut dyn FnMut(Reference<'v>)) {
    Walk { at: at.clone(), visit }.value(value, Names::Keywords);
}

/// What the names of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Keywords,
    Chosen,
}

struct Walk<'f, 'v> {
    at: Pointer,
    visit: &'f mut dyn FnMut(Reference<'v>),
}

impl<'v> Walk<'_, 'v> {
    fn value(&mut self, value: &'v Value, names: Names) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(target)) = members.get("$ref").filter(|_| names == Names::Keywords)
                {
                    (self.visit)(Reference { target, at: self.at.child("$ref") });
                }
                let mut members: Vec<(&String, &Value)> = members.iter().collect();
                members.sort_by(|left, right| left.0.cmp(right.0));
                for (key, member) in members {
                    match names {
                        Names::Keywords if is_data(key) => {}
                        Names::Keywords if NAME_MAPS.contains(&key.as_str()) => {
                            self.below(key, member, Names::Chosen);
                        }
                        Names::Chosen | Names::Keywords => self.below(key, member, Names::Keywords),
                    }
                }
            }
            Value::Array(elements) => {
                for (position, element) in elements.iter().enumerate() {
                    self.below(&position.to_string(), element, Names::Keywords);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn below(&mut self, token: &str, value: &'v Value, names: Names) {
        if value.is_object() || value.is_array() {
            let length = self.at.push(token);
            self.value(value, names);
            self.at.truncate(length);
        }
    }
}

/// What stands in examples and extensions is data, not a part of the document.
fn is_data(keyword: &str) -> bool {
    keyword.starts_with("x-") || ["example", "examples", "default", "enum"].contains(&keyword)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_that_look_like_keywords_are_walked_and_data_is_not() {
        let document = json!({
            "responses": { "default": { "$ref": "#/a" } },
            "schema": { "default": { "$ref": "#/data" }, "properties": { "example": { "$ref": "#/b" }, "$ref": {} } },
            "x-note": { "$ref": "#/extension" },
        });
        let mut found = Vec::new();
        each_reference(&document, &Pointer::root(), &mut |reference| {
            found.push(format!("{} {}", reference.at, reference.target));
        });
        assert_eq!(found, ["/responses/default/$ref #/a", "/schema/properties/example/$ref #/b"]);
    }
}
