//! Imports of documents that were changed at random: whatever the vendor does, a second import changes nothing, the
//! order of members has no effect, and what comes out is a document.

use generator::import::{Imported, Input, import};
use golden_tests::shuffle::{Random, shuffled};
use golden_tests::upstream::{Committed, PREFIX};
use serde_json::Value;
use similar::TextDiff;

/// How many documents are made, and how many changes each has.
const DOCUMENTS: u64 = 10;
const CHANGES: usize = 10;

/// The places of all schemas, which can stand for each other.
fn schemas(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                let is_schema = key == "schema"
                    || key == "items"
                    || at.ends_with("/properties")
                    || at.ends_with("/components/schemas");
                if is_schema && member.is_object() {
                    found.push(place.clone());
                }
                schemas(member, &place, found);
            }
        }
        Value::Array(elements) => {
            for (position, element) in elements.iter().enumerate() {
                let place = format!("{at}/{position}");
                if at.ends_with("Of") {
                    found.push(place.clone());
                }
                schemas(element, &place, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The places of all values that may be missing.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push(place.clone());
                members(member, &place, found);
            }
        }
        Value::Array(elements) => {
            for (position, element) in elements.iter().enumerate() {
                let place = format!("{at}/{position}");
                found.push(place.clone());
                members(element, &place, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn pick<'f>(random: &mut Random, found: &'f [String]) -> &'f str {
    &found[random.below(found.len())]
}

/// Changes something: a schema becomes another one or what it refers to, a member goes, a component gets another name.
fn change(document: &mut Value, random: &mut Random) {
    let mut places = Vec::new();
    match random.below(4) {
        0 => {
            members(document, "", &mut places);
            remove(document, pick(random, &places));
        }
        1 => {
            schemas(document, "", &mut places);
            let from = document.pointer(pick(random, &places)).expect("a schema").clone();
            *document.pointer_mut(pick(random, &places)).expect("a schema") = from;
        }
        2 => {
            schemas(document, "", &mut places);
            let place = pick(random, &places).to_owned();
            let target = document.pointer(&place).expect("a schema")["$ref"].as_str().map(str::to_owned);
            if let Some(target) = target {
                let referred = document.pointer(target.trim_start_matches('#')).expect("a component").clone();
                *document.pointer_mut(&place).expect("a schema") = referred;
            }
        }
        _ => {
            let names: Vec<String> =
                document["components"]["schemas"].as_object().expect("schemas").keys().cloned().collect();
            let name = pick(random, &names);
            let text = document.to_string().replace(&format!("{name}\""), &format!("{name}Renamed\""));
            *document = serde_json::from_str(&text).expect("JSON");
        }
    }
}

fn remove(document: &mut Value, at: &str) {
    let (parent, last) = at.rsplit_once('/').expect("a place");
    let last = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.remove(&last);
        }
        Some(Value::Array(elements)) => {
            elements.remove(last.parse().expect("a position"));
        }
        Some(_) | None => {}
    }
}

fn run(vendor: &str, ours: &str) -> Imported {
    import(&Input { vendor, ours, additions: "", prefix: PREFIX, sunset: "x-sunset", prunes: false })
}

/// What an import complains about, with the places.
fn complaints(imported: &Imported) -> Vec<String> {
    let Imported { diagnostics, own_diagnostics, .. } = imported;
    let all = diagnostics.sorted().into_iter().chain(own_diagnostics.sorted());
    all.map(|complaint| format!("{} at {:?}", complaint.message, complaint.place)).collect()
}

/// Shows only the lines that differ.
fn same(expected: &str, found: Option<&str>, what: &str) {
    let found = found.unwrap_or_else(|| panic!("{what}: nothing was made"));
    let difference = TextDiff::from_lines(expected, found);
    let shown = difference.unified_diff().context_radius(4).to_string();
    assert!(expected == found, "{what}:\n{shown}");
}

#[test]
fn an_import_of_any_document_is_complete_at_once_and_gives_a_document() {
    let committed = Committed::load().expect("the committed document");
    let original: Value = serde_json::from_str(&committed.ours).expect("JSON");
    let mut imported_documents = 0;
    for seed in 1..=DOCUMENTS {
        let mut random = Random::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut vendor = original.clone();
        for _ in 0..CHANGES {
            change(&mut vendor, &mut random);
        }
        // What was removed may have been needed.
        let Some(document) = run(&vendor.to_string(), &committed.ours).document else { continue };
        imported_documents += 1;
        let again = run(&shuffled(&vendor, seed), &document);
        assert!(complaints(&again).is_empty(), "seed {seed}: {:#?}", complaints(&again));
        assert!(!again.report.needs_human(), "seed {seed}: {}", again.report.render());
        same(&document, again.document.as_deref(), &format!("seed {seed}, a second import"));
        let reordered = run(&shuffled(&vendor, seed + 1), &committed.ours);
        same(&document, reordered.document.as_deref(), &format!("seed {seed}, in another order"));
    }
    assert!(imported_documents > DOCUMENTS / 4, "only {imported_documents} documents could be imported");
}
