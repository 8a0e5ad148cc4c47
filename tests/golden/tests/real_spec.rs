//! The committed document: it is read whole, nothing in it is complained about, and no name in the code comes from a
//! place or a number.

use std::collections::BTreeSet;

use generator::analyze;
use generator::diagnostic::{Severity, render};
use generator::ir::{Api, Group};
use golden_tests::repository::Texts;
use serde_json::Value;

fn api() -> Api {
    let texts = Texts::load().expect("the committed document");
    analyze(&texts.input()).0.expect("the document is right")
}

#[test]
fn nothing_is_complained_about() {
    let texts = Texts::load().expect("the committed document");
    let outcome = texts.generate();
    let complaints: Vec<String> = outcome
        .diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity != Severity::Note)
        .map(|diagnostic| render(diagnostic, &texts.sources()))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(outcome.tree.is_some(), "no code is made");
}

#[test]
fn every_operation_of_the_document_is_a_method() {
    let texts = Texts::load().expect("the committed document");
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
    let paths = document["paths"].as_object().expect("paths");
    let wanted: BTreeSet<&str> = paths
        .values()
        .flat_map(|item| methods.iter().filter_map(|method| item.get(method)))
        .map(|operation| operation["operationId"].as_str().expect("an id"))
        .collect();
    let api = api();
    let found: BTreeSet<&str> =
        api.operations().iter().map(|operation| operation.operation_id.as_str()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn every_handle_says_what_it_is_for() {
    fn collect<'a>(group: &'a Group, handles: &mut Vec<&'a Group>) {
        handles.extend(&group.children);
        group.children.iter().for_each(|child| collect(child, handles));
    }
    let api = api();
    let mut handles = Vec::new();
    collect(&api.root, &mut handles);
    let (scope, group) = api.scope.as_ref().expect("the account");
    collect(group, &mut handles);
    assert!(!scope.docs.text.is_empty(), "give [scope] a description");
    assert_eq!(handles.len(), 25);
    for Group { path, docs, .. } in handles {
        assert!(
            docs.text.first().is_some_and(|line| line.ends_with('.') && !line.starts_with("The operations")),
            "describe `{}` under [handles.descriptions]",
            path.join(".")
        );
    }
}

#[test]
fn every_call_names_its_permission_or_says_that_there_is_none() {
    let texts = Texts::load().expect("the committed document");
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let (mut named, mut unnamed) = (0, 0);
    for operation in api().operations() {
        let facts = operation.docs.facts.join(" ");
        let groups =
            document.pointer(operation.source.as_str()).and_then(|value| value.get("x-api-token-group"));
        if let Some(groups) = groups.and_then(Value::as_array) {
            named += 1;
            for group in groups.iter().filter_map(Value::as_str) {
                assert!(facts.contains(&format!("`{group}`")), "{}: {facts}", operation.operation_id);
            }
            assert!(facts.contains("permission"), "{}: {facts}", operation.operation_id);
        } else {
            unnamed += 1;
            assert!(facts.contains("names no permission"), "{}: {facts}", operation.operation_id);
        }
    }
    assert_eq!((named, unnamed), (67, 3));
}

#[test]
fn a_search_for_what_people_call_a_call_finds_it() {
    let api = api();
    for (alias, path) in [
        ("email_security_post_message_move", "/investigate/{investigate_id}/move"),
        ("move message", "/investigate/{investigate_id}/move"),
        ("move messages", "/investigate/move"),
        ("release messages", "/investigate/release"),
        ("reclassify message", "/investigate/{investigate_id}/reclassify"),
        ("preview message", "/investigate/preview"),
        ("create allow policy", "/settings/allow_policies"),
        ("list blocked senders", "/settings/block_senders"),
        ("block sender", "/settings/block_senders"),
        ("cancel bulk job", "/investigate/bulk/{job_id}/cancel"),
        ("search mail", "/investigate"),
    ] {
        let operations = api.operations();
        let mut found = operations.iter().filter(|call| call.aliases.iter().any(|known| known == alias));
        assert!(found.any(|call| call.path.ends_with(path)), "`{alias}` does not find {path}");
    }
    for operation in api.operations() {
        assert!(operation.aliases.contains(&operation.operation_id), "{}", operation.operation_id);
    }
}

#[test]
fn no_type_is_named_by_a_number() {
    let numbered: Vec<String> = api()
        .models
        .iter()
        .map(|model| model.rust_name.to_string())
        .filter(|name| name.ends_with(|last: char| last.is_ascii_digit()))
        .collect();
    assert!(numbered.is_empty(), "give these a name in spec/codegen.toml: {}", numbered.join(", "));
}

#[test]
fn no_type_is_named_by_a_path_or_an_operation_id() {
    let spelled: Vec<String> = api()
        .models
        .iter()
        .map(|model| model.rust_name.to_string())
        .filter(|name| {
            name.contains("Accounts") || name.contains("AccountId") || name.starts_with("EmailSecurity")
        })
        .collect();
    assert!(spelled.is_empty(), "give these a name in spec/codegen.toml: {}", spelled.join(", "));
}

/// What a part is read as by the document model, and the places in it that are gone or changed when it is written
/// again.
fn lost<T>(part: &Value, at: &str, losses: &mut Vec<String>)
where
    T: serde::de::DeserializeOwned + serde::Serialize,
{
    match serde_json::from_value::<T>(part.clone()).map(|read| serde_json::to_value(read)) {
        Ok(Ok(written)) => compare(part, &written, at, losses),
        Ok(Err(error)) | Err(error) => losses.push(format!("{at} ({error})")),
    }
}

/// Members that the model adds are its defaults; what it leaves out or changes is lost.
fn compare(original: &Value, written: &Value, at: &str, losses: &mut Vec<String>) {
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            for (key, value) in original {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                match written.get(key) {
                    Some(found) => compare(value, found, &at, losses),
                    None if is_default(key, value) => {}
                    None => losses.push(at),
                }
            }
        }
        (Value::Array(original), Value::Array(written)) if original.len() == written.len() => {
            for (position, (value, found)) in original.iter().zip(written).enumerate() {
                compare(value, found, &format!("{at}/{position}"), losses);
            }
        }
        (Value::Number(original), Value::Number(written)) if original.as_f64() == written.as_f64() => {}
        _ if original == written => {}
        _ => losses.push(at.to_owned()),
    }
}

/// Keywords that mean the same where they are left out.
fn is_default(key: &str, value: &Value) -> bool {
    let flags = ["nullable", "deprecated", "readOnly", "writeOnly", "required", "uniqueItems", "explode"];
    (flags.contains(&key) && *value == Value::Bool(false))
        || (["required", "tags", "parameters"].contains(&key) && value.as_array().is_some_and(Vec::is_empty))
}

/// What the document model drops, each accepted because no code depends on it.
const ACCEPTED: [&str; 0] = [];

#[test]
fn the_document_model_drops_no_keyword() {
    let texts = Texts::load().expect("the committed document");
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let mut losses = Vec::new();
    let mut parts = 0_usize;
    let mut section = |name: &str, read: fn(&Value, &str, &mut Vec<String>)| {
        for (key, part) in
            document.pointer(&format!("/components/{name}")).and_then(Value::as_object).into_iter().flatten()
        {
            read(part, &format!("/components/{name}/{key}"), &mut losses);
            parts += 1;
        }
    };
    section("schemas", lost::<openapiv3::ReferenceOr<openapiv3::Schema>>);
    section("parameters", lost::<openapiv3::ReferenceOr<openapiv3::Parameter>>);
    section("responses", lost::<openapiv3::ReferenceOr<openapiv3::Response>>);
    section("requestBodies", lost::<openapiv3::ReferenceOr<openapiv3::RequestBody>>);
    section("securitySchemes", lost::<openapiv3::ReferenceOr<openapiv3::SecurityScheme>>);
    for (path, item) in document["paths"].as_object().expect("paths") {
        lost::<openapiv3::PathItem>(item, &format!("/paths/{}", path.replace('/', "~1")), &mut losses);
        parts += 1;
    }
    assert!(parts > 100, "only {parts} parts were looked at");
    assert_eq!(losses, ACCEPTED, "the document model loses what stands at these places");
}
