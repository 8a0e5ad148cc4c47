//! Cuts the operations below a prefix out of a vendor's whole document, with everything that they refer to and nothing
//! else.
//!
//! Such a document has thousands of operations. Only its outermost objects are read, and of what stands in them only
//! what is wanted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::depth::check_vendor;
use super::references::{component, references};
use super::repeated;
use super::role::{Role, Vocabulary};
use super::template::{Prefix, nearest_prefixes};
use super::tree::{Content, Members, Node, read_members};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::pointer::Pointer;
use crate::spec::{TextKind, check_head, check_part, named_twice, nearest, not_json, unresolved, unusable};

/// The outermost members that are not taken along as they are.
const SPARED: [&str; 3] = ["components", "paths", "tags"];

/// Members whose texts were not looked into, by name.
type Texts<'t> = BTreeMap<String, &'t str>;

/// The part of `text` below `prefix`, each value at the place that it has in the whole; `None` when it cannot be had,
/// and the reasons are in `diagnostics`.
pub(super) fn cut<'t>(
    text: &'t str,
    prefix: &str,
    vocabulary: &Vocabulary,
    diagnostics: &mut Diagnostics,
) -> Option<Node<'t>> {
    if let Some(complaint) = check_vendor(text) {
        diagnostics.add(complaint);
        return None;
    }
    let outermost = match read_members(text) {
        Ok(members) => members,
        Err(error) => {
            diagnostics.add(not_json(text, &error, TextKind::Document));
            return None;
        }
    };
    let mut cutter = Cutter { vocabulary, diagnostics, sections: BTreeMap::new() };
    let root = Pointer::root();
    let outermost = cutter.named_once(outermost, &root);
    let mut head = Members::new();
    for (key, raw) in outermost.iter().filter(|(key, _)| !SPARED.contains(&key.as_str())) {
        head.extend(cutter.node(raw, &root.child(key)).map(|node| (key.clone(), node)));
    }
    let raw_paths = outermost.get("paths").copied();
    let mut version = Diagnostics::default();
    let is_supported = check_head(&head_of(&head, raw_paths), &mut version);
    let paths = if is_supported { cutter.paths(raw_paths, prefix) } else { None };
    let Some(paths) = paths else {
        diagnostics.append(version);
        return None;
    };
    cutter.read_sections(outermost.get("components").copied());
    head.insert("paths".to_owned(), paths);
    let part = cutter.with_components(head);
    check_part(part.value(), diagnostics);
    repeated::check(&part, diagnostics);
    (!diagnostics.has_errors()).then_some(part)
}

/// What says which version a document has, and whether it has paths.
fn head_of(head: &Members<'_>, raw_paths: Option<&str>) -> Value {
    let mut document = Map::new();
    for (key, node) in head.iter().filter(|(key, _)| ["openapi", "swagger"].contains(&key.as_str())) {
        document.insert(key.clone(), node.value());
    }
    if raw_paths.is_some_and(|raw| raw.starts_with('{')) {
        document.insert("paths".to_owned(), Value::Object(Map::new()));
    }
    Value::Object(document)
}

struct Cutter<'c, 't> {
    vocabulary: &'c Vocabulary,
    diagnostics: &'c mut Diagnostics,
    /// The components of the whole document by section.
    sections: BTreeMap<String, Texts<'t>>,
}

impl<'t> Cutter<'_, 't> {
    fn named_once(&mut self, members: Vec<(String, &'t str)>, at: &Pointer) -> Texts<'t> {
        let mut known = Texts::new();
        for (key, raw) in members {
            let below = at.child(&key);
            if known.insert(key, raw).is_some() {
                self.diagnostics.add(named_twice(below, TextKind::Document));
            }
        }
        known
    }

    /// The members of the object that a text holds.
    fn object(&mut self, raw: &'t str, at: &Pointer) -> Texts<'t> {
        match read_members(raw) {
            Ok(members) => self.named_once(members, at),
            Err(error) => {
                self.report_unreadable(&error, at);
                Texts::new()
            }
        }
    }

    fn node(&mut self, raw: &'t str, at: &Pointer) -> Option<Node<'t>> {
        let mut repeated = Vec::new();
        let node = Node::read(raw, at, &mut repeated);
        for at in repeated {
            self.diagnostics.add(named_twice(at, TextKind::Document));
        }
        node.map_err(|error| self.report_unreadable(&error, at)).ok()
    }

    fn report_unreadable(&mut self, error: &serde_json::Error, at: &Pointer) {
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        let message = format!("this cannot be read: {reason}");
        let diagnostic = Diagnostic::new(Code::NOT_JSON, Place::Document(at.clone()), message);
        self.diagnostics.add(diagnostic.hint("correct the value"));
    }

    /// The paths below the prefix.
    fn paths(&mut self, raw: Option<&'t str>, prefix: &str) -> Option<Node<'t>> {
        let at = Pointer::root().child("paths");
        let all = raw.map(|raw| self.object(raw, &at)).unwrap_or_default();
        let wanted = Prefix::new(prefix);
        let mut paths = Members::new();
        for (path, raw) in all.iter().filter(|(path, _)| wanted.holds(path)) {
            paths.extend(self.node(raw, &at.child(path)).map(|item| (path.clone(), item)));
        }
        if paths.is_empty() {
            if !self.diagnostics.has_errors() {
                self.report_prefix(prefix, &all, at);
            }
            return None;
        }
        Some(Node::new(Content::Object(paths)))
    }

    fn report_prefix(&mut self, prefix: &str, all: &Texts<'t>, at: Pointer) {
        let near = nearest_prefixes(prefix, all.keys().map(String::as_str));
        let message = format!("no path begins with `{prefix}`");
        let hint = if near.is_empty() {
            "the document has no path at all".to_owned()
        } else {
            let counted = near.iter().map(|near| {
                let count = all.keys().filter(|path| path.starts_with(near)).count();
                format!("`{near}` ({count} {})", if count == 1 { "path" } else { "paths" })
            });
            format!("name another one with --prefix; there are {}", counted.collect::<Vec<_>>().join(", "))
        };
        let diagnostic = Diagnostic::new(Code::UNMATCHED_PREFIX, Place::DocumentKey(at), message);
        self.diagnostics.add(diagnostic.hint(hint));
    }

    fn read_sections(&mut self, raw: Option<&'t str>) {
        let at = Pointer::root().child("components");
        let sections = raw.map(|raw| self.object(raw, &at)).unwrap_or_default();
        for (section, raw) in sections {
            let components = self.object(raw, &at.child(&section));
            self.sections.insert(section, components);
        }
    }

    /// Adds every component that is reached from the head and the paths.
    fn with_components(&mut self, mut head: Members<'t>) -> Node<'t> {
        let mut found: BTreeMap<String, BTreeMap<String, Node<'t>>> = BTreeMap::new();
        let root = Node::new(Content::Object(head.clone()));
        let mut open = references(self.vocabulary, &root, Role::Keywords, &Pointer::root());
        let mut seen = BTreeSet::new();
        let mut deep = Vec::new();
        while let Some(reference) = open.pop() {
            let Some((section, name)) = component(&reference.target) else {
                if root.referred(&reference.target).is_none() {
                    self.diagnostics.add(unusable(&reference.target, "", &reference.at));
                }
                continue;
            };
            let raw = self.sections.get(&section).and_then(|components| components.get(&name)).copied();
            let Some(raw) = raw else {
                self.report_unresolved(&reference.target, &section, &name, &reference.at);
                continue;
            };
            if reference.target.matches('/').count() > 3 {
                deep.push(reference);
            }
            if seen.insert((section.clone(), name.clone())) {
                let at = Pointer::root().child("components").child(&section).child(&name);
                let Some(node) = self.node(raw, &at) else { continue };
                open.extend(references(self.vocabulary, &node, Role::Keywords, &at));
                found.entry(section).or_default().insert(name, node);
            }
        }
        let components = found.into_iter().map(|(section, components)| {
            (section, Node::new(Content::Object(components.into_iter().collect())))
        });
        head.insert("components".to_owned(), Node::new(Content::Object(components.collect())));
        let part = Node::new(Content::Object(head));
        for reference in deep.iter().filter(|reference| part.referred(&reference.target).is_none()) {
            self.diagnostics.add(unresolved(&reference.target, "", None, &reference.at));
        }
        part
    }

    fn report_unresolved(&mut self, target: &str, section: &str, name: &str, at: &Pointer) {
        let names: Vec<&str> =
            self.sections.get(section).into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        self.diagnostics.add(unresolved(target, section, nearest(name, &names), at));
    }
}
