//! Reports untagged unions that are a form of themselves: reading one would try itself for ever.

use super::reaches::reaches;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{ModelId, ModelKind};
use crate::lower::Draft;

pub(super) fn check_forms(models: &[Draft], diagnostics: &mut Diagnostics) {
    let forms: Vec<Vec<ModelId>> = models.iter().map(forms_of).collect();
    for (index, (draft, own)) in models.iter().zip(&forms).enumerate() {
        if own.iter().any(|form| reaches(&forms, *form, ModelId(index))) {
            diagnostics.add(
                Diagnostic::new(
                    Code::CYCLIC_REF,
                    Place::DocumentKey(draft.source.clone()),
                    "this union is a form of itself",
                )
                .hint("take the reference out; it adds no value that the other forms do not have"),
            );
        }
    }
}

/// The types that an untagged union tries at the same value.
fn forms_of(draft: &Draft) -> Vec<ModelId> {
    match &draft.kind {
        ModelKind::Union(union) if union.tag.is_none() => {
            union.variants.iter().filter_map(|variant| variant.ty.contained_model()).collect()
        }
        ModelKind::Union(_) | ModelKind::Struct(_) | ModelKind::StringEnum(_) => Vec::new(),
    }
}
