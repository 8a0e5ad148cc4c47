//! Merges the facts of the vendor's document into ours, value by value: what both say keeps its bytes, texts stay where
//! their object stays, and of what differs the vendor's word counts unless the list says otherwise.

mod arrays;
mod components;
mod ends;
mod enum_values;
mod moved;
mod paths;
mod refer;
mod summary;
mod tags;

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::Value;

use self::ends::is_deprecated;
use self::moved::Moved;
use self::summary::operation_in_a_line;
use super::additions::{Additions, Listed, Stand};
use super::order::insert;
use super::renames::Renames;
use super::report::{Change, Report, clipped};
use super::role::{Role, Vocabulary};
use super::status::is_status_name;
use super::strip::{described, order_of, strip, texts};
use super::tree::{Content, Members, Node};
use crate::spec::pointer::Pointer;

/// Members of the whole that are merged after the others.
const LATER: [&str; 3] = ["paths", "components", "tags"];

/// Members that an object cannot be without, even if they are empty.
const NEEDED: [&str; 2] = ["content", "responses"];

/// What a value is in ours and in theirs.
type Roles = (Role, Role);

/// A component by section and name.
type ComponentName = (String, String);

/// A merge in work.
pub(super) struct Merge<'m, 't> {
    pub ours: &'m Node<'t>,
    pub vendor: &'m Node<'t>,
    pub vocabulary: &'m Vocabulary,
    pub list: &'m Additions,
    /// The keyword that holds an end of life.
    pub sunset: &'m str,
    pub report: Report,
    /// The components that were merged or taken over.
    pub visited: BTreeSet<ComponentName>,
    /// The parameters of the path in work that the vendor calls otherwise: ours and theirs.
    renamed: Vec<(String, String)>,
    /// Whether ours are kept.
    keeps_names: bool,
    /// Components that are new and take the place of something of ours, whose texts they get.
    origins: BTreeMap<ComponentName, Node<'t>>,
    /// Components of ours whose texts went to another place.
    moved: BTreeSet<ComponentName>,
    /// Operations that stand elsewhere now.
    operations: Vec<Moved>,
    /// What the vendor has at another place, as far as this merge found out.
    found: Renames,
    /// The same as far as it was known before, so that the list follows.
    followed: &'m Renames,
    /// Whether a fact changed below the object in work, outside of objects that have a text of their own.
    has_changed: bool,
}

/// What a merge goes by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms<'m> {
    pub vocabulary: &'m Vocabulary,
    pub list: &'m Additions,
    /// What the vendor has at another place, so that the list follows.
    pub followed: &'m Renames,
    /// The keyword that holds an end of life.
    pub sunset: &'m str,
}

impl<'m, 't> Merge<'m, 't> {
    /// Of our document and a part of the vendor's.
    pub(super) fn new(
        ours: &'m Node<'t>,
        vendor: &'m Node<'t>,
        Terms { vocabulary, list, followed, sunset }: Terms<'m>,
    ) -> Self {
        Self {
            ours,
            vendor,
            vocabulary,
            list,
            sunset,
            report: Report::default(),
            visited: BTreeSet::new(),
            renamed: Vec::new(),
            keeps_names: false,
            origins: BTreeMap::new(),
            moved: BTreeSet::new(),
            operations: Vec::new(),
            found: Renames::default(),
            followed,
            has_changed: false,
        }
    }

    /// The whole; only the paths below the prefix are compared.
    pub(super) fn document(&mut self, prefix: &str) -> Node<'t> {
        let nothing = Members::new();
        let root = Pointer::root();
        let own = self.ours.members().unwrap_or(&nothing);
        let theirs = self.vendor.members().unwrap_or(&nothing);
        let mut members = self.members((own, theirs), &root, Role::Keywords, &LATER);
        let paths = self.paths(prefix);
        let components = self.components(&members, &paths);
        if let Some(tags) = self.tags(&paths) {
            members.insert("tags".to_owned(), tags);
        }
        members.insert("paths".to_owned(), paths);
        if own.contains_key("components") || !is_empty(&components) {
            members.insert("components".to_owned(), components);
        }
        self.ours.with_members(members)
    }

    /// Parts of ours that have entries in the list, stand nowhere else any more, and have another place now.
    pub(super) fn listed_renames(&self) -> Renames {
        let mut renames = self.found.clone();
        renames.retain(|old, _| {
            let mut tokens = old.tokens().skip(1);
            let stays = (tokens.next(), tokens.next());
            let stays = if let (Some(section), Some(name)) = stays {
                self.visited.contains(&(section, name))
            } else {
                false
            };
            !stays && self.list.count_below(old) > 0
        });
        renames
    }

    /// Where something of ours stands before the import.
    pub(super) fn own_place(&self, at: &Pointer) -> Pointer {
        self.followed.old_place(at)
    }

    /// What becomes of a value that both documents have; the roles are those in ours and in theirs.
    fn value(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer, roles: Roles) -> Node<'t> {
        match (&ours.content, &vendor.content, roles) {
            (Content::Object(_), Content::Object(_), (Role::Keywords, Role::Keywords)) => {
                self.keywords(ours, vendor, at)
            }
            (Content::Object(own), Content::Object(theirs), (Role::Names, Role::Names)) => {
                ours.with_members(self.members((own, theirs), at, Role::Names, &[]))
            }
            (Content::Array(_), Content::Array(_), (role, other))
                if role == other
                    && matches!(role, Role::Set | Role::Parameters | Role::Forms | Role::Servers) =>
            {
                self.array(ours, vendor, at, role)
            }
            _ => self.fact(ours, vendor, at, roles),
        }
    }

    /// An object of keywords. Its texts are to be looked at if a fact below them changed.
    fn keywords(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer) -> Node<'t> {
        let outside = mem::take(&mut self.has_changed);
        let node = self.referring(ours, vendor, at);
        let node = self.without_lost_values(ours, node, at);
        if is_deprecated(&node) && !is_deprecated(ours) {
            self.report_deprecation(Some(vendor), at);
        }
        self.compare_ends(ours, vendor, at);
        let texts = self.own_texts(&node);
        if self.has_changed && !texts.is_empty() {
            self.report.add(Change::Look, at, format!("its {}", texts.join(", ")));
        }
        // Texts about single values leave the text of the whole to be looked at too.
        let has_own = texts.iter().any(|text| !text.starts_with("x-"));
        self.has_changed = outside || self.has_changed && !has_own;
        node
    }

    /// The keywords of an object that hold texts, but for a description that is only the name of a status.
    fn own_texts(&self, node: &Node<'t>) -> Vec<String> {
        let texts = node.members().into_iter().flatten().filter(|(key, member)| {
            let is_status = member.as_str().is_some_and(is_status_name);
            self.vocabulary.is_text(key) && !is_status
        });
        texts.map(|(key, _)| key.clone()).collect()
    }

    /// The members of two objects. Those that are left out here stay as ours are.
    fn members(
        &mut self,
        (ours, vendor): (&Members<'t>, &Members<'t>),
        at: &Pointer,
        role: Role,
        left_out: &[&str],
    ) -> Members<'t> {
        let order = order_of(ours, role);
        let mut merged = Members::new();
        for (key, own) in ours {
            let inner = self.vocabulary.member_role(role, key, own);
            let below = at.child(key);
            let node = match vendor.get(key) {
                _ if inner == Role::Text || left_out.contains(&key.as_str()) => Some(own.clone()),
                Some(theirs) => {
                    let roles = (inner, self.vocabulary.member_role(role, key, theirs));
                    Some(self.value(own, theirs, &below, roles))
                }
                None => match empty(own, &below, inner) {
                    Some(empty) => Some(self.value(own, &empty, &below, (inner, inner))),
                    None => self.ours_alone(own, &below, inner),
                },
            };
            let is_needed = vendor.contains_key(key) && NEEDED.contains(&key.as_str());
            let node = node.filter(|node| !is_nothing(node, inner) || is_needed || is_empty(own));
            merged.extend(node.map(|node| (key.clone(), node)));
        }
        for (key, theirs) in vendor.iter().filter(|(key, _)| !ours.contains_key(*key)) {
            let inner = self.vocabulary.member_role(role, key, theirs);
            if inner == Role::Text || left_out.contains(&key.as_str()) || is_nothing(theirs, inner) {
                continue;
            }
            let below = at.child(key);
            let node = match empty(theirs, &below, inner) {
                Some(empty) => Some(self.value(&empty, theirs, &below, (inner, inner))),
                None => self.theirs_alone(theirs, &below, inner),
            };
            if let Some(node) = node.filter(|node| !is_nothing(node, inner)) {
                let is_response = role == Role::Names && at.last().is_some_and(|last| last == "responses");
                let node = if is_response { described(node, key) } else { node };
                insert(&mut merged, key, node, order);
            }
        }
        merged
    }

    /// A value that says one thing.
    fn fact(
        &mut self,
        ours: &Node<'t>,
        vendor: &Node<'t>,
        at: &Pointer,
        (own_role, their_role): Roles,
    ) -> Node<'t> {
        let key = at.last().unwrap_or_default();
        if comparable(&key, ours) == comparable(&key, vendor) {
            return ours.clone();
        }
        let stripped = strip(self.vocabulary, &key, vendor, their_role);
        let (own, theirs) = (clipped(&ours.value().to_string()), clipped(&stripped.value().to_string()));
        if let Some(listed) = self.list.find(Stand::Has, at) {
            self.report_kept(listed, at, &format!("{own}, the vendor has {theirs}"));
            return ours.clone();
        }
        self.has_changed = true;
        let lost = texts(self.vocabulary, ours, own_role);
        self.report.add_with(Change::Changed, at, format!("{theirs}, was {own}"), lost);
        stripped
    }

    /// Something that the vendor's document has not.
    fn ours_alone(&mut self, node: &Node<'t>, at: &Pointer, role: Role) -> Option<Node<'t>> {
        if let Some(listed) = self.list.find(Stand::Has, at) {
            self.report_kept(listed, at, "");
            return Some(node.clone());
        }
        self.has_changed = true;
        if self.has_left(at) {
            return None;
        }
        let detail = self.said(node, at, role, self.ours);
        let lost = texts(self.vocabulary, node, role);
        self.report.add_with(Change::Gone, at, detail, lost);
        None
    }

    /// Something that ours has not.
    fn theirs_alone(&mut self, node: &Node<'t>, at: &Pointer, role: Role) -> Option<Node<'t>> {
        if let Some(listed) = self.list.find(Stand::Lacks, at) {
            self.report_kept(listed, at, "left out");
            return None;
        }
        if let Some(merged) = self.arrived(node, at) {
            return Some(merged);
        }
        self.has_changed = true;
        let detail = self.said(node, at, role, self.vendor);
        self.report.add(Change::New, at, detail);
        if is_deprecated(node) && !self.named_ends(node).is_empty() {
            self.report_deprecation(Some(node), at);
        }
        Some(strip(self.vocabulary, &at.last().unwrap_or_default(), node, role))
    }

    /// The facts of a value in a few words.
    fn said(&self, node: &Node<'t>, at: &Pointer, role: Role, root: &Node<'t>) -> String {
        let key = at.last().unwrap_or_default();
        let is_named = node.as_str() == Some(key.as_str());
        let is_large = role == Role::Keywords && node.get("responses").is_some();
        if is_named {
            return String::new();
        }
        if is_large {
            return operation_in_a_line(self.vocabulary, node, root);
        }
        let stripped = strip(self.vocabulary, &key, node, role);
        if is_empty(&stripped) { String::new() } else { clipped(&stripped.value().to_string()) }
    }

    fn report_kept(&mut self, listed: &Listed, at: &Pointer, what: &str) {
        let what = if what.is_empty() { String::new() } else { format!("{what}; ") };
        self.report.add(Change::Kept, at, format!("{what}{}", listed.source));
    }
}

/// The empty value that means the same as none, so that each of the facts in the other one counts alone.
fn empty<'t>(known: &Node<'t>, at: &Pointer, role: Role) -> Option<Node<'t>> {
    let is_enum = at.last().is_some_and(|key| key == "enum");
    match role {
        Role::Names if known.members().is_some() => Some(Node::new(Content::Object(Members::new()))),
        Role::Set | Role::Parameters if !is_enum => Some(Node::new(Content::Array(Vec::new()))),
        Role::Names
        | Role::Set
        | Role::Parameters
        | Role::Keywords
        | Role::Forms
        | Role::Servers
        | Role::Fact
        | Role::Text => None,
    }
}

/// Whether a value means the same as none.
fn is_nothing(node: &Node<'_>, role: Role) -> bool {
    match role {
        Role::Names | Role::Set | Role::Parameters | Role::Forms | Role::Servers => is_empty(node),
        Role::Keywords | Role::Fact | Role::Text => false,
    }
}

fn is_empty(node: &Node<'_>) -> bool {
    match &node.content {
        Content::Object(members) => members.is_empty(),
        Content::Array(elements) => elements.is_empty(),
        Content::Scalar(_) => false,
    }
}

/// A value as it is compared: the order of alternatives of `security` means nothing, and neither does how a number is
/// written.
fn comparable(key: &str, node: &Node<'_>) -> Value {
    let mut value = node.value();
    if key == "security"
        && let Value::Array(alternatives) = &mut value
    {
        alternatives.sort_by_key(Value::to_string);
    }
    match value.as_f64() {
        Some(number) => Value::from(number),
        None => value,
    }
}
