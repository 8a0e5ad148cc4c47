//! Loads the document part by part, so that a fault has the place of its part and does not hide the others.

use std::collections::BTreeMap;

use openapiv3 as oas;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

use super::document::{PathEntry, Spec};
use super::mend::mend;
use super::pointer::Pointer;
use super::{refs, shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::overlay::Overlaid;

/// The methods as members of a path and as HTTP has them, in the order in which operations of one path are listed.
pub const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
    ("head", "HEAD"),
    ("options", "OPTIONS"),
    ("trace", "TRACE"),
];

/// Whether a member of a path is an operation.
pub(crate) fn is_method(key: &str) -> bool {
    METHODS.iter().any(|(known, _)| *known == key)
}

/// Loads a document with its overlays. `None` when there is nothing to go on with; every fault is in `diagnostics`.
pub(crate) fn load(overlaid: Overlaid, diagnostics: &mut Diagnostics) -> Option<Spec> {
    let Overlaid { value, origins, provenance } = overlaid;
    if check_version(&value, diagnostics).is_none() {
        origins.relocate(diagnostics);
        return None;
    }
    shape::check(&value, diagnostics);
    refs::check(&value, diagnostics);
    origins.blame_removals(&value, diagnostics);
    Some(Spec { origins, provenance, ..read_parts(value, diagnostics) })
}

/// Reads every part that does not have a wrong shape.
fn read_parts(mut value: Value, diagnostics: &mut Diagnostics) -> Spec {
    mend(&mut value, diagnostics);
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
        ..Spec::default()
    };
    spec.value = value;
    spec
}

/// Adds what cannot be read in a part of a document whose places are those of the whole. References are not looked at.
pub(crate) fn check_part(part: Value, diagnostics: &mut Diagnostics) {
    let mut complaints = Diagnostics::default();
    if check_version(&part, &mut complaints).is_some() {
        shape::check(&part, &mut complaints);
        read_parts(part, &mut complaints);
    }
    diagnostics.append(complaints.errors());
}

/// Whether a document is of a version that is supported, of which only the head is needed.
pub(crate) fn check_head(head: &Value, diagnostics: &mut Diagnostics) -> bool {
    check_version(head, diagnostics).is_some()
}

fn check_version(value: &Value, diagnostics: &mut Diagnostics) -> Option<()> {
    let mut at = Pointer::root().child("openapi");
    if value.get("swagger").is_some() {
        at = Pointer::root().child("swagger");
    }
    let found = value.get("openapi").and_then(Value::as_str);
    let is_supported = found.is_some_and(|version| version == "3.0" || version.starts_with("3.0."));
    let has_paths = value.get("paths").is_some_and(Value::is_object);
    // A version that is no text is complained about with all other values of a wrong kind.
    let is_misshapen = found.is_none() && value.get("openapi").is_some();
    if is_supported || is_misshapen && has_paths {
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
        (None, None) if !value.is_object() => (
            "this is not an OpenAPI document, which is an object".to_owned(),
            "it begins with `{` and its first member should be `\"openapi\": \"3.0.3\"`",
        ),
        (None, None) => (
            "this is not an OpenAPI document: `openapi` is missing".to_owned(),
            "its first member should be `\"openapi\": \"3.0.3\"`",
        ),
    };
    diagnostics.add(Diagnostic::new(Code::UNSUPPORTED_VERSION, Place::Document(at), message).hint(hint));
    // What is read as another version would be full of follow-ups; a forgotten version is only that.
    (found.is_none() && value.get("swagger").is_none() && has_paths).then_some(())
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
        let Some(Value::Object(members)) = self.value.get("paths") else { return Vec::new() };
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
        let mut unreadable = Vec::new();
        let path_parameters = self.parameters(item, at, &mut unreadable);
        let mut entries = Vec::new();
        for (key, method) in METHODS {
            let Some(value) = item.get(key) else { continue };
            let at = at.child(key);
            let Some(operation) = self.operation(value, &at) else { continue };
            let mut unreadable_parameters = unreadable.clone();
            let parameters = self.parameters(value, &at, &mut unreadable_parameters);
            let path_parameters = path_parameters.clone();
            let path = path.to_owned();
            entries.push(PathEntry {
                path,
                method,
                operation,
                at,
                path_parameters,
                parameters,
                unreadable_parameters,
            });
        }
        entries
    }

    /// An operation without its parameters; a body or an answer that cannot be read is left out.
    fn operation(&mut self, value: &Value, at: &Pointer) -> Option<oas::Operation> {
        let parts = ["parameters", "requestBody", "responses"];
        let members = value.as_object()?.iter();
        let mut rest: Map<String, Value> = members
            .filter(|(key, _)| !parts.contains(&key.as_str()))
            .map(|(key, member)| (key.clone(), member.clone()))
            .collect();
        rest.insert("responses".to_owned(), Value::Object(Map::new()));
        let mut operation: oas::Operation = self.part(&Value::Object(rest), at)?;
        operation.request_body =
            value.get("requestBody").and_then(|body| self.part(body, &at.child("requestBody")));
        let at = at.child("responses");
        for (status, answer) in value.get("responses").and_then(Value::as_object).into_iter().flatten() {
            if status.starts_with("x-") {
                continue;
            }
            let Some(answer) = self.part(answer, &at.child(status)) else { continue };
            if status == "default" {
                operation.responses.default = Some(answer);
            } else if let Ok(status) = oas::StatusCode::deserialize(Value::String(status.clone())) {
                operation.responses.responses.insert(status, answer);
            }
        }
        Some(operation)
    }

    /// The parameters of an operation or a path; those that cannot be read are remembered by their names.
    fn parameters(
        &mut self,
        holder: &Value,
        at: &Pointer,
        unreadable: &mut Vec<Option<String>>,
    ) -> Vec<(oas::ReferenceOr<oas::Parameter>, Pointer)> {
        let elements = holder.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let at = at.child("parameters");
        let mut parameters = Vec::new();
        for (position, element) in elements.enumerate() {
            let at = at.index(position);
            match self.part(element, &at) {
                Some(parameter) => parameters.push((parameter, at)),
                None => {
                    unreadable.push(element.get("name").and_then(Value::as_str).map(str::to_owned));
                }
            }
        }
        parameters
    }

    /// One part through the document model. If something in it was already found wrong, that is why it cannot be read.
    fn part<T: DeserializeOwned>(&mut self, value: &Value, at: &Pointer) -> Option<T> {
        match serde_path_to_error::deserialize(value) {
            Ok(part) => Some(part),
            Err(_) if self.diagnostics.has_misshapen_within(at) => None,
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
