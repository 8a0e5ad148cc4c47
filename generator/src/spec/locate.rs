//! Finds the byte range of a JSON pointer in the document's text; runs only when something is reported.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

use super::pointer::Pointer;

/// Which part of a member a complaint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The value.
    Value,
    /// The name in front of it.
    Key,
}

/// The bytes of `pointer` in `text`. A place that does not exist gives its nearest parent that does,
/// because a complaint about something missing belongs to what should hold it.
pub fn locate(text: &str, pointer: &Pointer, part: Part) -> Range<usize> {
    let mut slice = text.trim_end();
    let start_of_text = text.as_ptr() as usize;
    let mut previous = None;
    for token in pointer.tokens() {
        let Some(next) = step(slice, &token) else { break };
        previous = Some((slice, token));
        slice = next;
    }
    let leading = slice.len() - slice.trim_start().len();
    let start = slice.as_ptr() as usize - start_of_text + leading;
    let end = start + slice.trim_start().len();
    if part == Part::Key
        && let Some((_, token)) = previous
        && let Some(key) = key_before(text, start, &token)
    {
        return key;
    }
    start..end
}

fn step<'a>(slice: &'a str, token: &str) -> Option<&'a str> {
    if slice.trim_start().starts_with('[') {
        let elements: Vec<&RawValue> = serde_json::from_str(slice).ok()?;
        let position: usize = token.parse().ok()?;
        return elements.get(position).map(|raw| raw.get());
    }
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(slice).ok()?;
    members.get(token).map(|raw| raw.get())
}

fn key_before(text: &str, value_start: usize, token: &str) -> Option<Range<usize>> {
    let quoted = serde_json::to_string(token).ok()?;
    let at = text.get(..value_start)?.rfind(&quoted)?;
    Some(at..at + quoted.len())
}

/// The byte offset of a one-based line and column, as `serde_json` reports them.
pub fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_member_is_shown_at_what_should_hold_it() {
        let text = r#"{ "a": { "b": [1, 22] } }"#;
        let at = |pointer: &str| locate(text, &Pointer::parse(pointer).unwrap_or_default(), Part::Value);
        assert_eq!(&text[at("/a/b/1")], "22");
        assert_eq!(&text[at("/a/x/y")], r#"{ "b": [1, 22] }"#);
        assert_eq!(&text[at("")], text);
    }

    #[test]
    fn a_key_is_shown_without_its_value() {
        let text = r#"{ "a": { "b": 1 } }"#;
        let pointer = Pointer::root().child("a").child("b");
        assert_eq!(&text[locate(text, &pointer, Part::Key)], r#""b""#);
    }
}
