//! Looks at every published name.

use super::complaint::{became_argument, gone, moved, part_renamed, renamed, replaced};
use super::fate::{Fate, fate};
use super::line::Kind;
use super::read::Locked;
use super::thing::{Part, Setting, Thing};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};

/// Reports the published names that `things` do not have any more.
pub(super) fn check(locked: &[Locked], things: &[Thing], severity: Severity, diagnostics: &mut Diagnostics) {
    let mut add = |mut complaint: Diagnostic| {
        complaint.severity = severity;
        if severity == Severity::Error {
            // The name may come from a collision; then it is the same fault.
            diagnostics.forget_at(Code::NAME_COLLISION, &complaint.place);
        } else {
            complaint.hint = None;
        }
        diagnostics.add(complaint);
    };
    let locked = under_the_scope_of_today(locked, things, &mut add);
    for entry in &locked {
        let holder =
            things.iter().find(|thing| thing.kind == entry.key.kind && thing.rust_name == entry.key.owner);
        let found = match fate(entry, &locked, things) {
            Fate::Kept(thing) => thing,
            Fate::Renamed(thing) => {
                add(renamed(entry, thing, holder));
                thing
            }
            Fate::Moved(thing) => {
                add(moved(entry, thing, holder));
                thing
            }
            Fate::Gone => {
                add(gone(entry, holder));
                continue;
            }
        };
        check_parts(entry, found, &mut add);
    }
}

fn check_parts(entry: &Locked, thing: &Thing, add: &mut impl FnMut(Diagnostic)) {
    let mut lost: Vec<&Locked> = Vec::new();
    for part in &entry.parts {
        let name = part.key.part.as_deref().unwrap_or_default();
        match (thing.part_of_identity(&part.identity), thing.part_named(name)) {
            (Some(found), _) if found.rust_name == name => {}
            (Some(found), _) => add(part_renamed(part, thing, found)),
            (None, other) => match thing.argument_of_identity(&part.identity) {
                Some(argument) => add(became_argument(part, argument)),
                // Another thing on the wire has the name, and is not published under its own.
                None if other.is_some_and(|other| is_new(other, entry)) => {}
                None => lost.push(part),
            },
        }
    }
    let is_named =
        |new: &&Part| entry.parts.iter().any(|part| part.key.part.as_deref() == Some(new.rust_name.as_str()));
    let new: Vec<&Part> = thing.parts.iter().filter(|part| is_new(part, entry) && !is_named(part)).collect();
    match (lost.as_slice(), new.as_slice()) {
        ([part], [new]) => add(replaced(part, thing, new)),
        _ => lost.into_iter().for_each(|part| add(gone(part, None))),
    }
}

/// Whether a part does not stand in the lock for what it is.
fn is_new(part: &Part, entry: &Locked) -> bool {
    entry.parts.iter().all(|published| published.identity != part.identity)
}

/// The published calls as they would be called if the method that takes the scope were called as it is today: its
/// change is one complaint, and not one for each call.
fn under_the_scope_of_today(
    locked: &[Locked],
    things: &[Thing],
    add: &mut impl FnMut(Diagnostic),
) -> Vec<Locked> {
    let mut locked = locked.to_vec();
    let scope = things.iter().find(|thing| matches!(thing.setting, Setting::Scope));
    let published = scope.and_then(|scope| {
        let position = locked.iter().position(|entry| is_scope(entry) && entry.identity == scope.identity)?;
        Some((scope, locked.remove(position)))
    });
    let Some((scope, entry)) = published else { return locked };
    if entry.key.owner != scope.rust_name {
        add(renamed(&entry, scope, None));
        let below = format!("{}.", entry.key.owner);
        for call in locked.iter_mut().filter(|call| call.key.kind == Kind::Call) {
            if let Some(rest) = call.key.owner.strip_prefix(&below) {
                call.key.owner = format!("{}.{rest}", scope.rust_name);
            }
        }
    }
    locked
}

fn is_scope(entry: &Locked) -> bool {
    entry.key.kind == Kind::Call && entry.identity.starts_with('{')
}
