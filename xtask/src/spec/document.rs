//! A document as data, with the ways through it that rules need: operations, references, places.

use std::path::Path;

use anyhow::Result;
use generator::overlay::Origins;
use generator::spec::pointer::Pointer;
use generator::spec::{METHODS, local_reference};
use serde_json::Value;

use crate::texts::Texts;

/// Keywords that make a schema of several.
pub(super) const COMPOSITIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// The types of a schema.
pub(super) const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// A document and where it came from.
pub(super) struct Document {
    /// How it is called when something is wrong with it.
    pub(super) shown_name: String,
    /// The text that places are shown in, without overlays.
    pub(super) text: String,
    /// The document with its overlays, as data.
    pub(super) value: Value,
    /// Where its values stand in the texts.
    pub(super) origins: Origins,
}

/// A value of a document and its place.
#[derive(Clone)]
pub(super) struct Node<'d> {
    pub(super) value: &'d Value,
    pub(super) at: Pointer,
}

/// An operation.
pub(super) struct Operation<'d> {
    /// In upper case.
    pub(super) method: &'static str,
    pub(super) path: &'d str,
    pub(super) node: Node<'d>,
}

impl Operation<'_> {
    /// Its id; of one without, its method and path.
    pub(super) fn title(&self) -> String {
        match self.node.text("operationId") {
            "" => format!("{} {}", self.method, self.path),
            id => id.to_owned(),
        }
    }
}

impl Document {
    /// The document of a run, with its overlays; null where it cannot be read, which the generator says.
    pub(super) fn of(texts: &Texts) -> Self {
        let (value, origins) = generator::overlaid(&texts.input())
            .0
            .map(|overlaid| (overlaid.value, overlaid.origins))
            .unwrap_or_default();
        Self { shown_name: texts.document_name.clone(), text: texts.document.clone(), value, origins }
    }

    /// Another document, which is only read.
    pub(super) fn read(path: &Path) -> Result<Self> {
        Ok(Self::of(&Texts::of(path, &[], None)?))
    }

    /// Every operation, by path.
    pub(super) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in self.root().child("paths").members() {
            for (member, method) in METHODS {
                let node = item.child(member);
                if node.value.is_object() {
                    operations.push(Operation { method, path, node });
                }
            }
        }
        operations
    }

    /// The parameters of an operation with those of its path, each where it is written out.
    pub(super) fn parameters<'d>(&'d self, operation: &Operation<'d>) -> Vec<Node<'d>> {
        let item = self.root().child("paths").child(operation.path);
        let owners = [item, operation.node.clone()];
        let parameters = owners.iter().flat_map(|owner| owner.child("parameters").elements());
        parameters.map(|parameter| self.resolve(&parameter)).collect()
    }

    /// The whole.
    pub(super) fn root(&self) -> Node<'_> {
        Node { value: &self.value, at: Pointer::root() }
    }

    /// The node that a node refers to, itself if it refers to nothing; circles end after a few steps.
    pub(super) fn resolve<'d>(&'d self, node: &Node<'d>) -> Node<'d> {
        let mut node = node.clone();
        for _ in 0..16 {
            let Some(pointer) = local_reference(node.value) else { break };
            let (Some(value), Some(at)) = (self.value.pointer(pointer), Pointer::parse(pointer)) else {
                break;
            };
            node = Node { value, at };
        }
        node
    }
}

impl<'d> Node<'d> {
    /// A member; null where there is none.
    pub(super) fn child(&self, key: &str) -> Self {
        Self { value: self.value.get(key).unwrap_or(&Value::Null), at: self.at.child(key) }
    }

    /// The members of an object by name; their order means nothing.
    pub(super) fn members(&self) -> Vec<(&'d str, Self)> {
        let mut members: Vec<(&'d str, Self)> = self
            .value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), Self { value, at: self.at.child(key) }))
            .collect();
        members.sort_by_key(|(key, _)| *key);
        members
    }

    /// The text of a member; empty where there is none.
    pub(super) fn text(&self, key: &str) -> &'d str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether a member is the flag `true`.
    pub(super) fn has_flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Whether it says what it is elsewhere.
    pub(super) fn is_reference(&self) -> bool {
        self.value.get("$ref").is_some_and(Value::is_string)
    }

    /// The elements of an array.
    pub(super) fn elements(&self) -> Vec<Self> {
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements.map(|(position, value)| Self { value, at: self.at.index(position) }).collect()
    }
}
