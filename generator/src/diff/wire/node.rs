//! A value of a document with its place and the document that its references lead into.

use serde_json::Value;

use crate::spec::local_reference;
use crate::spec::pointer::Pointer;

/// More references in a row are a circle.
const LONGEST_CHAIN: usize = 32;

/// One of the two documents.
pub(super) struct Document<'d> {
    value: &'d Value,
}

/// A value and its place.
#[derive(Clone)]
pub(super) struct Node<'d> {
    pub(super) value: &'d Value,
    pub(super) at: Pointer,
    root: &'d Value,
}

impl<'d> Document<'d> {
    pub(super) fn new(value: &'d Value) -> Self {
        Self { value }
    }

    /// The whole.
    pub(super) fn root(&self) -> Node<'d> {
        Node { value: self.value, at: Pointer::root(), root: self.value }
    }
}

impl<'d> Node<'d> {
    /// A member; null where there is none.
    pub(super) fn child(&self, key: &str) -> Self {
        Self { value: self.value.get(key).unwrap_or(&Value::Null), at: self.at.child(key), root: self.root }
    }

    /// A member; a node that says nothing, in the place of this one, where there is none.
    pub(super) fn member(&self, key: &str) -> Self {
        self.get(key).unwrap_or_else(|| self.silent(&self.at))
    }

    /// A node that says nothing, in a place that would hold it.
    pub(super) fn silent(&self, at: &Pointer) -> Self {
        Self { value: &Value::Null, at: at.clone(), root: self.root }
    }

    /// A member that is there and not null.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(self.below(value, key))
    }

    /// Whether a member is there and not null.
    pub(super) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some_and(|value| !value.is_null())
    }

    /// The elements of a member.
    pub(super) fn list(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|list| list.elements()).unwrap_or_default()
    }

    /// The members of an object by name.
    pub(super) fn members(&self) -> Vec<(&'d str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        let mut members: Vec<(&'d str, Self)> =
            members.map(|(key, value)| (key.as_str(), self.below(value, key))).collect();
        members.sort_by_key(|(key, _)| *key);
        members
    }

    fn below(&self, value: &'d Value, key: &str) -> Self {
        Self { value, at: self.at.child(key), root: self.root }
    }

    /// The elements of an array.
    pub(super) fn elements(&self) -> Vec<Self> {
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements
            .map(|(position, value)| Self { value, at: self.at.index(position), root: self.root })
            .collect()
    }

    /// The text of a member.
    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key).and_then(Value::as_str)
    }

    /// Whether a member says true.
    pub(super) fn says(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// What this refers to; none if it refers to nothing, or to nothing that is there.
    pub(super) fn referred(&self) -> Option<Self> {
        let pointer = local_reference(self.value)?;
        Some(Self { value: self.root.pointer(pointer)?, at: Pointer::parse(pointer)?, root: self.root })
    }

    /// What this leads to after all references; itself if it is none.
    pub(super) fn resolved(&self) -> Self {
        let mut node = self.clone();
        for _ in 0..LONGEST_CHAIN {
            let Some(next) = node.referred() else { break };
            node = next;
        }
        node
    }
}

/// The last name of a component's place.
pub(super) fn component_name(at: &Pointer) -> Option<String> {
    let mut tokens = at.tokens();
    let is_component = tokens.next().as_deref() == Some("components") && tokens.next().is_some();
    let component = tokens.next().filter(|_| is_component);
    component.filter(|_| tokens.next().is_none())
}

/// A value as it is shown: JSON on one line, texts of some length cut.
pub(super) fn shown(value: &Value) -> String {
    let text = value.to_string();
    let mut shown: String = text.chars().take(60).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
