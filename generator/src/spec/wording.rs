//! The sentences of complaints about keywords: what was found, what was wanted, and the cure that fits.

use serde_json::Value;

use super::keywords::Kind;
use super::pointer::Pointer;
use crate::diagnostic::{Code, Diagnostic, Place};

/// How much of a text is repeated in a message.
const LONGEST_QUOTE: usize = 40;

/// Keywords that hold arrays of objects.
const LISTS: [&str; 6] = ["allOf", "oneOf", "anyOf", "parameters", "servers", "security"];

/// A value of another kind than was wanted.
pub(super) fn found(value: &Value, at: &Pointer, wanted: &str) -> Diagnostic {
    let keyword = at.last().unwrap_or_default();
    let list = at.parent().and_then(|parent| parent.last()).filter(|list| LISTS.contains(&list.as_str()));
    let is_position = keyword.chars().all(|character| character.is_ascii_digit());
    let subject = match list {
        _ if keyword.is_empty() => "the document".to_owned(),
        Some(list) if is_position => format!("an element of `{list}`"),
        Some(_) | None => format!("`{keyword}`"),
    };
    let message = format!("{subject} has to be {wanted}, and is {}", describe(value));
    let hint = match (keyword.as_str(), value) {
        ("type", Value::Array(_)) => "name one type; beside it, `\"nullable\": true` adds null",
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Number(_)) => {
            "in OpenAPI 3.0 it is a flag; the number stands in `minimum` or `maximum`"
        }
        ("items", Value::Array(_)) => "OpenAPI 3.0 has one schema for all elements; `anyOf` lists several",
        ("openapi", _) => "write the version as text, such as `\"3.0.3\"`",
        ("required", Value::Bool(_)) => "list the required properties in the object that has them",
        _ => "correct the value; OpenAPI 3.0.3 says what each keyword holds",
    };
    Diagnostic::new(Code::WRONG_SHAPE, Place::Document(at.clone()), message).hint(hint)
}

/// A value as it is called in a sentence.
pub(crate) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().count() <= LONGEST_QUOTE => format!("the text `{text}`"),
        Value::String(_) => "text".to_owned(),
        Value::Array(elements) if elements.is_empty() => "an empty array".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// `one of a, b, c`.
pub(super) fn one_of(words: &[&str]) -> String {
    match words {
        [only] => format!("`{only}`"),
        several => format!("one of `{}`", several.join("`, `")),
    }
}

/// The object that is complained about: "this operation".
pub(super) fn this(kind: Kind) -> String {
    let name = kind.describe();
    match name.split_once(' ') {
        Some(("a" | "an", name)) => format!("this {name}"),
        Some(_) | None => name.to_owned(),
    }
}

/// What to write instead of a word that is not allowed.
pub(super) fn cure(keyword: &str, word: &str, allowed: &[&str]) -> String {
    match (keyword, word) {
        ("in", "body" | "formData") => "OpenAPI 3.0 describes it under `requestBody`".to_owned(),
        ("type", "null") => "name the type of the other values and add `\"nullable\": true`".to_owned(),
        ("type", "file") => "write `\"type\": \"string\", \"format\": \"binary\"`".to_owned(),
        _ => match nearest(&word.to_lowercase(), allowed) {
            Some(known) => format!("write `{known}`, if that is meant"),
            None => "correct the word; OpenAPI 3.0.3 lists those that are allowed".to_owned(),
        },
    }
}

/// A keyword that objects of this kind do not have.
pub(super) fn unknown_keyword(keyword: &str, kind: Kind, at: &Pointer) -> Diagnostic {
    let message =
        format!("`{keyword}` is not a keyword of {} in OpenAPI 3.0 and has no effect", kind.describe());
    let known: Vec<&str> = kind.table().unwrap_or_default().iter().map(|(known, _)| *known).collect();
    let hint = match (keyword, nearest(keyword, &known)) {
        ("const", _) => "write `\"enum\": [ … ]` with the one value".to_owned(),
        (_, Some(similar)) => format!("write `{similar}`, if that is meant"),
        (_, None) => "remove it, move it to where it belongs, or begin its name with `x-`".to_owned(),
    };
    Diagnostic::new(Code::UNKNOWN_KEYWORD, Place::DocumentKey(at.clone()), message).hint(hint)
}

/// The known word that is most likely meant, if one is close.
pub fn nearest<'n>(wanted: &str, known: &[&'n str]) -> Option<&'n str> {
    similar::get_close_matches(wanted, known, 1, 0.75).first().copied()
}
