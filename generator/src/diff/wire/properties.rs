//! The properties of an object, named ones and others.

use super::flat::Flat;
use super::view::{Others, Property, View};
use super::walk::{Here, Said, Walk};
use super::{lifecycle, schemas};
use crate::diff::rule::Rule;
use crate::spec::pointer::Pointer;

/// Compares the properties that two objects have, each below its object's name.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let renamed = renamed(walk, here, old, new);
    if let Some((was, now)) = renamed {
        report_renamed(walk, here, (old, was), (new, now));
    }
    let mut wire_names: Vec<&str> = old.properties.keys().chain(new.properties.keys()).copied().collect();
    wire_names.sort_unstable();
    wire_names.dedup();
    for wire_name in wire_names {
        if renamed.is_some_and(|(was, now)| was == wire_name || now == wire_name) {
            continue;
        }
        let (was, now) = (old.properties.get(wire_name), new.properties.get(wire_name));
        let here = here.below(&format!(".{wire_name}"));
        let said = Said { old_at: place(was, &old.at), new_at: place(now, &new.at), ..Said::default() };
        match (was, now) {
            (Some(was), Some(now)) => compare_property(walk, &here, was, now, &said),
            (None, Some(Property { is_required: true, .. })) => {
                walk.report(&here, Rule::REQUIRED_PROPERTY_ADDED, said);
            }
            (None, _) => walk.report(&here, Rule::OPTIONAL_PROPERTY_ADDED, said),
            (Some(Property { is_required: true, .. }), None) => {
                walk.report(&here, Rule::REQUIRED_PROPERTY_REMOVED, said);
            }
            (Some(_), None) => walk.report(&here, Rule::OPTIONAL_PROPERTY_REMOVED, said),
        }
    }
    compare_others(walk, here, old, new);
}

fn report_renamed<'d>(
    walk: &mut Walk<'d>,
    here: &Here,
    (old, was): (&View<'d>, &'d str),
    (new, now): (&View<'d>, &'d str),
) {
    let here = here.below(&format!(".{now}"));
    let (old_property, new_property) = (old.properties.get(was), new.properties.get(now));
    let said = Said {
        was: format!("`{was}`"),
        now: format!("`{now}`"),
        old_at: place(old_property, &old.at),
        new_at: place(new_property, &new.at),
    };
    walk.report(&here, Rule::PROPERTY_RENAMED, said.clone());
    if let (Some(old_property), Some(new_property)) = (old_property, new_property) {
        let said = Said { was: String::new(), now: String::new(), ..said };
        compare_property(walk, &here, old_property, new_property, &said);
    }
}

/// The one property that is gone and the one that is new, if both are required and hold the same: objects, arrays and
/// unions in every detail, other values by their type. Of optional ones nobody can say whether they are the same thing.
fn renamed<'d>(walk: &Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) -> Option<(&'d str, &'d str)> {
    let (was, old_property) = only_missing(old, new)?;
    let (now, new_property) = only_missing(new, old)?;
    let [old_kind, new_kind] =
        [old_property, new_property].map(|property| Flat::of(&property.schema).view(here.direction, None));
    let is_scalar = matches!(old_kind.type_name, Some("string" | "integer" | "number" | "boolean"));
    let is_same = if is_scalar {
        old_kind.kind() == new_kind.kind()
    } else {
        schemas::are_same(walk, here.direction, &old_property.schema, &new_property.schema)
    };
    is_same.then_some((was, now))
}

/// The property that the other object does not have, if it is the only one and required.
fn only_missing<'d, 'v>(from: &'v View<'d>, other: &View<'d>) -> Option<(&'d str, &'v Property<'d>)> {
    let mut missing = from.properties.iter().filter(|(key, _)| !other.properties.contains_key(*key));
    let (wire_name, property) = missing.next().filter(|(_, property)| property.is_required)?;
    missing.next().is_none().then_some((*wire_name, property))
}

/// Where a property stands; without one, what should hold it.
fn place(property: Option<&Property<'_>>, holder: &Pointer) -> Pointer {
    property
        .and_then(|property| property.schema.last())
        .map_or_else(|| holder.clone(), |node| node.at.clone())
}

fn compare_property<'d>(
    walk: &mut Walk<'d>,
    here: &Here,
    was: &Property<'d>,
    now: &Property<'d>,
    said: &Said,
) {
    match (was.is_required, now.is_required) {
        (false, true) => walk.report(here, Rule::PROPERTY_BECAME_REQUIRED, said.clone()),
        (true, false) => walk.report(here, Rule::PROPERTY_BECAME_OPTIONAL, said.clone()),
        (true, true) | (false, false) => {}
    }
    lifecycle::compare(
        walk,
        here,
        [was.life, now.life],
        [Rule::PROPERTY_DEPRECATED, Rule::PROPERTY_UNDEPRECATED],
        said,
    );
    schemas::compare(walk, here, &was.schema, &now.schema);
}

fn compare_others<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let said = Said { old_at: old.at.clone(), new_at: new.at.clone(), ..Said::default() };
    match (&old.others, &new.others) {
        (Some(Others::Refused), None | Some(Others::Any | Others::Of(_))) => {
            walk.report(here, Rule::OTHER_PROPERTIES_ALLOWED, said);
        }
        (None | Some(Others::Any | Others::Of(_)), Some(Others::Refused)) => {
            walk.report(here, Rule::OTHER_PROPERTIES_REFUSED, said);
        }
        (Some(Others::Of(was)), Some(Others::Of(now))) => {
            schemas::compare(walk, &here.below(".{key}"), &vec![was.clone()], &vec![now.clone()]);
        }
        (Some(Others::Of(was)), None | Some(Others::Any)) => {
            let now = was.silent(&new.at);
            schemas::compare(walk, &here.below(".{key}"), &vec![was.clone()], &vec![now]);
        }
        (None | Some(Others::Any), Some(Others::Of(now))) => {
            let was = now.silent(&old.at);
            schemas::compare(walk, &here.below(".{key}"), &vec![was], &vec![now.clone()]);
        }
        (None | Some(Others::Any), None | Some(Others::Any))
        | (Some(Others::Refused), Some(Others::Refused)) => {}
    }
}
