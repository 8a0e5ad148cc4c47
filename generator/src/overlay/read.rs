//! The form of an overlay: everything that is not as the specification has it is complained about, at once.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::target;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;
use crate::spec::{describe, nearest};

/// The members of each object of an overlay.
const ROOT: [&str; 4] = ["overlay", "info", "extends", "actions"];
const INFO: [&str; 2] = ["title", "version"];
const ACTION: [&str; 4] = ["target", "description", "update", "remove"];

/// What an overlay says.
pub(super) struct Plan<'v> {
    /// The document that it is for, if it says so.
    pub(super) extends: Option<&'v str>,
    /// Those of its actions that are right.
    pub(super) actions: Vec<Action<'v>>,
}

/// One action.
pub(super) struct Action<'v> {
    /// The overlay that it stands in.
    pub(super) overlay: usize,
    /// Its place there.
    pub(super) at: Pointer,
    /// What it is about, as it is written.
    pub(super) target: &'v str,
    /// The same, read.
    pub(super) path: JsonPath,
    /// What it does.
    pub(super) effect: Effect<'v>,
}

/// What an action does to all that its target selects.
#[derive(Clone, Copy)]
pub(super) enum Effect<'v> {
    Update(&'v Value),
    Remove,
}

/// Reads an overlay; `None` when it has nothing that could be applied.
pub(super) fn read<'v>(value: &'v Value, overlay: usize, diagnostics: &mut Diagnostics) -> Option<Plan<'v>> {
    Reader { overlay, diagnostics }.root(value)
}

struct Reader<'d> {
    overlay: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn root<'v>(&mut self, value: &'v Value) -> Option<Plan<'v>> {
        let root = Pointer::root();
        let Some(members) = value.as_object() else {
            let message = format!("an overlay has to be an object, and is {}", describe(value));
            self.complain(
                &root,
                Part::Value,
                &message,
                "its first member is `overlay`, with the value `1.0.0`",
            );
            return None;
        };
        if !self.is_supported(members) {
            return None;
        }
        self.names(members, &ROOT, "an overlay", &root);
        if let Some(info) = self.required(members, ("info", &ROOT), "an overlay", &root) {
            self.info(info, &root.child("info"));
        }
        let extends = self.text(members, "extends", &root);
        let actions = self.required(members, ("actions", &ROOT), "an overlay", &root);
        let actions = actions.map(|actions| self.actions(actions, &root.child("actions")));
        Some(Plan { extends, actions: actions.unwrap_or_default() })
    }

    /// What is read as another version would be full of follow-ups; a forgotten version is only that.
    fn is_supported(&mut self, members: &Map<String, Value>) -> bool {
        let root = Pointer::root();
        let is_missing = self.required(members, ("overlay", &ROOT), "an overlay", &root).is_none();
        let Some(version) = self.text(members, "overlay", &root) else {
            return !is_missing || members.contains_key("actions");
        };
        let is_supported = version == "1.0" || version.starts_with("1.0.");
        if !is_supported {
            let message = format!("Overlay {version} is not supported, 1.0 is");
            let place = Place::overlay(self.overlay, root.child("overlay"), Part::Value);
            let hint = "write it as version 1.0.0: actions with `target` and `update` or `remove`";
            self.diagnostics.add(Diagnostic::new(Code::UNSUPPORTED_OVERLAY, place, message).hint(hint));
        }
        is_supported
    }

    fn info(&mut self, info: &Value, at: &Pointer) {
        let Some(members) = self.object(info, "`info`", at) else { return };
        self.names(members, &INFO, "`info`", at);
        for name in INFO {
            if self.required(members, (name, &INFO), "`info`", at).is_some() {
                self.text(members, name, at);
            }
        }
    }

    fn actions<'v>(&mut self, actions: &'v Value, at: &Pointer) -> Vec<Action<'v>> {
        let Some(elements) = actions.as_array() else {
            let message = format!("`actions` has to be an array, and is {}", describe(actions));
            self.complain(at, Part::Value, &message, "list the actions, each an object");
            return Vec::new();
        };
        if elements.is_empty() {
            let hint = "add an action, or delete the overlay";
            self.complain(at, Part::Key, "`actions` is empty", hint);
        }
        let numbered = elements.iter().enumerate();
        numbered.filter_map(|(position, action)| self.action(action, at.index(position))).collect()
    }

    fn action<'v>(&mut self, action: &'v Value, at: Pointer) -> Option<Action<'v>> {
        let members = self.object(action, "an action", &at)?;
        self.names(members, &ACTION, "an action", &at);
        self.text(members, "description", &at);
        let effect = self.effect(members, &at);
        self.required(members, ("target", &ACTION), "an action", &at);
        let target = self.text(members, "target", &at)?;
        let path = self.path(target, &at.child("target"))?;
        Some(Action { overlay: self.overlay, at, target, path, effect: effect? })
    }

    fn effect<'v>(&mut self, members: &'v Map<String, Value>, at: &Pointer) -> Option<Effect<'v>> {
        let hint = "say in `update` what it adds or replaces, or write `remove` with the value true";
        let is_removal = match members.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                let message = format!("`remove` has to be true or false, and is {}", describe(other));
                self.complain(&at.child("remove"), Part::Value, &message, hint);
                return None;
            }
        };
        match (members.get("update"), is_removal) {
            (Some(update), false) => Some(Effect::Update(update)),
            (None, true) => Some(Effect::Remove),
            (Some(_), true) => {
                let message = "this action has `update` beside `remove`, so that the update has no effect";
                self.complain(
                    &at.child("update"),
                    Part::Key,
                    message,
                    "make two actions of it, in their order",
                );
                None
            }
            (None, false) => {
                if !is_misspelt("update", members, &ACTION) && !is_misspelt("remove", members, &ACTION) {
                    self.complain(at, Part::Value, "this action has neither `update` nor `remove`", hint);
                }
                None
            }
        }
    }

    fn path(&mut self, target: &str, at: &Pointer) -> Option<JsonPath> {
        let error = match target::parse(target) {
            Ok(path) => return Some(path),
            Err(error) => error,
        };
        let (read, unread) = target.split_at_checked(error.position()).unwrap_or((target, ""));
        let what = match (read, unread) {
            ("", "") => "it is empty".to_owned(),
            (_, "") => "it ends too early".to_owned(),
            _ => format!("`{unread}` cannot be read"),
        };
        // The reader's own word for "I do not know".
        let reason = Some(error.message()).filter(|reason| *reason != "parser error");
        let reason = reason.map(|reason| format!(" ({reason})")).unwrap_or_default();
        let hint = if target.starts_with('$') {
            "RFC 9535 says how it is written; a name with other signs than letters, digits and `_` stands in `['…']`"
        } else {
            "it begins with `$`, which is the whole document"
        };
        let place = Place::overlay(self.overlay, at.clone(), Part::Value);
        let message = format!("this target is not JSONPath: {what}{reason}");
        self.diagnostics.add(Diagnostic::new(Code::BAD_TARGET, place, message).hint(hint));
        None
    }

    fn object<'v>(&mut self, value: &'v Value, what: &str, at: &Pointer) -> Option<&'v Map<String, Value>> {
        if !value.is_object() {
            let message = format!("{what} has to be an object, and is {}", describe(value));
            self.complain(at, Part::Value, &message, "Overlay 1.0.0 says which members it has");
        }
        value.as_object()
    }

    fn text<'v>(&mut self, members: &'v Map<String, Value>, name: &str, at: &Pointer) -> Option<&'v str> {
        let value = members.get(name)?;
        if !value.is_string() {
            let message = format!("`{name}` has to be text, and is {}", describe(value));
            self.complain(&at.child(name), Part::Value, &message, "write it in quotes");
        }
        value.as_str()
    }

    fn required<'v>(
        &mut self,
        members: &'v Map<String, Value>,
        (name, known): (&str, &[&str]),
        what: &str,
        at: &Pointer,
    ) -> Option<&'v Value> {
        let value = members.get(name);
        if value.is_none() && !is_misspelt(name, members, known) {
            let hint = match name {
                "overlay" => "add it with the version, `1.0.0`",
                "info" => "add it with `title` and `version`, both of the overlay",
                "actions" => "list the actions, each with `target` and `update` or `remove`",
                "target" => "say what the action is about, as JSONPath such as `$.paths['/pets'].get`",
                _ => "add it, as text",
            };
            self.complain(at, Part::Value, &format!("{what} needs `{name}`, which is missing"), hint);
        }
        value
    }

    fn names(&mut self, members: &Map<String, Value>, known: &[&str], what: &str, at: &Pointer) {
        for name in unknown(members, known) {
            let hint = match nearest(name, known) {
                Some(similar) => format!("write `{similar}`, if that is meant"),
                None => format!("there are `{}`; names of your own begin with `x-`", known.join("`, `")),
            };
            let message = format!("`{name}` is not a member of {what} in Overlay 1.0");
            self.complain(&at.child(name), Part::Key, &message, &hint);
        }
    }

    fn complain(&mut self, at: &Pointer, part: Part, message: &str, hint: &str) {
        let place = Place::overlay(self.overlay, at.clone(), part);
        self.diagnostics.add(Diagnostic::new(Code::BAD_OVERLAY, place, message).hint(hint));
    }
}

/// The names that an object should not have.
fn unknown<'v>(members: &'v Map<String, Value>, known: &[&str]) -> impl Iterator<Item = &'v String> {
    members.keys().filter(|name| !known.contains(&name.as_str()) && !name.starts_with("x-"))
}

/// Whether a missing member is probably there under a wrong name, which is then complained about.
fn is_misspelt(name: &str, members: &Map<String, Value>, known: &[&str]) -> bool {
    unknown(members, known).any(|unknown| nearest(unknown, known) == Some(name))
}
