//! Which operations a part of the document travels with, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use generator::spec::pointer::Pointer;

use super::document::{COMPOSITIONS, Document, Node, Operation};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

impl Direction {
    /// What says of a property that it does not travel this way.
    pub(super) fn absent(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }

    /// The name of the schemas of this direction in a document that is translated for each.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// A part travels with an operation; operations by their position in [`Document::operations`].
pub(super) type Use = (usize, Direction);

/// The uses of all parts that `is_wanted` names, by their places.
pub(super) fn find<'d>(
    document: &'d Document,
    operations: &[Operation<'d>],
    is_wanted: &dyn Fn(&Node<'d>) -> bool,
) -> BTreeMap<Pointer, BTreeSet<Use>> {
    let mut walk = Walk {
        document,
        of: (0, Direction::Request),
        is_wanted,
        visited: BTreeSet::new(),
        found: BTreeMap::new(),
    };
    for (position, operation) in operations.iter().enumerate() {
        walk.begin(position, Direction::Request);
        document.parameters(operation).iter().for_each(|parameter| walk.parameter(parameter));
        walk.content(&document.resolve(&operation.node.child("requestBody")));
        walk.begin(position, Direction::Response);
        for (_, response) in operation.node.child("responses").members() {
            let response = document.resolve(&response);
            response.child("headers").members().iter().for_each(|(_, header)| walk.parameter(header));
            walk.content(&response);
        }
    }
    walk.found
}

struct Walk<'d, 'f> {
    document: &'d Document,
    of: Use,
    is_wanted: &'f dyn Fn(&Node<'d>) -> bool,
    visited: BTreeSet<Pointer>,
    found: BTreeMap<Pointer, BTreeSet<Use>>,
}

impl<'d> Walk<'d, '_> {
    fn begin(&mut self, operation: usize, direction: Direction) {
        self.of = (operation, direction);
        self.visited.clear();
    }

    fn parameter(&mut self, node: &Node<'d>) {
        let node = self.document.resolve(node);
        self.note(&node);
        self.schema(&node.child("schema"));
        self.content(&node);
    }

    fn content(&mut self, owner: &Node<'d>) {
        for (_, media_type) in owner.child("content").members() {
            self.schema(&media_type.child("schema"));
        }
    }

    fn schema(&mut self, node: &Node<'d>) {
        let node = self.document.resolve(node);
        if !node.value.is_object()
            || node.has_flag(self.of.1.absent())
            || !self.visited.insert(node.at.clone())
        {
            return;
        }
        self.note(&node);
        for (_, property) in node.child("properties").members() {
            self.schema(&property);
        }
        for keyword in COMPOSITIONS {
            node.child(keyword).elements().iter().for_each(|member| self.schema(member));
        }
        for keyword in ["items", "additionalProperties", "not"] {
            self.schema(&node.child(keyword));
        }
    }

    fn note(&mut self, node: &Node<'d>) {
        if (self.is_wanted)(node) {
            self.found.entry(node.at.clone()).or_default().insert(self.of);
        }
    }
}
