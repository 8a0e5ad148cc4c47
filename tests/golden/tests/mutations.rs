//! Whatever the document, a run ends without a panic, and code that is made is Rust.

use std::path::Path;

use generator::{Input, Layout, NameLock};
use golden_tests::fixture::{Fixture, Kind, names};
use golden_tests::repository::Texts;
use golden_tests::shuffle::Random;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// How many damaged documents each test tries.
const CASES: u32 = 100;
/// How many damaged overlays are made of each that there is.
const CASES_OF_A_FIXTURE: u64 = 60;

/// Values that a document may have anywhere by mistake.
fn strange(random: &mut Random) -> Value {
    let references =
        ["#/components/schemas/Nothing", "#", "other.json#/x", "#/paths/~1", "", "#/components/schemas/"];
    match random.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1.5e300),
        4 => json!(""),
        5 => json!("{x}/~1 \u{0}\u{1f600} r#type"),
        6 => json!([]),
        7 => json!({}),
        8 => json!({ "$ref": references.get(random.below(references.len())) }),
        9 => json!(["null", null, 1, "a", "A"]),
        10 => json!({ "allOf": [{ "oneOf": [{ "not": {} }] }, { "enum": [null] }] }),
        _ => json!({ "type": "object", "additionalProperties": { "type": "array" }, "required": ["x", "x"] }),
    }
}

/// The pointers of all members and elements of a document.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                pointers(member, &at, found);
                found.push(at);
            }
        }
        Value::Array(elements) => {
            for (position, element) in elements.iter().enumerate() {
                let at = format!("{at}/{position}");
                pointers(element, &at, found);
                found.push(at);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One damage: a node is removed, replaced, or turned into a copy of or a reference to something else. Most copies
/// come from a place with the same last name, so that the result is wrong in its meaning and not in its form.
fn damage(document: &mut Value, places: &[String], random: &mut Random) {
    let Some(at) = places.get(random.below(places.len())) else { return };
    let kind = random.below(8);
    if kind == 0 {
        remove(document, at);
        return;
    }
    let last = |place: &str| place.rsplit_once('/').map(|(_, last)| last.to_owned());
    let alike: Vec<&String> = places.iter().filter(|place| last(place) == last(at)).collect();
    let alike = alike.get(random.below(alike.len())).and_then(|place| document.pointer(place)).cloned();
    let any = places.get(random.below(places.len())).and_then(|place| document.pointer(place)).cloned();
    let target = some_schema(document, random);
    let Some(node) = document.pointer_mut(at) else { return };
    *node = match (kind, alike, any, target) {
        (1, _, Some(any), _) => any,
        (2, _, _, Some(target)) if node.is_object() => json!({ "$ref": target }),
        (3, _, _, Some(target)) => json!(target),
        (4..=6, Some(alike), _, _) => alike,
        _ => strange(random),
    };
}

/// A reference to one of the document's schemas.
fn some_schema(document: &Value, random: &mut Random) -> Option<String> {
    let schemas = document.pointer("/components/schemas")?.as_object()?;
    let name = schemas.keys().nth(random.below(schemas.len().max(1)))?;
    Some(format!("#/components/schemas/{name}"))
}

fn remove(document: &mut Value, at: &str) {
    let Some((parent, last)) = at.rsplit_once('/') else { return };
    let key = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&key);
        }
        Some(Value::Array(elements)) => {
            if let Some(position) = key.parse().ok().filter(|position| *position < elements.len()) {
                elements.remove(position);
            }
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
    }
}

#[test]
fn a_damaged_document_gives_complaints_or_rust_and_never_a_panic() {
    // A part of the paths at a time: making code of all of them takes the larger part of a run.
    run("", |document, random| {
        if let Some(Value::Object(paths)) = document.get_mut("paths") {
            paths.retain(|_, _| random.below(4) == 0);
        }
    });
}

#[test]
fn a_damaged_document_with_settings_gives_complaints_or_rust_and_never_a_panic() {
    run(&Texts::load().expect("the committed settings").settings, |_, _| {});
}

/// Targets that may be written by mistake, some of them with a meaning that is far from what was meant.
fn strange_target(random: &mut Random) -> Value {
    let targets = [
        "$",
        "$..*",
        "$.*",
        "$..[0]",
        "$..[-1]",
        "$.paths..parameters[::-1]",
        "$[?@]",
        "$..[?@.type]",
        "$..type",
        "$.",
        "$['",
        "$..['\u{1f600}']",
        "$.paths[?match(@.x, '[')]",
        "$..[?length(@) > 1]",
        "$.components.*.*",
        "",
    ];
    json!(targets.get(random.below(targets.len())))
}

#[test]
fn a_damaged_overlay_gives_complaints_or_rust_and_never_a_panic() {
    let layout = Layout {
        sources: "src",
        library: "library",
        tests: Some("tests"),
        document_name: "input.json",
        lock: None,
    };
    let mut made = 0;
    for name in names(Kind::Overlay).expect("the fixtures can be listed") {
        let fixture = Fixture::load(Kind::Overlay, &name).expect("a fixture has an input.json");
        for seed in 0..CASES_OF_A_FIXTURE {
            let mut random = Random::new(seed * 7919 + 1);
            let mut damaged = fixture.clone();
            for overlay in &mut damaged.overlays {
                let Ok(mut value) = serde_json::from_str::<Value>(&overlay.text) else { continue };
                let mut places = Vec::new();
                pointers(&value, "", &mut places);
                if random.below(2) == 0 {
                    damage(&mut value, &places, &mut random);
                }
                let at = places.get(random.below(places.len() + 1)).filter(|at| at.ends_with("/target"));
                if let Some(target) = at.and_then(|at| value.pointer_mut(at)) {
                    *target = strange_target(&mut random);
                }
                overlay.text = value.to_string();
            }
            let outcome = generator::generate(&damaged.input(), &layout);
            assert!(
                outcome.tree.is_some() || outcome.diagnostics.has_errors(),
                "{name}: no code and no complaint"
            );
            assert!(
                !damaged.render(&outcome.diagnostics).contains("SPEC0028"),
                "{name}: the generator blames itself"
            );
            made += usize::from(outcome.tree.is_some());
        }
    }
    assert!(made > 20, "only {made} overlays could be applied");
}

fn run(settings: &str, reduce: fn(&mut Value, &mut Random)) {
    let texts = Texts::load().expect("the committed document").in_one_document();
    let whole: Value = serde_json::from_str(&texts.document).expect("JSON");
    let layout = Layout {
        sources: "src",
        library: "library",
        tests: None,
        document_name: "damaged.json",
        lock: Some("names.lock"),
    };
    // What a damage does to published names is told, and code is made all the same.
    let lock = NameLock::Accepting(&texts.lock);
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = (any::<u64>(), 1..5_usize);
    let result = runner.run(&strategy, |(seed, damages)| {
        let mut random = Random::new(seed);
        let mut document = whole.clone();
        reduce(&mut document, &mut random);
        let mut places = Vec::new();
        pointers(&document, "", &mut places);
        for _ in 0..damages {
            damage(&mut document, &places, &mut random);
        }
        let text = document.to_string();
        let input = Input { document: &text, settings, lock, ..Input::default() };
        let outcome = generator::generate(&input, &layout);
        prop_assert!(outcome.tree.is_some() || outcome.diagnostics.has_errors(), "no code and no complaint");
        let internal = outcome
            .diagnostics
            .sorted()
            .iter()
            .any(|entry| entry.code == generator::diagnostic::Code::INTERNAL);
        prop_assert!(!internal, "the generator blames itself");
        for (path, contents) in outcome.tree.iter().flat_map(|tree| &tree.files) {
            if Path::new(path).extension().is_some_and(|extension| extension == "rs") {
                prop_assert!(syn::parse_file(contents).is_ok(), "{} is not Rust", path);
            }
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}
