//! Reports untagged unions that are a form of themselves: reading one would try itself for ever.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{ModelId, ModelKind};
use crate::lower::Draft;

pub(super) fn check_forms(models: &[Draft], diagnostics: &mut Diagnostics) {
    for (index, draft) in models.iter().enumerate() {
        if forms_of(models, ModelId(index)).iter().any(|form| reaches(models, *form, ModelId(index))) {
            diagnostics.add(
                Diagnostic::new(
                    Code::CYCLIC_REF,
                    Place::Document(draft.source.clone()),
                    "this union is a form of itself",
                )
                .hint("take the reference out; it adds no value that the other forms do not have"),
            );
        }
    }
}

fn reaches(models: &[Draft], from: ModelId, to: ModelId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(forms_of(models, id));
        }
    }
    false
}

/// The unions that an untagged union tries at the same value.
fn forms_of(models: &[Draft], id: ModelId) -> Vec<ModelId> {
    match models.get(id.0).map(|draft| &draft.kind) {
        Some(ModelKind::Union(union)) if union.tag.is_none() => {
            union.variants.iter().filter_map(|variant| variant.ty.contained_model()).collect()
        }
        Some(ModelKind::Union(_) | ModelKind::Struct(_) | ModelKind::StringEnum(_)) | None => Vec::new(),
    }
}
