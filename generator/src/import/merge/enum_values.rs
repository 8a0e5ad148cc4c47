//! Texts about values of an enum go with their values.

use super::{Merge, Role};
use crate::import::tokens::elements;
use crate::import::tree::{Members, Node};
use crate::spec::pointer::Pointer;

impl<'t> Merge<'_, 't> {
    /// An object without the texts of enum values that are gone.
    pub(super) fn without_lost_values(
        &mut self,
        before: &Node<'t>,
        node: Node<'t>,
        at: &Pointer,
    ) -> Node<'t> {
        let values = |node: &Node<'t>| -> Vec<String> {
            let values = node.get("enum").map(|values| elements(values, Role::Set, values));
            values.unwrap_or_default().into_iter().map(|element| element.token).collect()
        };
        let kept = values(&node);
        let lost: Vec<String> = values(before).into_iter().filter(|value| !kept.contains(value)).collect();
        let Some(members) = node.members().filter(|_| !lost.is_empty()) else { return node };
        let mut result = Members::new();
        for (key, member) in members {
            let is_by_value = self.vocabulary.is_text(key)
                && !["example", "examples", "externalDocs"].contains(&key.as_str());
            let Some(by_value) = member.members().filter(|_| is_by_value) else {
                result.insert(key.clone(), member.clone());
                continue;
            };
            let mut left = by_value.clone();
            for value in &lost {
                if let Some(text) = left.shift_remove(value) {
                    let text = format!("{key}/{value}: {}", text.value());
                    self.report.take_along(&at.child("enum").child(value), text);
                }
            }
            if !left.is_empty() {
                result.insert(key.clone(), member.with_members(left));
            }
        }
        node.with_members(result)
    }
}
