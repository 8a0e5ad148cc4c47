//! The committed document says what everything in it means. A part without a text is named, so that a new one does
//! not go unexplained.

use std::collections::BTreeMap;

use golden_tests::repository::Texts;
use serde_json::Value;

/// The parts that carry a text, counted, and those that lack one.
#[derive(Default)]
struct Review {
    operations: usize,
    parameters: usize,
    schemas: usize,
    fields: usize,
    missing: Vec<String>,
}

impl Review {
    fn needs_text(&mut self, node: &Value, at: &str) {
        if !node["description"].as_str().is_some_and(|text| text.ends_with('.')) {
            self.missing.push(at.to_owned());
        }
    }

    fn parameter(&mut self, node: &Value, at: &str) {
        if node.get("$ref").is_none() {
            self.parameters += 1;
            self.needs_text(node, at);
        }
    }

    fn operation(&mut self, node: &Value, at: &str) {
        self.operations += 1;
        self.needs_text(node, at);
        for (position, parameter) in elements(&node["parameters"]).iter().enumerate() {
            self.parameter(parameter, &format!("{at} parameter {position}"));
        }
        let responses =
            members(&node["responses"]).into_iter().map(|(status, response)| (status, &response["content"]));
        for (part, content) in responses.chain([("body".to_owned(), &node["requestBody"]["content"])]) {
            for (media, entry) in members(content) {
                self.schema(&entry["schema"], &format!("{at} {part} {media}"));
            }
        }
    }

    /// The properties of a schema and of what it is made of. A reference is explained where it leads.
    fn schema(&mut self, node: &Value, at: &str) {
        for (name, property) in members(&node["properties"]) {
            let at = format!("{at}.{name}");
            self.fields += 1;
            if property.get("$ref").is_none() {
                self.needs_text(property, &at);
                self.schema(property, &at);
            }
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for (position, member) in elements(&node[keyword]).iter().enumerate() {
                self.schema(member, &format!("{at} {keyword} {position}"));
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if node[keyword].is_object() {
                self.schema(&node[keyword], &format!("{at} {keyword}"));
            }
        }
    }
}

fn elements(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn members(value: &Value) -> Vec<(String, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, member)| (name.clone(), member)).collect()
}

#[test]
fn every_operation_parameter_schema_and_field_has_a_text() {
    let texts = Texts::load().expect("the committed document");
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let mut review = Review::default();
    for (path, item) in members(&document["paths"]) {
        for (position, parameter) in elements(&item["parameters"]).iter().enumerate() {
            review.parameter(parameter, &format!("{path} parameter {position}"));
        }
        for (method, operation) in members(item).into_iter().filter(|(method, _)| method != "parameters") {
            review.operation(operation, &format!("{method} {path}"));
        }
    }
    for (name, parameter) in members(&document["components"]["parameters"]) {
        review.parameter(parameter, &name);
    }
    for (name, schema) in members(&document["components"]["schemas"]) {
        review.schemas += 1;
        review.needs_text(schema, &name);
        review.schema(schema, &name);
    }
    assert!(review.missing.is_empty(), "no text, or one without a full stop:\n{}", review.missing.join("\n"));
    // A walk that reaches nothing misses nothing.
    assert_eq!(review.operations, texts.document.matches("\"operationId\":").count());
    assert!(review.parameters > review.operations && review.fields > review.schemas && review.schemas > 0);
}

/// Says something else everywhere; examples and names stay.
fn reword(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), &mut *member) {
                    ("description" | "summary", Value::String(text)) => *text = format!("Otherwise: {text}"),
                    ("x-enum-descriptions", Value::Object(texts)) => {
                        for text in texts.values_mut() {
                            *text = Value::String("Said otherwise.".to_owned());
                        }
                    }
                    ("example", _) => {}
                    _ => reword(member),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(reword),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn code_without_docs(files: &BTreeMap<String, String>) -> BTreeMap<&String, Vec<&str>> {
    let is_code = |line: &&str| !["///", "//!"].iter().any(|start| line.trim_start().starts_with(start));
    files.iter().map(|(path, text)| (path, text.lines().filter(is_code).collect())).collect()
}

#[test]
fn other_texts_change_only_lines_of_documentation() {
    let texts = Texts::load().expect("the committed document");
    let before = texts.generate().tree.expect("files").files;
    let mut document: Value = serde_json::from_str(&texts.document).expect("JSON");
    reword(&mut document["paths"]);
    reword(&mut document["components"]);
    let reworded = Texts { document: document.to_string(), settings: texts.settings.clone() };
    let after = reworded.generate().tree.expect("files").files;
    let changed = before.iter().filter(|(path, text)| after.get(*path) != Some(text)).count();
    assert!(changed > before.len() / 2, "only {changed} of {} files show another text", before.len());
    assert!(code_without_docs(&before) == code_without_docs(&after), "a text reached the code");
}
