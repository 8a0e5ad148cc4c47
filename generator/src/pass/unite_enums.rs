//! Makes one type of the enums of a group that the settings name, with the values of all of them.

use super::share_types::{Classes, places};
use crate::decisions::Decisions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::ir::ident::{Wish, unique_variants};
use crate::ir::{EnumValue, ModelId, ModelKind, Usage};
use crate::lower::CATCH_ALL;
use crate::lower::Draft;

/// Joins the enums of a group, in whatever role each is read: one that has grown on one side may grow on the others
/// tomorrow.
pub(super) fn join_enums(
    models: &[Draft],
    group: &[ModelId],
    classes: &mut Classes,
    diagnostics: &mut Diagnostics,
) {
    let is_whole =
        |id: &ModelId| models.get(id.0).is_some_and(|draft| !diagnostics.has_error_within(&draft.source));
    let enums: Vec<ModelId> =
        group.iter().copied().filter(|id| values_of(models, *id).is_some() && is_whole(id)).collect();
    for set in sets(models, &enums) {
        let Some((leader, others)) = set.split_first() else { continue };
        for other in others {
            classes.join(*leader, *other);
        }
        if let Some(note) = difference(models, &set) {
            diagnostics.add(note);
        }
    }
}

/// The enums that become one: all, unless one of them is two by the settings; then those of each role.
fn sets(models: &[Draft], enums: &[ModelId]) -> Vec<Vec<ModelId>> {
    let source = |id: ModelId| models.get(id.0).map(|draft| &draft.source);
    let is_split = enums.iter().any(|left| {
        let same = enums.iter().filter(|right| source(**right) == source(*left));
        same.clone().any(|right| !texts(models, *left).eq(texts(models, *right)))
    });
    if !is_split {
        return vec![enums.to_vec()];
    }
    let of = |usage: Usage| {
        let is_of = |id: &&ModelId| models.get(id.0).is_some_and(|draft| draft.usage == usage);
        enums.iter().filter(is_of).copied().collect()
    };
    [Usage::Response, Usage::Request].map(of).into()
}

/// Gives the type that stands for each class of enums the values of all of them.
pub(super) fn unite_values(models: &mut [Draft], classes: &Classes, decisions: &Decisions) {
    let mut order: Vec<ModelId> = (0..models.len()).map(ModelId).collect();
    order.sort_by_key(|id| models.get(id.0).map(|draft| (draft.usage, draft.source.clone())));
    for id in order {
        let leader = classes.find(id);
        let missing: Vec<EnumValue> = missing(models, leader, id).cloned().collect();
        let Some(Draft { kind: ModelKind::StringEnum(united), .. }) = models.get_mut(leader.0) else {
            continue;
        };
        if missing.is_empty() {
            continue;
        }
        united.values.extend(missing);
        let wishes: Vec<Wish<'_>> = united.values.iter().map(|value| wish(value, decisions)).collect();
        let rust_names = unique_variants(&wishes, &[CATCH_ALL]);
        for (value, rust_name) in united.values.iter_mut().zip(rust_names) {
            value.rust_name = rust_name;
        }
    }
}

fn wish<'v>(value: &'v EnumValue, decisions: &'v Decisions) -> Wish<'v> {
    Wish { wire_name: &value.wire_name, set_name: decisions.member_name(&value.source) }
}

pub(super) fn values_of(models: &[Draft], id: ModelId) -> Option<&[EnumValue]> {
    match &models.get(id.0)?.kind {
        ModelKind::StringEnum(string_enum) => Some(&string_enum.values),
        ModelKind::Struct(_) | ModelKind::Union(_) => None,
    }
}

fn texts(models: &[Draft], id: ModelId) -> impl Iterator<Item = &str> {
    values_of(models, id).unwrap_or_default().iter().map(|value| value.wire_name.as_str())
}

/// The values of `other` that `id` does not have.
fn missing(models: &[Draft], id: ModelId, other: ModelId) -> impl Iterator<Item = &EnumValue> {
    let values = values_of(models, other).unwrap_or_default().iter();
    values.filter(move |value| texts(models, id).all(|known| known != value.wire_name))
}

/// Says which values stand in some of the enums only, and which of them lack any.
fn difference(models: &[Draft], set: &[ModelId]) -> Option<Diagnostic> {
    let mut partial: Vec<&EnumValue> = Vec::new();
    let mut lacking: Vec<(Place, String)> = Vec::new();
    for id in set {
        let mut lost: Vec<&EnumValue> = Vec::new();
        for value in set.iter().flat_map(|other| missing(models, *id, *other)) {
            if lost.iter().all(|known| known.wire_name != value.wire_name) {
                lost.push(value);
            }
            if partial.iter().all(|known| known.wire_name != value.wire_name) {
                partial.push(value);
            }
        }
        let place = Place::DocumentKey(places(models, *id, *id).0);
        if !lost.is_empty() && lacking.iter().all(|(known, _)| *known != place) {
            lacking.push((place, format!("not listed here: {}", listed(&lost))));
        }
    }
    let (first, group) = (partial.first()?, places(models, *set.first()?, *set.first()?).2);
    let message =
        format!("only some schemas of `{group}` list {}; the type has the values of all", listed(&partial));
    let mut note = Diagnostic::new(Code::UNITED_ENUM, Place::Document(first.source.clone()), message);
    note.severity = Severity::Note;
    let note = lacking.into_iter().fold(note, |note, (place, label)| note.related(place, label));
    Some(note.hint(
        "nothing has to be done; take one out of the group under [[shared]] if they are to be two types",
    ))
}

fn listed(values: &[&EnumValue]) -> String {
    let names: Vec<String> = values.iter().map(|value| format!("`{}`", value.wire_name)).collect();
    names.join(", ")
}
