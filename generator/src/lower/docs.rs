//! What the document says about an item in words and limits, and why something is deprecated.

use openapiv3 as oas;
use serde_json::Value;

use super::context::Lowering;
use crate::ir::{Deprecation, Docs};
use crate::spec::pointer::Pointer;

/// The documentation of a type.
pub(super) fn schema_docs(ctx: &Lowering<'_>, data: &oas::SchemaData, at: &Pointer) -> Docs {
    Docs {
        text: paragraphs(data.description.as_deref()),
        facts: ctx.spec.value_at(at).map(limits).unwrap_or_default(),
    }
}

/// The documentation of a property: its own text, else that of the component that it refers to or wraps, with the
/// limits of all of them.
pub(super) fn property_docs(ctx: &Lowering<'_>, at: &Pointer) -> Docs {
    let mut docs = Docs::default();
    let mut schema = ctx.spec.value_at(at);
    // More steps than any sensible chain of references has; a circle has its own complaint.
    for _ in 0..16 {
        let Some(value) = schema else { break };
        if docs.text.is_empty() {
            docs.text = paragraphs(value.get("description").and_then(Value::as_str));
        }
        for fact in limits(value) {
            if !docs.facts.contains(&fact) {
                docs.facts.push(fact);
            }
        }
        let wrapped = value.get("allOf").and_then(Value::as_array).filter(|members| members.len() == 1);
        let target = wrapped.and_then(|members| members.first()).unwrap_or(value);
        schema = ctx.spec.referred(target);
    }
    docs
}

/// The text of an operation: a sentence for overviews, then the rest. Many descriptions begin with their summary, which
/// is not said twice then.
pub(super) fn operation_text(summary: Option<&str>, description: Option<&str>) -> Vec<String> {
    let summary = summary.map(|summary| summary.trim().trim_end_matches('.')).unwrap_or_default();
    let description = description.unwrap_or_default().trim();
    let (first, rest) = match description.strip_prefix(summary) {
        Some(_) => description.split_once(". ").map_or((description, ""), |(first, rest)| (first, rest)),
        None => (summary, description),
    };
    let first = if first.is_empty() { String::new() } else { format!("{}.", first.trim_end_matches('.')) };
    let mut text = paragraphs(Some(&first));
    if !text.is_empty() && !rest.is_empty() {
        text.push(String::new());
    }
    text.extend(paragraphs(Some(rest)));
    text
}

/// The text of each value of an enum, from the extension that the settings name.
pub(super) fn value_docs(ctx: &Lowering<'_>, at: &Pointer, wire_name: &str) -> Docs {
    let extensions = ctx.decisions.settings().extensions.as_ref();
    let key = extensions.and_then(|extensions| extensions.value_texts.as_ref());
    let texts = key.and_then(|key| ctx.spec.value_at(at)?.get(key.get_ref()));
    let text = texts.and_then(|texts| texts.get(wire_name)).and_then(Value::as_str);
    let text = text.map(|text| format!("`{wire_name}`: {text}"));
    Docs { text: paragraphs(text.as_deref()), facts: Vec::new() }
}

/// A text as paragraphs without the line breaks of the document.
pub(crate) fn paragraphs(text: Option<&str>) -> Vec<String> {
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
