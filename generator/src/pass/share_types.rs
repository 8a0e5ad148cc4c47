//! Makes one type of schemas that are read in several roles alike, and of groups that the settings name.

use std::collections::BTreeMap;

use super::equivalence::equivalent;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::ir::{Answer, Argument, EnumValue, ModelId, ModelKind, TypeRef};
use crate::lower::{Draft, Drafts};
use crate::spec::pointer::Pointer;

pub(super) fn share_types(drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let mut classes = Classes { leader: (0..drafts.models.len()).map(ModelId).collect() };
    for set in sets_by(&drafts.models, |draft| Some(draft.source.as_str().to_owned())) {
        for (position, left) in set.iter().enumerate() {
            for right in set.iter().skip(position + 1) {
                if let Some(pairs) = equivalent(&drafts.models, *left, *right) {
                    classes.join_all(pairs);
                }
            }
        }
    }
    for set in sets_by(&drafts.models, |draft| draft.shared.clone()) {
        join_group(&mut drafts.models, &set, &mut classes, diagnostics);
    }
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

fn join_group(models: &mut [Draft], set: &[ModelId], classes: &mut Classes, diagnostics: &mut Diagnostics) {
    for (position, right) in set.iter().enumerate().skip(1) {
        let mut joined = false;
        for left in set.iter().take(position) {
            if let Some(pairs) = equivalent(models, *left, *right) {
                classes.join_all(pairs);
                joined = true;
                break;
            }
        }
        let earlier =
            set.iter().take(position).find(|left| usage_of(models, **left) == usage_of(models, *right));
        let (left_at, right_at, _) = places(models, earlier.copied().unwrap_or(*right), *right);
        let has_fault = [left_at, right_at].iter().any(|at| diagnostics.has_error_within(at));
        // One that could not be read whole differs from the others for that reason.
        if !joined
            && !has_fault
            && let Some(left) = earlier
        {
            if let Some(values) = united_values(models, *left, *right) {
                diagnostics.add(united(models, *left, *right));
                set_values(models, *left, &values);
                set_values(models, *right, &values);
                classes.join(*left, *right);
            } else {
                diagnostics.add(diverged(models, *left, *right));
            }
        }
    }
}

fn usage_of(models: &[Draft], id: ModelId) -> Option<crate::ir::Usage> {
    models.get(id.0).map(|draft| draft.usage)
}

fn values_of(models: &[Draft], id: ModelId) -> Option<&[EnumValue]> {
    match &models.get(id.0)?.kind {
        ModelKind::StringEnum(string_enum) => Some(&string_enum.values),
        ModelKind::Struct(_) | ModelKind::Union(_) => None,
    }
}

/// The values of both enums: one that has grown on one side may grow on the other tomorrow.
fn united_values(models: &[Draft], left: ModelId, right: ModelId) -> Option<Vec<EnumValue>> {
    let mut values = values_of(models, left)?.to_vec();
    for value in values_of(models, right)? {
        if !values.iter().any(|known| known.wire_name == value.wire_name) {
            values.push(value.clone());
        }
    }
    Some(values)
}

fn set_values(models: &mut [Draft], id: ModelId, values: &[EnumValue]) {
    if let Some(Draft { kind: ModelKind::StringEnum(string_enum), .. }) = models.get_mut(id.0) {
        values.clone_into(&mut string_enum.values);
    }
}

fn places(models: &[Draft], left: ModelId, right: ModelId) -> (Pointer, Pointer, String) {
    let source = |id: ModelId| models.get(id.0).map(|draft| draft.source.clone()).unwrap_or_default();
    let group = models.get(left.0).and_then(|draft| draft.shared.clone()).unwrap_or_default();
    (source(left), source(right), group)
}

fn united(models: &[Draft], left: ModelId, right: ModelId) -> Diagnostic {
    let (left, right, group) = places(models, left, right);
    let mut note = Diagnostic::new(
        Code::UNITED_ENUM,
        Place::DocumentKey(right),
        format!("the values of `{group}` differ here; the type holds those of both"),
    );
    note.severity = Severity::Note;
    note.related(Place::DocumentKey(left), "the other one").hint(
        "nothing has to be done; take one out of the group under [[shared]] if they are to be two types",
    )
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
struct Classes {
    leader: Vec<ModelId>,
}

impl Classes {
    fn find(&self, id: ModelId) -> ModelId {
        let mut id = id;
        while let Some(next) = self.leader.get(id.0)
            && *next != id
        {
            id = *next;
        }
        id
    }

    fn join(&mut self, left: ModelId, right: ModelId) {
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
