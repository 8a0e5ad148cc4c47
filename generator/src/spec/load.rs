//! Loads the document part by part, so that a fault has the place of its part and does not hide the others.

use std::collections::BTreeMap;

use openapiv3 as oas;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::document::{PathEntry, Spec};
use super::locate::offset_of;
use super::pointer::Pointer;
use super::{duplicates, refs, shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// The methods in the order in which operations of one path are listed.
pub(super) const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
    ("head", "HEAD"),
    ("options", "OPTIONS"),
    ("trace", "TRACE"),
];

/// Reads a JSON document. `None` when there is nothing to go on with; every fault is in `diagnostics`.
pub fn load(text: &str, diagnostics: &mut Diagnostics) -> Option<Spec> {
    let value = read_json(text, diagnostics)?;
    check_version(&value, diagnostics)?;
    shape::check(&value, diagnostics);
    refs::check(&value, diagnostics);
    let mut load = Load { value: &value, diagnostics };
    let mut spec = Spec {
        title: load.text("/info/title"),
        version: load.text("/info/version"),
        server_url: value.pointer("/servers/0/url").and_then(Value::as_str).map(str::to_owned),
        schemas: load.section("schemas"),
        parameters: load.section("parameters"),
        responses: load.section("responses"),
        request_bodies: load.section("requestBodies"),
        security_schemes: load.section("securitySchemes"),
        security: security(&value),
        paths: load.paths(),
        value: Value::Null,
    };
    spec.value = value;
    Some(spec)
}

fn read_json(text: &str, diagnostics: &mut Diagnostics) -> Option<Value> {
    match duplicates::read(text) {
        Ok((value, repeated)) => {
            for at in repeated {
                let key = at.last().unwrap_or_default();
                let message = format!("`{key}` is named twice in one object");
                diagnostics.add(
                    Diagnostic::new(Code::DUPLICATE_KEY, Place::DocumentKey(at), message)
                        .hint("keep one of them: readers of JSON silently take the last"),
                );
            }
            Some(value)
        }
        Err(error) => {
            let at = offset_of(text, error.line(), error.column());
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default();
            diagnostics.add(
                Diagnostic::new(
                    Code::NOT_JSON,
                    Place::DocumentBytes(at, at + 1),
                    format!("this is not JSON: {reason}"),
                )
                .hint("the document has to be one JSON object"),
            );
            None
        }
    }
}

fn check_version(value: &Value, diagnostics: &mut Diagnostics) -> Option<()> {
    let at = Pointer::root().child("openapi");
    let found = value.get("openapi").and_then(Value::as_str);
    if found.is_some_and(|version| version == "3.0" || version.starts_with("3.0.")) {
        return Some(());
    }
    let (message, hint) = match (found, value.get("swagger")) {
        (Some(version), _) => (
            format!("OpenAPI {version} is not supported, 3.0 is"),
            "ask the publisher for a 3.0 document, or convert this one",
        ),
        (None, Some(_)) => {
            ("Swagger 2.0 is not supported, OpenAPI 3.0 is".to_owned(), "convert the document to OpenAPI 3.0")
        }
        (None, None) => (
            "this is not an OpenAPI document: `openapi` is missing".to_owned(),
            "its first member should be `\"openapi\": \"3.0.3\"`",
        ),
    };
    diagnostics.add(Diagnostic::new(Code::UNSUPPORTED_VERSION, Place::Document(at), message).hint(hint));
    None
}

/// The schemes of each alternative of the document's default security.
fn security(value: &Value) -> Vec<Vec<String>> {
    let alternatives = value.get("security").and_then(Value::as_array);
    let names = |alternative: &Value| -> Vec<String> {
        alternative.as_object().map(|schemes| schemes.keys().cloned().collect()).unwrap_or_default()
    };
    alternatives.map(|list| list.iter().map(names).collect()).unwrap_or_default()
}

struct Load<'v, 'd> {
    value: &'v Value,
    diagnostics: &'d mut Diagnostics,
}

impl Load<'_, '_> {
    fn text(&self, pointer: &str) -> String {
        self.value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn section<T: DeserializeOwned>(&mut self, name: &str) -> BTreeMap<String, T> {
        let at = Pointer::root().child("components").child(name);
        let Some(Value::Object(members)) = self.value.pointer(at.as_str()) else { return BTreeMap::new() };
        let mut section = BTreeMap::new();
        for (key, member) in members {
            if let Some(part) = self.part(member, &at.child(key)) {
                section.insert(key.clone(), part);
            }
        }
        section
    }

    fn paths(&mut self) -> Vec<PathEntry> {
        let at = Pointer::root().child("paths");
        let Some(Value::Object(members)) = self.value.get("paths") else {
            self.diagnostics.add(
                Diagnostic::new(Code::WRONG_SHAPE, Place::Document(at), "`paths` is missing")
                    .hint("a document without paths has no operations to call"),
            );
            return Vec::new();
        };
        let mut paths: Vec<(&String, &Value)> =
            members.iter().filter(|(path, _)| path.starts_with('/')).collect();
        paths.sort_by(|left, right| left.0.cmp(right.0));
        paths.into_iter().flat_map(|(path, item)| self.path_item(path, item, &at.child(path))).collect()
    }

    fn path_item(&mut self, path: &str, item: &Value, at: &Pointer) -> Vec<PathEntry> {
        if item.get("$ref").is_some() && !self.diagnostics.has_error_within(&at.child("$ref")) {
            let place = Place::Document(at.child("$ref"));
            self.diagnostics.add(
                Diagnostic::new(
                    Code::EXTERNAL_REF,
                    place,
                    "a path item that refers elsewhere is not supported",
                )
                .hint("write the path item out where it is used"),
            );
        }
        let path_parameters = self.path_parameters(item, &at.child("parameters"));
        let mut entries = Vec::new();
        for (key, method) in METHODS {
            let at = at.child(key);
            let Some(operation) = item.get(key).and_then(|operation| self.part(operation, &at)) else {
                continue;
            };
            let path_parameters = path_parameters.clone();
            entries.push(PathEntry { path: path.to_owned(), method, operation, at, path_parameters });
        }
        entries
    }

    fn path_parameters(
        &mut self,
        item: &Value,
        at: &Pointer,
    ) -> Vec<(oas::ReferenceOr<oas::Parameter>, Pointer)> {
        let Some(Value::Array(elements)) = item.get("parameters") else { return Vec::new() };
        let mut parameters = Vec::new();
        for (position, element) in elements.iter().enumerate() {
            let at = at.index(position);
            if let Some(parameter) = self.part(element, &at) {
                parameters.push((parameter, at));
            }
        }
        parameters
    }

    /// One part through the document model. Parts whose shape was already found wrong are left out.
    fn part<T: DeserializeOwned>(&mut self, value: &Value, at: &Pointer) -> Option<T> {
        if self.diagnostics.has_error_within(at) {
            return None;
        }
        match serde_path_to_error::deserialize(value) {
            Ok(part) => Some(part),
            Err(error) => {
                let place = error.path().iter().fold(at.clone(), |at, segment| match segment {
                    Segment::Seq { index } => at.index(*index),
                    Segment::Map { key } => at.child(key),
                    Segment::Enum { .. } | Segment::Unknown => at,
                });
                let message = format!("this part cannot be read: {}", error.inner());
                self.diagnostics.add(
                    Diagnostic::new(Code::MALFORMED, Place::Document(place), message)
                        .hint("compare it with the OpenAPI 3.0.3 specification of this object"),
                );
                None
            }
        }
    }
}
