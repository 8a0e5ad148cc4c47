//! The properties of an object, named ones and others.

use super::view::{Flat, Others, Property, View};
use super::walk::{Here, Said, Walk};
use super::{lifecycle, schemas};
use crate::diff::rule::Rule;
use crate::spec::pointer::Pointer;

/// Compares the properties that two objects have, each below its object's name.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &View<'d>, new: &View<'d>) {
    let renamed = renamed(here, old, new);
    if let Some((was, now)) = renamed {
        let said = Said {
            was: format!("`{was}`"),
            now: format!("`{now}`"),
            old_at: place(old.properties.get(was), &old.at),
            new_at: place(new.properties.get(now), &new.at),
        };
        walk.report(&here.below(&format!(".{now}")), Rule::PROPERTY_RENAMED, said);
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

/// The one property that is gone and the one that is new, if both are required and hold values of one kind. Of optional
/// ones nobody can say whether they are the same thing.
fn renamed<'d>(here: &Here, old: &View<'d>, new: &View<'d>) -> Option<(&'d str, &'d str)> {
    let only = |from: &View<'d>, other: &View<'d>| -> Option<(&'d str, String)> {
        let mut missing = from.properties.iter().filter(|(key, _)| !other.properties.contains_key(*key));
        let (wire_name, property) = missing.next().filter(|(_, property)| property.is_required)?;
        let kind = Flat::of(&property.schema).view(here.direction, None).kind();
        missing.next().is_none().then_some((*wire_name, kind))
    };
    let ((was, old_kind), (now, new_kind)) = (only(old, new)?, only(new, old)?);
    (old_kind == new_kind).then_some((was, now))
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
        (Some(Others::Of(old)), Some(Others::Of(new))) => {
            schemas::compare(walk, &here.below(".{key}"), &vec![old.clone()], &vec![new.clone()]);
        }
        (Some(Others::Of(_)), None | Some(Others::Any)) => {
            let said = Said { was: "values of a type".to_owned(), now: "any value".to_owned(), ..said };
            walk.report(&here.below(".{key}"), Rule::TYPE_WIDENED, said);
        }
        (None | Some(Others::Any), Some(Others::Of(_))) => {
            let said = Said { was: "any value".to_owned(), now: "values of a type".to_owned(), ..said };
            walk.report(&here.below(".{key}"), Rule::TYPE_NARROWED, said);
        }
        (None | Some(Others::Any), None | Some(Others::Any))
        | (Some(Others::Refused), Some(Others::Refused)) => {}
    }
}
