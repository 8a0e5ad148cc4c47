//! What tells the forms of a union apart: a property, and the values that stand for the forms.

use std::collections::BTreeMap;

use super::forms::Form;
use super::node::{Node, shown};
use super::schemas;
use super::view::View;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;
use crate::spec::pointer::Pointer;

/// Compares the discriminators of two unions whose forms were paired.
pub(super) fn compare<'d>(
    walk: &mut Walk<'d>,
    here: &Here,
    old: &View<'d>,
    new: &View<'d>,
    pairs: &[(Form<'d>, Form<'d>)],
) {
    let (was, now) = match (&old.discriminator, &new.discriminator) {
        (None, None) => return,
        (None, Some(now)) => {
            let said = Said {
                old_at: old.at.clone(),
                new_at: now.at.clone(),
                now: property(now),
                ..Said::default()
            };
            return walk.report(here, Rule::DISCRIMINATOR_STATED, said);
        }
        (Some(was), None) => {
            let said = Said {
                old_at: was.at.clone(),
                new_at: new.at.clone(),
                was: property(was),
                ..Said::default()
            };
            return walk.report(here, Rule::DISCRIMINATOR_REMOVED, said);
        }
        (Some(was), Some(now)) => (was, now),
    };
    let places = |was_text: String, now_text: String| Said {
        was: was_text,
        now: now_text,
        old_at: was.at.clone(),
        new_at: now.at.clone(),
    };
    if property(was) != property(now) {
        walk.report(here, Rule::DISCRIMINATOR_CHANGED, places(property(was), property(now)));
        return;
    }
    for (old_form, new_form) in pairs {
        let (old_values, new_values) = (values(was, old_form), values(now, new_form));
        if old_values != new_values {
            let here = here.below(&format!("<{}>", new_form.shown));
            walk.report(&here, Rule::DISCRIMINATOR_CHANGED, places(old_values, new_values));
        }
    }
    if pairs.is_empty() && old.forms.is_empty() {
        compare_heirs(walk, here, was, now);
    }
}

fn property(discriminator: &Node<'_>) -> String {
    format!("`{}`", discriminator.text("propertyName").unwrap_or_default())
}

/// The values that stand for a form: those of the mapping, else the name of its component.
fn values(discriminator: &Node<'_>, form: &Form<'_>) -> String {
    let Some(component) = form.component.as_deref() else { return String::new() };
    let mapping = discriminator.child("mapping").members();
    let mapped: Vec<String> = mapping
        .into_iter()
        .filter(|(_, target)| target.value.as_str().map(target_name).as_deref() == Some(component))
        .map(|(value, _)| format!("\"{value}\""))
        .collect();
    if mapped.is_empty() { format!("\"{component}\"") } else { mapped.join(", ") }
}

/// The component that a value of a mapping names, by its name or by a reference.
fn target_name(target: &str) -> String {
    let last = target.strip_prefix('#').and_then(Pointer::parse).and_then(|at| at.last());
    last.unwrap_or_else(|| target.to_owned())
}

/// Compares what a base object maps the values of its property to: objects that are composed of it.
fn compare_heirs<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (was, now) = (heirs(&walk.old, old), heirs(&walk.new, new));
    for (value, heir) in &was {
        if let Some(other) = now.get(value) {
            let here = here.below(&format!("<{value}>"));
            schemas::compare(walk, &here, &vec![heir.clone()], &vec![other.clone()]);
        } else {
            let (old_at, new_at) = (old.at.clone(), new.at.clone());
            let said = Said { was: shown(&(*value).into()), now: String::new(), old_at, new_at };
            walk.report(here, Rule::FORM_REMOVED, said);
        }
    }
    for value in now.keys().filter(|value| !was.contains_key(*value)) {
        let (old_at, new_at) = (old.at.clone(), new.at.clone());
        let said = Said { was: String::new(), now: shown(&(*value).into()), old_at, new_at };
        walk.report(here, Rule::FORM_ADDED, said);
    }
}

fn heirs<'d>(root: &Node<'d>, discriminator: &Node<'d>) -> BTreeMap<&'d str, Node<'d>> {
    let schemas = root.child("components").child("schemas");
    let mapping = discriminator.child("mapping").members();
    mapping
        .into_iter()
        .filter_map(|(value, target)| {
            let component = schemas.get(&target_name(target.value.as_str()?))?;
            Some((value, component))
        })
        .collect()
}
