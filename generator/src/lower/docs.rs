//! What the document says about an item in words and limits, and why something is deprecated.

use openapiv3 as oas;
use serde_json::Value;

use super::context::Lowering;
use super::keywords::Node;
use super::schema::{component_place, resolve};
use crate::ir::{Deprecation, Docs};
use crate::spec::pointer::Pointer;

/// The documentation of a type.
pub(super) fn schema_docs(ctx: &Lowering<'_>, data: &oas::SchemaData, at: &Pointer) -> Docs {
    Docs {
        text: paragraphs(data.description.as_deref()),
        facts: ctx.spec.value_at(at).map(limits).unwrap_or_default(),
    }
}

/// The documentation of a property: its own text and limits, or those of the component it refers to.
pub(super) fn property_docs(ctx: &mut Lowering<'_>, node: Node<'_>, at: &Pointer) -> Docs {
    match node {
        Node::Schema(schema) => schema_docs(ctx, &schema.schema_data, at),
        Node::Reference(reference) => match resolve(ctx, reference, at) {
            Some((name, Node::Schema(schema))) if schema.schema_data.description.is_none() => {
                schema_docs(ctx, &schema.schema_data, &component_place(&name))
            }
            // A component with a text of its own has a page of its own, or is too general to repeat here.
            Some((name, _)) => {
                let facts = ctx.spec.value_at(&component_place(&name)).map(limits).unwrap_or_default();
                Docs { text: Vec::new(), facts }
            }
            None => Docs::default(),
        },
    }
}

/// A text as paragraphs without the line breaks of the document.
pub(super) fn paragraphs(text: Option<&str>) -> Vec<String> {
    text.map(|text| text.lines().map(|line| line.trim_end().to_owned()).collect()).unwrap_or_default()
}

/// The limits and defaults that a schema states, as sentences.
pub(super) fn limits(schema: &Value) -> Vec<String> {
    let number = |keyword: &str| schema.get(keyword).filter(|value| value.is_number()).map(Value::to_string);
    let mut facts = Vec::new();
    facts.extend(range(number("minLength"), number("maxLength"), "character"));
    facts.extend(range(number("minItems"), number("maxItems"), "element"));
    facts.extend(range(number("minProperties"), number("maxProperties"), "member"));
    facts.extend(range(number("minimum"), number("maximum"), ""));
    if let Some(step) = number("multipleOf") {
        facts.push(format!("A multiple of {step}."));
    }
    if schema.get("uniqueItems") == Some(&Value::Bool(true)) && schema.get("items").is_some() {
        facts.push("No element occurs twice.".to_owned());
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str).filter(|text| !text.contains('`')) {
        facts.push(format!("Matches `{pattern}`."));
    }
    if let Some(default) = schema.get("default").filter(|value| !value.is_object() && !value.is_array()) {
        let text = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        facts.push(format!("The server assumes `{text}` where nothing is sent."));
    }
    facts
}

fn range(least: Option<String>, most: Option<String>, unit: &str) -> Option<String> {
    let counted = |number: &str| match (unit, number) {
        ("", _) => number.to_owned(),
        (unit, "1") => format!("1 {unit}"),
        (unit, number) => format!("{number} {unit}s"),
    };
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {}.", counted(&least))),
        (Some(least), Some(most)) => Some(format!("Between {least} and {}.", counted(&most))),
        (Some(least), None) => Some(format!("At least {}.", counted(&least))),
        (None, Some(most)) => Some(format!("At most {}.", counted(&most))),
        (None, None) => None,
    }
}

/// A replacement as callers know it: an operation (or a field of its answer) by the name of its method.
fn spoken(ctx: &Lowering<'_>, replacement: &str) -> String {
    let (operation_id, field) = match replacement.split_once('.') {
        Some((operation_id, field)) => (operation_id, Some(field)),
        None => (replacement, None),
    };
    match (ctx.decisions.method(operation_id), field) {
        (Some(method), None) => method.to_owned(),
        (Some(method), Some(field)) => format!("{field}` of `{method}"),
        (None, _) => replacement.to_owned(),
    }
}

/// The deprecation of the item at `at`, from the extensions that the settings name.
pub(super) fn deprecation(ctx: &Lowering<'_>, deprecated: bool, at: &Pointer) -> Option<Deprecation> {
    if !deprecated {
        return None;
    }
    let extensions = ctx.decisions.settings().extensions.as_ref();
    let raw = ctx.spec.value_at(at);
    let text = |name: Option<&str>| raw?.get(name?)?.as_str().map(str::to_owned);
    let sunset = text(extensions.and_then(|names| names.sunset.as_ref()).map(|name| name.get_ref().as_str()));
    let replacement =
        text(extensions.and_then(|names| names.replacement.as_ref()).map(|name| name.get_ref().as_str()))
            .map(|replacement| spoken(ctx, &replacement));
    let note = match (sunset, replacement) {
        (Some(date), Some(other)) => format!("end of life {date}, use `{other}`"),
        (Some(date), None) => format!("end of life {date}, nothing replaces it"),
        (None, Some(other)) => format!("use `{other}`"),
        (None, None) => "deprecated by the API".to_owned(),
    };
    Some(Deprecation { note })
}
