//! How callers prove who they are, and where the API is.

use std::collections::BTreeSet;

use super::node::{Node, shown};
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};

/// The members of a security scheme that are not texts.
const FACTS: [&str; 6] = ["type", "name", "in", "scheme", "openIdConnectUrl", "flows"];

/// Compares the ways to log in that two operations allow.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (old_list, new_list) = (stated(old, &walk.old), stated(new, &walk.new));
    let (was, now) = (alternatives(&old_list), alternatives(&new_list));
    if was == now {
        return;
    }
    // What the documents say for all operations is one change, and not one for each.
    let here = walk.component(&old_list.at, &new_list.at, here);
    let Some(here) = here else { return };
    let here = Here { base: "security".to_owned(), ..here };
    let said = |was: &str, now: &str| Said {
        was: was.to_owned(),
        now: now.to_owned(),
        old_at: old_list.at.clone(),
        new_at: new_list.at.clone(),
    };
    for added in now.difference(&was) {
        walk.report(&here, Rule::SECURITY_ADDED, said("", added));
    }
    for removed in was.difference(&now) {
        walk.report(&here, Rule::SECURITY_REMOVED, said(removed, ""));
    }
}

/// What an operation says, or its document for all.
fn stated<'d>(operation: &Node<'d>, root: &Node<'d>) -> Node<'d> {
    operation.get("security").unwrap_or_else(|| root.child("security"))
}

/// Each way as the schemes that are sent together.
fn alternatives(list: &Node<'_>) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for alternative in list.elements() {
        let schemes: Vec<String> = alternative
            .members()
            .into_iter()
            .map(|(scheme, scopes)| {
                let scopes = scopes.elements();
                let scopes: Vec<String> = scopes.iter().map(|scope| shown(scope.value)).collect();
                if scopes.is_empty() {
                    format!("`{scheme}`")
                } else {
                    format!("`{scheme}` ({})", scopes.join(", "))
                }
            })
            .collect();
        all.insert(if schemes.is_empty() { "nothing".to_owned() } else { schemes.join(" with ") });
    }
    if all.is_empty() {
        all.insert("nothing".to_owned());
    }
    all
}

/// Compares the schemes themselves, and the address of the API.
pub(super) fn compare_schemes(walk: &mut Walk<'_>) {
    let [old, new] = [&walk.old, &walk.new].map(|root| root.child("components").child("securitySchemes"));
    let here = walk.document("security");
    for (scheme, was) in old.members() {
        let Some(now) = new.get(scheme) else { continue };
        let (was, now) = (was.resolved(), now.resolved());
        for fact in FACTS {
            let (was, now) = (was.child(fact), now.child(fact));
            if was.value != now.value {
                let here = here.below(scheme);
                let said = Said {
                    was: format!("`{fact}` {}", shown(was.value)),
                    now: format!("`{fact}` {}", shown(now.value)),
                    old_at: was.at,
                    new_at: now.at,
                };
                walk.report(&here.travelling(Direction::Request), Rule::SECURITY_SCHEME_CHANGED, said);
            }
        }
    }
    let url = |root: &Node<'_>| {
        root.value.pointer("/servers/0/url").and_then(|url| url.as_str()).unwrap_or("/").to_owned()
    };
    let (was, now) = (url(&walk.old), url(&walk.new));
    if was != now {
        let here = walk.document("server");
        let (old_at, new_at) = (walk.old.child("servers").at, walk.new.child("servers").at);
        walk.report(&here, Rule::SERVER_CHANGED, Said { was, now, old_at, new_at });
    }
}
