//! Imports of documents that are nested deeply: what is taken over can be read again, and the rest is refused with its
//! place, whether it is wanted or not.

use generator::diagnostic::{Sources, render_all};
use generator::import::{Imported, Input, import};

const OURS: &str = r#"{ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": { "/a/b": {
    "get": { "operationId": "a", "responses": { "204": { "description": "No Content" } } } } } }"#;

/// A vendor's document with a schema of so many objects in each other, and another product's value at its end.
fn vendor(objects: usize, other: &str) -> String {
    let schema = r#"{"properties":{"a":"#.repeat(objects) + "{}" + &"}}".repeat(objects);
    format!(
        r#"{{ "openapi": "3.0.3", "info": {{ "title": "T", "version": "1" }}, "paths": {{ "/a/b": {{
        "get": {{ "operationId": "a", "responses": {{ "200": {{ "description": "x",
        "content": {{ "application/json": {{ "schema": {schema} }} }} }} }} }} }}, "/other": {other} }} }}"#
    )
}

fn run(vendor: &str, ours: &str) -> Imported {
    import(&Input { vendor, ours, additions: "", prefix: "/a/", sunset: "x-sunset", prunes: false })
}

#[test]
fn what_is_written_can_be_imported_into_again() {
    let mut deepest = 0;
    for objects in 50..70 {
        let text = vendor(objects, "{}");
        if let Some(document) = run(&text, OURS).document {
            deepest = objects;
            let again = run(&text, &document);
            assert!(!again.own_diagnostics.has_errors(), "{:?}", again.own_diagnostics);
            assert!(again.document == Some(document), "{objects}: {:?}", again.diagnostics);
        }
    }
    assert!((55..69).contains(&deepest), "{deepest}");
}

#[test]
fn what_is_too_deep_is_refused_with_its_place_also_where_it_is_skipped() {
    let skipped = r#"{"a":"#.repeat(100_000) + "1" + &"}".repeat(100_000);
    for text in [vendor(300, "{}"), vendor(1, &skipped), r#"{"a":"#.repeat(10_000)] {
        let imported = run(&text, OURS);
        assert_eq!(imported.document, None);
        let sources = Sources { document_name: "vendor.json", document: &text, ..Sources::default() };
        let shown = render_all(&imported.diagnostics, &sources).concat();
        let lines: Vec<&str> = shown.lines().collect();
        assert!(
            lines.first().is_some_and(|line| line.contains("SPEC0001") && line.contains("recursion limit"))
        );
        assert!(lines.get(1).is_some_and(|line| line.contains("--> vendor.json:")), "{shown}");
        assert_eq!(shown.matches("error[").count(), 1);
    }
}
