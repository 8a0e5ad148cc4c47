//! What is said about a published name that would not be kept: where, why, and both ways out.

use super::line::Key;
use super::read::Locked;
use super::thing::{Argument, Part, Setting, Thing};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::spec::pointer::Pointer;

/// What all of them end with.
const BREAKS: &str = "which breaks programs that use it";
/// How to say that a change is meant.
const ACCEPT: &str = "`cargo xtask codegen --accept-names`";

/// A type or call under another name.
pub(super) fn renamed(entry: &Locked, thing: &Thing, holder: Option<&Thing>) -> Diagnostic {
    let key = key_of(thing);
    let message = format!("`{}` would be called `{}`, {BREAKS}", entry.key.spoken(), key.spoken());
    let complaint = Diagnostic::new(Code::NAME_CHANGED, place_of(thing, entry), message);
    let complaint = with_holder(complaint, entry, thing, holder);
    with_line(complaint, entry).hint(hint(&keeping(thing, &entry.key.owner)))
}

/// A type that something else looks like.
pub(super) fn moved(entry: &Locked, thing: &Thing, holder: Option<&Thing>) -> Diagnostic {
    let (name, key) = (entry.key.spoken(), key_of(thing).spoken());
    let message = format!("what `{name}` stands for seems to be called `{key}` now, {BREAKS}");
    let complaint = Diagnostic::new(Code::NAME_MOVED, place_of(thing, entry), message);
    let complaint = with_holder(complaint, entry, thing, holder);
    with_line(complaint, entry).hint(hint(&keeping(thing, &entry.key.owner)))
}

/// A field, variant or setter under another name.
pub(super) fn part_renamed(entry: &Locked, thing: &Thing, part: &Part) -> Diagnostic {
    let name = entry.key.part.as_deref().unwrap_or_default();
    let key = Key { part: Some(part.rust_name.clone()), ..key_of(thing) };
    let message = format!("`{}` would be called `{}`, {BREAKS}", entry.key.spoken(), key.spoken());
    let complaint = Diagnostic::new(Code::NAME_CHANGED, Place::DocumentKey(part.source.clone()), message);
    let complaint = match thing.part_named(name) {
        Some(holder) => {
            let label = format!("this one would be called `{name}`");
            complaint.related(Place::DocumentKey(holder.source.clone()), label)
        }
        None => complaint,
    };
    with_line(complaint, entry).hint(hint(&setting("names.members", &part.setting, name)))
}

/// Something that is not there any more.
pub(super) fn gone(entry: &Locked, holder: Option<&Thing>) -> Diagnostic {
    let parts = match entry.parts.len() {
        0 => String::new(),
        1 => " with what it holds".to_owned(),
        more => format!(" with the {more} names that it holds"),
    };
    let name = entry.key.spoken();
    let message = format!("what `{name}` stands for is gone{parts}, {BREAKS}");
    let complaint = Diagnostic::new(Code::NAME_GONE, Place::lock(&entry.span), message);
    let complaint = match holder.and_then(|thing| thing.source.clone()) {
        Some(at) => complaint.related(Place::DocumentKey(at), format!("`{name}` would stand for this")),
        None => complaint,
    };
    complaint.hint(format!(
        "bring it back into the document, give its name to what replaces it in the settings, or run {ACCEPT} if \
         it shall be gone"
    ))
}

/// A setter of something that calls cannot leave out any more.
pub(super) fn became_argument(entry: &Locked, argument: &Argument) -> Diagnostic {
    let call = Key { part: None, ..entry.key.clone() };
    let message = format!(
        "`{}` would be an argument of `{}` and no setter, because the parameter is required now, {BREAKS}",
        entry.key.spoken(),
        call.spoken()
    );
    let place = Place::Document(argument.source.child("required"));
    with_line(Diagnostic::new(Code::NAME_GONE, place, message), entry).hint(format!(
        "if the server still takes calls without it, take `required` off in the document; to accept the change, run {ACCEPT}"
    ))
}

/// A field, variant or setter that is not there, where one that was not there is.
pub(super) fn replaced(entry: &Locked, thing: &Thing, new: &Part) -> Diagnostic {
    let name = entry.key.part.as_deref().unwrap_or_default();
    let key = Key { part: Some(new.rust_name.clone()), ..key_of(thing) };
    let keeping = setting("names.members", &new.setting, name);
    gone(entry, None)
        .related(Place::DocumentKey(new.source.clone()), format!("`{}` is new", key.spoken()))
        .hint(format!(
            "if `{}` is the same under a new name, keep the old one in the settings: {keeping}; else bring the old one back into \
             the document, or run {ACCEPT} if it shall be gone",
            key.spoken()
        ))
}

fn key_of(thing: &Thing) -> Key {
    Key { kind: thing.kind, owner: thing.rust_name.clone(), part: None }
}

/// Where it stands in the document; what stands in the settings alone is shown by its line.
fn place_of(thing: &Thing, entry: &Locked) -> Place {
    thing.source.clone().map_or_else(|| Place::lock(&entry.span), Place::DocumentKey)
}

fn with_line(complaint: Diagnostic, entry: &Locked) -> Diagnostic {
    let line = Place::lock(&entry.span);
    if complaint.place == line { complaint } else { complaint.related(line, "published as this") }
}

/// Shows who has the name now.
fn with_holder(complaint: Diagnostic, entry: &Locked, thing: &Thing, holder: Option<&Thing>) -> Diagnostic {
    let holder = holder.and_then(|holder| holder.source.clone());
    match holder.filter(|at| Some(at) != thing.source.as_ref()) {
        Some(at) => {
            let label = format!("this would be called `{}`", entry.key.spoken());
            complaint.related(Place::DocumentKey(at), label)
        }
        None => complaint,
    }
}

fn hint(keeping: &str) -> String {
    format!("to keep the name, say in the settings: {keeping}; to accept the change, run {ACCEPT}")
}

fn setting(table: &str, pointer: &Pointer, name: &str) -> String {
    format!("[{table}] \"{}\" = \"{name}\"", pointer.as_str())
}

/// The entry of the settings that keeps a name.
fn keeping(thing: &Thing, name: &str) -> String {
    match &thing.setting {
        Setting::Type { table, pointer } => setting(&format!("names.{table}"), pointer, name),
        Setting::Call { operation_id, scope } => {
            let below = scope.as_ref().and_then(|scope| name.strip_prefix(&format!("{scope}.")));
            format!("[methods.names] {operation_id} = \"{}\"", below.unwrap_or(name))
        }
        Setting::Scope => format!("[scope] accessor = \"{name}\""),
    }
}
