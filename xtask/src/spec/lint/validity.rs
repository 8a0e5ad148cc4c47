//! Whether values are valid for their schemas. OpenAPI 3.0 has a dialect of its own, so its schemas are first written as
//! JSON Schema 2020-12, which a library knows.

use std::collections::BTreeSet;

use boon::{Compiler, Draft, ErrorKind, Schemas};
use serde_json::{Map, Value, json};

use crate::spec::document::{COMPOSITIONS, Document, Node, TYPES};
use crate::spec::uses::Direction;

/// The name of the translated document for the library; it is never fetched.
const ADDRESS: &str = "memory:///document.json";

/// One value and the schema that it has to fit.
pub(super) struct Claim<'d> {
    pub(super) schema: Node<'d>,
    pub(super) direction: Direction,
    pub(super) value: &'d Value,
}

/// A reason why a value does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// A path and what is wrong there.
    pub(super) text: String,
    /// Whether required members are missing, which is also noticed by who looks for whole examples.
    pub(super) is_absence: bool,
}

/// What is wrong with each value; nothing for a valid one. Names that are `undeclared` and required all the same may be
/// missing: the generator complains about the list, and examples are not wrong for it.
pub(super) fn check(
    document: &Document,
    claims: &[Claim<'_>],
    undeclared: &BTreeSet<&str>,
) -> anyhow::Result<Vec<Vec<Fault>>> {
    let translation = |direction| Translation { document: &document.value, direction };
    let schemas: Vec<Value> =
        claims.iter().map(|claim| translation(claim.direction).schema(claim.schema.value)).collect();
    let components = document.value.get("components").and_then(|components| components.get("schemas"));
    let components = |direction| -> Map<String, Value> {
        let members = components.and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, schema)| (name.clone(), translation(direction).schema(schema))).collect()
    };
    let translated = json!({
        "claims": schemas,
        "request": components(Direction::Request),
        "response": components(Direction::Response),
    });
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.enable_format_assertions();
    compiler.add_resource(ADDRESS, translated).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut library = Schemas::new();
    let mut all = Vec::new();
    for (position, claim) in claims.iter().enumerate() {
        let mut faults = Vec::new();
        match compiler.compile(&format!("{ADDRESS}#/claims/{position}"), &mut library) {
            Ok(index) => {
                if let Err(error) = library.validate(claim.value, index) {
                    collect_faults(&error, undeclared, &mut faults);
                }
            }
            Err(error) => {
                let text = format!("its schema cannot be used: {error}");
                faults.push(Fault { text, is_absence: false });
            }
        }
        all.push(faults);
    }
    Ok(all)
}

/// The reasons at the end of each branch: what encloses them says only that something inside is wrong.
fn collect_faults(
    error: &boon::ValidationError<'_, '_>,
    undeclared: &BTreeSet<&str>,
    faults: &mut Vec<Fault>,
) {
    let place = error.instance_location.to_string();
    let place = if place.is_empty() { "the example".to_owned() } else { format!("`{place}`") };
    let (mut is_absence, mut is_expected) = (false, false);
    if let ErrorKind::Required { want } = &error.kind {
        is_absence = true;
        is_expected = want.iter().all(|name| undeclared.contains(name));
    } else if let ErrorKind::RefCycle { .. } = &error.kind {
        // A schema that leads to itself is the generator's to complain about.
        is_expected = true;
    }
    let fault = Fault { text: format!("{place}: {}", error.kind), is_absence };
    if error.causes.is_empty() && !is_expected && !faults.contains(&fault) {
        faults.push(fault);
    }
    error.causes.iter().for_each(|cause| collect_faults(cause, undeclared, faults));
}

/// Why a pattern is no regular expression. What only the library does not know is no fault.
pub(super) fn fault_of_pattern(pattern: &str) -> Option<String> {
    let (mut compiler, mut library) = (Compiler::new(), Schemas::new());
    compiler.enable_format_assertions();
    compiler.add_resource(ADDRESS, json!({ "format": "regex" })).ok()?;
    let index = compiler.compile(ADDRESS, &mut library).ok()?;
    let value = json!(pattern);
    let error = library.validate(&value, index).err()?;
    let ErrorKind::Format { err, .. } = &error.causes.first()?.kind else { return None };
    let text = err.to_string();
    let reason = text.lines().rev().find_map(|line| line.strip_prefix("error: ")).unwrap_or(&text);
    (!reason.contains("not supported")).then(|| reason.to_owned())
}

/// Whether the library can look for a pattern.
fn is_known_pattern(pattern: &str) -> bool {
    let mut compiler = Compiler::new();
    compiler.add_resource(ADDRESS, json!({ "pattern": pattern })).is_ok()
        && compiler.compile(ADDRESS, &mut Schemas::new()).is_ok()
}

/// From a schema of OpenAPI 3.0 to one of JSON Schema 2020-12, for one direction. What the generator complains about
/// is left out: an example is not wrong for it.
struct Translation<'d> {
    document: &'d Value,
    direction: Direction,
}

impl Translation<'_> {
    fn schema(&self, schema: &Value) -> Value {
        let Some(members) = schema.as_object() else {
            return if schema.is_boolean() { schema.clone() } else { json!({}) };
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            // What stands beside a reference is ignored in OpenAPI 3.0.
            return self.reference(reference);
        }
        let mut translated = Map::new();
        for (keyword, value) in members {
            let value = match (keyword.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let properties =
                        properties.iter().map(|(name, schema)| (name.clone(), self.schema(schema)));
                    Value::Object(properties.collect())
                }
                (composition, Value::Array(forms))
                    if COMPOSITIONS.contains(&composition) && !forms.is_empty() =>
                {
                    Value::Array(forms.iter().map(|form| self.schema(form)).collect())
                }
                ("items" | "additionalProperties" | "not", schema) => self.schema(schema),
                ("required", Value::Array(names)) => self.required(members, names),
                (keyword, value) if is_kept(keyword, value) => value.clone(),
                _ => continue,
            };
            translated.insert(keyword.clone(), value);
        }
        translate_exclusive(&mut translated, members, "minimum", "exclusiveMinimum");
        translate_exclusive(&mut translated, members, "maximum", "exclusiveMaximum");
        if members.get("nullable") == Some(&Value::Bool(true)) {
            return json!({ "anyOf": [{ "type": "null" }, translated] });
        }
        Value::Object(translated)
    }

    fn reference(&self, reference: &str) -> Value {
        let exists = reference.strip_prefix('#').is_some_and(|at| self.document.pointer(at).is_some());
        match reference.strip_prefix("#/components/schemas/").filter(|_| exists) {
            Some(name) => json!({ "$ref": format!("#/{}/{name}", self.direction.section()) }),
            None => json!({}),
        }
    }

    /// What is read-only is not required of a request, and what is write-only not of an answer.
    fn required(&self, members: &Map<String, Value>, names: &[Value]) -> Value {
        let mut required: Vec<&Value> = Vec::new();
        for name in names {
            let property = name.as_str().and_then(|name| members.get("properties")?.get(name));
            let is_absent = property.and_then(|property| property.get(self.direction.absent()));
            if name.is_string() && is_absent != Some(&Value::Bool(true)) && !required.contains(&name) {
                required.push(name);
            }
        }
        json!(required)
    }
}

/// Whether a keyword means the same in both, and holds what it should.
fn is_kept(keyword: &str, value: &Value) -> bool {
    match keyword {
        "type" => value.as_str().is_some_and(|name| TYPES.contains(&name)),
        "enum" => value.is_array(),
        "format" => value.is_string(),
        "pattern" => value.as_str().is_some_and(is_known_pattern),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            value.is_u64()
        }
        "uniqueItems" => value.is_boolean(),
        "minimum" | "maximum" => value.is_number(),
        "multipleOf" => value.as_f64().is_some_and(|step| step > 0.0),
        _ => false,
    }
}

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
