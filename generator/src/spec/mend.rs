//! Takes what was found wrong out of a document, so that the rest of it can still be looked at.
//!
//! Nothing is generated of such a document. It is only read on, because one fault should not hide the others.

use serde_json::{Value, json};

use super::pointer::Pointer;
use super::references::NAME_MAPS;
use crate::diagnostic::Diagnostics;

/// Removes or replaces every value whose shape was complained about.
pub(super) fn mend(document: &mut Value, diagnostics: &Diagnostics) {
    for at in diagnostics.misshapen() {
        mend_one(document, at);
    }
}

fn mend_one(document: &mut Value, at: &Pointer) {
    let (Some(parent_at), Some(last)) = (at.parent(), at.last()) else { return };
    match document.pointer_mut(parent_at.as_str()) {
        Some(Value::Object(members)) if members.contains_key(&last) => {
            let is_named_by_author = parent_at.last().is_some_and(|name| NAME_MAPS.contains(&name.as_str()));
            if is_named_by_author {
                members.insert(last, json!({}));
            } else {
                members.remove(&last);
            }
        }
        Some(Value::Object(members)) => {
            // It was missing; an empty one lets the object be read.
            let empty = match last.as_str() {
                "description" | "url" => json!(""),
                "responses" | "content" | "paths" => json!({}),
                _ => return,
            };
            members.insert(last, empty);
        }
        Some(Value::Array(elements)) => {
            // The elements behind it have to keep their positions.
            let element = last.parse::<usize>().ok().and_then(|position| elements.get_mut(position));
            if let Some(element) = element {
                *element = json!({});
            }
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
    }
}
