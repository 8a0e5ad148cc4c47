//! Keywords that stand where they say nothing: `nullable` without `type`, limits of another type, options of another
//! place. A keyword that OpenAPI does not know at all is the generator's to complain about.

use generator::diagnostic::{Code, Diagnostic, Place};

use super::{Findings, validity};
use crate::spec::document::{Document, Node, TYPES};
use crate::spec::parts::{Kind, Part};

/// Keywords that say something of one type alone, with the types.
const OF_TYPE: [(&[&str], &[&str]); 4] = [
    (&["string"], &["minLength", "maxLength", "pattern"]),
    (&["integer", "number"], &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (&["array"], &["items", "minItems", "maxItems", "uniqueItems"]),
    (&["object"], &["properties", "additionalProperties", "required", "minProperties", "maxProperties"]),
];
/// Formats that are those of texts, whatever else is a text.
const OF_TEXTS: [&str; 12] = [
    "date-time",
    "date",
    "password",
    "byte",
    "binary",
    "email",
    "uuid",
    "uri",
    "hostname",
    "ipv4",
    "ipv6",
    "uri-reference",
];
/// Formats of numbers; some documents use them for numbers that are written as text.
const OF_NUMBERS: [&str; 4] = ["int32", "int64", "float", "double"];

/// Looks at every schema, parameter and header.
pub(super) fn check(document: &Document, parts: &[Part<'_>], findings: &mut Findings) {
    for Part { kind, node } in parts {
        match kind {
            Kind::Schema => {
                check_schema(node, findings);
                check_type(node, &type_of(document, node, 16), findings);
            }
            Kind::Parameter => check_parameter(node, findings),
            Kind::Header => check_header(node, findings),
            Kind::Operation => {}
        }
    }
}

fn check_schema(node: &Node<'_>, findings: &mut Findings) {
    if node.has_flag("nullable") && node.value.get("type").is_none() {
        let place = Place::DocumentKey(node.at.child("nullable"));
        findings.add(
            Diagnostic::new(Code::NULLABLE_WITHOUT_TYPE, place, "`nullable` says nothing where no `type` stands")
                .hint("name the type beside it; OpenAPI 3.0.3 adds null to a type that is named, and to nothing else"),
        );
    }
    let pattern = node.text("pattern");
    if !pattern.is_empty()
        && let Some(reason) = validity::fault_of_pattern(pattern)
    {
        let message = format!("`pattern` is no regular expression: {reason}");
        findings.add(
            Diagnostic::new(Code::BAD_PATTERN, Place::Document(node.at.child("pattern")), message)
                .hint("correct it; the dialect is that of ECMA-262, without slashes around it"),
        );
    }
    for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if node.has_flag(flag) && node.value.get(limit).is_none() {
            let message = format!("`{flag}` says nothing where no `{limit}` stands");
            misplaced(
                node,
                flag,
                &message,
                &format!("add `{limit}`; the flag excludes that very number"),
                findings,
            );
        }
    }
}

/// The type that a schema names, or that the members of its `allOf` do; empty where none is.
fn type_of(document: &Document, node: &Node<'_>, depth: usize) -> String {
    let own = node.text("type");
    let Some(depth) = depth.checked_sub(1).filter(|_| own.is_empty()) else { return own.to_owned() };
    let members = node.child("allOf").elements();
    let mut types = members.iter().map(|member| type_of(document, &document.resolve(member), depth));
    types.find(|known| !known.is_empty()).unwrap_or_default()
}

/// Keywords of other types than the schema's.
fn check_type(node: &Node<'_>, kind: &str, findings: &mut Findings) {
    if !TYPES.contains(&kind) {
        return;
    }
    for (types, keywords) in OF_TYPE.iter().filter(|(types, _)| !types.contains(&kind)) {
        for keyword in keywords.iter().filter(|keyword| node.value.get(**keyword).is_some()) {
            let message = format!("`{keyword}` says nothing about values of the type {kind}");
            let hint = format!("take it out, or make the type {}", types.join(" or "));
            misplaced(node, keyword, &message, &hint, findings);
        }
    }
    let format = node.text("format");
    let is_foreign = OF_TEXTS.contains(&format) && kind != "string"
        || OF_NUMBERS.contains(&format) && ["boolean", "array", "object"].contains(&kind);
    if is_foreign {
        let message = format!("the format `{format}` says nothing about values of the type {kind}");
        misplaced(node, "format", &message, "take it out, or correct the type", findings);
    }
}

fn check_parameter(node: &Node<'_>, findings: &mut Findings) {
    let place = node.text("in");
    for keyword in ["allowEmptyValue", "allowReserved"] {
        if node.value.get(keyword).is_some() && ["path", "header", "cookie"].contains(&place) {
            let message = format!("`{keyword}` says nothing about a parameter of the {place}");
            misplaced(node, keyword, &message, "take it out; it is for the query", findings);
        }
    }
    check_form(node, "parameter", findings);
}

fn check_header(node: &Node<'_>, findings: &mut Findings) {
    for keyword in ["name", "in", "allowEmptyValue", "allowReserved"] {
        if node.value.get(keyword).is_some() {
            let message = format!("`{keyword}` says nothing about a header of an answer");
            misplaced(node, keyword, &message, "take it out; the header is named by its key", findings);
        }
    }
    check_form(node, "header", findings);
}

/// What excludes each other.
fn check_form(node: &Node<'_>, what: &str, findings: &mut Findings) {
    if node.value.get("content").is_some() {
        for keyword in ["schema", "style", "explode", "example", "examples"] {
            if node.value.get(keyword).is_some() {
                let message = format!("`{keyword}` says nothing about a {what} that has `content`");
                misplaced(node, keyword, &message, "take it out, or say it in the media type", findings);
            }
        }
    }
}

fn misplaced(node: &Node<'_>, keyword: &str, message: &str, hint: &str, findings: &mut Findings) {
    let place = Place::DocumentKey(node.at.child(keyword));
    findings.add(Diagnostic::new(Code::MISPLACED_KEYWORD, place, message).hint(hint));
}
