//! Texts of the document reach the documentation of the generated code, and nothing else but the document's hash.

use std::collections::BTreeMap;

use golden_tests::repository::{SOURCE_DOCUMENT, Texts};
use serde_json::Value;

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
    let is_code = |line: &&str| {
        !["///", "//!", "#[doc(alias = "].iter().any(|start| line.trim_start().starts_with(start))
    };
    let files = files.iter().filter(|(path, _)| *path != SOURCE_DOCUMENT);
    files.map(|(path, text)| (path, text.lines().filter(is_code).collect())).collect()
}

#[test]
fn other_texts_change_only_lines_of_documentation() {
    let texts = Texts::load().expect("the committed document").in_one_document();
    let before = texts.generate().tree.expect("files").files;
    let mut document: Value = serde_json::from_str(&texts.document).expect("JSON");
    reword(&mut document["paths"]);
    reword(&mut document["components"]);
    let reworded = Texts { document: document.to_string(), ..texts.clone() };
    let after = reworded.generate().tree.expect("files").files;
    let changed = before.iter().filter(|(path, text)| after.get(*path) != Some(text)).count();
    assert!(changed > before.len() / 2, "only {changed} of {} files show another text", before.len());
    assert!(code_without_docs(&before) == code_without_docs(&after), "a text reached the code");
}
