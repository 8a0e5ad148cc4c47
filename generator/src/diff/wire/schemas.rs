//! Schemas: the two of one place are compared keyword by keyword, in one direction.

use super::node::shown;
use super::view::{Flat, Schema, View};
use super::walk::{Here, Said, Walk};
use super::{forms, properties, values};
use crate::diff::rule::Rule;

/// Schemas in place that nest deeper are not looked at; components end the count.
const DEEPEST: usize = 64;

/// Compares what two schemas say about the values of one place.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Schema<'d>, new: &Schema<'d>) {
    if here.depth > DEEPEST {
        return;
    }
    let (old, new) = (Flat::of(old), Flat::of(new));
    let met = match (&old.component, &new.component) {
        (Some(old), Some(new)) => walk.component(old, new, here),
        _ => Some(here.clone()),
    };
    let Some(here) = met else { return };
    let sunset = walk.vocabulary.sunset.as_deref();
    let (old, new) = (old.view(here.direction, sunset), new.view(here.direction, sunset));
    compare_views(walk, &here, &old, &new);
}

fn compare_views<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let places = |was: String, now: String| Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() };
    match (old.is_nullable, new.is_nullable) {
        (false, true) => walk.report(here, Rule::BECAME_NULLABLE, places(String::new(), String::new())),
        (true, false) => walk.report(here, Rule::NO_LONGER_NULLABLE, places(String::new(), String::new())),
        (true, true) | (false, false) => {}
    }
    if old.forms.is_empty() != new.forms.is_empty() {
        walk.report(here, Rule::FORMS_CHANGED, places(old.kind(), new.kind()));
        return;
    }
    if let Some(rule) = type_rule(old.type_name, new.type_name) {
        walk.report(here, rule, places(old.kind(), new.kind()));
        if !(numeric(old) && numeric(new)) {
            return;
        }
    } else {
        compare_formats(walk, here, old, new);
    }
    values::compare(walk, here, old, new);
    if old.default != new.default {
        let text = |value: Option<&_>| value.map_or_else(|| "none".to_owned(), shown);
        walk.report(here, Rule::DEFAULT_CHANGED, places(text(old.default), text(new.default)));
    }
    properties::compare(walk, here, old, new);
    if let (Some(old), Some(new)) = (&old.items, &new.items) {
        compare(walk, &here.below("[]"), old, new);
    }
    forms::compare(walk, here, old, new);
}

fn numeric(view: &View<'_>) -> bool {
    matches!(view.type_name, Some("integer" | "number"))
}

fn type_rule(old: Option<&str>, new: Option<&str>) -> Option<Rule> {
    match (old, new) {
        (old, new) if old == new => None,
        (Some("integer"), Some("number")) | (Some(_), None) => Some(Rule::TYPE_WIDENED),
        (Some("number"), Some("integer")) | (None, Some(_)) => Some(Rule::TYPE_NARROWED),
        _ => Some(Rule::TYPE_CHANGED),
    }
}

fn compare_formats<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let places = |was: &str, now: &str| Said {
        was: was.to_owned(),
        now: now.to_owned(),
        old_at: old.at.clone(),
        new_at: new.at.clone(),
    };
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
