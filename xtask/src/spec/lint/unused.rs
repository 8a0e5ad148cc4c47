//! Components that no operation leads to: of every kind, also those that only unused ones refer to.

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::spec::nearest;
use generator::spec::pointer::Pointer;
use serde_json::Value;

use super::Findings;
use crate::spec::document::Document;

/// Sections of `components`, with the word for one component.
const SECTIONS: [(&str, &str); 9] = [
    ("schemas", "schema"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("examples", "example"),
    ("requestBodies", "request body"),
    ("headers", "header"),
    ("securitySchemes", "security scheme"),
    ("links", "link"),
    ("callbacks", "callback"),
];

/// Names every component that nothing leads to.
pub(super) fn check(document: &Document, findings: &mut Findings) {
    let mut reach = Reach { document: &document.value, reached: BTreeSet::new(), open: Vec::new() };
    for (key, member) in document.value.as_object().into_iter().flatten() {
        match key.as_str() {
            "components" => {}
            "security" => reach.requirements(member),
            _ => reach.value(member),
        }
    }
    while let Some(next) = reach.open.pop() {
        reach.value(next);
    }
    for (section, word) in SECTIONS {
        for (wire_name, component) in document.root().child("components").child(section).members() {
            if wire_name.starts_with("x-") || reach.reached.contains(&component.at) {
                continue;
            }
            let message = format!("no operation uses the {word} `{wire_name}`");
            findings.add(
                Diagnostic::new(Code::UNUSED_COMPONENT, Place::DocumentKey(component.at), message)
                    .hint("remove it, or refer to it where it is meant"),
            );
        }
    }
}

struct Reach<'d> {
    document: &'d Value,
    reached: BTreeSet<Pointer>,
    /// Components that were reached and not looked into.
    open: Vec<&'d Value>,
}

impl<'d> Reach<'d> {
    /// Everything that a value refers to. An example that looks like a reference counts as one: better a component
    /// too many than one that is missed.
    fn value(&mut self, value: &'d Value) {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    match (key.as_str(), member) {
                        ("$ref", Value::String(reference)) => self.reference(reference),
                        ("mapping", Value::Object(mapping)) => {
                            mapping.values().filter_map(Value::as_str).for_each(|form| self.form(form));
                        }
                        ("security", Value::Array(_)) => self.requirements(member),
                        _ => {}
                    }
                    self.value(member);
                }
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.value(element)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// A component that is referred to, or a part of one.
    fn reference(&mut self, reference: &str) {
        let Some(at) = reference.strip_prefix('#').and_then(Pointer::parse) else { return };
        let mut tokens = at.tokens();
        if let (Some(components), Some(section), Some(name)) = (tokens.next(), tokens.next(), tokens.next())
            && components == "components"
        {
            self.component(&section, &name);
        }
    }

    /// A value of a discriminator's mapping: a reference, or the name of a schema.
    fn form(&mut self, form: &str) {
        if form.starts_with('#') { self.reference(form) } else { self.component("schemas", form) }
    }

    /// Security schemes are named, and not referred to.
    fn requirements(&mut self, requirements: &Value) {
        let alternatives = requirements.as_array().into_iter().flatten();
        for name in alternatives.filter_map(Value::as_object).flat_map(|schemes| schemes.keys()) {
            self.component("securitySchemes", name);
        }
    }

    fn component(&mut self, section: &str, name: &str) {
        let section_at = Pointer::root().child("components").child(section);
        let members = self.document.pointer(section_at.as_str()).and_then(Value::as_object);
        let names: Vec<&str> = members.into_iter().flat_map(|all| all.keys()).map(String::as_str).collect();
        // A name that is misspelt is the generator's to complain about, and its component is not unused for it.
        let meant = if names.contains(&name) { Some(name) } else { nearest(name, &names) };
        let Some(at) = meant.map(|name| section_at.child(name)) else { return };
        if let Some(component) = self.document.pointer(at.as_str())
            && self.reached.insert(at)
        {
            self.open.push(component);
        }
    }
}
