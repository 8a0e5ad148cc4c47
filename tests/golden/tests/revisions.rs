//! The earlier revision of the API: it is a document of its own, holds facts alone, and names things as today's does.

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::{Severity, Sources, render};
use generator::ir::Api;
use generator::{Input, analyze};
use golden_tests::repository::{DOCUMENT, read, root};
use serde_json::Value;

/// The earlier revision, from the root of the repository.
const REVISION: &str = "spec/revisions/earlier.json";

/// Operations that today's document has not, or has at another place, each with the reason.
const GONE_OPERATIONS: [(&str, &str); 0] = [];

/// Components that today's document has not, each with the reason.
const GONE_COMPONENTS: [(&str, &str); 0] = [];

/// What a person reads; a revision holds facts alone.
const TEXTS: [&str; 7] =
    ["title", "description", "summary", "example", "examples", "externalDocs", "x-enum-descriptions"];

/// `OpenAPI` demands a description of every response; it is the name of the status.
const STATUS_NAMES: [&str; 4] = ["OK", "Created", "Accepted", "Client Error"];

/// Members of these are named by the document and not by `OpenAPI`.
const NAMED_BY_THE_DOCUMENT: [&str; 8] =
    ["properties", "schemas", "parameters", "responses", "headers", "securitySchemes", "paths", "content"];

const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];

fn text(path: &str) -> String {
    read(&root().join(path)).expect("a committed document")
}

fn document(path: &str) -> Value {
    serde_json::from_str(&text(path)).expect("JSON")
}

fn api() -> Api {
    analyze(&Input { document: &text(REVISION), ..Input::default() }).0.expect("the document is right")
}

/// A path without the names of its parameters: these may change while the place stays.
fn place(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// The operations, each with its method and place.
fn operations(document: &Value) -> BTreeMap<String, String> {
    let paths = document["paths"].as_object().expect("paths");
    paths
        .iter()
        .flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| {
                let id = item.get(method)?["operationId"].as_str().expect("an id");
                Some((id.to_owned(), format!("{method} {}", place(path))))
            })
        })
        .collect()
}

/// The components, as `section/name`.
fn components(document: &Value) -> BTreeSet<String> {
    let sections = document["components"].as_object().expect("components");
    sections
        .iter()
        .flat_map(|(section, named)| {
            named.as_object().expect("a section").keys().map(move |name| format!("{section}/{name}"))
        })
        .collect()
}

/// The places of texts, but for those that `OpenAPI` demands; gives how many of these there are.
fn find_texts(value: &Value, at: &str, has_keywords: bool, found: &mut Vec<String>) -> usize {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, member)| {
                let place = format!("{at}/{}", key.replace('/', "~1"));
                if has_keywords && TEXTS.contains(&key.as_str()) {
                    if is_demanded(at, key, member) {
                        return 1;
                    }
                    found.push(place);
                    return 0;
                }
                let names = has_keywords && NAMED_BY_THE_DOCUMENT.contains(&key.as_str());
                find_texts(member, &place, !names, found)
            })
            .sum(),
        Value::Array(elements) => elements
            .iter()
            .enumerate()
            .map(|(position, element)| find_texts(element, &format!("{at}/{position}"), true, found))
            .sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn is_demanded(at: &str, key: &str, member: &Value) -> bool {
    let is_response = at.rsplit('/').nth(1) == Some("responses");
    let is_status_name = member.as_str().is_some_and(|text| STATUS_NAMES.contains(&text));
    (at == "/info" && key == "title") || (key == "description" && is_response && is_status_name)
}

/// What is found and neither in today's document nor listed, and what is listed without need.
fn compare_with_list(missing: &BTreeSet<String>, listed: &[(&str, &str)]) -> Vec<String> {
    let listed: BTreeSet<String> = listed.iter().map(|(name, _)| (*name).to_owned()).collect();
    missing.symmetric_difference(&listed).cloned().collect()
}

#[test]
fn the_earlier_revision_is_read_without_an_error() {
    let revision = text(REVISION);
    let (api, diagnostics) = analyze(&Input { document: &revision, ..Input::default() });
    let sources = Sources { document_name: REVISION, document: &revision, ..Sources::default() };
    let errors: Vec<String> = diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| render(diagnostic, &sources))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(api.is_some(), "nothing was made of it");
}

#[test]
fn the_earlier_revision_has_38_operations() {
    assert_eq!(operations(&document(REVISION)).len(), 38, "operation ids");
    assert_eq!(api().operations().len(), 38, "operations of the client");
}

#[test]
fn the_earlier_revision_holds_no_text() {
    let mut found = Vec::new();
    let demanded = find_texts(&document(REVISION), "", true, &mut found);
    assert!(found.is_empty(), "texts at\n{}", found.join("\n"));
    assert_eq!(
        demanded,
        1 + 39 + 1,
        "the title, the answers of 38 operations (one has two), and the refusal"
    );
}

#[test]
fn an_operation_has_the_id_that_it_has_today() {
    let today = operations(&document(DOCUMENT));
    let gone = operations(&document(REVISION))
        .into_iter()
        .filter(|(id, place)| today.get(id) != Some(place))
        .map(|(id, _)| id)
        .collect();
    let differences = compare_with_list(&gone, &GONE_OPERATIONS);
    assert!(differences.is_empty(), "not as GONE_OPERATIONS says: {}", differences.join(", "));
}

#[test]
fn a_component_has_the_name_that_it_has_today() {
    let today = components(&document(DOCUMENT));
    let revision = components(&document(REVISION));
    assert!(revision.len() > 70, "only {} components were looked at", revision.len());
    let gone = revision.difference(&today).cloned().collect();
    let differences = compare_with_list(&gone, &GONE_COMPONENTS);
    assert!(differences.is_empty(), "not as GONE_COMPONENTS says: {}", differences.join(", "));
}

#[test]
fn every_component_is_referred_to() {
    let revision = document(REVISION);
    let text = revision.to_string();
    let unused: Vec<String> = components(&revision)
        .into_iter()
        .filter(|name| !name.starts_with("securitySchemes/"))
        .filter(|name| !text.contains(&format!("\"#/components/{name}\"")))
        .collect();
    assert!(unused.is_empty(), "nothing refers to {}", unused.join(", "));
}

#[test]
fn settings_have_numbers_as_ids_and_messages_are_named_by_their_postfix_id() {
    let revision = document(REVISION);
    let schemas = &revision["components"]["schemas"];
    for resource in ["AllowPolicy", "BlockedSender", "Domain", "ImpersonationRegistry", "TrustedDomain"] {
        let id = &schemas[format!("email-security_{resource}Id")];
        assert_eq!((&id["type"], &id["format"]), (&"integer".into(), &"int32".into()), "of {resource}");
    }
    let paths = revision["paths"].as_object().expect("paths");
    let with = |name: &str| paths.keys().filter(|path| path.contains(&format!("{{{name}}}"))).count();
    assert_eq!(with("postfix_id"), 7);
    assert_eq!(with("display_name_id"), 1);
    assert_eq!(with("investigate_id") + with("impersonation_registry_id"), 0);
}
