//! Checks every keyword of the document against what `OpenAPI` 3.0 says it holds, with the exact place.
//!
//! The document model reads through untagged enums, whose only complaint is "did not match any variant", and stops
//! at the first fault of a part. This check says which keywords are wrong, all of them, before the model sees one.

use serde_json::{Map, Value};

use super::keywords::{Kind, PLACES, Shape, TYPES};
use super::pointer::Pointer;
use super::wording::{cure, found, one_of, this, unknown_keyword};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// Reports every keyword that holds something else than `OpenAPI` 3.0 allows, every unknown and every missing one.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) {
    Check { diagnostics }.object(document, Kind::Document, &Pointer::root());
}

struct Check<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Check<'_> {
    fn object(&mut self, value: &Value, kind: Kind, at: &Pointer) {
        let Some(members) = self.members(value, at) else { return };
        match kind {
            Kind::Responses => self.responses(members, at),
            Kind::Requirement => {
                members.iter().for_each(|(key, scopes)| self.value(scopes, Shape::Texts, &at.child(key)));
            }
            Kind::Other => {}
            Kind::Document
            | Kind::Components
            | Kind::PathItem
            | Kind::Operation
            | Kind::Parameter
            | Kind::Header
            | Kind::RequestBody
            | Kind::Response
            | Kind::MediaType
            | Kind::Schema
            | Kind::Discriminator
            | Kind::Server
            | Kind::ExternalDocs => self.keywords(members, kind, at),
        }
    }

    fn keywords(&mut self, members: &Map<String, Value>, kind: Kind, at: &Pointer) {
        let Some(table) = kind.table() else { return };
        for (keyword, value) in members {
            let at = at.child(keyword);
            match table.iter().find(|(known, _)| known == keyword) {
                Some((_, shape)) => self.value(value, *shape, &at),
                None if keyword.starts_with("x-") => {}
                None => self.diagnostics.add(unknown_keyword(keyword, kind, &at)),
            }
        }
        for keyword in kind.required() {
            if !members.contains_key(*keyword) {
                self.missing(&format!("no `{keyword}`"), kind, &at.child(keyword));
            }
        }
        match kind {
            Kind::Document => self.paths(members.get("paths"), &at.child("paths")),
            Kind::Schema => self.word(members, "type", &TYPES, at),
            Kind::Parameter => self.parameter(members, at),
            Kind::Header => self.has_schema(members, kind, at),
            Kind::Components
            | Kind::PathItem
            | Kind::Operation
            | Kind::RequestBody
            | Kind::Response
            | Kind::MediaType
            | Kind::Discriminator
            | Kind::Responses
            | Kind::Server
            | Kind::ExternalDocs
            | Kind::Requirement
            | Kind::Other => {}
        }
    }

    /// Names below `paths` that are none.
    fn paths(&mut self, paths: Option<&Value>, at: &Pointer) {
        let names = paths.and_then(Value::as_object).into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !name.starts_with('/') && !name.starts_with("x-")) {
            let message = format!("`{name}` does not begin with `/` and is no path");
            self.diagnostics.add(
                Diagnostic::new(Code::UNKNOWN_KEYWORD, Place::DocumentKey(at.child(name)), message)
                    .hint(format!("write `/{name}` if it is one; what is below it has no effect")),
            );
        }
    }

    fn responses(&mut self, members: &Map<String, Value>, at: &Pointer) {
        for (status, value) in members.iter().filter(|(status, _)| !status.starts_with("x-")) {
            let at = at.child(status);
            if is_status(status) {
                self.value(value, Shape::RefOr(Kind::Response), &at);
            } else {
                let message = format!("`{status}` is not a status, and answers are listed by theirs");
                self.diagnostics.add(
                    Diagnostic::new(Code::MALFORMED, Place::DocumentKey(at), message)
                        .hint("write it as `200`, as `2XX`, or `default` for all that are not listed"),
                );
            }
        }
    }

    fn parameter(&mut self, members: &Map<String, Value>, at: &Pointer) {
        self.has_schema(members, Kind::Parameter, at);
        let places: Vec<&str> = PLACES.iter().map(|(place, _)| *place).collect();
        self.word(members, "in", &places, at);
        let place = members.get("in").and_then(Value::as_str);
        if let Some((_, styles)) = PLACES.iter().find(|(known, _)| Some(*known) == place) {
            self.word(members, "style", styles, at);
        }
    }

    fn has_schema(&mut self, members: &Map<String, Value>, kind: Kind, at: &Pointer) {
        if !members.contains_key("schema") && !members.contains_key("content") {
            self.missing("neither `schema` nor `content`", kind, &at.child("schema"));
        }
    }

    /// A text that has to be one of a few.
    fn word(&mut self, members: &Map<String, Value>, keyword: &str, allowed: &[&str], at: &Pointer) {
        let Some(Value::String(word)) = members.get(keyword) else { return };
        if !allowed.contains(&word.as_str()) {
            let code = if keyword == "type" { Code::WRONG_SHAPE } else { Code::MALFORMED };
            let message = format!("`{keyword}` has to be {}, and is `{word}`", one_of(allowed));
            self.diagnostics.add(
                Diagnostic::new(code, Place::Document(at.child(keyword)), message)
                    .hint(cure(keyword, word, allowed)),
            );
        }
    }

    fn members<'v>(&mut self, value: &'v Value, at: &Pointer) -> Option<&'v Map<String, Value>> {
        let members = value.as_object();
        if members.is_none() {
            self.wrong(value, at, "an object");
        }
        members
    }

    fn value(&mut self, value: &Value, shape: Shape, at: &Pointer) {
        match shape {
            Shape::Any => {}
            Shape::Text => self.expect(value.is_string(), value, at, "text"),
            Shape::Flag => self.expect(value.is_boolean(), value, at, "true or false"),
            Shape::Number => self.expect(value.is_number(), value, at, "a number"),
            Shape::Count => self.expect(value.is_u64(), value, at, "a whole number that is not negative"),
            Shape::Texts => {
                let texts = value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
                self.expect(texts, value, at, "an array of texts");
            }
            Shape::Values => self.expect(value.is_array(), value, at, "an array"),
            Shape::MapOfTexts => {
                let texts = value.as_object().is_some_and(|map| map.values().all(Value::is_string));
                self.expect(texts, value, at, "an object whose members are texts");
            }
            Shape::One(kind) => self.object(value, kind, at),
            Shape::RefOr(kind) => self.reference_or(value, kind, at),
            Shape::ListOf(kind) => match value.as_array() {
                Some(elements) => {
                    for (position, element) in elements.iter().enumerate() {
                        self.reference_or(element, kind, &at.index(position));
                    }
                }
                None => self.wrong(value, at, "an array"),
            },
            Shape::MapOf(kind) => self.map(value, at, |check, member, at| check.object(member, kind, at)),
            Shape::MapOfRefOr(kind) => {
                self.map(value, at, |check, member, at| check.reference_or(member, kind, at));
            }
            Shape::FlagOrSchema if value.is_boolean() => {}
            Shape::FlagOrSchema => self.reference_or(value, Kind::Schema, at),
        }
    }

    fn map(&mut self, value: &Value, at: &Pointer, mut visit: impl FnMut(&mut Self, &Value, &Pointer)) {
        let Some(members) = self.members(value, at) else { return };
        for (key, member) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
            visit(self, member, &at.child(key));
        }
    }

    fn reference_or(&mut self, value: &Value, kind: Kind, at: &Pointer) {
        let Some(reference) = value.get("$ref") else { return self.object(value, kind, at) };
        self.expect(reference.is_string(), reference, &at.child("$ref"), "text");
        let siblings: Vec<&str> = value
            .as_object()
            .into_iter()
            .flat_map(|members| members.keys())
            .map(String::as_str)
            .filter(|key| *key != "$ref")
            .collect();
        if let Some(first) = siblings.first() {
            let verb = if siblings.len() == 1 { "has" } else { "have" };
            let message = format!("`{}` beside `$ref` {verb} no effect", siblings.join("`, `"));
            let mut complaint =
                Diagnostic::new(Code::REF_SIBLINGS, Place::DocumentKey(at.child(first)), message);
            complaint = if kind == Kind::Schema {
                complaint.hint("OpenAPI 3.0 ignores it: wrap the reference, `\"allOf\": [{ \"$ref\": … }]`")
            } else {
                complaint.hint("OpenAPI 3.0 ignores it: take it out, or say it in the component")
            };
            self.diagnostics.add(complaint);
        }
    }

    fn expect(&mut self, holds: bool, value: &Value, at: &Pointer, wanted: &str) {
        if !holds {
            self.wrong(value, at, wanted);
        }
    }

    fn wrong(&mut self, value: &Value, at: &Pointer, wanted: &str) {
        self.diagnostics.add(found(value, at, wanted));
    }

    /// `lack` says what is missing: "no `name`".
    fn missing(&mut self, lack: &str, kind: Kind, at: &Pointer) {
        let message = format!("{} has {lack}", this(kind));
        let (code, hint) = match kind {
            Kind::Document => (Code::WRONG_SHAPE, "add it; without paths there are no operations to call"),
            Kind::Components
            | Kind::PathItem
            | Kind::Operation
            | Kind::Parameter
            | Kind::Header
            | Kind::RequestBody
            | Kind::Response
            | Kind::MediaType
            | Kind::Schema
            | Kind::Discriminator
            | Kind::Responses
            | Kind::Server
            | Kind::ExternalDocs
            | Kind::Requirement
            | Kind::Other => (Code::MALFORMED, "add it; OpenAPI 3.0.3 requires it"),
        };
        self.diagnostics.add(Diagnostic::new(code, Place::Document(at.clone()), message).hint(hint));
    }
}

/// A status such as `200`, a range such as `2XX`, or `default`.
fn is_status(name: &str) -> bool {
    let mut characters = name.chars();
    let first = characters.next().is_some_and(|character| ('1'..='9').contains(&character));
    let rest = characters.as_str();
    let is_code = rest.len() == 2 && rest.chars().all(|character| character.is_ascii_digit());
    name == "default" || (first && (is_code || rest == "XX"))
}
