//! What `required` lists: names that are no properties, and properties and parameters that are deprecated as well.

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use generator::spec::pointer::Pointer;
use generator::spec::trace;

use super::Findings;
use crate::spec::document::{COMPOSITIONS, Document, Node};
use crate::spec::parts::{Kind, Part};

/// Looks at every `required`. What the generator has said of one is not said again.
pub(super) fn check(document: &Document, parts: &[Part<'_>], findings: &mut Findings) {
    let hosts = Hosts::of(document, parts);
    let mut unknown = Diagnostics::default();
    for Part { kind, node } in parts {
        match kind {
            Kind::Parameter | Kind::Header if node.has_flag("required") && node.has_flag("deprecated") => {
                let what = format!("the parameter `{}`", node.text("name"));
                findings.add(contradiction(&what, Place::Document(node.at.child("deprecated"))));
            }
            Kind::Schema => {
                let members = hosts.members(document, node);
                for name in node.child("required").elements() {
                    check_name(document, node, &members, &name, (findings, &mut unknown));
                }
            }
            Kind::Operation | Kind::Parameter | Kind::Header => {}
        }
    }
    trace(&document.value, &mut unknown);
    for found in unknown.sorted() {
        findings.add(found.clone());
    }
}

fn check_name(
    document: &Document,
    schema: &Node<'_>,
    members: &Members<'_>,
    name: &Node<'_>,
    (findings, unknown): (&mut Findings, &mut Findings),
) {
    let Some(wire_name) = name.value.as_str() else { return };
    let place = Place::Document(name.at.clone());
    let Some(statements) = members.properties.get(wire_name) else {
        let is_said = findings
            .sorted()
            .iter()
            .any(|found| found.code == Code::UNKNOWN_REQUIRED && found.place == place);
        if !members.may_have_more && !is_said {
            let message = format!("`{wire_name}` is required and is not a property");
            let hint = "declare the property, or take its name off the list";
            unknown.add(Diagnostic::new(Code::UNKNOWN_REQUIRED, place, message).hint(hint));
        }
        return;
    };
    let is_deprecated = |property: &&Node<'_>| document.resolve(property).has_flag("deprecated");
    if let Some(property) = statements.iter().find(is_deprecated) {
        let what = format!("the field `{wire_name}`");
        let property_at = Place::DocumentKey(property.at.clone());
        findings.add(if schema.child("properties").value.get(wire_name).is_some() {
            contradiction(&what, property_at)
        } else {
            contradiction(&what, place).related(property_at, "deprecated here")
        });
    }
}

fn contradiction(what: &str, place: Place) -> Diagnostic {
    let message = format!("{what} is required and deprecated: nobody can do without it before it ends");
    Diagnostic::new(Code::REQUIRED_AND_DEPRECATED, place, message)
        .hint("take it off `required`; if the API is so, say why in the exceptions")
}

/// The properties that a schema and its compositions state.
#[derive(Default)]
struct Members<'d> {
    properties: BTreeMap<&'d str, Vec<Node<'d>>>,
    /// Whether other names are allowed for, or a part cannot be found.
    may_have_more: bool,
}

impl<'d> Members<'d> {
    fn add(&mut self, document: &'d Document, schema: &Node<'d>, visited: &mut BTreeSet<Pointer>) {
        let schema = document.resolve(schema);
        if !visited.insert(schema.at.clone()) {
            return;
        }
        self.may_have_more |= schema.is_reference() || schema.child("additionalProperties").value.is_object();
        for (wire_name, property) in schema.child("properties").members() {
            self.properties.entry(wire_name).or_default().push(property);
        }
        for keyword in COMPOSITIONS {
            for member in schema.child(keyword).elements() {
                self.add(document, &member, visited);
            }
        }
    }
}

/// The schemas that list a schema in a composition, by its place.
struct Hosts<'d>(BTreeMap<Pointer, Vec<Node<'d>>>);

impl<'d> Hosts<'d> {
    fn of(document: &'d Document, parts: &[Part<'d>]) -> Self {
        let mut hosts: BTreeMap<Pointer, Vec<Node<'d>>> = BTreeMap::new();
        for Part { node, .. } in parts.iter().filter(|part| part.kind == Kind::Schema) {
            for keyword in COMPOSITIONS {
                for member in node.child(keyword).elements() {
                    hosts.entry(document.resolve(&member).at).or_default().push(node.clone());
                }
            }
        }
        Self(hosts)
    }

    /// The properties of a schema; where it states none of its own, those of what it is a member of count, too.
    fn members(&self, document: &'d Document, schema: &Node<'d>) -> Members<'d> {
        let mut members = Members::default();
        let mut visited = BTreeSet::new();
        members.add(document, schema, &mut visited);
        let own: BTreeSet<&str> = members.properties.keys().copied().collect();
        let mut open = vec![schema.at.clone()];
        let mut climbed = BTreeSet::new();
        while let Some(at) = open.pop() {
            if climbed.insert(at.clone()) {
                for host in self.0.get(&at).into_iter().flatten() {
                    let mut of_host = Members::default();
                    of_host.add(document, host, &mut BTreeSet::new());
                    members.may_have_more |= of_host.may_have_more;
                    let foreign = of_host.properties.into_iter().filter(|(name, _)| !own.contains(name));
                    foreign.for_each(|(name, stated)| {
                        members.properties.entry(name).or_default().extend(stated);
                    });
                    open.push(host.at.clone());
                }
            }
        }
        members
    }
}
