//! A document of a few items, as rustdoc would write it.

use serde_json::{Value, json};

use super::*;

/// A struct with a field and a method, used by a public module; `stranger` is the crate of the field's type.
fn document(format: u64, stranger: &str) -> Value {
    json!({
        "format_version": format,
        "root": 0,
        "index": {
            "0": { "name": "c", "inner": { "module": { "items": [1, 2] } } },
            "1": { "name": null, "inner": { "use": { "source": "inside::Thing", "name": "Thing", "id": 3 } } },
            "2": { "name": "m", "inner": { "module": { "items": [9] } } },
            "3": { "name": "Thing", "attrs": ["non_exhaustive"], "inner": { "struct": {
                "kind": { "plain": { "fields": [4], "has_stripped_fields": true } },
                "generics": { "params": [], "where_predicates": [] } } } },
            "4": { "name": "part", "inner": { "struct_field": { "resolved_path":
                { "path": "Part", "id": 20, "args": null } } } },
            "5": { "inner": { "impl": {
                "generics": { "params": [], "where_predicates": [] }, "trait": null,
                "for": { "resolved_path": { "path": "Thing", "id": 3, "args": null } }, "items": [6, 7] } } },
            "6": { "name": "open", "inner": { "function": {
                "sig": { "inputs": [["self", { "borrowed_ref":
                    { "lifetime": null, "is_mutable": true, "type": { "generic": "Self" } } }]],
                    "output": { "generic": "Self" } },
                "generics": { "params": [], "where_predicates": [] }, "header": { "is_async": true } } } },
            "8": { "inner": { "impl": {
                "generics": { "params": [], "where_predicates": [] },
                "trait": { "path": "Clone", "id": 21, "args": null },
                "for": { "resolved_path": { "path": "Thing", "id": 3, "args": null } }, "items": [] } } },
            "9": { "name": "take", "inner": { "function": {
                "sig": { "inputs": [["thing", { "resolved_path": { "path": "Thing", "id": 3, "args": null } }]],
                    "output": null },
                "generics": { "params": [], "where_predicates": [] }, "header": {} } } },
        },
        "paths": {
            "3": { "crate_id": 0, "path": ["c", "inside", "Thing"] },
            "20": { "crate_id": 1, "path": [stranger, "deep", "Part"] },
            "21": { "crate_id": 2, "path": ["core", "clone", "Clone"] },
        },
    })
}

#[test]
fn each_public_thing_has_a_line_in_the_module_where_it_is_named() {
    let surface = Surface::read(&document(57, "http").to_string()).expect("a document");
    let lines: Vec<&str> = surface.text.lines().skip(1).collect();
    let wanted = [
        "",
        "mod crate",
        "#[non_exhaustive] pub struct Thing { .. }",
        "pub Thing::part: http::Part",
        "pub async fn Thing::open(&mut self) -> Self",
        "impl Clone for Thing",
        "",
        "mod m",
        "pub fn take(thing: Thing)",
    ];
    assert_eq!(lines, wanted);
    assert!(surface.strangers.is_empty());
}

#[test]
fn a_name_of_a_crate_that_users_should_not_see_is_told_with_its_lines() {
    let surface = Surface::read(&document(57, "reqwest").to_string()).expect("a document");
    let found: Vec<_> = surface.strangers.iter().collect();
    assert_eq!(found, [(&"reqwest::Part".to_owned(), &vec!["pub Thing::part: reqwest::Part".to_owned()])]);
}

#[test]
fn another_format_is_refused_by_its_number() {
    let error = Surface::read(&document(58, "http").to_string()).err().expect("a newer format");
    let error = error.to_string();
    assert!(error.contains("the format 58") && error.contains("reads 57"), "{error}");
}
