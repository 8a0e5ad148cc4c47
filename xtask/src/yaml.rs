//! YAML is read as the JSON that it stands for; where its parts stand is remembered for overlays.

use std::fmt;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use generator::overlay::Verbatim;
use generator::spec::pointer::Pointer;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use serde_saphyr::{Location, Spanned};

use crate::disk;

/// The name under which a document is shown, and its text as JSON. Complaints about YAML name pointers; lines are those
/// of the JSON, and the name says so.
pub(crate) fn read_document(path: &Path, shown_name: String) -> Result<(String, String)> {
    let text = disk::read(path)?;
    if is_yaml(path) {
        let value: Value = parse(path, &text)?;
        Ok((format!("{shown_name} (as JSON)"), to_json(path, &value)?))
    } else {
        Ok((shown_name, text))
    }
}

/// A text as JSON, and, if it is YAML, as it is written, with the places of its parts.
pub(crate) fn read_verbatim(path: &Path) -> Result<(String, Option<Verbatim>)> {
    let text = disk::read(path)?;
    if !is_yaml(path) {
        return Ok((text, None));
    }
    let root: Spanned<Node> = parse(path, &text)?;
    let mut verbatim = Verbatim { text, ..Verbatim::default() };
    let (value, _) = place(root, None, &Pointer::root(), &mut verbatim);
    Ok((to_json(path, &value)?, Some(verbatim)))
}

/// Whether a document is YAML, by its name.
pub(crate) fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml"))
}

fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T> {
    let name = path.display().to_string();
    // A vendor's whole document has millions of values; how often one may be repeated by an alias stays limited.
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: text.len(),
            max_events: text.len().saturating_mul(2),
            max_total_scalar_bytes: text.len(),
        },
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let shown = error.render_with_options(serde_saphyr::render_options! { source_name: Some(&name) });
        anyhow!("{name} is not readable YAML\n{shown}")
    })
}

fn to_json(path: &Path, value: &Value) -> Result<String> {
    serde_json::to_string_pretty(value).with_context(|| format!("{} is not a JSON document", path.display()))
}

/// A value with the places of its parts.
enum Node {
    Scalar(Value),
    Sequence(Vec<Spanned<Node>>),
    Mapping(Vec<(Spanned<String>, Spanned<Node>)>),
}

/// The plain value of a node, with the bytes that it takes; all of its parts are added to the places.
fn place(
    node: Spanned<Node>,
    key: Option<Range<usize>>,
    at: &Pointer,
    verbatim: &mut Verbatim,
) -> (Value, Range<usize>) {
    let mut own = bytes(&node.referenced);
    // An alias stands for what it names, and its parts stand where it does.
    let is_alias = node.referenced != node.defined;
    let mut reach = |below: Range<usize>| {
        if !is_alias {
            own.end = own.end.max(below.end);
        }
    };
    let value = match node.value {
        Node::Scalar(value) => value,
        Node::Sequence(elements) => {
            let mut values = Vec::with_capacity(elements.len());
            for (position, element) in elements.into_iter().enumerate() {
                let (value, below) = place(element, None, &at.index(position), verbatim);
                values.push(value);
                reach(below);
            }
            Value::Array(values)
        }
        Node::Mapping(members) => {
            let mut values = Map::new();
            for (name, member) in members {
                let key = bytes(&name.referenced);
                let (value, below) = place(member, Some(key), &at.child(&name.value), verbatim);
                values.insert(name.value, value);
                reach(below);
            }
            Value::Object(values)
        }
    };
    verbatim.places.add(at.clone(), key, own.clone());
    (value, own)
}

fn bytes(location: &Location) -> Range<usize> {
    let number = |count: Option<u64>| count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    let start = number(location.span().byte_offset());
    start..start + number(location.span().byte_len())
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = access.next_element()? {
            elements.push(element);
        }
        Ok(Node::Sequence(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Node::Mapping(members))
    }
}

#[cfg(test)]
mod tests {
    use generator::spec::locate::Part;

    use super::*;

    const TEXT: &str = "\
# ü
list: &all
  - one
  - { key: \"tw\\u00f6\" }
again: *all
block:
  text: |
    a
    b
  flag: yes
\"quoted\": 3
";

    fn shown(pointer: &str, part: Part) -> &'static str {
        let root: Spanned<Node> = serde_saphyr::from_str(TEXT).expect("YAML");
        let mut verbatim = Verbatim::default();
        place(root, None, &Pointer::root(), &mut verbatim);
        let at = Pointer::parse(pointer).expect("a pointer");
        TEXT.get(verbatim.places.locate(&at, part)).expect("a range of the text")
    }

    #[test]
    fn every_part_is_found_where_it_is_written() {
        assert_eq!(shown("/list/0", Part::Value), "one");
        assert_eq!(shown("/list/1/key", Part::Value), "\"tw\\u00f6\"");
        assert_eq!(shown("/list/1/key", Part::Key), "key");
        assert_eq!(shown("/block", Part::Key), "block");
        assert!(shown("/block", Part::Value).starts_with("text: |"));
        assert_eq!(shown("/block/flag", Part::Value), "yes");
        assert_eq!(shown("/quoted", Part::Key), "\"quoted\"");
        assert_eq!(shown("/block/nothing/below", Part::Value), "block");
    }

    #[test]
    fn what_an_alias_names_is_found_at_the_alias() {
        assert_eq!(shown("/again", Part::Value), "*all");
        assert_eq!(shown("/again/1/key", Part::Value), "*all");
    }
}
