//! Finds out in which directions each type travels: serde's derives are the larger part of compile time.

use crate::ir::{Answer, Argument, Construction, ModelId, ModelKind, Presence, Traits, TypeRef};
use crate::lower::{Draft, Drafts};

/// The directions of each draft, and how users make it. Types that travel nowhere are not generated.
pub(super) fn derive_traits(drafts: &mut Drafts) -> Vec<Traits> {
    let mut traits = vec![Traits::default(); drafts.models.len()];
    for lowered in &drafts.operations {
        let operation = &lowered.operation;
        let parameters = operation.arguments.iter().filter_map(Argument::parameter);
        let sent = parameters.chain(&operation.options).map(|parameter| &parameter.ty);
        for ty in sent.chain(operation.body.iter().map(|body| &body.ty)) {
            reach(&drafts.models, ty, &mut traits, |traits| &mut traits.written);
        }
        if let Answer::Value(ty) | Answer::Optional(ty) | Answer::Sequence(ty) | Answer::Page(ty) =
            &operation.answer
        {
            reach(&drafts.models, ty, &mut traits, |traits| &mut traits.read);
        }
    }
    for (draft, traits) in drafts.models.iter_mut().zip(&traits) {
        if let ModelKind::Struct(structure) = &mut draft.kind {
            let required = structure.fields.iter().any(|field| field.presence == Presence::Required);
            structure.construction = match (traits.written, required) {
                (false, _) => Construction::Read,
                (true, false) => Construction::Default,
                (true, true) => Construction::Builder,
            };
        }
    }
    traits
}

fn reach(models: &[Draft], ty: &TypeRef, traits: &mut [Traits], flag: fn(&mut Traits) -> &mut bool) {
    let mut open: Vec<ModelId> = Vec::new();
    ty.visit_models(&mut |id| open.push(id));
    while let Some(id) = open.pop() {
        let Some(entry) = traits.get_mut(id.0) else { continue };
        if std::mem::replace(flag(entry), true) {
            continue;
        }
        match models.get(id.0).map(|draft| &draft.kind) {
            Some(ModelKind::Struct(structure)) => {
                structure.fields.iter().for_each(|field| field.ty.visit_models(&mut |id| open.push(id)));
                structure.additional.iter().for_each(|ty| ty.visit_models(&mut |id| open.push(id)));
            }
            Some(ModelKind::Union(union)) => {
                union.variants.iter().for_each(|variant| variant.ty.visit_models(&mut |id| open.push(id)));
            }
            Some(ModelKind::StringEnum(_)) | None => {}
        }
    }
}
