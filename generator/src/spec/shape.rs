//! Checks every keyword of the document against what `OpenAPI` 3.0 says it holds, with the exact place.
//!
//! The document model reads through untagged enums, whose only complaint is "did not match any variant"; this
//! table says which keyword is wrong before the model sees it.

use serde_json::{Map, Value};

use super::pointer::Pointer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// What a keyword may hold.
#[derive(Clone, Copy)]
enum Shape {
    /// Any JSON.
    Any,
    Text,
    Flag,
    Number,
    Count,
    Texts,
    /// One object of a kind.
    One(Kind),
    /// A `$ref` or an object of a kind.
    RefOr(Kind),
    /// An array of those.
    ListOf(Kind),
    /// An object whose members are of a kind.
    MapOf(Kind),
    /// An object whose members are `$ref`s or of a kind.
    MapOfRefOr(Kind),
    /// `additionalProperties`: a flag or a schema.
    FlagOrSchema,
}

/// The objects of `OpenAPI` 3.0 whose members are checked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Schema,
    Discriminator,
    /// Not read by the generator.
    Other,
}

type Table = &'static [(&'static str, Shape)];

const DOCUMENT: Table = &[
    ("openapi", Shape::Text),
    ("info", Shape::Any),
    ("servers", Shape::Any),
    ("paths", Shape::MapOf(Kind::PathItem)),
    ("components", Shape::One(Kind::Components)),
    ("security", Shape::Any),
    ("tags", Shape::Any),
    ("externalDocs", Shape::Any),
];
const COMPONENTS: Table = &[
    ("schemas", Shape::MapOfRefOr(Kind::Schema)),
    ("responses", Shape::MapOfRefOr(Kind::Response)),
    ("parameters", Shape::MapOfRefOr(Kind::Parameter)),
    ("requestBodies", Shape::MapOfRefOr(Kind::RequestBody)),
    ("headers", Shape::MapOfRefOr(Kind::Header)),
    ("examples", Shape::Any),
    ("securitySchemes", Shape::MapOfRefOr(Kind::Other)),
    ("links", Shape::Any),
    ("callbacks", Shape::Any),
];
const PATH_ITEM: Table = &[
    ("$ref", Shape::Text),
    ("summary", Shape::Text),
    ("description", Shape::Text),
    ("servers", Shape::Any),
    ("parameters", Shape::ListOf(Kind::Parameter)),
    ("get", Shape::One(Kind::Operation)),
    ("put", Shape::One(Kind::Operation)),
    ("post", Shape::One(Kind::Operation)),
    ("delete", Shape::One(Kind::Operation)),
    ("options", Shape::One(Kind::Operation)),
    ("head", Shape::One(Kind::Operation)),
    ("patch", Shape::One(Kind::Operation)),
    ("trace", Shape::One(Kind::Operation)),
];
const OPERATION: Table = &[
    ("tags", Shape::Texts),
    ("summary", Shape::Text),
    ("description", Shape::Text),
    ("externalDocs", Shape::Any),
    ("operationId", Shape::Text),
    ("parameters", Shape::ListOf(Kind::Parameter)),
    ("requestBody", Shape::RefOr(Kind::RequestBody)),
    ("responses", Shape::MapOfRefOr(Kind::Response)),
    ("callbacks", Shape::Any),
    ("deprecated", Shape::Flag),
    ("security", Shape::Any),
    ("servers", Shape::Any),
];
const PARAMETER: Table = &[
    ("name", Shape::Text),
    ("in", Shape::Text),
    ("description", Shape::Text),
    ("required", Shape::Flag),
    ("deprecated", Shape::Flag),
    ("allowEmptyValue", Shape::Flag),
    ("style", Shape::Text),
    ("explode", Shape::Flag),
    ("allowReserved", Shape::Flag),
    ("schema", Shape::RefOr(Kind::Schema)),
    ("example", Shape::Any),
    ("examples", Shape::Any),
    ("content", Shape::MapOf(Kind::MediaType)),
];
const REQUEST_BODY: Table =
    &[("description", Shape::Text), ("content", Shape::MapOf(Kind::MediaType)), ("required", Shape::Flag)];
const RESPONSE: Table = &[
    ("description", Shape::Text),
    ("headers", Shape::MapOfRefOr(Kind::Header)),
    ("content", Shape::MapOf(Kind::MediaType)),
    ("links", Shape::Any),
];
const MEDIA_TYPE: Table = &[
    ("schema", Shape::RefOr(Kind::Schema)),
    ("example", Shape::Any),
    ("examples", Shape::Any),
    ("encoding", Shape::Any),
];
const SCHEMA: Table = &[
    ("title", Shape::Text),
    ("multipleOf", Shape::Number),
    ("maximum", Shape::Number),
    ("exclusiveMaximum", Shape::Flag),
    ("minimum", Shape::Number),
    ("exclusiveMinimum", Shape::Flag),
    ("maxLength", Shape::Count),
    ("minLength", Shape::Count),
    ("pattern", Shape::Text),
    ("maxItems", Shape::Count),
    ("minItems", Shape::Count),
    ("uniqueItems", Shape::Flag),
    ("maxProperties", Shape::Count),
    ("minProperties", Shape::Count),
    ("required", Shape::Texts),
    ("enum", Shape::Any),
    ("type", Shape::Text),
    ("allOf", Shape::ListOf(Kind::Schema)),
    ("oneOf", Shape::ListOf(Kind::Schema)),
    ("anyOf", Shape::ListOf(Kind::Schema)),
    ("not", Shape::RefOr(Kind::Schema)),
    ("items", Shape::RefOr(Kind::Schema)),
    ("properties", Shape::MapOfRefOr(Kind::Schema)),
    ("additionalProperties", Shape::FlagOrSchema),
    ("description", Shape::Text),
    ("format", Shape::Text),
    ("default", Shape::Any),
    ("nullable", Shape::Flag),
    ("discriminator", Shape::One(Kind::Discriminator)),
    ("readOnly", Shape::Flag),
    ("writeOnly", Shape::Flag),
    ("xml", Shape::Any),
    ("externalDocs", Shape::Any),
    ("example", Shape::Any),
    ("deprecated", Shape::Flag),
];
const DISCRIMINATOR: Table = &[("propertyName", Shape::Text), ("mapping", Shape::Any)];

impl Kind {
    fn table(self) -> Option<Table> {
        match self {
            Self::Document => Some(DOCUMENT),
            Self::Components => Some(COMPONENTS),
            Self::PathItem => Some(PATH_ITEM),
            Self::Operation => Some(OPERATION),
            Self::Parameter | Self::Header => Some(PARAMETER),
            Self::RequestBody => Some(REQUEST_BODY),
            Self::Response => Some(RESPONSE),
            Self::MediaType => Some(MEDIA_TYPE),
            Self::Schema => Some(SCHEMA),
            Self::Discriminator => Some(DISCRIMINATOR),
            Self::Other => None,
        }
    }
}

/// Reports every keyword that holds something else than `OpenAPI` 3.0 allows, and every unknown one.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) {
    Check { diagnostics }.object(document, Kind::Document, &Pointer::root());
}

struct Check<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Check<'_> {
    fn object(&mut self, value: &Value, kind: Kind, at: &Pointer) {
        let Some(table) = kind.table() else { return };
        let Some(members) = self.members(value, at) else { return };
        for (keyword, value) in members {
            let at = at.child(keyword);
            match table.iter().find(|(known, _)| known == keyword) {
                Some((_, shape)) => self.value(value, *shape, &at),
                None if keyword.starts_with("x-") => {}
                None => self.unknown(keyword, kind, &at),
            }
        }
        if kind == Kind::Schema
            && let Some(Value::String(name)) = members.get("type")
            && !["string", "number", "integer", "boolean", "array", "object"].contains(&name.as_str())
        {
            self.wrong(&at.child("type"), "one of string, number, integer, boolean, array, object");
        }
    }

    fn members<'v>(&mut self, value: &'v Value, at: &Pointer) -> Option<&'v Map<String, Value>> {
        let members = value.as_object();
        if members.is_none() {
            self.wrong(at, "an object");
        }
        members
    }

    fn value(&mut self, value: &Value, shape: Shape, at: &Pointer) {
        match shape {
            Shape::Any => {}
            Shape::Text => self.expect(value.is_string(), at, "text"),
            Shape::Flag => self.expect(value.is_boolean(), at, "true or false"),
            Shape::Number => self.expect(value.is_number(), at, "a number"),
            Shape::Count => self.expect(value.is_u64(), at, "a whole number that is not negative"),
            Shape::Texts => {
                let texts = value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
                self.expect(texts, at, "an array of texts");
            }
            Shape::One(kind) => self.object(value, kind, at),
            Shape::RefOr(kind) => self.reference_or(value, kind, at),
            Shape::ListOf(kind) => match value.as_array() {
                Some(elements) => {
                    for (position, element) in elements.iter().enumerate() {
                        self.reference_or(element, kind, &at.index(position));
                    }
                }
                None => self.wrong(at, "an array"),
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
        self.expect(reference.is_string(), &at.child("$ref"), "text");
        let siblings: Vec<&str> = value
            .as_object()
            .into_iter()
            .flat_map(|members| members.keys())
            .map(String::as_str)
            .filter(|key| *key != "$ref")
            .collect();
        if !siblings.is_empty() {
            let message = format!("`{}` beside `$ref` has no effect", siblings.join("`, `"));
            self.diagnostics.add(
                Diagnostic::new(Code::REF_SIBLINGS, Place::DocumentKey(at.child("$ref")), message)
                    .hint("OpenAPI 3.0 ignores it: wrap the reference, `\"allOf\": [{ \"$ref\": … }]`"),
            );
        }
    }

    fn expect(&mut self, holds: bool, at: &Pointer, wanted: &str) {
        if !holds {
            self.wrong(at, wanted);
        }
    }

    fn wrong(&mut self, at: &Pointer, wanted: &str) {
        let keyword = at.last().unwrap_or_else(|| "document".to_owned());
        let message = format!("`{keyword}` has to be {wanted}");
        self.diagnostics.add(
            Diagnostic::new(Code::WRONG_SHAPE, Place::Document(at.clone()), message)
                .hint("correct the document; OpenAPI 3.0.3 says what each keyword holds"),
        );
    }

    fn unknown(&mut self, keyword: &str, kind: Kind, at: &Pointer) {
        let what = if kind == Kind::Schema { "a schema" } else { "this object" };
        let message = format!("`{keyword}` is not a keyword of {what} in OpenAPI 3.0 and has no effect");
        self.diagnostics.add(
            Diagnostic::new(Code::UNKNOWN_KEYWORD, Place::DocumentKey(at.clone()), message)
                .hint("remove it, move it to where it belongs, or begin its name with `x-`"),
        );
    }
}
