//! Imports of documents that name ends of life: ours is to be looked at if the vendor says otherwise, until somebody
//! decided.

use generator::import::{Change, Imported, Input, import};
use serde_json::{Value, json};

const PLACE: &str = "/components/schemas/Pet/properties/age";

/// A document with one field.
fn document(field: &Value) -> String {
    let answer = json!({ "description": "OK", "content": {
        "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } });
    json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
        "paths": { "/pets": { "get": { "operationId": "list", "responses": { "200": answer } } } },
        "components": { "schemas": { "Pet": { "type": "object", "properties": { "age": field } } } } })
    .to_string()
}

/// The field of ours, which is kept by the list.
fn ours() -> Value {
    json!({ "type": "integer", "deprecated": true, "description": "Its age.", "x-sunset": "2026-11-01" })
}

fn run(vendor: &Value, ours: &Value, kind: &str, reason: &str) -> Imported {
    let additions =
        format!("[[{kind}]]\nat = \"{PLACE}/x-sunset\"\nsource = \"A source\"\nreason = \"{reason}\"\n");
    let additions = if kind.is_empty() { String::new() } else { additions };
    let (vendor, ours) = (&document(vendor), &document(ours));
    let input = Input { vendor, ours, additions: &additions, prefix: "/", sunset: "x-sunset", prunes: false };
    let imported = import(&input);
    assert!(!imported.diagnostics.has_errors() && !imported.own_diagnostics.has_errors());
    imported
}

fn looks(imported: &Imported) -> Vec<&str> {
    let lines = imported.report.lines().iter().filter(|line| line.change == Change::Look);
    lines.filter(|line| line.at.as_str() == PLACE).map(|line| line.detail.as_str()).collect()
}

fn said(text: &str) -> Value {
    json!({ "type": "integer", "deprecated": true, "description": text })
}

#[test]
fn the_same_end_in_other_words_is_quiet() {
    for text in
        ["Deprecated. End of life: November 1, 2026.", "It goes away in November 2026.", "Deprecated.", ""]
    {
        let imported = run(&said(text), &ours(), "additions", "It is right.");
        assert!(!imported.report.needs_human(), "{text}: {}", imported.report.render());
    }
}

#[test]
fn another_end_in_the_text_or_in_the_fact_of_the_vendor_is_to_be_looked_at_until_somebody_decided() {
    let detail = "its end of life: the vendor names 2027-03-01, ours is 2026-11-01";
    let mut stated = said("Its age.");
    stated["x-sunset"] = json!("2027-03-01");
    for vendor in [said("Deprecated. End of life: March 1, 2027."), stated] {
        let imported = run(&vendor, &ours(), "additions", "It is right.");
        assert_eq!(looks(&imported), [detail]);
        assert_eq!(imported.document, Some(document(&ours())));
        let decided = run(&vendor, &ours(), "additions", "The vendor's 2027-03-01 is that of another field.");
        assert!(!decided.report.needs_human(), "{}", decided.report.render());
    }
}

#[test]
fn an_end_that_ours_has_not_is_to_be_looked_at_unless_the_list_leaves_it_out() {
    let vendor = said("Deprecated, ends on 2027-03-01.");
    let own = said("Its age.");
    let imported = run(&vendor, &own, "", "");
    assert_eq!(looks(&imported), ["its end of life: the vendor names 2027-03-01, ours none"]);
    assert!(!run(&vendor, &own, "omissions", "It is wrong.").report.needs_human());
}

#[test]
fn what_becomes_deprecated_is_shown_with_the_end_that_the_vendor_names() {
    let own = json!({ "type": "integer", "description": "Its age." });
    let end =
        "it is deprecated now: say that it ends on 2027-03-01, as the vendor does, and what to use instead";
    assert!(looks(&run(&said("It ends on March 1, 2027."), &own, "", "")).contains(&end));
    let none = "it is deprecated now: say when it ends and what to use instead, if a source says so";
    assert!(looks(&run(&said("Use `b`."), &own, "", "")).contains(&none));
}
