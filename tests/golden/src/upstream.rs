//! A vendor's document that is made from ours: without what the list of additions says is ours alone, with what it says
//! we leave out, in other words, and with prose of its own. Places are read by code that shares nothing with the import.

use std::io;

use serde_json::{Value, json};

use crate::repository::{DOCUMENT, read, root};

/// The list, from the root of the repository.
pub const ADDITIONS: &str = "spec/additions.toml";
/// The beginning of our paths.
pub const PREFIX: &str = "/accounts/{account_id}/email-security/";

/// Everything that the vendor says in words.
pub const WORDS: &str = "The vendor's words.";

/// One entry of the list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Whether ours leaves the fact out.
    pub is_omission: bool,
    /// The place of the fact.
    pub at: String,
    /// The lines of the entry.
    pub text: String,
}

/// The committed document and list.
#[derive(Clone, Debug)]
pub struct Committed {
    /// Our document.
    pub ours: String,
    /// What stands in the list before the entries.
    pub list_head: String,
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Committed {
    /// Reads both.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn load() -> io::Result<Self> {
        let list = read(&root().join(ADDITIONS))?;
        let mut parts = list.split("\n[[");
        let mut list_head = parts.next().unwrap_or_default().to_owned();
        let mut entries = Vec::new();
        for part in parts {
            let text = format!("\n[[{part}");
            let at = part.lines().find_map(|line| line.strip_prefix("at = \"")?.strip_suffix('"'));
            match at {
                Some(at) => entries.push(Entry {
                    is_omission: part.starts_with("omissions"),
                    at: at.to_owned(),
                    text: text.clone(),
                }),
                None => list_head.push_str(&text),
            }
        }
        Ok(Self { ours: read(&root().join(DOCUMENT))?, list_head, entries })
    }

    /// The list without the entry at one position; whole for a position that there is not.
    pub fn list_without(&self, position: usize) -> String {
        let entries = self.entries.iter().enumerate().filter(|(index, _)| *index != position);
        entries.fold(self.list_head.clone(), |list, (_, entry)| list + &entry.text)
    }

    /// The vendor's document.
    ///
    /// # Errors
    /// When ours is not JSON.
    pub fn vendor(&self) -> io::Result<Value> {
        let mut document: Value = serde_json::from_str(&self.ours).map_err(io::Error::other)?;
        for entry in &self.entries {
            if entry.is_omission {
                add(&mut document, &entry.at);
            } else {
                remove(&mut document, &entry.at);
            }
        }
        reword(&mut document);
        // The list says that this keyword is prose; so it has to occur.
        document["info"]["x-stainless-deprecation-message"] = json!(WORDS);
        Ok(document)
    }
}

fn tokens(at: &str) -> Vec<String> {
    at.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// The position of the element that a token names.
fn position(elements: &[Value], token: &str, parameters: &Value) -> Option<usize> {
    let last = |reference: &str| reference.rsplit('/').next().unwrap_or_default().to_owned();
    let is_named = |element: &Value| match (element, element["$ref"].as_str()) {
        (Value::String(text), _) => text == token,
        (_, Some(reference)) => {
            last(reference) == token || parameters[&last(reference)]["name"].as_str() == Some(token)
        }
        _ => element["name"].as_str() == Some(token),
    };
    let counted = || {
        let inline = elements.iter().enumerate().filter(|(_, element)| element.get("$ref").is_none());
        inline.map(|(position, _)| position).nth(token.parse().ok()?)
    };
    elements.iter().position(is_named).or_else(counted)
}

/// The value that holds the last token of a place.
fn holder<'v>(document: &'v mut Value, at: &[String]) -> Option<&'v mut Value> {
    let parameters = document["components"]["parameters"].clone();
    let mut value = document;
    for token in at.split_last()?.1 {
        value = match value {
            Value::Array(elements) => {
                let position = position(elements, token, &parameters)?;
                elements.get_mut(position)?
            }
            Value::Object(members) => members.get_mut(token)?,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
    Some(value)
}

/// Takes out what a place names.
///
/// # Panics
/// When there is nothing.
pub fn remove(document: &mut Value, at: &str) {
    let parameters = document["components"]["parameters"].clone();
    let tokens = tokens(at);
    let last = tokens.last().cloned().unwrap_or_default();
    let removed = match holder(document, &tokens) {
        Some(Value::Object(members)) => members.remove(&last),
        Some(Value::Array(elements)) => {
            position(elements, &last, &parameters).map(|position| elements.remove(position))
        }
        Some(_) | None => None,
    };
    assert!(removed.is_some(), "our document has no {at}");
}

/// Puts in what a place names; what exactly is there does not matter where nobody has it.
///
/// # Panics
/// When there is nothing to put it in.
pub fn add(document: &mut Value, at: &str) {
    let tokens = tokens(at);
    let mut before = tokens.iter().rev();
    let (last, holds) =
        (before.next().cloned().unwrap_or_default(), before.next().cloned().unwrap_or_default());
    let value = match (holds.as_str(), last.as_str()) {
        ("allOf", name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
        ("enum" | "required", value) => json!(value),
        (_, "additionalProperties") => json!(false),
        (_, "default") => json!(20),
        _ => json!({ "type": "string" }),
    };
    if holds == "required"
        && let Some(Value::Object(schema)) = holder(document, &tokens[..tokens.len() - 1])
    {
        schema.entry("required").or_insert_with(|| json!([]));
    }
    match holder(document, &tokens) {
        Some(Value::Object(members)) => {
            members.insert(last, value);
        }
        Some(Value::Array(elements)) => elements.push(value),
        Some(_) | None => panic!("there is nothing to put {at} in"),
    }
}

/// Says everything in the vendor's words, which must not reach our document.
fn reword(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("x-enum-descriptions");
            for (key, member) in members {
                match (key.as_str(), &mut *member) {
                    ("description" | "summary" | "title", Value::String(text)) => {
                        WORDS.clone_into(text);
                    }
                    ("x-sunset", Value::String(_)) => {}
                    ("example", example) => *example = json!(WORDS),
                    _ => reword(member),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(reword),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
