//! The forms of a union: which of the two documents' are the same, and what became of the others.

use super::discriminators;
use super::flat::{Flat, Schema};
use super::node::{Node, component_name, shown};
use super::schemas;
use super::view::View;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// A form of a union and what tells it from the others.
pub(super) struct Form<'d> {
    pub(super) node: Node<'d>,
    /// How it is shown: of two that would be called alike, the second gets a number.
    pub(super) shown: String,
    /// The component that it is.
    pub(super) component: Option<String>,
    /// A property with one value.
    tag: Option<String>,
    kind: String,
}

/// The forms of both documents.
#[derive(Default)]
pub(super) struct Pairing<'d> {
    pub(super) pairs: Vec<(Form<'d>, Form<'d>)>,
    gone: Vec<Form<'d>>,
    fresh: Vec<Form<'d>>,
}

/// Compares two unions form by form.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let Pairing { pairs, gone, fresh } = pair(walk, here, old, new);
    for (was, now) in &pairs {
        let here = here.below(&format!("<{}>", now.shown));
        schemas::compare(walk, &here, &vec![was.node.clone()], &vec![now.node.clone()]);
    }
    for form in &gone {
        report_removed(walk, here, form, new);
    }
    for form in &fresh {
        report_added(walk, here, form, old);
    }
    if old.has_one_form != new.has_one_form && !old.forms.is_empty() {
        compare_exclusiveness(walk, here, old, new);
    }
    discriminators::compare(walk, here, old, new, &pairs);
}

/// Compares one schema with a union of several.
pub(super) fn compare_with_one<'d>(
    walk: &mut Walk<'d>,
    here: &Here,
    (old_schema, old): (&Schema<'d>, &View<'d>),
    (new_schema, new): (&Schema<'d>, &View<'d>),
) {
    let is_widened = old.forms.is_empty();
    let (one, several) = if is_widened { (old_schema, new) } else { (new_schema, old) };
    let component = Flat::of(one).component;
    let mut forms = named(several);
    let position = forms.iter().position(|form| {
        let form_component = Flat::of(&vec![form.node.clone()]).component;
        let is_component =
            component.as_ref().zip(form_component.as_ref()).is_some_and(|(one, form)| one.at == form.at);
        let form = vec![form.node.clone()];
        let (was, now) = if is_widened { (one, &form) } else { (&form, one) };
        is_component || schemas::are_same(walk, here.direction, was, now)
    });
    let Some(position) = position else {
        let (was, now) = (old.kind(), new.kind());
        let said = Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() };
        walk.report(here, Rule::FORMS_CHANGED, said);
        return;
    };
    let same = forms.remove(position);
    if let Some(component) = component {
        let (one, form) = (vec![component], vec![same.node]);
        let (was, now) = if is_widened { (&one, &form) } else { (&form, &one) };
        schemas::compare(walk, &here.below(&format!("<{}>", same.shown)), was, now);
    }
    for form in &forms {
        if is_widened {
            report_added(walk, here, form, old);
        } else {
            report_removed(walk, here, form, new);
        }
    }
}

fn report_added(walk: &mut Walk<'_>, here: &Here, form: &Form<'_>, old: &View<'_>) {
    let (was, now) = (String::new(), form.shown.clone());
    let said = Said { was, now, old_at: old.at.clone(), new_at: form.node.at.clone() };
    walk.report(here, Rule::FORM_ADDED, said);
}

fn report_removed(walk: &mut Walk<'_>, here: &Here, form: &Form<'_>, new: &View<'_>) {
    let (was, now) = (form.shown.clone(), String::new());
    let said = Said { was, now, old_at: form.node.at.clone(), new_at: new.at.clone() };
    walk.report(here, Rule::FORM_REMOVED, said);
}

/// The forms that are the same thing: first those that are one component, then those that say the same, then those with
/// one tag, and of what is left those of one type.
fn pair<'d>(walk: &Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) -> Pairing<'d> {
    let mut pairing = Pairing { gone: named(old), fresh: named(new), ..Pairing::default() };
    pairing.pair_up(|was, now| was.component.is_some() && was.component == now.component);
    pairing.pair_up(|was, now| {
        schemas::are_same(walk, here.direction, &vec![was.node.clone()], &vec![now.node.clone()])
    });
    pairing.pair_up(|was, now| was.tag.is_some() && was.tag == now.tag);
    pairing.pair_up(|was, now| {
        let is_named = [was, now].iter().any(|form| form.component.is_some() || form.tag.is_some());
        !is_named && was.kind == now.kind
    });
    pairing
}

impl<'d> Pairing<'d> {
    fn pair_up(&mut self, is_same: impl Fn(&Form<'d>, &Form<'d>) -> bool) {
        for form in std::mem::take(&mut self.gone) {
            match self.fresh.iter().position(|other| is_same(&form, other)) {
                Some(position) => self.pairs.push((form, self.fresh.remove(position))),
                None => self.gone.push(form),
            }
        }
    }
}

fn named<'d>(view: &View<'d>) -> Vec<Form<'d>> {
    let mut all: Vec<Form<'d>> = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    for node in &view.forms {
        let component = node.referred().and_then(|target| component_name(&target.at));
        let inner = Flat::of(&vec![node.clone()]).view(None, None);
        let (tag, kind) = (tag(&inner), inner.kind());
        let base = component.clone().or_else(|| tag.clone()).unwrap_or_else(|| described(&inner, &kind));
        let before = taken.iter().filter(|other| **other == base).count();
        let shown = if before == 0 { base.clone() } else { format!("{base} #{}", before + 1) };
        taken.push(base);
        all.push(Form { node: node.clone(), shown, component, tag, kind });
    }
    all
}

/// The first property with one value.
fn tag(view: &View<'_>) -> Option<String> {
    view.properties.iter().find_map(|(wire_name, property)| {
        let inner = Flat::of(&property.schema).view(None, None);
        match inner.values.as_deref() {
            Some([value]) => Some(format!("{wire_name}: {}", shown(value))),
            _ => None,
        }
    })
}

/// A form without a name: what it requires if it says nothing else.
fn described(view: &View<'_>, kind: &str) -> String {
    let required: Vec<&str> = view
        .properties
        .iter()
        .filter(|(_, property)| property.is_required)
        .map(|(wire_name, _)| *wire_name)
        .collect();
    if required.is_empty() { kind.to_owned() } else { format!("{kind} with {}", required.join(", ")) }
}

/// A value of several forms is allowed by `anyOf` and refused by `oneOf`, which matters where there can be one.
fn compare_exclusiveness<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    if !(may_overlap(old) && may_overlap(new)) {
        return;
    }
    let text =
        |view: &View<'d>| if view.has_one_form { "exactly one form" } else { "one form or more" }.to_owned();
    let said = Said { was: text(old), now: text(new), old_at: old.at.clone(), new_at: new.at.clone() };
    let rule = if new.has_one_form { Rule::LIMIT_TIGHTENED } else { Rule::LIMIT_LOOSENED };
    walk.report(here, rule, said);
}

fn may_overlap(view: &View<'_>) -> bool {
    let forms: Vec<View<'_>> =
        view.forms.iter().map(|form| Flat::of(&vec![form.clone()]).view(None, None)).collect();
    let pairs = forms
        .iter()
        .enumerate()
        .flat_map(|(position, form)| forms.iter().skip(position + 1).map(move |other| (form, other)));
    view.discriminator.is_none() && pairs.into_iter().any(|(left, right)| !are_disjoint(left, right))
}

/// Whether two schemas have no value in common, as far as their types, values and tags tell.
fn are_disjoint(left: &View<'_>, right: &View<'_>) -> bool {
    let types = [left.type_name, right.type_name];
    if let [Some(one), Some(other)] = types
        && one != other
        && !types.iter().all(|name| matches!(name, Some("integer" | "number")))
    {
        return true;
    }
    if let (Some(some), Some(others)) = (&left.values, &right.values) {
        return !some.iter().any(|value| others.contains(value));
    }
    left.properties.iter().any(|(wire_name, property)| {
        let other = right.properties.get(wire_name).filter(|other| other.is_required && property.is_required);
        other.is_some_and(|other| {
            let values = [property, other].map(|property| Flat::of(&property.schema).view(None, None).values);
            matches!(&values, [Some(some), Some(others)] if !some.iter().any(|value| others.contains(value)))
        })
    })
}
