//! Schemas: the two of one place are compared keyword by keyword, in one direction.

use super::flat::{Flat, Schema};
use super::node::shown;
use super::view::View;
use super::walk::{Here, Said, Task, Walk};
use super::{forms, properties, values};
use crate::diff::rule::{Direction, Rule};

/// Compares what two schemas say about the values of one place. What stands in a component, or is put together from
/// several places, is put off and compared once, whoever leads to it.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Schema<'d>, new: &Schema<'d>) {
    let (was, now) = (Flat::of(old), Flat::of(new));
    if let (Some(old), Some(new)) = (&was.component, &now.component) {
        compare_wrappers(walk, here, &was, &now);
        if let Some(here) = walk.component(&old.at, &new.at, here) {
            walk.later(here, vec![old.clone()], vec![new.clone()]);
        }
    } else if was.is_in_place && now.is_in_place {
        compare_statements(walk, here, [(old, &was), (new, &now)]);
    } else if let Some(here) = walk.composed(was.places(), now.places(), here) {
        walk.later(here, old.clone(), new.clone());
    }
}

/// Compares what was put off, and what is put off meanwhile.
pub(super) fn compare_rest(walk: &mut Walk<'_>) {
    while let Some(Task { here, old, new }) = walk.next_task() {
        compare_statements(walk, &here, [(&old, &Flat::of(&old)), (&new, &Flat::of(&new))]);
    }
}

/// Whether two schemas say the same about values that travel in a direction. Within another such question only texts are
/// compared: unions of themselves would never end.
pub(super) fn are_same<'d>(
    walk: &Walk<'d>,
    direction: Option<Direction>,
    old: &Schema<'d>,
    new: &Schema<'d>,
) -> bool {
    if walk.is_probe {
        let text =
            |schema: &Schema<'d>| -> Vec<_> { schema.iter().map(|node| node.resolved().value).collect() };
        return text(old) == text(new);
    }
    let mut probe = walk.probe();
    let here = Here { direction, ..probe.document("") };
    compare(&mut probe, &here, old, new);
    compare_rest(&mut probe);
    probe.is_clean()
}

/// Compares what wrappers around components say of their own.
fn compare_wrappers<'d>(walk: &mut Walk<'d>, here: &Here, old: &Flat<'d>, new: &Flat<'d>) {
    if !old.is_wrapped && !new.is_wrapped {
        return;
    }
    let (was, now) = (old.view(None, None), new.view(None, None));
    let (own_was, own_now) = (old.own(), new.own());
    if own_was.is_nullable != own_now.is_nullable {
        compare_null(walk, here, &was, &now);
    }
    if own_was.default != own_now.default {
        compare_defaults(walk, here, &was, &now);
    }
}

fn compare_statements<'d>(walk: &mut Walk<'d>, here: &Here, sides: [(&Schema<'d>, &Flat<'d>); 2]) {
    let sunset = walk.vocabulary.sunset.as_deref();
    let [(old_schema, old), (new_schema, new)] = sides;
    let (old, new) = (old.view(here.direction, sunset), new.view(here.direction, sunset));
    compare_null(walk, here, &old, &new);
    if old.forms.is_empty() == new.forms.is_empty() {
        compare_views(walk, here, &old, &new);
    } else {
        forms::compare_with_one(walk, here, (old_schema, &old), (new_schema, &new));
    }
}

fn places(old: &View<'_>, new: &View<'_>, was: String, now: String) -> Said {
    Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() }
}

fn compare_null<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let said = places(old, new, String::new(), String::new());
    match (old.is_nullable, new.is_nullable) {
        (false, true) => walk.report(here, Rule::BECAME_NULLABLE, said),
        (true, false) => walk.report(here, Rule::NO_LONGER_NULLABLE, said),
        (true, true) | (false, false) => {}
    }
}

fn compare_defaults<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    if old.default != new.default {
        let text = |view: &View<'d>| view.default.map_or_else(|| "none".to_owned(), shown);
        walk.report(here, Rule::DEFAULT_CHANGED, places(old, new, text(old), text(new)));
    }
}

fn compare_views<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    if let Some(rule) = type_rule(old, new) {
        walk.report(here, rule, places(old, new, old.kind(), new.kind()));
        if !(numeric(old) && numeric(new)) {
            return;
        }
    } else {
        compare_formats(walk, here, old, new);
    }
    values::compare(walk, here, old, new);
    compare_defaults(walk, here, old, new);
    properties::compare(walk, here, old, new);
    compare_items(walk, here, old, new);
    forms::compare(walk, here, old, new);
}

fn compare_items<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let here = here.below("[]");
    let silent = |items: &Schema<'d>, at| items.iter().map(|node| node.silent(at)).collect();
    match (&old.items, &new.items) {
        (Some(was), Some(now)) => compare(walk, &here, was, now),
        (Some(was), None) => compare(walk, &here, was, &silent(was, &new.at)),
        (None, Some(now)) => compare(walk, &here, &silent(now, &old.at), now),
        (None, None) => {}
    }
}

fn numeric(view: &View<'_>) -> bool {
    matches!(view.type_name, Some("integer" | "number"))
}

fn type_rule(old: &View<'_>, new: &View<'_>) -> Option<Rule> {
    match (old.type_name, new.type_name) {
        (was, now) if was == now => None,
        // The forms of a union say of which types they are.
        (None, Some(_)) | (Some(_), None) if !old.forms.is_empty() => None,
        (Some("integer"), Some("number")) | (Some(_), None) => Some(Rule::TYPE_WIDENED),
        (Some("number"), Some("integer")) | (None, Some(_)) => Some(Rule::TYPE_NARROWED),
        _ => Some(Rule::TYPE_CHANGED),
    }
}

fn compare_formats<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let places = |was: &str, now: &str| places(old, new, was.to_owned(), now.to_owned());
    match (old.format, new.format) {
        (Some("int32"), Some("int64")) | (Some("float"), Some("double")) => {
            walk.report(here, Rule::TYPE_WIDENED, places(&old.kind(), &new.kind()));
        }
        (Some("int64"), Some("int32")) | (Some("double"), Some("float")) => {
            walk.report(here, Rule::TYPE_NARROWED, places(&old.kind(), &new.kind()));
        }
        (Some(was), Some(now)) if was != now => walk.report(here, Rule::FORMAT_CHANGED, places(was, now)),
        (Some(was), None) => walk.report(here, Rule::FORMAT_REMOVED, places(was, "")),
        (None, Some(now)) => walk.report(here, Rule::FORMAT_ADDED, places("", now)),
        (Some(_), Some(_)) | (None, None) => {}
    }
}
