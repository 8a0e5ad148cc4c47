//! What a refusal says in words, where it does not have the form of the API: a gateway's, a proxy's, another service's.

use super::display_text::one_line;
use super::json_text;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// A body that is longer holds more than a few words about a fault.
const LONGEST_BODY: usize = 1024 * 1024;
/// A line of an error must stay readable.
const LONGEST_TEXT: usize = 300;

/// The members of a body that are words about its fault: `title` and `detail` (RFC 9457), `message`, or `error` and
/// `error_description`. Nothing else of a body is told.
pub(crate) fn refusal_text(body: &[u8]) -> Option<String> {
    if body.len() > LONGEST_BODY {
        return None;
    }
    let members: Members = json_text::from_slice(body).ok()?;
    words(&members).or_else(|| words(&json_text::from_str(members.get("error")?.get()).ok()?))
}

/// Not read further than their names, so that one that is deep does not hide the others.
type Members = BTreeMap<String, Box<RawValue>>;

fn words(members: &Members) -> Option<String> {
    let text = |wire_name: &str| {
        let text: String = json_text::from_str(members.get(wire_name)?.get()).ok()?;
        let text = text.trim();
        (!text.is_empty()).then(|| one_line(text, LONGEST_TEXT))
    };
    pair(text("title"), text("detail"))
        .or_else(|| text("message"))
        .or_else(|| pair(text("error"), text("error_description")))
}

fn pair(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first}: {second}")),
        (first, second) => first.or(second),
    }
}

#[cfg(test)]
mod tests {
    use super::refusal_text;

    #[test]
    fn the_words_about_a_fault_are_found() {
        for (body, words) in [
            (r#"{"title":"Forbidden","detail":"no scope","status":403}"#, "Forbidden: no scope"),
            (r#"{"title":"Forbidden","message":"m"}"#, "Forbidden"),
            (r#"{"detail":"Not authenticated"}"#, "Not authenticated"),
            (r#"{"message":"Rate limited","error":"e"}"#, "Rate limited"),
            (r#"{"error":"invalid_token","error_description":"expired"}"#, "invalid_token: expired"),
            (r#"{"error":{"code":5,"message":"inside"}}"#, "inside"),
            (r#"{"message":" ","error":"e"}"#, "e"),
            (&format!(r#"{{"message":"m","trace":{}{}}}"#, "[".repeat(200), "]".repeat(200)), "m"),
            ("\u{feff}{\"message\":\"a\\n\\u202eb\\ud800\"}", "a \\u{202e}b\u{fffd}"),
        ] {
            assert_eq!(refusal_text(body.as_bytes()).as_deref(), Some(words), "{body}");
        }
    }

    #[test]
    fn nothing_else_of_a_body_is_told() {
        for body in [
            "",
            "<html>",
            "\"text\"",
            "[\"text\"]",
            r#"{"message":7,"other":"text"}"#,
            r#"{"error":["text"]}"#,
        ] {
            assert_eq!(refusal_text(body.as_bytes()), None, "{body}");
        }
        let long = format!(r#"{{"message":"m","x":"{}"}}"#, "x".repeat(1024 * 1024));
        assert_eq!(refusal_text(long.as_bytes()), None);
        let text = refusal_text(format!(r#"{{"message":"{}"}}"#, "é".repeat(1_000)).as_bytes());
        assert_eq!(text.expect("words").chars().count(), 301);
    }
}
