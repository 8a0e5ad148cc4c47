//! What each action changed, to find those that a later one changes back: a correction that upstream has made too.

use std::collections::BTreeMap;

use serde_json::Value;

use super::origins::Origins;
use super::read::Action;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;

/// The actions so far.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    place: Place,
    /// What was there before, `None` for nothing, by its place.
    changes: BTreeMap<Pointer, Option<Value>>,
    /// Whether what was changed has other pointers now, so that it cannot be compared.
    has_moved: bool,
}

impl Ledger {
    /// The changes that follow are those of this action.
    pub(super) fn begin(&mut self, action: &Action<'_>) {
        self.entries.push(Entry {
            place: action.place("target"),
            changes: BTreeMap::new(),
            has_moved: false,
        });
    }

    /// The action changes a value; what counts is how it was before the first change.
    pub(super) fn change(&mut self, at: Pointer, before: impl FnOnce() -> Option<Value>) {
        if let Some(entry) = self.entries.last_mut() {
            entry.changes.entry(at).or_insert_with(before);
        }
    }

    /// Elements of an array have moved, and what was changed in them with them.
    pub(super) fn shift(&mut self, array: &Pointer) {
        for entry in &mut self.entries {
            entry.has_moved |= entry.changes.range(array.below()).next().is_some();
        }
    }

    /// Whether the action has changed anything so far.
    pub(super) fn has_changes(&self) -> bool {
        self.entries.last().is_some_and(|entry| !entry.changes.is_empty())
    }

    /// Complains about every action after which all is as if it had not been.
    pub(super) fn report(&self, document: &Value, origins: &Origins, diagnostics: &mut Diagnostics) {
        for Entry { place, changes, has_moved } in &self.entries {
            let is_undone =
                changes.iter().all(|(at, before)| document.pointer(at.as_str()) == before.as_ref());
            let Some(first) = changes.keys().next().filter(|_| is_undone && !has_moved) else { continue };
            let message = "a later action puts back what this one changes";
            let hint = "already upstream: delete this action, and what puts the same back";
            let again = origins.place(first, Part::Value);
            diagnostics.add(
                Diagnostic::new(Code::ACTION_WITHOUT_EFFECT, place.clone(), message)
                    .related(again, "put back here")
                    .hint(hint),
            );
        }
    }
}
