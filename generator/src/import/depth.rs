//! How deep a text is nested: readers of JSON give up at some depth, and what is written has to be read again.

use crate::diagnostic::{Code, Diagnostic, Place};

/// How many objects and arrays may stand in each other; the limit of `serde_json`, which reads the document elsewhere.
const DEEPEST: usize = 127;

/// The complaint about a vendor's text that is nested too deeply, whether that part of it is wanted or not.
pub(super) fn check_vendor(text: &str) -> Option<Diagnostic> {
    let at = first_too_deep(text)?;
    Some(complaint(Place::DocumentBytes(at, at + 1), "this is not JSON that can be read"))
}

/// The complaint about a text that would be written.
pub(super) fn check_result(text: &str, place: Place) -> Option<Diagnostic> {
    first_too_deep(text).map(|_| complaint(place, "what would be written could not be read again"))
}

fn complaint(place: Place, what: &str) -> Diagnostic {
    let hint = format!("nest it less deeply: at most {DEEPEST} objects and arrays may stand in each other");
    Diagnostic::new(Code::NOT_JSON, place, format!("{what}: recursion limit exceeded")).hint(hint)
}

/// Where the first object or array begins that stands in too many others; each byte is looked at once.
fn first_too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        if is_text {
            is_text = is_escaped || byte != b'"';
            is_escaped = !is_escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => is_text = true,
            b'{' | b'[' if depth == DEEPEST => return Some(at),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_limit_is_that_of_the_other_readers() {
        for depth in [1, 126, 127, 128, 129, 10_000] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            let is_read = serde_json::from_str::<Value>(&text).is_ok();
            assert_eq!(first_too_deep(&text).is_none(), is_read, "{depth}");
        }
    }

    #[test]
    fn brackets_in_texts_do_not_count() {
        let text = format!(r#"["\\", "\"{}", {{"a\\\"[": 1}}]"#, "[".repeat(500));
        assert!(serde_json::from_str::<Value>(&text).is_ok());
        assert_eq!(first_too_deep(&text), None);
    }
}
