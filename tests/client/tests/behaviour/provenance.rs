//! The crate says which document it was made from.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use cloudflare_email_security::{DOCUMENT, DocumentInfo, operations};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::document::{Operation, document};

fn committed(path: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path))
}

/// JSON without white space, with the members of every object in the order of their names.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<&String, &Value> = members.iter().collect();
            let members = sorted
                .into_iter()
                .map(|(name, member)| format!("{}:{}", Value::from(name.as_str()), canonical(member)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => {
            format!("[{}]", elements.iter().map(canonical).collect::<Vec<_>>().join(","))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

fn sha256(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[test]
fn the_constant_says_what_the_document_says() {
    let DocumentInfo { title, version, operations, .. } = DOCUMENT;
    assert_eq!(Some(title), document()["info"]["title"].as_str());
    assert_eq!(Some(version), document()["info"]["version"].as_str());
    assert_eq!(operations, Operation::all().len());
}

#[test]
fn the_date_of_the_api_is_the_one_that_requests_ask_for() {
    assert_eq!(DOCUMENT.api_version, Some(operations::API_VERSION));
    let settings = committed("spec/codegen.toml").expect("the settings");
    let (_, stated) = settings.split_once("[api_version]\nvalue = \"").expect("a date in the settings");
    assert!(stated.starts_with(&format!("{}\"", operations::API_VERSION)), "the settings state another date");
}

#[test]
fn the_hash_is_that_of_the_committed_document() {
    let text = committed("spec/email-security.json").expect("the document");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(DOCUMENT.sha256, sha256(&canonical(&value)), "run `cargo xtask codegen`");
}

#[test]
fn there_is_a_hash_for_each_overlay() {
    let overlays = usize::from(committed("spec/overlay.yaml").is_ok());
    assert_eq!(DOCUMENT.overlays_sha256.len(), overlays);
    assert!(DOCUMENT.overlays_sha256.iter().all(|hash| hash.len() == 64));
}
