//! Reports untagged unions that are a form of themselves: reading one would try itself for ever.

use super::reaches::reaches;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{ModelId, ModelKind};
use crate::lower::Draft;

pub(super) fn check_forms(models: &[Draft], diagnostics: &mut Diagnostics) {
    let forms: Vec<Vec<ModelId>> = models.iter().map(forms_of).collect();
    let leads = |from: usize, to: usize| {
        let own = forms.get(from).into_iter().flatten();
        own.clone().any(|form| reaches(&forms, *form, ModelId(to)))
    };
    let circular: Vec<usize> = (0..models.len()).filter(|index| leads(*index, *index)).collect();
    for (index, draft) in models.iter().enumerate().filter(|(index, _)| circular.contains(index)) {
        // A circle is one fault, whichever of its unions one begins with.
        let mut others = circular.iter().filter(|other| leads(index, **other) && leads(**other, index));
        let is_first =
            others.all(|other| models.get(*other).is_some_and(|other| draft.source <= other.source));
        if is_first {
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
