//! Orders the forms of untagged unions: one that requires more is tried first, so that a form that allows
//! everything does not swallow the others.

use crate::ir::{ModelKind, Presence, TypeRef};
use crate::lower::Draft;

pub(super) fn order_forms(models: &mut [Draft]) {
    let required: Vec<usize> = models.iter().map(required_members).collect();
    let weight = |ty: &TypeRef| match ty.contained_model() {
        Some(id) => required.get(id.0).copied().unwrap_or_default(),
        None => usize::MAX,
    };
    for draft in models {
        if let ModelKind::Union(union) = &mut draft.kind
            && union.tag.is_none()
        {
            union
                .variants
                .sort_by_key(|variant| (variant.ty == TypeRef::Json, std::cmp::Reverse(weight(&variant.ty))));
        }
    }
}

fn required_members(draft: &Draft) -> usize {
    match &draft.kind {
        ModelKind::Struct(structure) => {
            structure.fields.iter().filter(|field| field.presence == Presence::Required).count()
        }
        ModelKind::StringEnum(_) | ModelKind::Union(_) => 0,
    }
}
