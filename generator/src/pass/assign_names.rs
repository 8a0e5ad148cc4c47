//! Gives every type its name and its file, and puts the types into the order of output.

use std::collections::{BTreeMap, BTreeSet};

use super::share_types::map_all_types;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::ident::{ModName, TypeName};
use crate::ir::{Model, ModelId, Traits, Usage};
use crate::lower::{Draft, Drafts};
use crate::spec::Spec;
use crate::spec::parameter_names::named;

/// The models in their order of output; the types of `drafts` refer to that order afterwards.
pub(super) fn assign_names(
    drafts: &mut Drafts,
    traits: &[Traits],
    spec: &Spec,
    diagnostics: &mut Diagnostics,
) -> Vec<Model> {
    let used: Vec<ModelId> = (0..drafts.models.len())
        .map(ModelId)
        .filter(|id| traits.get(id.0).is_some_and(|traits| traits.read || traits.written))
        .collect();
    let names = name_all(&drafts.models, &used, spec, diagnostics);
    let mut order: Vec<(ModName, TypeName, ModelId)> = used
        .iter()
        .filter_map(|id| {
            let draft = drafts.models.get(id.0)?;
            let file = ModName::of_type(&TypeName::from_wire(&draft.root));
            Some((file, names.get(id)?.clone(), *id))
        })
        .collect();
    order.sort();
    let places: BTreeMap<ModelId, ModelId> =
        order.iter().enumerate().map(|(place, (_, _, id))| (*id, ModelId(place))).collect();
    map_all_types(drafts, &|ty| ty.map_models(&|id| places.get(&id).copied().unwrap_or(id)));
    order
        .into_iter()
        .filter_map(|(file, rust_name, id)| {
            let draft = drafts.models.get(id.0)?.clone();
            let traits = traits.get(id.0).copied()?;
            let Draft { source, usage, docs, kind, .. } = draft;
            Some(Model { rust_name, file, docs, kind, traits, usage, source })
        })
        .collect()
}

fn name_all(
    models: &[Draft],
    used: &[ModelId],
    spec: &Spec,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<ModelId, TypeName> {
    let mut wishes: Vec<(&Draft, ModelId)> =
        used.iter().filter_map(|id| models.get(id.0).map(|draft| (draft, *id))).collect();
    wishes.sort_by(|(left, _), (right, _)| {
        (left.rank, left.usage, &left.source).cmp(&(right.rank, right.usage, &right.source))
    });
    let mut taken: BTreeMap<TypeName, &Draft> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (draft, id) in wishes {
        let wanted = TypeName::from_wire(&draft.wanted);
        let name = match taken.get(&wanted) {
            None => wanted,
            Some(other) if other.source == draft.source => {
                free(&wanted.extended(usage_word(draft.usage)), &taken.keys().cloned().collect())
            }
            Some(other) => {
                let name = free(&wanted, &taken.keys().cloned().collect());
                // Members of a group that are not one type have their own complaint.
                if draft.shared.is_none() || draft.shared != other.shared {
                    diagnostics.add(collision(draft, other, (&wanted, &name), spec));
                }
                name
            }
        };
        taken.insert(name.clone(), draft);
        names.insert(id, name);
    }
    names
}

fn usage_word(usage: Usage) -> &'static str {
    match usage {
        Usage::Response => "Response",
        Usage::Request => "Input",
    }
}

fn free(wanted: &TypeName, taken: &BTreeSet<TypeName>) -> TypeName {
    let mut name = wanted.clone();
    let mut number = 2_usize;
    while taken.contains(&name) {
        name = wanted.extended(&number.to_string());
        number += 1;
    }
    name
}

fn collision(
    draft: &Draft,
    other: &Draft,
    (wanted, name): (&TypeName, &TypeName),
    spec: &Spec,
) -> Diagnostic {
    let setting = named(&spec.value, &draft.source);
    Diagnostic::new(
        Code::NAME_COLLISION,
        Place::DocumentKey(draft.source.clone()),
        format!("two types would be called `{wanted}`; this one is called `{name}`"),
    )
    .related(Place::DocumentKey(other.source.clone()), "the other one")
    .hint(format!("name it in the settings: [names.types] \"{}\" = \"…\"", setting.as_str()))
}
