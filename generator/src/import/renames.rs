//! Parts of our document that the vendor has at another place: entries of the list follow them there.

use super::template::{parameters, shape};
use crate::spec::pointer::Pointer;

/// Old places and the new ones, from the outermost inwards.
#[derive(Clone, Debug, Default)]
pub(super) struct Renames(Vec<(Pointer, Pointer)>);

impl Renames {
    /// Adds a part that stands elsewhere.
    pub(super) fn add(&mut self, old: Pointer, new: Pointer) {
        self.0.push((old, new));
    }

    /// The same for one that others may stand in.
    pub(super) fn add_outer(&mut self, old: Pointer, new: Pointer) {
        self.0.insert(0, (old, new));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps those whose old and new places fulfil a condition.
    pub(super) fn retain(&mut self, mut is_kept: impl FnMut(&Pointer, &Pointer) -> bool) {
        self.0.retain(|(old, new)| is_kept(old, new));
    }

    /// The new place of something that stood at an old one; `None` if it did not move.
    pub(super) fn new_place(&self, at: &Pointer) -> Option<Pointer> {
        self.0.iter().rev().find_map(|(old, new)| carried(at, old, new))
    }

    /// Where something stood that is at a place now; the same if it did not move.
    pub(super) fn old_place(&self, at: &Pointer) -> Pointer {
        self.0.iter().rev().find_map(|(old, new)| carried(at, new, old)).unwrap_or_else(|| at.clone())
    }

    /// The old place of a part that stands at a new one.
    pub(super) fn origin(&self, at: &Pointer) -> Option<&Pointer> {
        self.0.iter().find(|(_, new)| new == at).map(|(old, _)| old)
    }
}

/// A place below one, below the other one.
fn carried(at: &Pointer, from: &Pointer, to: &Pointer) -> Option<Pointer> {
    let (tokens, outer): (Vec<String>, Vec<String>) = (at.tokens().collect(), from.tokens().collect());
    let rest = tokens.get(outer.len()..)?;
    let is_path = outer.first().is_some_and(|token| token == "paths");
    let is_below = outer.iter().zip(&tokens).enumerate().all(|(position, (own, other))| {
        own == other || is_path && position == 1 && shape(own) == shape(other)
    });
    let mut place = to.clone();
    let renamed = is_path.then(|| (outer.get(1), to.tokens().nth(1)));
    let renamed = match &renamed {
        Some((Some(old), Some(new))) => parameters(old).into_iter().zip(parameters(new)).collect(),
        _ => Vec::new(),
    };
    let mut before = outer.last().map_or("", String::as_str);
    for token in rest.iter().filter(|_| is_below) {
        let new = renamed.iter().find(|(old, _)| before == "parameters" && old == token);
        place.push(new.map_or(token.as_str(), |(_, new)| new));
        before = token;
    }
    is_below.then_some(place)
}
