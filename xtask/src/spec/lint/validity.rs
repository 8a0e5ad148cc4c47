//! Whether values are valid for their schemas. OpenAPI 3.0 has a dialect of its own, so its schemas are first written as
//! JSON Schema 2020-12, which a library knows.

use anyhow::{Context, Result};
use boon::{Compiler, Draft, Schemas};
use serde_json::{Map, Value, json};

use super::examples::Direction;
use crate::spec::document::{Document, Node};

/// The name of the translated document for the library; it is never fetched.
const ADDRESS: &str = "memory:///document.json";

/// One value and the schema that it has to fit.
pub(super) struct Claim<'d> {
    pub(super) schema: Node<'d>,
    pub(super) direction: Direction,
    pub(super) value: &'d Value,
}

/// What is wrong with each value, as a path and a reason; empty for a valid one.
pub(super) fn check(document: &Document, claims: &[Claim<'_>]) -> Result<Vec<Vec<String>>> {
    let schemas: Vec<Value> =
        claims.iter().map(|claim| translate(claim.schema.value, claim.direction)).collect();
    let components = document.value.get("components").and_then(|components| components.get("schemas"));
    let components = |direction| -> Map<String, Value> {
        let members = components.and_then(Value::as_object).into_iter().flatten();
        members.map(|(wire_name, schema)| (wire_name.clone(), translate(schema, direction))).collect()
    };
    let translated = json!({
        "claims": schemas,
        "request": components(Direction::Request),
        "response": components(Direction::Response),
    });
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.enable_format_assertions();
    compiler.add_resource(ADDRESS, translated).map_err(plain_error)?;
    let mut library = Schemas::new();
    let mut faults = Vec::new();
    for (position, claim) in claims.iter().enumerate() {
        let index = compiler
            .compile(&format!("{ADDRESS}#/claims/{position}"), &mut library)
            .map_err(plain_error)
            .with_context(|| format!("the schema at {} cannot be checked", claim.schema.at))?;
        faults.push(match library.validate(claim.value, index) {
            Ok(()) => Vec::new(),
            Err(error) => {
                let mut reasons = Vec::new();
                collect_reasons(&error, &mut reasons);
                reasons
            }
        });
    }
    Ok(faults)
}

/// The library's errors borrow from what was compiled, so their text is kept.
fn plain_error(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!("{error}")
}

/// The reasons at the end of each branch: what encloses them says only that something inside is wrong.
fn collect_reasons(error: &boon::ValidationError<'_, '_>, reasons: &mut Vec<String>) {
    if error.causes.is_empty() {
        let place = error.instance_location.to_string();
        let place = if place.is_empty() { "the example".to_owned() } else { format!("`{place}`") };
        let reason = format!("{place}: {}", error.kind);
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    error.causes.iter().for_each(|cause| collect_reasons(cause, reasons));
}

/// A schema of OpenAPI 3.0 as one of JSON Schema 2020-12.
fn translate(schema: &Value, direction: Direction) -> Value {
    let Some(members) = schema.as_object() else { return schema.clone() };
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        // What stands beside a reference is ignored in OpenAPI 3.0.
        let section = direction.section();
        return json!({ "$ref": reference.replace("#/components/schemas/", &format!("#/{section}/")) });
    }
    let mut translated = Map::new();
    for (keyword, value) in members {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                let properties = properties.iter();
                let properties: Map<String, Value> = properties
                    .map(|(wire_name, property)| (wire_name.clone(), translate(property, direction)))
                    .collect();
                translated.insert(keyword.clone(), Value::Object(properties));
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(forms)) => {
                let forms = forms.iter().map(|form| translate(form, direction)).collect();
                translated.insert(keyword.clone(), Value::Array(forms));
            }
            ("items" | "additionalProperties" | "not", schema) => {
                translated.insert(keyword.clone(), translate(schema, direction));
            }
            ("required", Value::Array(names)) => {
                let names = names.iter().filter(|name| travels(members, name, direction)).cloned().collect();
                translated.insert(keyword.clone(), Value::Array(names));
            }
            _ if KEPT.contains(&keyword.as_str()) => {
                translated.insert(keyword.clone(), value.clone());
            }
            _ => {}
        }
    }
    translate_exclusive(&mut translated, members, "minimum", "exclusiveMinimum");
    translate_exclusive(&mut translated, members, "maximum", "exclusiveMaximum");
    if members.get("nullable") == Some(&Value::Bool(true)) {
        return json!({ "anyOf": [{ "type": "null" }, translated] });
    }
    Value::Object(translated)
}

/// Keywords that mean the same in both.
const KEPT: [&str; 15] = [
    "type",
    "enum",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "maximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "default",
];

/// In OpenAPI 3.0 the exclusive limits are switches of the inclusive ones.
fn translate_exclusive(
    translated: &mut Map<String, Value>,
    members: &Map<String, Value>,
    limit: &str,
    exclusive: &str,
) {
    if members.get(exclusive) == Some(&Value::Bool(true))
        && let Some(value) = translated.remove(limit)
    {
        translated.insert(exclusive.to_owned(), value);
    }
}

/// What is read-only is not required of a request, and what is write-only not of an answer.
fn travels(members: &Map<String, Value>, name: &Value, direction: Direction) -> bool {
    let property = name.as_str().and_then(|name| members.get("properties")?.get(name));
    property.and_then(|property| property.get(direction.absent())) != Some(&Value::Bool(true))
}
