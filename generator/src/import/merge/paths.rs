//! Paths are the same if they differ in nothing but the names of their parameters.

use super::{Merge, Role};
use crate::import::order::{Order, insert};
use crate::import::report::Change;
use crate::import::strip::strip;
use crate::import::template::{Prefix, parameters, shape};
use crate::import::tree::{Content, Members, Node};
use crate::spec::is_method;
use crate::spec::pointer::Pointer;

impl<'t> Merge<'_, 't> {
    /// The paths. Ours outside of the prefix stay as they are.
    pub(super) fn paths(&mut self, prefix: &str) -> Node<'t> {
        let prefix = Prefix::new(prefix);
        let (Some(own), Some(theirs)) = (self.ours.get("paths"), self.vendor.get("paths")) else {
            return Node::new(Content::Object(Members::new()));
        };
        let nothing = Members::new();
        let (own_paths, their_paths) =
            (own.members().unwrap_or(&nothing), theirs.members().unwrap_or(&nothing));
        self.find_moved_operations(&prefix, own_paths, their_paths);
        let mut merged = Members::new();
        let mut renamed = Vec::new();
        let mut taken = Vec::new();
        for (path, item) in own_paths {
            let partner = partner(path, own_paths, their_paths);
            taken.extend(partner.map(|(theirs, _)| theirs));
            match partner {
                _ if !prefix.holds(path) => {
                    merged.insert(path.clone(), item.clone());
                }
                Some((theirs, vendor)) => {
                    let (path, item) = self.path((path, item), (theirs, vendor));
                    if !has_operation(&item) {
                    } else if own_paths.contains_key(&path) {
                        merged.insert(path, item);
                    } else {
                        renamed.push((path, item));
                    }
                }
                None => merged.extend(self.path_of_ours_alone(path, item)),
            }
        }
        for (path, item) in their_paths.iter().filter(|(path, _)| !taken.contains(&path.as_str())) {
            renamed.extend(self.path_of_theirs_alone(path, item));
        }
        for (path, item) in renamed {
            insert(&mut merged, &path, item, Order::Names);
        }
        own.with_members(merged)
    }

    /// A path that both have, with the name that it has afterwards.
    fn path(
        &mut self,
        (path, item): (&String, &Node<'t>),
        (theirs, vendor): (&str, &Node<'t>),
    ) -> (String, Node<'t>) {
        let at = place(path);
        let mut result = path.clone();
        let names = parameters(path).into_iter().zip(parameters(theirs));
        self.renamed = names
            .filter(|(old, new)| old != new)
            .map(|(old, new)| (old.to_owned(), new.to_owned()))
            .collect();
        if !self.renamed.is_empty() {
            self.keeps_names = self.keeps(&at, &format!("the vendor has {theirs}"));
            if !self.keeps_names {
                let names: Vec<String> =
                    self.renamed.iter().map(|(old, new)| format!("`{new}` was `{old}`")).collect();
                let detail = format!("the path is {theirs} now: {}", names.join(", "));
                self.report.add(Change::Changed, &at, detail);
                theirs.clone_into(&mut result);
            }
        }
        let merged = self.value(item, vendor, &at, (Role::Keywords, Role::Keywords));
        self.renamed.clear();
        self.keeps_names = false;
        (result, merged)
    }

    /// The operations of a path that the vendor has not; what they share stays with them.
    fn path_of_ours_alone(&mut self, path: &str, item: &Node<'t>) -> Option<(String, Node<'t>)> {
        let at = place(path);
        let mut members = Members::new();
        for (key, member) in item.members().into_iter().flatten() {
            let is_kept =
                !is_method(key) || self.ours_alone(member, &at.child(key), Role::Keywords).is_some();
            members.extend(is_kept.then(|| (key.clone(), member.clone())));
        }
        let item = item.with_members(members);
        has_operation(&item).then(|| (path.to_owned(), item))
    }

    /// The operations of a path that ours has not, and what they share.
    fn path_of_theirs_alone(&mut self, path: &str, item: &Node<'t>) -> Option<(String, Node<'t>)> {
        let at = place(path);
        let mut members = Members::new();
        self.renamed = self.names_before(path);
        for (key, member) in item.members().into_iter().flatten() {
            let inner = self.vocabulary.role(key, member);
            let node = if is_method(key) {
                self.theirs_alone(member, &at.child(key), Role::Keywords)
            } else if let Some(own) = self.shared_before(path, key) {
                let roles = (inner, inner);
                Some(if inner == Role::Text { own } else { self.value(&own, member, &at.child(key), roles) })
            } else {
                Some(strip(self.vocabulary, key, member, inner)).filter(|_| inner != Role::Text)
            };
            if let Some(node) = node {
                insert(&mut members, key, node, Order::Names);
            }
        }
        self.renamed.clear();
        let item = Node::new(Content::Object(members));
        has_operation(&item).then(|| (path.to_owned(), item))
    }
}

/// The vendor's path that is the same as one of ours.
fn partner<'v, 't>(
    path: &str,
    own: &Members<'t>,
    theirs: &'v Members<'t>,
) -> Option<(&'v str, &'v Node<'t>)> {
    let same = theirs.get_key_value(path);
    let found = same.or_else(|| {
        let shape_of_ours = shape(path);
        theirs.iter().find(|(other, _)| !own.contains_key(*other) && shape(other) == shape_of_ours)
    });
    found.map(|(path, item)| (path.as_str(), item))
}

fn place(path: &str) -> Pointer {
    Pointer::root().child("paths").child(path)
}

fn has_operation(item: &Node<'_>) -> bool {
    item.members().is_some_and(|members| members.keys().any(|key| is_method(key)))
}
