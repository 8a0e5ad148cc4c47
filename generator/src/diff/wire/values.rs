//! Which values are allowed: enums, limits and patterns.

use serde_json::Value;

use super::limits::Shift;
use super::node::{Node, shown};
use super::schemas;
use super::view::View;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares the allowed values of one place.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    compare_enums(walk, here, old, new);
    for shifted in old.limits.shifts(&new.limits, new.type_name == Some("integer")) {
        let rule = match shifted.shift {
            Shift::Tighter => Rule::LIMIT_TIGHTENED,
            Shift::Looser => Rule::LIMIT_LOOSENED,
            Shift::Other => Rule::LIMIT_CHANGED,
        };
        walk.report(here, rule, said(old, new, shifted.was, shifted.now));
    }
    compare_exclusions(walk, here, old, new);
    let said = said(old, new, quoted(old.pattern), quoted(new.pattern));
    match (old.pattern, new.pattern) {
        (Some(was), Some(now)) if was != now => walk.report(here, Rule::PATTERN_CHANGED, said),
        (Some(_), None) => walk.report(here, Rule::LIMIT_LOOSENED, said),
        (None, Some(_)) => walk.report(here, Rule::LIMIT_TIGHTENED, said),
        (Some(_), Some(_)) | (None, None) => {}
    }
}

fn quoted(pattern: Option<&str>) -> String {
    pattern.map(|pattern| format!("pattern `{pattern}`")).unwrap_or_default()
}

fn said(old: &View<'_>, new: &View<'_>, was: String, now: String) -> Said {
    Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() }
}

/// The values of an enum; the only one that is not listed is null.
fn list(values: &[&Value]) -> String {
    if values.is_empty() {
        return "null".to_owned();
    }
    values.iter().map(|value| shown(value)).collect::<Vec<_>>().join(", ")
}

fn compare_enums<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let missing = |from: &[&Value], other: &[&Value]| -> Vec<String> {
        from.iter().filter(|value| !other.contains(value)).map(|value| shown(value)).collect()
    };
    match (&old.values, &new.values) {
        (Some(old_values), Some(new_values)) => {
            let added = missing(new_values, old_values);
            if !added.is_empty() {
                let said = said(old, new, String::new(), added.join(", "));
                walk.report(here, Rule::ENUM_VALUE_ADDED, said);
            }
            let removed = missing(old_values, new_values);
            if !removed.is_empty() {
                let said = said(old, new, removed.join(", "), String::new());
                walk.report(here, Rule::ENUM_VALUE_REMOVED, said);
            }
        }
        (None, Some(values)) => {
            let said = said(old, new, String::new(), list(values));
            walk.report(here, Rule::ENUM_ADDED, said);
        }
        (Some(values), None) => {
            let said = said(old, new, list(values), String::new());
            walk.report(here, Rule::ENUM_REMOVED, said);
        }
        (None, None) => {}
    }
}

/// Compares what values must not be.
fn compare_exclusions<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let missing = |from: &[Node<'d>], other: &[Node<'d>], is_old: bool| -> Vec<Node<'d>> {
        let differs = |node: &&Node<'d>| {
            !other.iter().any(|other| {
                let (old, new) = if is_old { (*node, other) } else { (other, *node) };
                schemas::are_same(walk, here.direction, &vec![old.clone()], &vec![new.clone()])
            })
        };
        from.iter().filter(differs).cloned().collect()
    };
    let gone = missing(&old.exclusions, &new.exclusions, true);
    let fresh = missing(&new.exclusions, &old.exclusions, false);
    let text = |nodes: &[Node<'d>]| {
        let all: Vec<String> =
            nodes.iter().map(|node| format!("not {}", shown(node.resolved().value))).collect();
        all.join(", ")
    };
    let rule = match (gone.is_empty(), fresh.is_empty()) {
        (true, true) => return,
        (true, false) => Rule::LIMIT_TIGHTENED,
        (false, true) => Rule::LIMIT_LOOSENED,
        (false, false) => Rule::LIMIT_CHANGED,
    };
    walk.report(here, rule, said(old, new, text(&gone), text(&fresh)));
}
