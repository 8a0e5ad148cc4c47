//! What a crate was made from, as a number that changes when it does: the SHA-256 of a document's canonical form.
//!
//! The canonical form is JSON without white space, in which the members of every object stand in the order of their
//! names' bytes. So it is the same for documents that say the same, however they are written.

use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The SHA-256 of the canonical form, in hexadecimal.
pub(crate) fn digest(document: &Value) -> String {
    let mut hash = Sha256::new();
    feed(document, &mut hash);
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn feed(value: &Value, hash: &mut Sha256) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            hash.update("{");
            for (position, (name, member)) in members.into_iter().enumerate() {
                hash.update(if position > 0 { "," } else { "" });
                hash.update(Value::from(name.as_str()).to_string());
                hash.update(":");
                feed(member, hash);
            }
            hash.update("}");
        }
        Value::Array(elements) => {
            hash.update("[");
            for (position, element) in elements.iter().enumerate() {
                hash.update(if position > 0 { "," } else { "" });
                feed(element, hash);
            }
            hash.update("]");
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => hash.update(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        digest(&serde_json::from_str(text).expect("JSON"))
    }

    #[test]
    fn the_form_of_a_document_does_not_matter_and_its_content_does() {
        // printf '{"a":[1,null,"\\"é"],"b":{}}' | sha256sum
        let known = "7e8958fd50a6ec491785201d4605dfb7555c34d32277095da93fa086b6c9f6d2";
        assert_eq!(of("{ \"b\": {},\r\n \"a\": [1, null, \"\\u0022\u{e9}\"] }"), known);
        assert_eq!(of(r#"{"a":[1,null,"\"é"],"b":{}}"#), known);
        assert_ne!(of(r#"{"a":[null,1,"\"é"],"b":{}}"#), known);
    }
}
