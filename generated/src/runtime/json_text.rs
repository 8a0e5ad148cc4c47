//! The text of a JSON body as servers really send it: behind a byte order mark, or with strings that are not Unicode.
//!
//! What can be read at once costs nothing. Only a text that cannot be read is looked at again, and a copy of it repaired.

use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// UTF-8's byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// U+FFFD as an escape, which is as long as the one that it replaces.
const REPLACEMENT: &[u8] = br"\ufffd";

/// The bytes behind a byte order mark. It is a signature of the encoding and not a part of the text.
pub(crate) fn without_mark(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.strip_prefix(MARK) {
        body = rest;
    }
    body
}

/// Reads a body as JSON.
///
/// # Errors
/// When it is not JSON even after its strings are repaired, or not a `T`.
pub(crate) fn from_slice<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let text = without_mark(body);
    serde_json::from_slice(text).or_else(|error| match repaired(text) {
        Some(repaired) => serde_json::from_slice(repaired.as_bytes()),
        None => Err(error),
    })
}

/// Reads a part of a body as JSON.
///
/// # Errors
/// As for [`from_slice`].
pub(crate) fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    from_slice(text.as_bytes())
}

/// A copy in which bytes that are not UTF-8, and escapes of one half of a surrogate pair, are U+FFFD. `None` for a text
/// without them.
pub(crate) fn repaired(text: &[u8]) -> Option<String> {
    // Anything else has no strings; a large picture is not worth a copy.
    if !matches!(text.trim_ascii_start().first(), Some(b'{' | b'[' | b'"')) {
        return None;
    }
    let unicode = String::from_utf8_lossy(text);
    let lone = lone_surrogates(unicode.as_bytes());
    if lone.is_empty() && matches!(unicode, Cow::Borrowed(_)) {
        return None;
    }
    let mut copy = unicode.into_owned().into_bytes();
    for start in lone {
        if let Some(escape) = copy.get_mut(start..start + REPLACEMENT.len()) {
            escape.copy_from_slice(REPLACEMENT);
        }
    }
    String::from_utf8(copy).ok()
}

/// Where the escapes begin that are one half of a pair without the other.
fn lone_surrogates(text: &[u8]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(distance) = text.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\')) {
        let start = at + distance;
        let unit = |start| code_unit(text, start);
        at = match (unit(start), unit(start + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => start + 12,
            (Some(0xd800..=0xdfff), _) => {
                found.push(start);
                start + 6
            }
            // An escaped backslash escapes nothing itself.
            _ => start + 2,
        };
    }
    found
}

/// The code unit of UTF-16 that an escape such as `\u00e9` at this place stands for.
fn code_unit(text: &[u8], start: usize) -> Option<u16> {
    let digits = text.get(start..start + 6)?.strip_prefix(br"\u")?;
    let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::{from_slice, from_str, repaired, without_mark};
    use serde_json::{Value, json};

    #[test]
    fn one_half_of_a_surrogate_pair_is_replaced_and_a_pair_is_not() {
        for (text, repaired_text) in [
            (r#""\ud800""#, r#""\ufffd""#),
            (r#""a\uDC00b""#, r#""a\ufffdb""#),
            (r#""\udc00\ud800""#, r#""\ufffd\ufffd""#),
            (r#""\ud800\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\ude00\ude00""#, r#""\ud83d\ude00\ufffd""#),
            (r#""\ud800\u0041""#, r#""\ufffd\u0041""#),
            (r#""\\\ud800""#, r#""\\\ufffd""#),
            (r#"{"\ud800":["\udfff"]}"#, r#"{"\ufffd":["\ufffd"]}"#),
        ] {
            assert_eq!(repaired(text.as_bytes()).as_deref(), Some(repaired_text), "{text}");
        }
    }

    #[test]
    fn a_text_without_damage_is_not_copied() {
        for text in [
            "",
            "7",
            r#""\ud83d\ude00""#,
            r#""\\ud800""#,
            r#""\\\\ud800""#,
            r#""\ud8""#,
            r#""\u+800""#,
            "\"é\"",
        ] {
            assert_eq!(repaired(text.as_bytes()), None, "{text}");
        }
        assert_eq!(repaired(b"\x89PNG\xff"), None, "not JSON");
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_replaced() {
        let value: Value = from_slice(b"{\"a\xff\":\"b\xc3\",\"c\":1}").expect("JSON");
        assert_eq!(value, json!({"a\u{fffd}": "b\u{fffd}", "c": 1}));
    }

    #[test]
    fn a_mark_is_passed_over_and_damage_behind_it_repaired() {
        assert_eq!(without_mark(b"\xef\xbb\xbf{}"), b"{}");
        assert_eq!(from_slice::<Value>(b"\xef\xbb\xbf\"\\ud800\"").expect("JSON"), "\u{fffd}");
        assert_eq!(from_str::<Value>(" 7").expect("JSON"), 7);
        from_slice::<Value>(b"\xef\xbb").expect_err("half a mark");
    }
}
