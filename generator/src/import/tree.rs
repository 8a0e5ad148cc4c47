//! JSON as a tree that keeps the order of members and, where nothing is changed, the very bytes of the text.

use indexmap::IndexMap;
use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::spec::pointer::Pointer;

/// The members of an object in the order in which they stand.
pub(super) type Members<'t> = IndexMap<String, Node<'t>>;

/// A value of a document.
#[derive(Clone, Debug)]
pub(super) struct Node<'t> {
    pub content: Content<'t>,
    /// Its text, as long as nothing in it was changed and it stands where it stood.
    source: Option<&'t str>,
}

/// What a value holds.
#[derive(Clone, Debug)]
pub(super) enum Content<'t> {
    Object(Members<'t>),
    Array(Vec<Node<'t>>),
    Scalar(Value),
}

impl<'t> Node<'t> {
    /// A value that has no text yet.
    pub(super) fn new(content: Content<'t>) -> Self {
        Self { content, source: None }
    }

    /// A text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::new(Content::Scalar(Value::String(text.into())))
    }

    /// An object that only refers to something.
    pub(super) fn reference(target: &str) -> Self {
        Self::new(Content::Object(Members::from([("$ref".to_owned(), Self::text(target))])))
    }

    /// Reads the text of a value that stands at `at`; members that are named twice are added to `repeated`.
    pub(super) fn read(
        text: &'t str,
        at: &Pointer,
        repeated: &mut Vec<Pointer>,
    ) -> Result<Self, serde_json::Error> {
        let source = text.trim();
        let content = if source.starts_with('{') {
            let mut members = Members::new();
            for (key, raw) in read_members(source)? {
                let below = at.child(&key);
                let node = Self::read(raw, &below, repeated)?;
                if members.insert(key, node).is_some() {
                    repeated.push(below);
                }
            }
            Content::Object(members)
        } else if source.starts_with('[') {
            let elements: Vec<&RawValue> = serde_json::from_str(source)?;
            let nodes = elements
                .into_iter()
                .enumerate()
                .map(|(position, raw)| Self::read(raw.get(), &at.index(position), repeated));
            Content::Array(nodes.collect::<Result<_, _>>()?)
        } else {
            Content::Scalar(serde_json::from_str(source)?)
        };
        Ok(Self { content, source: Some(source) })
    }

    /// Whether it is still what was read.
    pub(super) fn is_untouched(&self) -> bool {
        self.source.is_some()
    }

    /// The same value for another place, where its lines are indented otherwise.
    pub(super) fn moved(&self) -> Self {
        Self::new(match &self.content {
            Content::Object(members) => {
                Content::Object(members.iter().map(|(key, node)| (key.clone(), node.moved())).collect())
            }
            Content::Array(elements) => Content::Array(elements.iter().map(Self::moved).collect()),
            Content::Scalar(value) => Content::Scalar(value.clone()),
        })
    }

    /// This object with other members; itself if they are the same and untouched.
    pub(super) fn with_members(&self, members: Members<'t>) -> Self {
        let is_same =
            self.members().is_some_and(|own| own.len() == members.len() && own.keys().eq(members.keys()));
        if is_same && members.values().all(Self::is_untouched) {
            return self.clone();
        }
        Self::new(Content::Object(members))
    }

    /// This array with other elements; itself if they are as many and untouched.
    pub(super) fn with_elements(&self, elements: Vec<Self>) -> Self {
        if self.elements().len() == elements.len() && elements.iter().all(Self::is_untouched) {
            return self.clone();
        }
        Self::new(Content::Array(elements))
    }

    /// The members, if it is an object.
    pub(super) fn members(&self) -> Option<&Members<'t>> {
        match &self.content {
            Content::Object(members) => Some(members),
            Content::Array(_) | Content::Scalar(_) => None,
        }
    }

    /// The elements; none if it is not an array.
    pub(super) fn elements(&self) -> &[Self] {
        match &self.content {
            Content::Array(elements) => elements,
            Content::Object(_) | Content::Scalar(_) => &[],
        }
    }

    /// The text, if it is one.
    pub(super) fn as_str(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(Value::String(text)) => Some(text),
            Content::Scalar(_) | Content::Object(_) | Content::Array(_) => None,
        }
    }

    /// A member.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.members()?.get(key)
    }

    /// A member of a member, and so on.
    pub(super) fn at(&self, keys: &[&str]) -> Option<&Self> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// What a `$ref` to this document names: members by name, elements by number.
    pub(super) fn referred(&self, target: &str) -> Option<&Self> {
        let pointer = Pointer::parse(target.strip_prefix('#')?)?;
        pointer.tokens().try_fold(self, |node, token| match &node.content {
            Content::Object(members) => members.get(&token),
            Content::Array(elements) => elements.get(token.parse::<usize>().ok()?),
            Content::Scalar(_) => None,
        })
    }

    /// The same as plain JSON, in which the order of members means nothing.
    pub(super) fn value(&self) -> Value {
        match &self.content {
            Content::Object(members) => {
                Value::Object(members.iter().map(|(key, node)| (key.clone(), node.value())).collect())
            }
            Content::Array(elements) => Value::Array(elements.iter().map(Self::value).collect()),
            Content::Scalar(value) => value.clone(),
        }
    }

    /// The text of a whole document.
    pub(super) fn print(&self) -> String {
        let mut text = String::new();
        self.write(0, &mut text);
        text.push('\n');
        text
    }

    /// Adds the text of the value, whose first line stands at `depth`.
    fn write(&self, depth: usize, text: &mut String) {
        if let Some(source) = self.source {
            text.push_str(source);
            return;
        }
        match &self.content {
            Content::Object(members) if !members.is_empty() => {
                let lines = members.iter().map(|(key, node)| (Some(key.as_str()), node));
                write_lines(['{', '}'], lines, depth, text);
            }
            Content::Array(elements) if !elements.is_empty() => {
                write_lines(['[', ']'], elements.iter().map(|node| (None, node)), depth, text);
            }
            Content::Object(_) => text.push_str("{}"),
            Content::Array(_) => text.push_str("[]"),
            Content::Scalar(value) => text.push_str(&value.to_string()),
        }
    }
}

fn write_lines<'n, 't: 'n>(
    [open, close]: [char; 2],
    lines: impl Iterator<Item = (Option<&'n str>, &'n Node<'t>)>,
    depth: usize,
    text: &mut String,
) {
    text.push(open);
    for (position, (key, node)) in lines.enumerate() {
        text.push_str(if position > 0 { ",\n" } else { "\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(key) = key {
            text.push_str(&Value::from(key).to_string());
            text.push_str(": ");
        }
        node.write(depth + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// The names and texts of an object's members, without looking into them.
pub(super) fn read_members(text: &str) -> Result<Vec<(String, &str)>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let members = deserializer.deserialize_map(Outer)?;
    deserializer.end()?;
    Ok(members)
}

struct Outer;

impl<'de> Visitor<'de> for Outer {
    type Value = Vec<(String, &'de str)>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((key, raw)) = access.next_entry::<String, &RawValue>()? {
            members.push((key, raw.get()));
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_untouched_keeps_its_bytes_and_the_rest_is_printed_like_the_document() {
        let text = "{\n  \"b\": [1,2.50],\n  \"a\": {\"x\": \"\\u00e9\"}\n}\n";
        let node = Node::read(text, &Pointer::root(), &mut Vec::new()).expect("JSON");
        assert_eq!(node.print(), text);
        let mut members = node.members().expect("an object").clone();
        members.insert("c".to_owned(), Node::new(Content::Array(vec![Node::text("new")])));
        let printed = node.with_members(members).print();
        let expected =
            "{\n  \"b\": [1,2.50],\n  \"a\": {\"x\": \"\\u00e9\"},\n  \"c\": [\n    \"new\"\n  ]\n}\n";
        assert_eq!(printed, expected);
    }

    #[test]
    fn a_member_that_is_named_twice_is_found() {
        let mut repeated = Vec::new();
        Node::read(r#"{"a": [{"x": 1, "x": 2}]}"#, &Pointer::root(), &mut repeated).expect("JSON");
        assert_eq!(repeated.iter().map(Pointer::as_str).collect::<Vec<_>>(), ["/a/0/x"]);
    }
}
