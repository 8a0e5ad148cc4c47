//! What became of a published name: found by what it stands for, by what it holds, and by itself.

use std::collections::BTreeSet;

use super::line::Kind;
use super::read::Locked;
use super::thing::Thing;

/// What became of a type or call.
pub(super) enum Fate<'a> {
    /// It is there under its name.
    Kept(&'a Thing),
    /// It is there under another name.
    Renamed(&'a Thing),
    /// Something that was not there, or was something else, looks like it.
    Moved(&'a Thing),
    /// It is not there.
    Gone,
}

/// Finds out about one name; `locked` are all of them.
pub(super) fn fate<'a>(entry: &Locked, locked: &[Locked], things: &'a [Thing]) -> Fate<'a> {
    let same_kind = things.iter().filter(|thing| thing.kind == entry.key.kind);
    let by_name = same_kind.clone().find(|thing| thing.rust_name == entry.key.owner);
    let by_identity = same_kind.clone().find(|thing| thing.identity == entry.identity);
    let by_identity = by_identity.or_else(|| in_another_role(entry, things));
    if entry.key.kind == Kind::Call {
        return match (by_identity, by_name) {
            (Some(found), _) if found.rust_name == entry.key.owner => Fate::Kept(found),
            (Some(found), _) => Fate::Renamed(found),
            (None, Some(found)) if !is_published(found, locked) => Fate::Kept(found),
            (None, _) => Fate::Gone,
        };
    }
    match (by_identity, by_name) {
        (Some(found), _) if has_grown_from(found, entry) && found.rust_name == entry.key.owner => {
            Fate::Kept(found)
        }
        (Some(found), _) if has_grown_from(found, entry) => Fate::Renamed(found),
        (_, Some(found)) if is_alike(entry, found) => Fate::Kept(found),
        (found, _) => match (look_alike(entry, locked, things), found) {
            (Some(other), _) => Fate::Moved(other),
            (None, Some(found)) if found.rust_name == entry.key.owner => Fate::Kept(found),
            (None, Some(found)) => Fate::Renamed(found),
            (None, None) => Fate::Gone,
        },
    }
}

/// Whether something stands in the lock for what it is.
fn is_published(thing: &Thing, locked: &[Locked]) -> bool {
    locked.iter().any(|entry| entry.key.kind == thing.kind && entry.identity == thing.identity)
}

/// A type of requests that has become one with that of answers, or one of partial updates, which older locks hold, with
/// that of requests.
fn in_another_role<'a>(entry: &Locked, things: &'a [Thing]) -> Option<&'a Thing> {
    let roles = [" in patches", " in requests"];
    let place = roles.iter().find_map(|role| entry.identity.strip_suffix(role))?;
    let written = things.iter().filter(|thing| thing.kind == Kind::Type && thing.is_written);
    let others = [format!("{place} in requests"), place.to_owned()];
    others.iter().find_map(|other| written.clone().find(|thing| thing.identity == *other))
}

/// Whether a type holds half of what the published one held, or more, whatever else it holds.
fn has_grown_from(thing: &Thing, entry: &Locked) -> bool {
    2 * likeness(entry, thing).shared >= entry.parts.len()
}

/// Whether half of all that two types hold is in both.
fn is_alike(entry: &Locked, thing: &Thing) -> bool {
    let Likeness { shared, all } = likeness(entry, thing);
    2 * shared >= all
}

/// How much two types have in common.
#[derive(Clone, Copy)]
struct Likeness {
    /// How many parts are in both.
    shared: usize,
    /// How many there are.
    all: usize,
}

fn likeness(entry: &Locked, thing: &Thing) -> Likeness {
    let published: BTreeSet<&str> = entry.parts.iter().map(|part| part.identity.as_str()).collect();
    let found: BTreeSet<&str> = thing.parts.iter().map(|part| part.identity.as_str()).collect();
    Likeness { shared: published.intersection(&found).count(), all: published.union(&found).count() }
}

/// The type that looks most like it, of those that are not published as they are; none if two do so alike.
fn look_alike<'a>(entry: &Locked, locked: &[Locked], things: &'a [Thing]) -> Option<&'a Thing> {
    let is_itself = |thing: &Thing| {
        let published = locked.iter().filter(|other| other.key.kind == thing.kind);
        published.clone().any(|other| other.identity == thing.identity && has_grown_from(thing, other))
    };
    let mut candidates: Vec<(Likeness, &Thing)> = things
        .iter()
        .filter(|thing| thing.kind == entry.key.kind && !entry.parts.is_empty())
        .filter(|thing| is_alike(entry, thing) && !is_itself(thing))
        .map(|thing| (likeness(entry, thing), thing))
        .collect();
    // The larger share comes first: a/b before c/d if a*d > c*b.
    candidates.sort_by(|(left, _), (right, _)| (right.shared * left.all).cmp(&(left.shared * right.all)));
    match candidates.as_slice() {
        [(best, thing), (next, _), ..] if best.shared * next.all > next.shared * best.all => Some(thing),
        [(_, thing)] => Some(thing),
        _ => None,
    }
}
