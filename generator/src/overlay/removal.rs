//! `remove`: members and elements are taken out; those of one array from its end, so that none moves before its turn.

use std::cmp::Ordering;

use serde_json::Value;

use super::Stage;
use super::read::Action;
use crate::diagnostic::Code;
use crate::spec::pointer::Pointer;

impl Stage<'_> {
    /// Removes all that a target selects.
    pub(super) fn remove(&mut self, action: &Action<'_>, selected: Vec<Pointer>) {
        if selected.iter().any(|at| *at == Pointer::root()) {
            let message = format!("`{}` selects the whole document, which cannot be removed", action.target);
            let hint = "select the part that is wrong".to_owned();
            return self.complain(action, Code::IMPOSSIBLE_ACTION, message, hint);
        }
        for at in in_order(selected) {
            self.remove_one(action, &at);
        }
    }

    /// What lies in something that was removed before it is gone already.
    fn remove_one(&mut self, action: &Action<'_>, at: &Pointer) {
        let (Some(parent), Some(token)) = (at.parent(), at.last()) else { return };
        match self.value.pointer_mut(parent.as_str()) {
            Some(Value::Object(members)) => {
                let Some(before) = members.remove(&token) else { return };
                self.ledger.change(at.clone(), || Some(before));
                self.origins.remove_member(at.clone(), action.overlay, action.part("target"));
            }
            Some(Value::Array(elements)) => {
                let length = elements.len();
                let Some(position) = token.parse().ok().filter(|position| *position < length) else { return };
                self.ledger.change(parent.clone(), || Some(Value::Array(elements.clone())));
                elements.remove(position);
                self.ledger.shift(&parent);
                self.origins.remove_element(&parent, position, length);
            }
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
        }
    }
}

/// The outer before the inner, and later elements before earlier ones.
fn in_order(mut selected: Vec<Pointer>) -> Vec<Pointer> {
    let tokens = |at: &Pointer| -> Vec<String> { at.tokens().collect() };
    selected.sort_by_cached_key(|at| Backwards(tokens(at)));
    let mut kept: Vec<Pointer> = Vec::new();
    for at in selected {
        if !kept.last().is_some_and(|outer| outer.holds(&at)) {
            kept.push(at);
        }
    }
    kept
}

/// Tokens of a pointer: a shorter one before what lies below it, and otherwise from the end of the document.
#[derive(PartialEq, Eq)]
struct Backwards(Vec<String>);

impl Ord for Backwards {
    fn cmp(&self, other: &Self) -> Ordering {
        let position = |token: &String| token.parse::<usize>().ok();
        let tokens = self.0.iter().zip(&other.0);
        let mut orders = tokens.map(|(left, right)| (position(right), right).cmp(&(position(left), left)));
        let first = orders.find(|order| *order != Ordering::Equal);
        first.unwrap_or_else(|| self.0.len().cmp(&other.0.len()))
    }
}

impl PartialOrd for Backwards {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_elements_go_first_and_what_lies_in_a_removed_value_goes_with_it() {
        let all = ["/a/2", "/a/10", "/a/2/x", "/b/x", "/a/9/y"];
        let sorted = in_order(all.iter().filter_map(|text| Pointer::parse(text)).collect());
        let texts: Vec<&str> = sorted.iter().map(Pointer::as_str).collect();
        assert_eq!(texts, ["/b/x", "/a/10", "/a/9/y", "/a/2"]);
    }
}
