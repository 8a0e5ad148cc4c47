//! A vendor's whole document: our operations among three thousand others. It is imported like ours alone, and can be
//! written to disk to measure the command with.

use std::path::Path;

use generator::import::{Imported, Input, import};
use golden_tests::upstream::{Committed, PREFIX};
use serde_json::Value;

/// How many operations it has beside ours.
const OTHERS: usize = 3_000;

/// Our operations and components again and again under other names, until there are enough.
fn surround(vendor: &Value) -> Value {
    let mut whole = vendor.clone();
    let original = vendor.to_string();
    let mut operations = 0;
    for product in 0.. {
        let copy = original
            .replace("email-security", &format!("product-{product}"))
            .replace("email_security", &format!("product_{product}"));
        let copy: Value = serde_json::from_str(&copy).expect("JSON");
        operations += count(&copy);
        merge(&mut whole["paths"], &copy["paths"]);
        for (section, components) in copy["components"].as_object().expect("components") {
            merge(&mut whole["components"][section], components);
        }
        if operations >= OTHERS {
            break;
        }
    }
    whole
}

fn merge(into: &mut Value, from: &Value) {
    let members = from.as_object().expect("an object").clone();
    into.as_object_mut().expect("an object").extend(members);
}

fn count(document: &Value) -> usize {
    let items = document["paths"].as_object().expect("paths").values();
    items
        .flat_map(|item| item.as_object().expect("a path").values())
        .filter(|member| member.is_object())
        .count()
}

fn run(committed: &Committed, vendor: &str) -> Imported {
    import(&Input {
        vendor,
        ours: &committed.ours,
        additions: &committed.list_without(usize::MAX),
        prefix: PREFIX,
        sunset: "x-sunset",
        prunes: false,
    })
}

fn documents() -> (Committed, Value, Value) {
    let committed = Committed::load().expect("the committed document");
    let vendor = committed.vendor().expect("JSON");
    let whole = surround(&vendor);
    (committed, vendor, whole)
}

#[test]
fn our_operations_are_imported_from_among_three_thousand_others_as_they_are_alone() {
    let (committed, vendor, whole) = documents();
    let text = serde_json::to_string_pretty(&whole).expect("JSON");
    assert!(count(&whole) >= OTHERS + 60 && text.len() > 10_000_000, "{} bytes", text.len());
    let (alone, among) = (run(&committed, &vendor.to_string()), run(&committed, &text));
    assert_eq!(among.report.render(), alone.report.render());
    assert_eq!(among.document, alone.document);
    assert_eq!(among.document.as_deref(), Some(committed.ours.as_str()));
}

/// Writes the document as JSON and as YAML below `target/tmp/`.
#[test]
#[ignore = "writes the documents with which `cargo xtask spec import` is measured"]
fn write_the_documents_to_measure_with() {
    let (_, _, whole) = documents();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let json = serde_json::to_string_pretty(&whole).expect("JSON");
    let mut yaml = String::new();
    write_yaml(&whole, 0, &mut yaml);
    for (name, text) in [("whole.json", json), ("whole.yaml", yaml)] {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a written file");
    }
}

/// Block style, texts in double quotes.
fn write_yaml(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                text.extend(["\n", &indent, &Value::from(key.as_str()).to_string(), ":"]);
                write_yaml(member, depth + 1, text);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            for element in elements {
                text.extend(["\n", &indent, "-"]);
                write_yaml(element, depth + 1, text);
            }
        }
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_) => text.extend([" ", &value.to_string()]),
    }
}
