//! Operations: which there are, and which of the two documents' are the same.

use std::collections::BTreeMap;

use super::lifecycle::{self, Life};
use super::node::{Node, shown};
use super::walk::{Here, Said, Walk};
use super::{body, callbacks, parameters, responses, security, servers};
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

/// Compares all operations: those of one method and path, and of what is left those with one id.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, mut new) = (operations(&walk.old), operations(&walk.new));
    let place = |operation: &Operation<'_>| Some((operation.method.to_owned(), shape(operation.path)));
    let id =
        |operation: &Operation<'_>| Some((String::new(), operation.node.text("operationId")?.to_owned()));
    let (mut pairs, rest) = pair_up(old, &mut new, place);
    let (moved, gone) = pair_up(rest, &mut new, id);
    pairs.extend(moved);
    for operation in gone {
        report_whole(walk, &operation, Rule::OPERATION_REMOVED);
    }
    for operation in new {
        report_whole(walk, &operation, Rule::OPERATION_ADDED);
    }
    for (old, new) in pairs {
        compare_operation(walk, &old, &new);
    }
}

type Pairs<'d> = Vec<(Operation<'d>, Operation<'d>)>;

/// Takes those of `new` that have the key of an older one; the second list are older ones without a counterpart.
fn pair_up<'d>(
    old: Vec<Operation<'d>>,
    new: &mut Vec<Operation<'d>>,
    key: impl Fn(&Operation<'d>) -> Option<(String, String)>,
) -> (Pairs<'d>, Vec<Operation<'d>>) {
    let mut by_key: BTreeMap<(String, String), Operation<'d>> = BTreeMap::new();
    let mut rest = Vec::new();
    for operation in std::mem::take(new) {
        match key(&operation) {
            Some(key) if !by_key.contains_key(&key) => drop(by_key.insert(key, operation)),
            _ => rest.push(operation),
        }
    }
    let (mut pairs, mut gone) = (Vec::new(), Vec::new());
    for operation in old {
        match key(&operation).and_then(|key| by_key.remove(&key)) {
            Some(counterpart) => pairs.push((operation, counterpart)),
            None => gone.push(operation),
        }
    }
    rest.extend(by_key.into_values());
    *new = rest;
    (pairs, gone)
}

fn operations<'d>(root: &Node<'d>) -> Vec<Operation<'d>> {
    let mut operations = Vec::new();
    for (path, item) in root.child("paths").members() {
        let item = item.resolved();
        for (member, method) in METHODS {
            if let Some(node) = item.get(member) {
                operations.push(Operation { method, path, item: item.clone(), node });
            }
        }
    }
    operations
}

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        format!("{shape}{{}}{rest}")
    })
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
    let rules = [Rule::OPERATION_DEPRECATED, Rule::OPERATION_UNDEPRECATED];
    lifecycle::compare(walk, &here, lives, rules, &said("", ""));
    parameters::compare(walk, &here, old, new);
    body::compare(walk, &here, &old.node, &new.node);
    responses::compare(walk, &here, &old.node, &new.node);
    security::compare(walk, &here, &old.node, &new.node);
    compare_permissions(walk, &here, old, new);
    servers::compare(walk, &here, old, new);
    callbacks::compare(walk, &here, &old.node, &new.node);
}

/// Compares the permissions that operations need; the order of a list has no meaning.
fn compare_permissions<'d>(walk: &mut Walk<'d>, here: &Here, old: &Operation<'d>, new: &Operation<'d>) {
    let Some(key) = walk.vocabulary.permissions.as_deref() else { return };
    let text = |operation: &Operation<'d>| {
        let stated = operation.node.child(key);
        let mut all: Vec<String> = match stated.elements() {
            list if !list.is_empty() => list.iter().map(|permission| shown(permission.value)).collect(),
            _ if stated.value.is_null() || stated.value.is_array() => Vec::new(),
            _ => vec![stated.value.to_string()],
        };
        all.sort();
        all.join(", ")
    };
    let (was, now) = (text(old), text(new));
    if was != now {
        let [old_at, new_at] = [old, new].map(|operation| operation.node.member(key).at);
        walk.report(here, Rule::PERMISSIONS_CHANGED, Said { was, now, old_at, new_at });
    }
}
