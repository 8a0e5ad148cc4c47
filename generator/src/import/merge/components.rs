//! Components live as long as something refers to them: those of the vendor come, and those of ours go, with what
//! names them.

use std::collections::{BTreeMap, VecDeque};

use super::{ComponentName, Merge, Role};
use crate::import::additions::Stand;
use crate::import::order::{Order, insert};
use crate::import::references::{component, references};
use crate::import::report::Change;
use crate::import::status::status_name;
use crate::import::strip::{described, strip, texts};
use crate::import::tree::{Content, Members, Node};
use crate::spec::pointer::Pointer;

impl<'t> Merge<'_, 't> {
    /// The components that the head and the paths lead to.
    pub(super) fn components(&mut self, head: &Members<'t>, paths: &Node<'t>) -> Node<'t> {
        let mut open = self.referred(paths, Role::Names);
        for (key, member) in head.iter().filter(|(key, _)| *key == "security") {
            let security = Node::new(Content::Object(Members::from([(key.clone(), member.clone())])));
            open.extend(self.referred(&security, Role::Keywords));
        }
        open.extend(self.listed_components());
        let mut merged: BTreeMap<ComponentName, Node<'t>> = BTreeMap::new();
        // Those that both have come first: they may say that a new one has taken the place of one of ours.
        let mut later = VecDeque::new();
        loop {
            let (name, may_wait) = match (open.pop_front(), later.pop_front()) {
                (Some(name), waiting) => {
                    later.extend(waiting);
                    (name, true)
                }
                (None, Some(name)) => (name, false),
                (None, None) => break,
            };
            if merged.contains_key(&name) {
                continue;
            }
            if may_wait && self.own(&name).is_none() {
                later.push_back(name);
                continue;
            }
            let Some(node) = self.component(&name) else { continue };
            open.extend(self.referred(&node, Role::Keywords));
            self.visited.insert(name.clone());
            merged.insert(name, node);
        }
        self.assemble(merged)
    }

    fn referred(&self, node: &Node<'t>, role: Role) -> VecDeque<ComponentName> {
        let found = references(self.vocabulary, node, role, &Pointer::root());
        found.iter().filter_map(|reference| component(&reference.target)).collect()
    }

    fn own(&self, (section, name): &ComponentName) -> Option<&Node<'t>> {
        self.ours.at(&["components", section, name])
    }

    /// Components of ours that nothing refers to and the list names.
    fn listed_components(&self) -> Vec<ComponentName> {
        let mut listed = Vec::new();
        for (section, components) in self.ours.get("components").and_then(Node::members).into_iter().flatten()
        {
            for (name, _) in components.members().into_iter().flatten() {
                let name = (section.clone(), name.clone());
                listed.extend(self.list.names(Stand::Has, &place(&name)).then_some(name));
            }
        }
        listed
    }

    /// What becomes of a component that something refers to.
    fn component(&mut self, name: &ComponentName) -> Option<Node<'t>> {
        let at = place(name);
        let (ours, vendor) = (self.ours, self.vendor);
        let keys = ["components", &name.0, &name.1];
        self.has_changed = false;
        match (ours.at(&keys), vendor.at(&keys)) {
            (Some(own), Some(theirs)) => Some(self.value(own, theirs, &at, (Role::Keywords, Role::Keywords))),
            (Some(own), None) => {
                if let Some(listed) = self.list.find(Stand::Has, &at) {
                    self.report_kept(listed, &at, "");
                } else {
                    self.report.add(Change::Stays, &at, "only ours; something that stays refers to it");
                }
                Some(own.clone())
            }
            (None, Some(theirs)) => Some(self.new_component(name, theirs, &at)),
            (None, None) => None,
        }
    }

    fn new_component(&mut self, name: &ComponentName, theirs: &Node<'t>, at: &Pointer) -> Node<'t> {
        if let Some(origin) = self.origins.remove(name) {
            let entries = self.followed.origin(at).map_or(0, |_| self.list.count_below(at));
            let entries = match entries {
                0 => String::new(),
                1 => " and the entry in the list of additions".to_owned(),
                count => format!(" and the {count} entries in the list of additions"),
            };
            self.report.add(
                Change::New,
                at,
                format!("with the texts{entries} of what it takes the place of"),
            );
            return self.value(&origin, theirs, at, (Role::Keywords, Role::Keywords));
        }
        self.report.add(Change::New, at, "");
        let node = strip(self.vocabulary, &name.1, theirs, Role::Keywords);
        if name.0 == "responses" { described(node, &self.status_of(name)) } else { node }
    }

    /// The status for which operations of the vendor refer to a response.
    fn status_of(&self, name: &ComponentName) -> String {
        let found = references(self.vocabulary, self.vendor, Role::Keywords, &Pointer::root());
        let of_response =
            found.iter().filter(|reference| component(&reference.target).as_ref() == Some(name));
        let mut statuses = of_response.filter_map(|reference| reference.at.parent()?.last());
        statuses.find(|status| status_name(status).is_some()).unwrap_or_default()
    }

    /// The sections as ours has them, with what came and without what went.
    fn assemble(&mut self, mut merged: BTreeMap<ComponentName, Node<'t>>) -> Node<'t> {
        let (ours, nothing) = (self.ours, Members::new());
        let own = ours.get("components");
        let mut sections = Members::new();
        for (section, components) in own.and_then(Node::members).unwrap_or(&nothing) {
            let mut left = Members::new();
            for (name, node) in components.members().unwrap_or(&nothing) {
                let key = (section.clone(), name.clone());
                match merged.remove(&key) {
                    Some(node) => {
                        left.insert(name.clone(), node);
                    }
                    None => self.report_gone(&key, node),
                }
            }
            sections.insert(section.clone(), components.with_members(left));
        }
        for ((section, name), node) in merged {
            let known = sections.get(&section).cloned();
            let known = known.unwrap_or_else(|| Node::new(Content::Object(Members::new())));
            let mut components = known.members().cloned().unwrap_or_default();
            insert(&mut components, &name, node, Order::Names);
            sections.insert(section, Node::new(Content::Object(components)));
        }
        sections.retain(|_, components| components.members().is_some_and(|members| !members.is_empty()));
        match own {
            Some(own) => own.with_members(sections),
            None => Node::new(Content::Object(sections)),
        }
    }

    fn report_gone(&mut self, name: &ComponentName, node: &Node<'t>) {
        if self.moved.contains(name) {
            self.report.add(Change::Gone, &place(name), "its texts stand in what takes its place");
            return;
        }
        let lost = texts(self.vocabulary, node, Role::Keywords);
        self.report.add_with(Change::Gone, &place(name), "nothing refers to it", lost);
    }
}

/// The place of a component.
pub(super) fn place((section, name): &ComponentName) -> Pointer {
    Pointer::root().child("components").child(section).child(name)
}
