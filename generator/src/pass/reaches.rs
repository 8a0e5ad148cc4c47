//! The search that both questions about cycles need: whether one type leads to another.

use std::collections::BTreeSet;

use crate::ir::ModelId;

/// Whether `to` is `from` or can be come to from it; `next` lists where each model leads.
pub(super) fn reaches(next: &[Vec<ModelId>], from: ModelId, to: ModelId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(next.get(id.0).into_iter().flatten());
        }
    }
    false
}
