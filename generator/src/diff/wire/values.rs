//! Which values are allowed: enums, limits and patterns.

use serde_json::Value;

use super::node::shown;
use super::view::View;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares the allowed values of one place.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    compare_enums(walk, here, old, new);
    compare_limits(walk, here, old, new);
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
            let said = said(old, new, String::new(), missing(values, &[]).join(", "));
            walk.report(here, Rule::ENUM_ADDED, said);
        }
        (Some(values), None) => {
            let said = said(old, new, missing(values, &[]).join(", "), String::new());
            walk.report(here, Rule::ENUM_REMOVED, said);
        }
        (None, None) => {}
    }
}

fn compare_limits<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let mut limits: Vec<&str> = old.limits.keys().chain(new.limits.keys()).copied().collect();
    limits.sort_unstable();
    limits.dedup();
    for limit in limits {
        let (was, now) = (old.limits.get(limit), new.limits.get(limit));
        let is_tighter = match (was, now) {
            (Some((was, _)), Some((now, _))) if was.total_cmp(now).is_eq() => continue,
            (Some((was, greater_is_tighter)), Some((now, _))) => (now > was) == *greater_is_tighter,
            (None, _) => true,
            (Some(_), None) => false,
        };
        let text = |number: Option<&(f64, bool)>| {
            number.map_or_else(|| format!("no `{limit}`"), |(number, _)| format!("`{limit}` {number}"))
        };
        let rule = if is_tighter { Rule::LIMIT_TIGHTENED } else { Rule::LIMIT_LOOSENED };
        walk.report(here, rule, said(old, new, text(was), text(now)));
    }
}
