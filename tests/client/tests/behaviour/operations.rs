//! Every operation of the document has a method, and so has every operation of the descriptions that the project
//! started from; what those had and the document has not is explained beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::document::{Merged, Operation, resolve};
use serde_json::Value;

const PREFIX: &str = "/accounts/{account_id}/email-security";

fn below(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The operations of the five seed descriptions.
fn seeds() -> Vec<Value> {
    serde_json::from_str(&below("seed_operations.json")).expect("the table is JSON")
}

/// The rows `(operation, where, what)` of the table of differences.
fn explained() -> BTreeSet<(String, String, String)> {
    let text = below("../../spec/README.md");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.filter_map(|row| {
        let mut cells = row.split(" | ").map(|cell| cell.trim().to_owned());
        let (operation, place, what, reason) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        (!reason.is_empty()).then_some((operation, place, what))
    })
    .collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("`{key}` of the table"))
}

/// The generated calls of one operation, as `file` and `function`.
fn generated_tests(operation_id: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the generated tests") {
        let path = entry.expect("an entry").path();
        // The folders hold the tables of calls for other programs.
        if path.is_dir() {
            continue;
        }
        let source = fs::read_to_string(&path).expect("text");
        let mut function = String::new();
        for line in source.lines().map(str::trim) {
            if let Some(rest) = line.strip_prefix("async fn ") {
                rest.split('(').next().unwrap_or_default().clone_into(&mut function);
            }
            if line.contains(&format!("Server::expecting(\"{operation_id}\")")) {
                let file = path.file_stem().expect("a file").to_string_lossy().into_owned();
                found.push((file, function.clone()));
            }
        }
    }
    found
}

#[test]
fn each_of_the_seventy_operations_has_a_method_that_a_generated_test_calls() {
    let operations = Operation::all();
    assert_eq!(operations.len(), 70);
    for operation in &operations {
        assert_eq!(generated_tests(operation.id()).len(), 1, "calls of {}", operation.id());
    }
}

#[test]
fn each_of_the_thirty_nine_seed_operations_has_the_method_that_the_official_sdk_has() {
    let seeds = seeds();
    assert_eq!(seeds.len(), 39);
    for seed in &seeds {
        let operation = Operation::find(text(seed, "operation_id"));
        assert_eq!((operation.method.as_str(), operation.path), (text(seed, "method"), text(seed, "path")));
        let (group, method) = text(seed, "sdk").rsplit_once('.').expect("resource and method");
        let wanted = (group.replace('.', "_"), format!("{method}_sends_what_the_document_says"));
        assert_eq!(generated_tests(operation.id()), [wanted], "{}", text(seed, "sdk"));
    }
}

#[test]
fn what_the_seeds_have_is_in_the_document_or_explained() {
    let explained = explained();
    let mut lost = Vec::new();
    for seed in seeds() {
        let operation = Operation::find(text(&seed, "operation_id"));
        let name =
            format!("{} {}", operation.method, operation.path.strip_prefix(PREFIX).expect("the prefix"));
        let mut miss = |place: &str, what: String| {
            if !explained.contains(&(name.clone(), place.to_owned(), what.clone())) {
                lost.push(format!("{name} | {place} | {what}"));
            }
        };
        let query = operation.parameters_in("query");
        for wire_name in seed["query"].as_array().expect("names") {
            let schema = query.iter().find(|(found, _)| Some(*found) == wire_name.as_str());
            let values = &seed["query_values"][wire_name.as_str().expect("a name")];
            check_values(
                schema.map(|(_, schema)| *schema),
                wire_name.as_str().expect("a name"),
                values,
                "query",
                &mut miss,
            );
        }
        for (field, values) in seed["body"].as_object().expect("fields") {
            check_values(operation.body().and_then(|body| at(body, field)), field, values, "body", &mut miss);
        }
        let result = operation.success().1.and_then(|answer| at(answer, "result"));
        for (field, values) in seed["result"].as_object().expect("fields") {
            check_values(result.and_then(|result| at(result, field)), field, values, "result", &mut miss);
        }
    }
    assert!(lost.is_empty(), "neither in the document nor explained in spec/README.md:\n{}", lost.join("\n"));
}

fn check_values(
    schema: Option<&'static Value>,
    field: &str,
    values: &Value,
    place: &str,
    miss: &mut impl FnMut(&str, String),
) {
    let Some(schema) = schema else { return miss(place, field.to_owned()) };
    let known = Merged::of(schema).keyword("enum").and_then(Value::as_array);
    for value in values.as_array().into_iter().flatten() {
        // A field that takes any text takes this one too.
        if known.is_some_and(|known| !known.contains(value)) {
            miss(place, format!("{field}={}", value.as_str().expect("a text")));
        }
    }
}

/// The schema of a dotted field, `[]` standing for the elements of a list.
fn at(schema: &'static Value, field: &str) -> Option<&'static Value> {
    let mut schema = resolve(schema);
    for step in field.replace("[]", ".[]").split('.').filter(|step| !step.is_empty()) {
        let merged = Merged::of(schema);
        schema = match step {
            "[]" => merged.keyword("items")?,
            name => merged.properties.get(name)?.last().copied()?,
        };
    }
    Some(schema)
}

#[test]
fn ids_that_arrive_as_numbers_are_read() {
    use cloudflare_email_security::types::{AllowPolicy, DeletedDomain, PhishGuardReport};
    let deleted: DeletedDomain = serde_json::from_str(r#"{"id": 2401}"#).expect("a number is an id too");
    assert_eq!(deleted.id, "2401");
    let policy: AllowPolicy =
        serde_json::from_str(r#"{"id": 2401, "created_at": "2014-01-01T05:20:00.12345Z"}"#)
            .expect("a policy");
    assert_eq!(policy.id, "2401");
    let report: PhishGuardReport = serde_json::from_str(
        r#"{"id": 9007199254740993, "content": "c", "disposition": "NONE", "fields": {"to": []}, "priority": "p", "title": "t"}"#,
    )
    .expect("a report");
    assert_eq!(report.id, "9007199254740993");
}
