//! Whether two types are the same but for names and places; recursive types are compared as they unfold.

use std::collections::BTreeSet;

use super::share_types::Classes;
use crate::ir::{Field, ModelId, ModelKind, TypeRef};
use crate::lower::Draft;

/// Pairs that have to be the same for the first pair to be; `None` if they are not.
pub(super) fn equivalent(
    models: &[Draft],
    classes: &Classes,
    left: ModelId,
    right: ModelId,
) -> Option<BTreeSet<(ModelId, ModelId)>> {
    let mut comparison = Comparison { models, classes, assumed: BTreeSet::new() };
    comparison.models(left, right).then_some(comparison.assumed)
}

struct Comparison<'m> {
    models: &'m [Draft],
    classes: &'m Classes,
    assumed: BTreeSet<(ModelId, ModelId)>,
}

impl Comparison<'_> {
    fn models(&mut self, left: ModelId, right: ModelId) -> bool {
        if self.classes.find(left) == self.classes.find(right) || !self.assumed.insert((left, right)) {
            return true;
        }
        let (Some(left), Some(right)) = (self.models.get(left.0), self.models.get(right.0)) else {
            return false;
        };
        match (&left.kind, &right.kind) {
            (ModelKind::Struct(left), ModelKind::Struct(right)) => {
                left.fields.len() == right.fields.len()
                    && left.fields.iter().zip(&right.fields).all(|(left, right)| self.fields(left, right))
                    && match (&left.additional, &right.additional) {
                        (None, None) => true,
                        (Some(left), Some(right)) => self.types(left, right),
                        (None, Some(_)) | (Some(_), None) => false,
                    }
            }
            (ModelKind::StringEnum(left), ModelKind::StringEnum(right)) => left
                .values
                .iter()
                .map(|value| &value.wire_name)
                .eq(right.values.iter().map(|value| &value.wire_name)),
            (ModelKind::Union(left), ModelKind::Union(right)) => {
                left.tag == right.tag
                    && left.variants.len() == right.variants.len()
                    && left.variants.iter().zip(&right.variants).all(|(left, right)| {
                        left.tags == right.tags
                            && left.rust_name == right.rust_name
                            && left.tag_is_dropped == right.tag_is_dropped
                            && self.types(&left.ty, &right.ty)
                    })
            }
            (ModelKind::Struct(_) | ModelKind::StringEnum(_) | ModelKind::Union(_), _) => false,
        }
    }

    fn fields(&mut self, left: &Field, right: &Field) -> bool {
        left.wire_name == right.wire_name
            && left.presence == right.presence
            && left.deprecation == right.deprecation
            && left.value == right.value
            && self.types(&left.ty, &right.ty)
    }

    fn types(&mut self, left: &TypeRef, right: &TypeRef) -> bool {
        match (left, right) {
            (TypeRef::Model(left), TypeRef::Model(right)) => self.models(*left, *right),
            (TypeRef::List(left), TypeRef::List(right))
            | (TypeRef::Map(left), TypeRef::Map(right))
            | (TypeRef::Nullable(left), TypeRef::Nullable(right))
            | (TypeRef::Boxed(left), TypeRef::Boxed(right)) => self.types(left, right),
            _ => left == right,
        }
    }
}
