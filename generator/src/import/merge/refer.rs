//! Objects of which one or both refer to a component. A schema can do so in two ways that mean the same: by `$ref`, and
//! by an `allOf` of one `$ref`, beside which texts and other keywords may stand.

use super::Merge;
use super::components::place;
use crate::import::additions::Stand;
use crate::import::order::{Order, insert};
use crate::import::references::component;
use crate::import::report::Change;
use crate::import::role::Role;
use crate::import::strip::{strip, texts};
use crate::import::tokens::sole_reference;
use crate::import::tree::{Content, Members, Node};
use crate::spec::pointer::Pointer;

/// The keywords that refer.
const REFERRING: [&str; 2] = ["$ref", "allOf"];

impl<'t> Merge<'_, 't> {
    /// What becomes of two objects of keywords, any of which may refer to a component.
    pub(super) fn referring(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer) -> Node<'t> {
        match (sole_reference(ours), sole_reference(vendor)) {
            (None, None) => self.plain(ours, vendor, at, &[]),
            (Some(own), Some(theirs)) => self.both_refer(ours, vendor, at, (own, theirs)),
            (Some(own), None) if vendor.get("allOf").is_some() => {
                let expanded = with_reference(ours, own);
                let merged = self.plain(&expanded, vendor, at, &[]);
                if merged.value() == expanded.value() { ours.clone() } else { merged }
            }
            (None, Some(theirs)) if ours.get("allOf").is_some() => {
                self.plain(ours, &with_reference(vendor, theirs), at, &[])
            }
            (Some(own), None) => self.ours_refers(ours, vendor, at, own),
            (None, Some(theirs)) => self.theirs_refers(ours, vendor, at, theirs),
        }
    }

    fn plain(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer, left_out: &[&str]) -> Node<'t> {
        let nothing = Members::new();
        let own = ours.members().unwrap_or(&nothing);
        let theirs = vendor.members().unwrap_or(&nothing);
        ours.with_members(self.members((own, theirs), at, Role::Keywords, left_out))
    }

    fn both_refer(
        &mut self,
        ours: &Node<'t>,
        vendor: &Node<'t>,
        at: &Pointer,
        (own, theirs): (&str, &str),
    ) -> Node<'t> {
        let place = at.child("$ref");
        let is_kept = own == theirs || self.keeps(&place, &format!("{own}, the vendor has {theirs}"));
        if !is_kept {
            self.has_changed = true;
            self.report.add(Change::Changed, &place, format!("{theirs}, was {own}"));
            self.follow_rename(own, theirs);
        }
        let merged = self.plain(ours, vendor, at, &REFERRING);
        if is_kept && merged.is_untouched() {
            return merged;
        }
        let target = if is_kept { own } else { theirs };
        let was_alone = ours.members().is_some_and(|members| members.len() == 1);
        let gets_company = merged.members().is_some_and(|members| members.len() > 1);
        let is_direct = ours.get("$ref").is_some();
        if is_direct && !(was_alone && gets_company && is_schema(target)) {
            let mut members = merged.members().cloned().unwrap_or_default();
            members.insert("$ref".to_owned(), Node::text(target));
            return Node::new(Content::Object(members));
        }
        with_reference(&merged, target)
    }

    /// Ours refers, and the vendor's says at the place itself what it is.
    fn ours_refers(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer, own: &str) -> Node<'t> {
        let place = at.child("$ref");
        if self.keeps(&place, own) {
            let stays = ours.members().is_some_and(|members| members.len() == 1);
            return if stays { ours.clone() } else { self.plain(ours, vendor, at, &REFERRING) };
        }
        self.has_changed = true;
        if ours.get("$ref").is_none() {
            self.report.add(Change::Gone, &place, own);
            let mut members = ours.members().cloned().unwrap_or_default();
            members.shift_remove("allOf");
            return self.plain(&Node::new(Content::Object(members)), vendor, at, &[]);
        }
        self.report.add(Change::Changed, &place, format!("written out here, was {own}"));
        let origin = self.ours.referred(own).filter(|_| self.vendor.referred(own).is_none());
        let Some(origin) = origin.map(Node::moved) else {
            return strip(self.vocabulary, &at.last().unwrap_or_default(), vendor, Role::Keywords);
        };
        self.moved.extend(component(own));
        self.plain(&origin, vendor, at, &[])
    }

    /// The vendor's refers, and ours says at the place itself what it is.
    fn theirs_refers(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer, theirs: &str) -> Node<'t> {
        let place = at.child("$ref");
        let is_alone = vendor.get("$ref").is_some();
        if is_alone {
            if self.keeps(&place, &format!("the vendor has {theirs}")) {
                return ours.clone();
            }
            self.has_changed = true;
            if self.ours.referred(theirs).is_none()
                && let Some(name) = component(theirs)
            {
                let detail = format!("{theirs}, was written out here; its texts stand there now");
                self.report.add(Change::Changed, &place, detail);
                self.origins.entry(name).or_insert_with(|| ours.moved());
                return Node::reference(theirs);
            }
            return self.refers_elsewhere(ours, &place, theirs);
        }
        let merged = self.plain(ours, vendor, at, &REFERRING);
        if let Some(listed) = self.list.find(Stand::Lacks, &place) {
            self.report_kept(listed, &place, "left out");
            return merged;
        }
        self.has_changed = true;
        self.report.add(Change::New, &place, theirs);
        with_reference(&merged, theirs)
    }

    /// An object that becomes a reference to a component that is there already: only its own texts can stay beside it.
    fn refers_elsewhere(&mut self, ours: &Node<'t>, place: &Pointer, theirs: &str) -> Node<'t> {
        let is_own = |key: &String| self.vocabulary.is_text(key) && is_schema(theirs);
        let own = ours.members().into_iter().flatten();
        let (stay, go): (Members<'t>, Members<'t>) =
            own.map(|(key, member)| (key.clone(), member.clone())).partition(|(key, _)| is_own(key));
        let lost = texts(self.vocabulary, &Node::new(Content::Object(go)), Role::Keywords);
        self.report.add_with(Change::Changed, place, format!("{theirs}, was written out here"), lost);
        if stay.is_empty() {
            return Node::reference(theirs);
        }
        with_reference(&Node::new(Content::Object(stay)), theirs)
    }

    /// A component that only ours has and one that only theirs has, at the same place: it was renamed, and its texts go
    /// along.
    fn follow_rename(&mut self, own: &str, theirs: &str) {
        let (Some(old), Some(new)) = (component(own), component(theirs)) else { return };
        let is_renamed = self.vendor.referred(own).is_none() && self.ours.referred(theirs).is_none();
        if let Some(node) = self.ours.referred(own).filter(|_| is_renamed && old.0 == new.0) {
            if !self.origins.contains_key(&new) && !self.visited.contains(&new) {
                self.found.add(place(&old), place(&new));
                self.origins.insert(new, node.clone());
            }
            self.moved.insert(old);
        }
    }
}

fn is_schema(target: &str) -> bool {
    component(target).is_some_and(|(section, _)| section == "schemas")
}

/// An object that refers by an `allOf`.
fn with_reference<'t>(node: &Node<'t>, target: &str) -> Node<'t> {
    let mut members = node.members().cloned().unwrap_or_default();
    members.shift_remove("$ref");
    let form = Node::new(Content::Array(vec![Node::reference(target)]));
    if let Some(known) = members.get_mut("allOf") {
        *known = form;
    } else {
        insert(&mut members, "allOf", form, Order::Keywords);
    }
    Node::new(Content::Object(members))
}
