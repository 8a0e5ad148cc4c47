//! One fault of a document hides no other one, and is complained about once.

use generator::Input;
use generator::diagnostic::Diagnostic;
use golden_tests::repository::Texts;
use golden_tests::shuffle::Random;
use serde_json::{Value, json};

/// How many pairs of faults are tried.
const PAIRS: usize = 15;

/// What went wrong with a member.
#[derive(Clone)]
enum Slip {
    Forgotten,
    Instead(Value),
}

/// A fault at one place of the document.
struct Fault {
    at: String,
    slip: Slip,
}

/// What goes wrong with a member of that name, where it is a keyword.
fn slip(keyword: &str, value: &Value) -> Option<Slip> {
    match (keyword, value) {
        ("$ref", Value::String(target)) => Some(Slip::Instead(json!(format!("{target}_gone")))),
        ("in", Value::String(_)) => Some(Slip::Instead(json!("body"))),
        ("type", Value::String(_)) => Some(Slip::Instead(json!("text"))),
        ("responses", Value::Object(_)) | ("name", Value::String(_)) => Some(Slip::Forgotten),
        ("items" | "schema" | "content" | "properties" | "requestBody" | "200", Value::Object(_)) => {
            Some(Slip::Instead(json!(5)))
        }
        ("parameters", Value::Array(_)) => Some(Slip::Instead(json!({}))),
        ("required" | "enum" | "tags" | "allOf" | "oneOf", Value::Array(_)) => Some(Slip::Instead(json!(7))),
        ("description" | "summary" | "format" | "pattern", Value::String(_)) => {
            Some(Slip::Instead(json!(["x"])))
        }
        ("minimum" | "maximum" | "minLength" | "maxLength", Value::Number(_)) => {
            Some(Slip::Instead(json!("3")))
        }
        ("nullable" | "readOnly" | "deprecated" | "required", Value::Bool(_)) => {
            Some(Slip::Instead(json!("yes")))
        }
        _ => None,
    }
}

/// Every fault that `slip` knows of.
fn faults(value: &Value, at: &str, found: &mut Vec<Fault>) {
    let data = ["example", "examples", "default", "enum"];
    match value {
        Value::Object(members) => {
            for (key, member) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                let is_document_section = at.matches('/').count() < 4;
                if let Some(slip) = slip(key, member).filter(|_| !is_document_section) {
                    found.push(Fault { at: at.clone(), slip });
                }
                if !data.contains(&key.as_str()) {
                    faults(member, &at, found);
                }
            }
        }
        Value::Array(elements) => {
            for (position, element) in elements.iter().enumerate() {
                faults(element, &format!("{at}/{position}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Fault {
    fn put_into(&self, document: &mut Value) {
        let (parent, last) = self.at.rsplit_once('/').expect("no fault is the whole document");
        let parent = document.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        match &self.slip {
            Slip::Instead(value) => parent.insert(last.to_owned(), value.clone()),
            Slip::Forgotten => parent.remove(last),
        };
    }

    fn overlaps(&self, other: &Self) -> bool {
        let holds = |outer: &Self, inner: &Self| {
            let parent = outer.at.rsplit_once('/').map_or("", |(parent, _)| parent);
            inner.at.starts_with(parent)
        };
        holds(self, other) || holds(other, self)
    }
}

fn complaints(document: &Value, settings: &str) -> Vec<Diagnostic> {
    let text = document.to_string();
    let (_, diagnostics) = generator::analyze(&Input { document: &text, settings, ..Input::default() });
    diagnostics.sorted().into_iter().cloned().collect()
}

#[test]
fn a_fault_is_complained_about_once_and_hides_no_other_one() {
    let texts = Texts::load().expect("the committed document").in_one_document();
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let mut all = Vec::new();
    faults(&document, "", &mut all);
    let mut random = Random::new(7);
    let complaints_with = |faults: &[&Fault]| {
        let mut document = document.clone();
        for fault in faults {
            fault.put_into(&mut document);
        }
        complaints(&document, &texts.settings)
    };
    for _ in 0..PAIRS {
        let pair = [&all[random.below(all.len())], &all[random.below(all.len())]];
        let [one, other] = pair.map(|fault| {
            let found = complaints_with(&[fault]);
            let messages: Vec<&str> = found.iter().map(|entry| entry.message.as_str()).collect();
            assert_eq!(messages.len(), 1, "{} gives {messages:#?}", fault.at);
            found
        });
        if pair[0].overlaps(pair[1]) {
            continue;
        }
        let both = complaints_with(&pair);
        for entry in one.iter().chain(&other) {
            let is_there =
                both.iter().any(|found| (&found.place, &found.message) == (&entry.place, &entry.message));
            assert!(is_there, "{} and {}: `{}` is hidden", pair[0].at, pair[1].at, entry.message);
        }
    }
}
