//! Where something stands in a document, in words: "field `ts` of the schema `Report`".

use generator::spec::pointer::Pointer;

use crate::spec::deprecation::Deprecated;
use crate::spec::document::Document;
use crate::spec::parts::Kind;
use crate::spec::replacement::Replacement;

/// What is deprecated, and of what it is a part.
pub(super) fn describe(document: &Document, deprecated: &Deprecated<'_>) -> String {
    let at = &deprecated.node.at;
    let (owner, within) = owner(document, at);
    let name = deprecated.node.text("name");
    let part = match deprecated.kind {
        Kind::Operation => match deprecated.node.text("operationId") {
            "" => return format!("operation {owner}"),
            id => return format!("operation {id}: {owner}"),
        },
        Kind::Parameter if at.as_str().starts_with("/components/") => {
            return format!("{} parameter `{name}`", deprecated.node.text("in"));
        }
        Kind::Parameter => return format!("{} parameter `{name}` of {owner}", deprecated.node.text("in")),
        Kind::Header => format!("header `{}` of {owner}", at.last().unwrap_or_default()),
        Kind::Schema if within.is_empty() => owner,
        Kind::Schema => format!("field `{within}` of {owner}"),
    };
    match deprecated.value {
        Some(value) => format!("value `{value}` of {part}"),
        None => part,
    }
}

/// A replacement as the document names it.
pub(super) fn describe_replacement(replacement: Replacement<'_>) -> String {
    match replacement {
        Replacement::Beside(name) => format!("`{name}`"),
        Replacement::Operation(id) => format!("the operation {id}"),
        Replacement::FieldOf { operation_id, field } => format!("`{field}` of the operation {operation_id}"),
        Replacement::Unknown(name) => format!("`{name}`, which is not in the document"),
    }
}

/// The part that people know by name, and the way from it to a property: `fields.ts`.
fn owner(document: &Document, at: &Pointer) -> (String, String) {
    let tokens: Vec<String> = at.tokens().collect();
    let token = |position: usize| tokens.get(position).map(String::as_str).unwrap_or_default();
    let rest = |from: usize| property_way(tokens.get(from..).unwrap_or_default());
    if token(0) == "components" {
        let word = match token(1) {
            "schemas" => "schema",
            "responses" => "response",
            "parameters" => "parameter",
            "requestBodies" => "request body",
            "headers" => "header",
            other => other,
        };
        return (format!("the {word} `{}`", token(2)), rest(3));
    }
    let call = format!("{} {}", token(2).to_uppercase(), token(1));
    match (token(2), token(3)) {
        ("parameters", position) => {
            (parameter(document, at, 3, &format!("`{}`", token(1)), position), rest(4))
        }
        (_, "parameters") => (parameter(document, at, 4, &call, token(4)), rest(5)),
        (_, "requestBody") => (format!("the body of {call}"), rest(4)),
        (_, "responses") => (format!("the answer {} of {call}", token(4)), rest(5)),
        _ => (call, String::new()),
    }
}

/// What a parameter's schema is a part of; of the parameter itself, its owner.
fn parameter(document: &Document, at: &Pointer, depth: usize, owner: &str, position: &str) -> String {
    let tokens: Vec<String> = at.tokens().collect();
    if tokens.len() == depth + usize::from(!position.is_empty()) {
        return owner.to_owned();
    }
    let parameter_at = tokens.iter().take(depth + 1).fold(Pointer::root(), |at, token| at.child(token));
    let parameter = document.value.pointer(parameter_at.as_str());
    let name = parameter.and_then(|parameter| parameter.get("name")?.as_str()).unwrap_or_default();
    format!("the parameter `{name}` of {owner}")
}

/// The names of the properties on a way, with `[]` for the elements of a list.
fn property_way(tokens: &[String]) -> String {
    let mut way = String::new();
    let mut tokens = tokens.iter();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" => {
                if let Some(name) = tokens.next() {
                    let dot = if way.is_empty() { "" } else { "." };
                    way.push_str(dot);
                    way.push_str(name);
                }
            }
            "items" => way.push_str("[]"),
            "additionalProperties" => way.push_str("{}"),
            "content" | "allOf" | "oneOf" | "anyOf" => {
                tokens.next();
            }
            _ => {}
        }
    }
    way
}
