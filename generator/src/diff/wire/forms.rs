//! The forms of a union, matched by what tells them apart.

use super::node::{Node, component_name, shown};
use super::schemas;
use super::view::{Flat, View};
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares two unions form by form.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let mut rest: Vec<(String, &Node<'d>)> = named(&new.forms);
    let mut unmatched = Vec::new();
    for (wire_name, form) in named(&old.forms) {
        if let Some(position) = rest.iter().position(|(other, _)| *other == wire_name) {
            let (_, other) = rest.remove(position);
            schemas::compare(walk, &here.below(&step(&wire_name)), &vec![form.clone()], &vec![other.clone()]);
        } else {
            unmatched.push((wire_name, form));
        }
    }
    for (wire_name, form) in unmatched {
        let said =
            Said { was: wire_name, now: String::new(), old_at: form.at.clone(), new_at: new.at.clone() };
        walk.report(here, Rule::FORM_REMOVED, said);
    }
    for (wire_name, form) in rest {
        let said =
            Said { was: String::new(), now: wire_name, old_at: old.at.clone(), new_at: form.at.clone() };
        walk.report(here, Rule::FORM_ADDED, said);
    }
    compare_discriminators(walk, here, old, new);
}

fn step(wire_name: &str) -> String {
    format!("<{wire_name}>")
}

/// The forms under the names by which they are recognised: of two with one name, the second gets a number.
fn named<'n, 'd>(forms: &'n [Node<'d>]) -> Vec<(String, &'n Node<'d>)> {
    let mut all: Vec<(String, &Node<'d>)> = Vec::new();
    for form in forms {
        let base = form_name(form);
        let before = all.iter().filter(|(other, _)| other.split(" #").next() == Some(base.as_str())).count();
        let wire_name = if before == 0 { base } else { format!("{base} #{}", before + 1) };
        all.push((wire_name, form));
    }
    all
}

/// What a form is called: its component, its property with one value, or its type.
fn form_name(form: &Node<'_>) -> String {
    if let Some(wire_name) = form.referred().and_then(|target| component_name(&target.at)) {
        return wire_name;
    }
    let view = Flat::of(&vec![form.clone()]).view(None, None);
    let tag = view.properties.iter().find_map(|(wire_name, property)| {
        let inner = Flat::of(&property.schema).view(None, None);
        match inner.values.as_deref() {
            Some([value]) => Some(format!("{wire_name}: {}", shown(value))),
            _ => None,
        }
    });
    tag.unwrap_or_else(|| view.kind())
}

fn compare_discriminators<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let (was, now) = (discriminator(old), discriminator(new));
    if was != now {
        let said = Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() };
        walk.report(here, Rule::DISCRIMINATOR_CHANGED, said);
    }
}

/// The property that tells the forms apart, and the values that stand for something else than their own name.
fn discriminator(view: &View<'_>) -> String {
    let Some(node) = &view.discriminator else { return String::new() };
    let property = node.text("propertyName").unwrap_or_default();
    let mapping = node.child("mapping").members();
    let values: Vec<String> =
        mapping.into_iter().map(|(value, target)| format!("{value} = {}", shown(target.value))).collect();
    if values.is_empty() { format!("`{property}`") } else { format!("`{property}` ({})", values.join(", ")) }
}
