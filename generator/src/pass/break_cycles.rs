//! Boxes the members through which a type would contain itself. Every member on a cycle is boxed: more than the
//! least, but the same whatever the order of the document.

use super::reaches::reaches;
use crate::ir::{ModelId, ModelKind, TypeRef};
use crate::lower::Draft;

pub(super) fn break_cycles(models: &mut [Draft]) {
    let contained: Vec<Vec<ModelId>> = models.iter().map(contained_models).collect();
    for (index, draft) in models.iter_mut().enumerate() {
        let owner = ModelId(index);
        let on_cycle = |ty: &TypeRef| ty.contained_model().is_some_and(|id| reaches(&contained, id, owner));
        match &mut draft.kind {
            ModelKind::Struct(structure) => {
                structure
                    .fields
                    .iter_mut()
                    .filter(|field| on_cycle(&field.ty))
                    .for_each(|field| insert_box(&mut field.ty));
            }
            ModelKind::Union(union) => {
                union
                    .variants
                    .iter_mut()
                    .filter(|form| on_cycle(&form.ty))
                    .for_each(|form| insert_box(&mut form.ty));
            }
            ModelKind::StringEnum(_) => {}
        }
    }
}

fn contained_models(draft: &Draft) -> Vec<ModelId> {
    match &draft.kind {
        ModelKind::Struct(structure) => {
            structure.fields.iter().filter_map(|field| field.ty.contained_model()).collect()
        }
        ModelKind::Union(union) => {
            union.variants.iter().filter_map(|variant| variant.ty.contained_model()).collect()
        }
        ModelKind::StringEnum(_) => Vec::new(),
    }
}

fn insert_box(ty: &mut TypeRef) {
    if let TypeRef::Nullable(inner) = ty {
        insert_box(inner);
    } else {
        let inner = std::mem::replace(ty, TypeRef::Json);
        *ty = TypeRef::Boxed(Box::new(inner));
    }
}
