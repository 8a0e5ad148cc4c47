//! Which things of two listings are the same: by what they stand for on the wire, then by name, then by use.

use std::collections::{BTreeMap, BTreeSet};

use super::text::types_in;
use crate::rust_api::{Call, Handle, Member, RustApi, RustType};

/// A call with the handle that it belongs to.
pub(super) type Held<'a> = (&'a Handle, &'a Call);

/// What is the same in two listings, and what is in one alone.
pub(super) struct Pairs<'a> {
    pub(super) types: Vec<(&'a RustType, &'a RustType)>,
    pub(super) old_types: Vec<&'a RustType>,
    pub(super) new_types: Vec<&'a RustType>,
    pub(super) calls: Vec<(Held<'a>, Held<'a>)>,
    pub(super) old_calls: Vec<Held<'a>>,
    pub(super) new_calls: Vec<Held<'a>>,
    /// Handles that are in one listing alone.
    pub(super) old_handles: Vec<&'a Handle>,
    pub(super) new_handles: Vec<&'a Handle>,
    /// The new names of the types that have another one.
    pub(super) names: BTreeMap<&'a str, &'a str>,
}

/// Takes out of two lists what belongs together.
fn take_pairs<T: Copy>(old: &mut Vec<T>, new: &mut Vec<T>, is_same: impl Fn(T, T) -> bool) -> Vec<(T, T)> {
    let mut pairs = Vec::new();
    old.retain(|left| {
        let Some(position) = new.iter().position(|right| is_same(*left, *right)) else { return true };
        pairs.push((*left, new.remove(position)));
        false
    });
    pairs
}

pub(super) fn pair<'a>(old: &'a RustApi, new: &'a RustApi) -> Pairs<'a> {
    let calls_of = |api: &'a RustApi| -> Vec<Held<'a>> {
        api.handles.iter().flat_map(|handle| handle.calls.iter().map(move |call| (handle, call))).collect()
    };
    let (mut old_calls, mut new_calls) = (calls_of(old), calls_of(new));
    let mut calls = Vec::new();
    let same: [fn(Held<'_>, Held<'_>) -> bool; 3] = [
        |(_, left), (_, right)| left.origin.identity == right.origin.identity,
        |(_, left), (_, right)| left.endpoint == right.endpoint,
        |(of_left, left), (of_right, right)| of_left.way(left) == of_right.way(right),
    ];
    for is_same in same {
        calls.extend(take_pairs(&mut old_calls, &mut new_calls, is_same));
    }
    let (mut old_types, mut new_types): (Vec<_>, Vec<_>) =
        (old.types.iter().collect(), new.types.iter().collect());
    let mut types = Vec::new();
    let same: [fn(&RustType, &RustType) -> bool; 3] = [
        |left, right| left.origin.identity == right.origin.identity && left.rust_name == right.rust_name,
        |left, right| left.origin.identity == right.origin.identity,
        |left, right| left.rust_name == right.rust_name,
    ];
    for is_same in same {
        types.extend(take_pairs(&mut old_types, &mut new_types, is_same));
    }
    pair_by_use(&calls, &mut types, &mut old_types, &mut new_types);
    types.sort_by(|(_, left), (_, right)| left.rust_name.cmp(&right.rust_name));
    let renamed = types.iter().filter(|(left, right)| left.rust_name != right.rust_name);
    let names = renamed.map(|(left, right)| (left.rust_name.as_str(), right.rust_name.as_str())).collect();
    let alone = |handles: &'a [Handle], others: &[Handle]| -> Vec<&'a Handle> {
        let is_there = |handle: &Handle| others.iter().any(|other| other.accessors == handle.accessors);
        handles.iter().filter(|handle| !is_there(handle)).collect()
    };
    let (old_handles, new_handles) = (alone(&old.handles, &new.handles), alone(&new.handles, &old.handles));
    Pairs { types, old_types, new_types, calls, old_calls, new_calls, old_handles, new_handles, names }
}

/// Types that stand at the same place of what is known to be the same, and look alike.
fn pair_by_use<'a>(
    calls: &[(Held<'a>, Held<'a>)],
    types: &mut Vec<(&'a RustType, &'a RustType)>,
    old_types: &mut Vec<&'a RustType>,
    new_types: &mut Vec<&'a RustType>,
) {
    let of_calls: Vec<(&str, &str)> =
        calls.iter().flat_map(|((_, left), (_, right))| texts_of_calls(left, right)).collect();
    loop {
        let of_types = types.iter().flat_map(|(left, right)| texts_of_types(left, right));
        let texts: Vec<(&str, &str)> = of_calls.iter().copied().chain(of_types).collect();
        let found = texts.iter().find_map(|(left, right)| candidate(left, right, old_types, new_types));
        let Some((left, right)) = found else { return };
        old_types.retain(|old| old.rust_name != left.rust_name);
        new_types.retain(|new| new.rust_name != right.rust_name);
        types.push((left, right));
    }
}

/// Two types without a partner that two texts name in the same place.
fn candidate<'a>(
    left: &str,
    right: &str,
    old_types: &[&'a RustType],
    new_types: &[&'a RustType],
) -> Option<(&'a RustType, &'a RustType)> {
    let is_type = |piece: &str| piece.starts_with(char::is_uppercase);
    let is_wrapper = |name: &&str| ["Option", "Vec", "Box", "Page", "Patch"].contains(name);
    let named = |text| types_in(text, &is_type).into_iter().filter(|name| !is_wrapper(name)).collect();
    let (left, right): (Vec<&str>, Vec<&str>) = (named(left), named(right));
    left.into_iter().zip(right).find_map(|(left, right)| {
        let left = old_types.iter().find(|old| old.rust_name == left)?;
        let right = new_types.iter().find(|new| new.rust_name == right)?;
        (left.form == right.form && are_alike(&left.members, &right.members)).then_some((*left, *right))
    })
}

/// Whether at least half of all members are in both.
fn are_alike(left: &[Member], right: &[Member]) -> bool {
    let identities = |members: &[Member]| -> BTreeSet<String> {
        members.iter().map(|member| member.origin.identity.clone()).collect()
    };
    let (left, right) = (identities(left), identities(right));
    2 * left.intersection(&right).count() >= left.union(&right).count()
}

fn texts_of_types<'a>(left: &'a RustType, right: &'a RustType) -> Vec<(&'a str, &'a str)> {
    let pairs = left.members.iter().filter_map(|member| {
        let same = right.members.iter().find(|other| other.origin.identity == member.origin.identity)?;
        Some((member.ty.as_deref()?, same.ty.as_deref()?))
    });
    pairs.collect()
}

fn texts_of_calls<'a>(left: &'a Call, right: &'a Call) -> Vec<(&'a str, &'a str)> {
    let mut texts = vec![(left.gives.as_str(), right.gives.as_str())];
    let of = |call: &'a Call| call.arguments.iter().chain(&call.setters);
    for parameter in of(left) {
        let same = of(right).find(|other| other.origin.identity == parameter.origin.identity);
        texts.extend(same.map(|same| (parameter.takes.as_str(), same.takes.as_str())));
    }
    texts
}
