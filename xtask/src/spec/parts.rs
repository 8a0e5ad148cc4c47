//! Every operation, parameter, header and schema that a document writes out, each once and with its place.

use generator::spec::METHODS;

use super::document::{COMPOSITIONS, Document, Node};

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Operation,
    Parameter,
    Header,
    Schema,
}

/// A part that is written out: what only refers to another one is none.
pub(super) struct Part<'d> {
    pub(super) kind: Kind,
    pub(super) node: Node<'d>,
}

/// The parts in the order of paths, then of components; what holds others stands before them.
pub(super) fn parts(document: &Document) -> Vec<Part<'_>> {
    let mut walk = Walk { parts: Vec::new() };
    let root = document.root();
    for (_, item) in root.child("paths").members() {
        walk.path_item(&item);
    }
    let components = root.child("components");
    for (section, members) in components.members() {
        for (_, node) in members.members() {
            match section {
                "parameters" => walk.parameter(&node, Kind::Parameter),
                "headers" => walk.parameter(&node, Kind::Header),
                "requestBodies" => walk.content(&node),
                "responses" => walk.response(&node),
                "schemas" => walk.schema(&node),
                "callbacks" => walk.callback(&node),
                _ => {}
            }
        }
    }
    walk.parts
}

struct Walk<'d> {
    parts: Vec<Part<'d>>,
}

impl<'d> Walk<'d> {
    fn path_item(&mut self, item: &Node<'d>) {
        for parameter in item.child("parameters").elements() {
            self.parameter(&parameter, Kind::Parameter);
        }
        for (member, _) in METHODS {
            let operation = item.child(member);
            if self.enter(&operation, Kind::Operation) {
                for parameter in operation.child("parameters").elements() {
                    self.parameter(&parameter, Kind::Parameter);
                }
                self.content(&operation.child("requestBody"));
                for (_, response) in operation.child("responses").members() {
                    self.response(&response);
                }
                for (_, callback) in operation.child("callbacks").members() {
                    self.callback(&callback);
                }
            }
        }
    }

    fn callback(&mut self, callback: &Node<'d>) {
        for (_, item) in callback.members() {
            self.path_item(&item);
        }
    }

    fn parameter(&mut self, node: &Node<'d>, kind: Kind) {
        if self.enter(node, kind) {
            self.schema(&node.child("schema"));
            self.content(node);
        }
    }

    fn response(&mut self, response: &Node<'d>) {
        for (_, header) in response.child("headers").members() {
            self.parameter(&header, Kind::Header);
        }
        self.content(response);
    }

    fn content(&mut self, owner: &Node<'d>) {
        for (_, media_type) in owner.child("content").members() {
            self.schema(&media_type.child("schema"));
        }
    }

    fn schema(&mut self, node: &Node<'d>) {
        if !self.enter(node, Kind::Schema) {
            return;
        }
        for (_, property) in node.child("properties").members() {
            self.schema(&property);
        }
        for keyword in COMPOSITIONS {
            for member in node.child(keyword).elements() {
                self.schema(&member);
            }
        }
        for keyword in ["items", "additionalProperties", "not"] {
            self.schema(&node.child(keyword));
        }
    }

    /// Whether there is something to look at.
    fn enter(&mut self, node: &Node<'d>, kind: Kind) -> bool {
        let is_written_out = node.value.is_object() && !node.is_reference();
        if is_written_out {
            self.parts.push(Part { kind, node: node.clone() });
        }
        is_written_out
    }
}
