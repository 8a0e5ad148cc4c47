//! Operations that the vendor has at another path or with another method: known by their `operationId`, they keep their
//! texts and their entries in the list.

use std::collections::BTreeMap;
use std::mem;

use super::{Merge, Role};
use crate::import::additions::Stand;
use crate::import::report::Change;
use crate::import::template::{Prefix, parameters, shape};
use crate::import::tree::{Members, Node};
use crate::spec::is_method;
use crate::spec::pointer::Pointer;

/// An operation and where it stands.
#[derive(Clone, Debug)]
struct Standing {
    path: String,
    method: String,
}

/// An operation that moved.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    old: Standing,
    new: Standing,
}

/// By the `operationId` of each operation that is the only one to have it.
type Standings = BTreeMap<String, Option<Standing>>;

impl<'t> Merge<'_, 't> {
    /// Finds the operations that moved, below the prefix.
    pub(super) fn find_moved_operations(&mut self, prefix: &Prefix, own: &Members<'t>, theirs: &Members<'t>) {
        let known = standings(own);
        for (id, new) in standings(theirs) {
            let (Some(new), Some(old)) = (new, known.get(&id).cloned().flatten()) else { continue };
            let is_there = |members: &Members<'t>, Standing { path, method }: &Standing| {
                let mut same = members.iter().filter(|(other, _)| shape(other) == shape(path));
                same.any(|(_, item)| item.get(method).is_some())
            };
            let (old_place, new_place) = (place(&old.path, &old.method), place(&new.path, &new.method));
            let is_listed =
                self.list.names(Stand::Has, &old_place) || self.list.names(Stand::Lacks, &new_place);
            if is_listed || !prefix.holds(&old.path) || is_there(theirs, &old) || is_there(own, &new) {
                continue;
            }
            // What stands on a path of ours keeps that path's name until the path itself is renamed.
            let own_path = own.keys().find(|other| shape(other) == shape(&new.path));
            let path = own_path.unwrap_or(&new.path).clone();
            self.found.add(old_place, place(&path, &new.method));
            if own_path.is_none() && theirs.keys().all(|other| shape(other) != shape(&old.path)) {
                self.found.add_outer(path_place(&old.path), path_place(&new.path));
            }
            self.operations.push(Moved { old, new });
        }
    }

    /// Whether an operation of ours stands elsewhere now.
    pub(super) fn has_left(&self, at: &Pointer) -> bool {
        self.operations.iter().any(|Moved { old, .. }| place(&old.path, &old.method) == *at)
    }

    /// The operation of ours that the vendor has at a place where ours has none, merged.
    pub(super) fn arrived(&mut self, theirs: &Node<'t>, at: &Pointer) -> Option<Node<'t>> {
        let tokens: Vec<String> = at.tokens().collect();
        let [paths, path, method] = tokens.as_slice() else { return None };
        let is_it = |new: &Standing| shape(&new.path) == shape(path) && new.method == *method;
        let Moved { old, new } = self.operations.iter().find(|moved| is_it(&moved.new))?.clone();
        let own = self.ours.at(&[paths, &old.path, &old.method])?.moved();
        let detail = format!("it was {} {}; its texts came along", old.method.to_uppercase(), old.path);
        self.report.add(Change::Changed, at, detail);
        let outer = (
            mem::replace(&mut self.renamed, renamed(&old.path, &new.path)),
            mem::take(&mut self.keeps_names),
        );
        let merged = self.value(&own, theirs, at, (Role::Keywords, Role::Keywords));
        (self.renamed, self.keeps_names) = outer;
        self.has_changed = true;
        Some(merged)
    }

    /// What the parameters of a path of the vendor are called where its operations came from.
    pub(super) fn names_before(&self, path: &str) -> Vec<(String, String)> {
        let moved = self.operations.iter().find(|moved| moved.new.path == path);
        moved.map(|Moved { old, new }| renamed(&old.path, &new.path)).unwrap_or_default()
    }

    /// What the operations of a path of ours shared that came to a path of the vendor.
    pub(super) fn shared_before(&self, path: &str, key: &str) -> Option<Node<'t>> {
        let Moved { old, .. } = self.operations.iter().find(|moved| moved.new.path == path)?;
        self.ours.at(&["paths", &old.path, key]).map(Node::moved)
    }
}

fn place(path: &str, method: &str) -> Pointer {
    path_place(path).child(method)
}

fn path_place(path: &str) -> Pointer {
    Pointer::root().child("paths").child(path)
}

/// The parameters of a path that have another name in another one, by their position.
fn renamed(old: &str, new: &str) -> Vec<(String, String)> {
    let names = parameters(old).into_iter().zip(parameters(new));
    names.filter(|(old, new)| old != new).map(|(old, new)| (old.to_owned(), new.to_owned())).collect()
}

fn standings(paths: &Members<'_>) -> Standings {
    let mut standings = Standings::new();
    for (path, item) in paths {
        for (method, operation) in item.members().into_iter().flatten().filter(|(key, _)| is_method(key)) {
            if let Some(id) = operation.get("operationId").and_then(Node::as_str) {
                let standing = Standing { path: path.clone(), method: method.clone() };
                let first = (!standings.contains_key(id)).then_some(standing);
                standings.insert(id.to_owned(), first);
            }
        }
    }
    standings
}
