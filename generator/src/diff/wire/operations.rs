//! Operations: which there are, and which of the two documents' are the same.

use std::collections::BTreeMap;

use super::lifecycle::{self, Life};
use super::node::Node;
use super::walk::{Here, Said, Walk};
use super::{body, parameters, responses, security};
use crate::diff::rule::Rule;
use crate::spec::METHODS;

/// An operation of one document.
#[derive(Clone)]
pub(super) struct Operation<'d> {
    pub(super) method: &'static str,
    pub(super) path: &'d str,
    /// What it shares with the other operations of its path.
    pub(super) item: Node<'d>,
    pub(super) node: Node<'d>,
}

impl Operation<'_> {
    fn shown(&self, walk: &Walk<'_>) -> String {
        walk.operation_name(self.method, self.path)
    }
}

/// Compares all operations.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, mut new) = (operations(&walk.old), operations(&walk.new));
    let mut pairs = Vec::new();
    let mut unmatched = Vec::new();
    for operation in old {
        let same_place = |other: &Operation<'_>| {
            other.method == operation.method && shape(other.path) == shape(operation.path)
        };
        match new.iter().position(same_place) {
            Some(position) => pairs.push((operation, new.remove(position))),
            None => unmatched.push(operation),
        }
    }
    for operation in unmatched {
        let id = operation.node.text("operationId");
        let same_id = |other: &Operation<'_>| id.is_some() && other.node.text("operationId") == id;
        match new.iter().position(same_id) {
            Some(position) => pairs.push((operation, new.remove(position))),
            None => report_whole(walk, &operation, Rule::OPERATION_REMOVED),
        }
    }
    for operation in new {
        report_whole(walk, &operation, Rule::OPERATION_ADDED);
    }
    for (old, new) in pairs {
        compare_operation(walk, &old, &new);
    }
}

fn operations<'d>(root: &Node<'d>) -> Vec<Operation<'d>> {
    let mut operations = Vec::new();
    for (path, item) in root.child("paths").members() {
        for (member, method) in METHODS {
            if let Some(node) = item.get(member) {
                operations.push(Operation { method, path, item: item.clone(), node });
            }
        }
    }
    operations
}

/// A path without the names of its parameters.
fn shape(path: &str) -> Vec<&str> {
    path.split('/').map(|segment| if segment.contains('{') { "{}" } else { segment }).collect()
}

fn report_whole(walk: &mut Walk<'_>, operation: &Operation<'_>, rule: Rule) {
    let here = walk.operation(operation.shown(walk));
    let at = operation.node.at.clone();
    let said = if rule == Rule::OPERATION_ADDED {
        Said { new_at: at, ..Said::default() }
    } else {
        Said { old_at: at, ..Said::default() }
    };
    walk.report(&here, rule, said);
}

fn compare_operation<'d>(walk: &mut Walk<'d>, old: &Operation<'d>, new: &Operation<'d>) {
    let here = walk.operation(new.shown(walk));
    let said = |was: &str, now: &str| Said {
        was: was.to_owned(),
        now: now.to_owned(),
        old_at: old.node.at.clone(),
        new_at: new.node.at.clone(),
    };
    if old.method != new.method || shape(old.path) != shape(new.path) {
        walk.report(&here, Rule::OPERATION_MOVED, said(&old.shown(walk), &new.shown(walk)));
    }
    let id = |operation: &Operation<'d>| operation.node.text("operationId").unwrap_or_default();
    if id(old) != id(new) {
        walk.report(&here, Rule::OPERATION_ID_CHANGED, said(id(old), id(new)));
    }
    let sunset = walk.vocabulary.sunset.as_deref();
    let lives = [old, new].map(|operation| Life::of(&operation.node, sunset));
    lifecycle::compare(
        walk,
        &here,
        lives,
        [Rule::OPERATION_DEPRECATED, Rule::OPERATION_UNDEPRECATED],
        &said("", ""),
    );
    parameters::compare(walk, &here, old, new);
    body::compare(walk, &here, &old.node, &new.node);
    responses::compare(walk, &here, &old.node, &new.node);
    security::compare(walk, &here, &old.node, &new.node);
    compare_permissions(walk, &here, old, new);
}

fn compare_permissions<'d>(walk: &mut Walk<'d>, here: &Here, old: &Operation<'d>, new: &Operation<'d>) {
    let Some(key) = walk.vocabulary.permissions.as_deref() else { return };
    let (old, new) = (old.node.child(key), new.node.child(key));
    if old.value != new.value {
        let text =
            |node: &Node<'d>| if node.value.is_null() { String::new() } else { node.value.to_string() };
        let said = Said { was: text(&old), now: text(&new), old_at: old.at.clone(), new_at: new.at.clone() };
        walk.report(here, Rule::PERMISSIONS_CHANGED, said);
    }
}

/// The parameters of an operation by place and name; its own win over those of its path.
pub(super) fn parameters_of<'d>(operation: &Operation<'d>) -> BTreeMap<(String, String), Node<'d>> {
    let mut parameters = BTreeMap::new();
    for holder in [&operation.item, &operation.node] {
        for parameter in holder.child("parameters").elements() {
            let resolved = parameter.resolved();
            if let (Some(place), Some(wire_name)) = (resolved.text("in"), resolved.text("name")) {
                parameters.insert((place.to_owned(), wire_name.to_owned()), parameter);
            }
        }
    }
    parameters
}

/// The names of the path parameters from left to right.
pub(super) fn path_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(wire_name, _)| wire_name).collect()
}
