//! Finds the byte range of a JSON pointer in the document's text; runs only when something is reported.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

use super::pointer::Pointer;

/// Which part of a member a complaint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The value.
    Value,
    /// The name in front of it.
    Key,
}

/// Finds places in one text. What was read on the way to one is kept for the next, because the outer objects of a
/// large document take most of the time.
#[derive(Debug)]
pub struct Locator<'a> {
    text: &'a str,
    members: RefCell<BTreeMap<Pointer, Members<'a>>>,
}

/// The texts of the members or elements of one value.
#[derive(Clone, Debug)]
enum Members<'a> {
    Object(BTreeMap<String, &'a str>),
    Array(Vec<&'a str>),
    Scalar,
}

impl<'a> Members<'a> {
    fn read(slice: &'a str) -> Self {
        if slice.trim_start().starts_with('[') {
            let elements: Result<Vec<&RawValue>, _> = serde_json::from_str(slice);
            return elements
                .map_or(Self::Scalar, |all| Self::Array(all.into_iter().map(RawValue::get).collect()));
        }
        let members: Result<BTreeMap<String, &RawValue>, _> = serde_json::from_str(slice);
        members.map_or(Self::Scalar, |all| {
            Self::Object(all.into_iter().map(|(key, raw)| (key, raw.get())).collect())
        })
    }

    fn get(&self, token: &str) -> Option<&'a str> {
        match self {
            Self::Object(members) => members.get(token).copied(),
            Self::Array(elements) => elements.get(token.parse::<usize>().ok()?).copied(),
            Self::Scalar => None,
        }
    }
}

impl<'a> Locator<'a> {
    /// For the places of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, members: RefCell::default() }
    }

    /// The bytes of `pointer`. A place that does not exist gives its nearest parent that does, because a complaint
    /// about something missing belongs to what should hold it; of this parent, the name is enough.
    pub fn locate(&self, pointer: &Pointer, part: Part) -> Range<usize> {
        let mut slice = self.text.trim_end();
        let mut at = Pointer::root();
        let mut part = part;
        let mut has_name = false;
        for token in pointer.tokens() {
            let Some((next, is_member)) = self.step(&at, slice, &token) else {
                part = Part::Key;
                break;
            };
            at.push(&token);
            slice = next;
            has_name = is_member;
        }
        let leading = slice.len() - slice.trim_start().len();
        let start = slice.as_ptr() as usize - self.text.as_ptr() as usize + leading;
        let end = start + slice.trim_start().len();
        let name = (has_name && part == Part::Key).then(|| key_before(self.text, start)).flatten();
        name.unwrap_or(start..end)
    }

    /// The text of a member or element, and whether it has a name.
    fn step(&self, at: &Pointer, slice: &'a str, token: &str) -> Option<(&'a str, bool)> {
        let mut known = self.members.borrow_mut();
        let members = known.entry(at.clone()).or_insert_with(|| Members::read(slice));
        Some((members.get(token)?, matches!(members, Members::Object(_))))
    }
}

/// The name in front of the value that begins at `value_start`, with its quotes.
fn key_before(text: &str, value_start: usize) -> Option<Range<usize>> {
    let key = text.get(..value_start)?.trim_end().strip_suffix(':')?.trim_end();
    let inner = key.strip_suffix('"')?;
    let is_escaped = |at: usize| {
        let before = inner.get(..at).unwrap_or_default();
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    };
    let (start, _) = inner.rmatch_indices('"').find(|(at, _)| !is_escaped(*at))?;
    Some(start..key.len())
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
        let locator = Locator::new(text);
        let at = |pointer: &str| locator.locate(&Pointer::parse(pointer).unwrap_or_default(), Part::Value);
        assert_eq!(&text[at("/a/b/1")], "22");
        assert_eq!(&text[at("/a/x/y")], r#""a""#);
        assert_eq!(&text[at("/a/b/7")], r#""b""#);
        assert_eq!(&text[at("")], text);
    }

    #[test]
    fn a_key_is_shown_without_its_value_and_an_element_has_none() {
        let text = r#"{ "0": 1, "a": { "b": [true], "c\"\u0041" : 2 } }"#;
        let at = |pointer: &str| {
            Locator::new(text).locate(&Pointer::parse(pointer).unwrap_or_default(), Part::Key)
        };
        assert_eq!(&text[at("/a/b")], r#""b""#);
        assert_eq!(&text[at("/a/b/0")], "true");
        assert_eq!(&text[at("/a/c\"A")], r#""c\"\u0041""#);
    }
}
