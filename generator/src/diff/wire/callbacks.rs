//! Callbacks: calls from the server to the client, whose bodies travel as answers do.

use std::collections::BTreeMap;

use super::content;
use super::node::Node;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};
use crate::spec::METHODS;

/// Compares the callbacks of two operations by their names, addresses and methods.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (was, now) = (calls(old), calls(new));
    for (name, old_call) in &was {
        let below = here.below(&format!(" callback {name}"));
        if let Some(new_call) = now.get(name) {
            compare_call(walk, &below, old_call, new_call);
        } else {
            let (old_at, new_at) = (old_call.at.clone(), new.member("callbacks").at);
            walk.report(&below, Rule::CALLBACK_REMOVED, Said { old_at, new_at, ..Said::default() });
        }
    }
    for (name, new_call) in now.iter().filter(|(name, _)| !was.contains_key(*name)) {
        let below = here.below(&format!(" callback {name}"));
        let (old_at, new_at) = (old.member("callbacks").at, new_call.at.clone());
        walk.report(&below, Rule::CALLBACK_ADDED, Said { old_at, new_at, ..Said::default() });
    }
}

/// Every operation that the server calls, as `name METHOD address`.
fn calls<'d>(operation: &Node<'d>) -> BTreeMap<String, Node<'d>> {
    let mut calls = BTreeMap::new();
    for (wire_name, callback) in operation.child("callbacks").members() {
        for (address, item) in callback.resolved().members() {
            let item = item.resolved();
            for (member, method) in METHODS {
                if let Some(call) = item.get(member) {
                    calls.insert(format!("`{wire_name}` {method} {address}"), call);
                }
            }
        }
    }
    calls
}

/// Compares what the client gets.
fn compare_call<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (old, new) = (old.child("requestBody").resolved(), new.child("requestBody").resolved());
    content::compare(walk, &here.travelling(Direction::Response).below(" body"), &old, &new);
}
