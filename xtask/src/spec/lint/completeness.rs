//! Whether an example shows everything that its schema knows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::spec::document::{Document, Node};
use crate::spec::uses::Direction;

/// References and compositions that lead deeper than this lead in a circle.
const DEPTH: usize = 64;

/// What an example leaves out, as paths such as `result[0].id`.
pub(super) struct Completeness<'d> {
    pub(super) document: &'d Document,
    pub(super) direction: Direction,
    /// The member that holds what callers want, where answers are wrapped: only in it an empty list shows too little.
    pub(super) result: Option<&'d str>,
}

/// Where a value stands in the example, and how many steps deeper may still be looked.
#[derive(Clone)]
struct Spot {
    path: String,
    depth: usize,
}

impl Spot {
    fn member(&self, wire_name: &str) -> Self {
        let path =
            if self.path.is_empty() { wire_name.to_owned() } else { format!("{}.{wire_name}", self.path) };
        Self { path, depth: self.depth }
    }

    fn element(&self, position: usize) -> Self {
        Self { path: format!("{}[{position}]", self.path), depth: self.depth }
    }

    fn deeper(&self) -> Option<Self> {
        Some(Self { path: self.path.clone(), depth: self.depth.checked_sub(1)? })
    }
}

impl<'d> Completeness<'d> {
    /// What is left out of the whole example.
    pub(super) fn missing(&self, schema: &Node<'d>, example: &Value) -> Vec<String> {
        self.missing_at(&Spot { path: String::new(), depth: DEPTH }, schema, example)
    }

    fn missing_at(&self, spot: &Spot, schema: &Node<'d>, example: &Value) -> Vec<String> {
        let schema = self.document.resolve(schema);
        let Some(spot) = spot.deeper() else { return Vec::new() };
        let mut missing = match example {
            Value::Object(members) => self.missing_members(&spot, &schema, members),
            Value::Array(elements) => self.missing_elements(&spot, &schema, elements),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        };
        // Of several forms one has to be shown whole.
        for keyword in ["oneOf", "anyOf"] {
            let forms = schema.child(keyword).elements();
            let lacks = forms.iter().map(|form| self.missing_at(&spot, form, example));
            missing.extend(lacks.min_by_key(Vec::len).unwrap_or_default());
        }
        missing
    }

    fn missing_members(&self, spot: &Spot, schema: &Node<'d>, members: &Map<String, Value>) -> Vec<String> {
        let mut missing = Vec::new();
        for (wire_name, declarations) in self.properties(schema, spot.depth) {
            let spot = spot.member(wire_name);
            let Some(value) = members.get(wire_name) else {
                missing.push(spot.path);
                continue;
            };
            for declaration in &declarations {
                missing.extend(self.missing_at(&spot, declaration, value));
            }
        }
        missing
    }

    fn missing_elements(&self, spot: &Spot, schema: &Node<'d>, elements: &[Value]) -> Vec<String> {
        let items = schema.child("items");
        let may_have = items.value.is_object() && schema.child("maxItems").value != 0;
        if elements.is_empty() && may_have && self.needs_elements(&spot.path) {
            return vec![spot.element(0).path];
        }
        let mut missing = Vec::new();
        for (position, element) in elements.iter().enumerate() {
            missing.extend(self.missing_at(&spot.element(position), &items, element));
        }
        // The properties of an `allOf` are looked at together, the elements of a list in it are not.
        for member in schema.child("allOf").elements() {
            missing.extend(self.missing_at(spot, &member, &Value::Array(elements.to_vec())));
        }
        missing
    }

    fn needs_elements(&self, path: &str) -> bool {
        self.result.is_none_or(|result| path.split(['.', '[']).next() == Some(result))
    }

    /// The properties that travel in this direction, each with all its declarations.
    fn properties(&self, schema: &Node<'d>, depth: usize) -> BTreeMap<&'d str, Vec<Node<'d>>> {
        let mut properties = BTreeMap::new();
        self.collect(schema, depth, &mut properties);
        properties.retain(|_, declarations| declarations.iter().any(|declaration| self.travels(declaration)));
        properties
    }

    fn collect(&self, schema: &Node<'d>, depth: usize, properties: &mut BTreeMap<&'d str, Vec<Node<'d>>>) {
        let schema = self.document.resolve(schema);
        let Some(depth) = depth.checked_sub(1) else { return };
        for (wire_name, property) in schema.child("properties").members() {
            properties.entry(wire_name).or_default().push(property);
        }
        for member in schema.child("allOf").elements() {
            self.collect(&member, depth, properties);
        }
    }

    fn travels(&self, property: &Node<'d>) -> bool {
        let absent = self.direction.absent();
        let is_absent =
            |node: &Node<'d>| self.document.resolve(node).child(absent).value == &Value::Bool(true);
        !is_absent(property) && !property.child("allOf").elements().iter().any(is_absent)
    }
}
