//! Makes one type of schemas that are read in several roles alike, and of groups that the settings name.

use std::collections::BTreeMap;

use super::equivalence::equivalent;
use super::unite_enums::{join_enums, unite_values, values_of};
use crate::decisions::Decisions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{Answer, Argument, ModelId, ModelKind, TypeRef};
use crate::lower::{Draft, Drafts};
use crate::spec::pointer::Pointer;

pub(super) fn share_types(drafts: &mut Drafts, decisions: &Decisions, diagnostics: &mut Diagnostics) {
    let models = &drafts.models;
    let mut classes = Classes { leader: (0..models.len()).map(ModelId).collect() };
    let groups = sets_by(models, |draft| draft.shared.clone());
    // Objects that hold enums are compared when it is known which of these are one.
    for group in &groups {
        join_enums(models, group, &mut classes, diagnostics);
    }
    for set in sets_by(models, |draft| Some(draft.source.as_str().to_owned())) {
        for (position, left) in set.iter().enumerate() {
            for right in set.iter().skip(position + 1) {
                if let Some(pairs) = equivalent(models, &classes, *left, *right) {
                    classes.join_all(pairs);
                }
            }
        }
    }
    for group in &groups {
        join_group(models, group, &mut classes, diagnostics);
    }
    unite_values(&mut drafts.models, &classes, decisions);
    let leader = |id: ModelId| classes.find(id);
    map_all_types(drafts, &|ty| ty.map_models(&leader));
}

/// Ids of drafts with the same key, in the order of usage and place.
fn sets_by(models: &[Draft], key: impl Fn(&Draft) -> Option<String>) -> Vec<Vec<ModelId>> {
    let mut sets: BTreeMap<String, Vec<ModelId>> = BTreeMap::new();
    for (index, draft) in models.iter().enumerate() {
        if let Some(key) = key(draft) {
            sets.entry(key).or_default().push(ModelId(index));
        }
    }
    let order = |id: &ModelId| models.get(id.0).map(|draft| (draft.usage, draft.source.clone()));
    let mut sets: Vec<Vec<ModelId>> = sets.into_values().filter(|set| set.len() > 1).collect();
    for set in &mut sets {
        set.sort_by_key(order);
    }
    sets
}

fn join_group(models: &[Draft], set: &[ModelId], classes: &mut Classes, diagnostics: &mut Diagnostics) {
    for (position, right) in set.iter().enumerate().skip(1) {
        let mut joined = false;
        for left in set.iter().take(position) {
            if let Some(pairs) = equivalent(models, classes, *left, *right) {
                classes.join_all(pairs);
                joined = true;
                break;
            }
        }
        let earlier = set.iter().take(position).find(|left| have_to_be_one(models, **left, *right));
        let (left_at, right_at, _) = places(models, earlier.copied().unwrap_or(*right), *right);
        let has_fault = [left_at, right_at].iter().any(|at| diagnostics.has_error_within(at));
        // One that could not be read whole differs from the others for that reason.
        if !joined
            && !has_fault
            && let Some(left) = earlier
        {
            diagnostics.add(diverged(models, *left, *right));
        }
    }
}

/// Whether two schemas of a group have no reason to be two types: enums were joined before, and are left apart only if
/// the settings split one; of objects there is one for each role; an enum and an object are never alike.
fn have_to_be_one(models: &[Draft], left: ModelId, right: ModelId) -> bool {
    let usage = |id: ModelId| models.get(id.0).map(|draft| draft.usage);
    let is_enum = |id: ModelId| values_of(models, id).is_some();
    match (is_enum(left), is_enum(right)) {
        (true, true) => false,
        (false, false) => usage(left) == usage(right),
        (true, false) | (false, true) => true,
    }
}

pub(super) fn places(models: &[Draft], left: ModelId, right: ModelId) -> (Pointer, Pointer, String) {
    let source = |id: ModelId| models.get(id.0).map(|draft| draft.source.clone()).unwrap_or_default();
    let group = models.get(left.0).and_then(|draft| draft.shared.clone()).unwrap_or_default();
    (source(left), source(right), group)
}

fn diverged(models: &[Draft], left: ModelId, right: ModelId) -> Diagnostic {
    let (left, right, group) = places(models, left, right);
    Diagnostic::new(
        Code::DIVERGED_SHARED_TYPE,
        Place::DocumentKey(right),
        format!("this schema is said to be one type with others, `{group}`, and differs from them"),
    )
    .related(Place::DocumentKey(left), "differs from this one")
    .hint("take it out of the group under [[shared]] and name it, or correct the document")
}

/// Which types are one.
pub(super) struct Classes {
    leader: Vec<ModelId>,
}

impl Classes {
    pub(super) fn find(&self, id: ModelId) -> ModelId {
        let mut id = id;
        while let Some(next) = self.leader.get(id.0)
            && *next != id
        {
            id = *next;
        }
        id
    }

    pub(super) fn join(&mut self, left: ModelId, right: ModelId) {
        let (left, right) = (self.find(left), self.find(right));
        if let Some(slot) = self.leader.get_mut(right.0) {
            *slot = left;
        }
    }

    fn join_all(&mut self, pairs: impl IntoIterator<Item = (ModelId, ModelId)>) {
        for (left, right) in pairs {
            self.join(left, right);
        }
    }
}

/// Applies `change` to every type of models and operations.
pub(super) fn map_all_types(drafts: &mut Drafts, change: &dyn Fn(&mut TypeRef)) {
    for draft in &mut drafts.models {
        match &mut draft.kind {
            ModelKind::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| change(&mut field.ty));
                structure.additional.iter_mut().for_each(change);
            }
            ModelKind::Union(union) => union.variants.iter_mut().for_each(|variant| change(&mut variant.ty)),
            ModelKind::StringEnum(_) => {}
        }
    }
    for lowered in &mut drafts.operations {
        let operation = &mut lowered.operation;
        for argument in &mut operation.arguments {
            if let Argument::Parameter(parameter) = argument {
                change(&mut parameter.ty);
            }
        }
        operation.options.iter_mut().for_each(|parameter| change(&mut parameter.ty));
        operation.body.iter_mut().for_each(|body| change(&mut body.ty));
        match &mut operation.answer {
            Answer::Value(ty) | Answer::Optional(ty) | Answer::Sequence(ty) | Answer::Page(ty) => change(ty),
            Answer::Unit | Answer::Text | Answer::Bytes => {}
        }
    }
}
