//! Finds the enums of which one can be made of the other: what an answer holds, a later request can ask for.
//!
//! That is so where one of them has all values of the other. Enums are open, so a value that only the larger one knows is
//! carried over as an unrecognized one.

use std::collections::BTreeSet;

use crate::ir::{Model, ModelId, ModelKind};

/// How many conversions an enum may have. Some documents spell the same two words in hundreds of places; conversions
/// between all of them would cost compile time and help nobody.
const MOST_PARTNERS: usize = 6;

/// Notes in every enum the others that it can be made of. Of each pair answers hold one and requests the other. A single
/// value tells objects apart and is nothing that a program carries over.
pub(super) fn pair_enums(models: &mut [Model]) {
    let sets: Vec<(ModelId, BTreeSet<String>)> = models
        .iter()
        .enumerate()
        .filter_map(|(index, model)| Some((ModelId(index), values(model)?)))
        .filter(|(_, values)| values.len() > 1)
        .collect();
    let partners: Vec<(ModelId, Vec<ModelId>)> = sets
        .iter()
        .map(|(id, values)| {
            let fits = |(other, others): &&(ModelId, BTreeSet<String>)| {
                other != id
                    && (values.is_subset(others) || others.is_subset(values))
                    && meet(models, *id, *other)
            };
            (*id, sets.iter().filter(fits).map(|(other, _)| *other).collect())
        })
        .collect();
    let is_bounded =
        |id: ModelId| partners.iter().any(|(known, others)| *known == id && others.len() <= MOST_PARTNERS);
    for (id, others) in &partners {
        if let Some(Model { kind: ModelKind::StringEnum(string_enum), .. }) = models.get_mut(id.0)
            && is_bounded(*id)
        {
            string_enum.made_of = others.iter().copied().filter(|other| is_bounded(*other)).collect();
        }
    }
}

fn values(model: &Model) -> Option<BTreeSet<String>> {
    let ModelKind::StringEnum(string_enum) = &model.kind else { return None };
    Some(string_enum.values.iter().map(|value| value.wire_name.clone()).collect())
}

/// Whether answers hold one and requests the other.
fn meet(models: &[Model], left: ModelId, right: ModelId) -> bool {
    let (Some(left), Some(right)) = (models.get(left.0), models.get(right.0)) else { return false };
    (left.traits.read && right.traits.written) || (left.traits.written && right.traits.read)
}
