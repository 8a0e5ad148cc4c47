//! `update`: objects are merged, arrays get a further element, other values are replaced.

use serde_json::{Map, Value};

use super::read::Action;
use super::{Ledger, Origins, Stage};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::describe;
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;

impl Stage<'_> {
    /// Applies an update to all that its target selects, and complains if it changes nothing.
    pub(super) fn update(&mut self, action: &Action<'_>, update: &Value, selected: &[Pointer]) {
        let Self { value, origins, ledger, diagnostics } = self;
        let mut merge =
            Merge { overlay: action.overlay, origins, ledger, diagnostics, has_faults: false, same: None };
        for at in selected {
            let Some(node) = value.pointer_mut(at.as_str()) else { continue };
            let from = action.part("update");
            match (node, update) {
                (Value::Array(elements), update) => merge.append(elements, update, at, &from),
                (Value::Object(members), Value::Object(update)) => merge.object(members, update, at, &from),
                (node, update) => merge.refuse_target(action, node, update, at),
            }
        }
        let Merge { has_faults, same, .. } = merge;
        if !has_faults && !ledger.has_changes() {
            let no_effect = no_effect(action, same.as_ref(), origins);
            diagnostics.add(no_effect);
        }
    }
}

/// The complaint about an update of which everything is there.
fn no_effect(action: &Action<'_>, same: Option<&Pointer>, origins: &Origins) -> Diagnostic {
    let message = format!("this update changes nothing: what `{}` selects is so already", action.target);
    let diagnostic = Diagnostic::new(Code::ACTION_WITHOUT_EFFECT, action.place("target"), message);
    match same {
        None => diagnostic.hint("already upstream: delete the action"),
        Some(at) if origins.is_changed(at) => diagnostic
            .related(origins.place(at, Part::Value), "an earlier action did it")
            .hint("delete one of the two actions"),
        Some(at) => diagnostic
            .related(origins.place(at, Part::Value), "it is here")
            .hint("already upstream: delete the action"),
    }
}

/// One update on its way through the document.
struct Merge<'s> {
    overlay: usize,
    origins: &'s mut Origins,
    ledger: &'s mut Ledger,
    diagnostics: &'s mut Diagnostics,
    has_faults: bool,
    /// A value that was already as it should be.
    same: Option<Pointer>,
}

impl Merge<'_> {
    fn object(
        &mut self,
        members: &mut Map<String, Value>,
        update: &Map<String, Value>,
        at: &Pointer,
        from: &Pointer,
    ) {
        for (key, wanted) in update {
            let (at, from) = (at.child(key), from.child(key));
            match members.get_mut(key) {
                None => {
                    members.insert(key.clone(), wanted.clone());
                    self.changed(at, None, from);
                }
                Some(member) => self.member(member, wanted, at, from),
            }
        }
    }

    fn member(&mut self, member: &mut Value, wanted: &Value, at: Pointer, from: Pointer) {
        match (member, wanted) {
            (Value::Object(members), Value::Object(update)) => self.object(members, update, &at, &from),
            (Value::Array(elements), Value::Array(update)) => {
                for (position, element) in update.iter().enumerate() {
                    self.append(elements, element, &at, &from.index(position));
                }
            }
            (member, wanted) if member == wanted => self.same = self.same.take().or(Some(at)),
            (member, wanted) if is_primitive(member) && is_primitive(wanted) => {
                let before = std::mem::replace(member, wanted.clone());
                self.changed(at, Some(before), from);
            }
            (member, wanted) => self.refuse_member(member, wanted, &at, from),
        }
    }

    /// An element that the array has is not added again.
    fn append(&mut self, elements: &mut Vec<Value>, element: &Value, at: &Pointer, from: &Pointer) {
        if let Some(position) = elements.iter().position(|known| known == element) {
            self.same = self.same.take().or_else(|| Some(at.index(position)));
            return;
        }
        let at = at.index(elements.len());
        elements.push(element.clone());
        self.changed(at, None, from.clone());
    }

    fn changed(&mut self, at: Pointer, before: Option<Value>, from: Pointer) {
        self.origins.write(at.clone(), self.overlay, from);
        self.ledger.change(at, || before);
    }

    fn refuse_target(&mut self, action: &Action<'_>, node: &Value, update: &Value, at: &Pointer) {
        let (message, hint, part) = if is_primitive(node) {
            let message = format!(
                "`{}` selects {}, and an update needs an object or an array",
                action.target,
                describe(node)
            );
            (message, "select what holds it, and name it below `update`", "target")
        } else {
            let message = format!(
                "`update` has to be an object, as `{}` selects one, and is {}",
                action.target,
                describe(update)
            );
            (message, "list the members that change, with their values", "update")
        };
        self.refuse(action.place(part), message, at, hint);
    }

    fn refuse_member(&mut self, member: &Value, wanted: &Value, at: &Pointer, from: Pointer) {
        let key = at.last().unwrap_or_default();
        let message = format!(
            "`{key}` is {} here and {} in the document, which cannot be put together",
            describe(wanted),
            describe(member)
        );
        let place = Place::overlay(self.overlay, from, Part::Value);
        self.refuse(place, message, at, "remove the member in an action before this one");
    }

    fn refuse(&mut self, place: Place, message: String, at: &Pointer, hint: &str) {
        self.has_faults = true;
        let there = self.origins.place(at, Part::Value);
        self.diagnostics.add(
            Diagnostic::new(Code::IMPOSSIBLE_ACTION, place, message).related(there, "it is this").hint(hint),
        );
    }
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
