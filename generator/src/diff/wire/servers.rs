//! Where the API is: what the document says, or a path or an operation for itself.

use super::node::Node;
use super::operations::Operation;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares the addresses of two documents.
pub(super) fn compare_documents(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old.clone(), walk.new.clone());
    let (was, now) = (address(&old), address(&new));
    if was != now {
        let here = walk.document("server");
        report(walk, &here, (&old, was), (&new, now));
    }
}

/// Compares the addresses of two operations, unless both are those of their documents.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Operation<'d>, new: &Operation<'d>) {
    let own = |operation: &Operation<'d>| {
        let holders = [&operation.node, &operation.item];
        holders.into_iter().find(|holder| holder.has("servers")).cloned()
    };
    let (old, new) = (own(old), own(new));
    if old.is_none() && new.is_none() {
        return;
    }
    let (old, new) = (old.unwrap_or_else(|| walk.old.clone()), new.unwrap_or_else(|| walk.new.clone()));
    let (was, now) = (address(&old), address(&new));
    if was != now {
        report(walk, here, (&old, was), (&new, now));
    }
}

fn report(
    walk: &mut Walk<'_>,
    here: &Here,
    (old, was): (&Node<'_>, String),
    (new, now): (&Node<'_>, String),
) {
    let (old_at, new_at) = (old.member("servers").at, new.member("servers").at);
    walk.report(here, Rule::SERVER_CHANGED, Said { was, now, old_at, new_at });
}

/// The first address, its variables as they are if nobody sets them.
fn address(holder: &Node<'_>) -> String {
    let Some(server) = holder.list("servers").into_iter().next() else { return "/".to_owned() };
    let mut url = server.text("url").unwrap_or("/").to_owned();
    for (variable, stated) in server.child("variables").members() {
        if let Some(default) = stated.text("default") {
            url = url.replace(&format!("{{{variable}}}"), default);
        }
    }
    match url.trim_end_matches('/') {
        "" => "/".to_owned(),
        trimmed => trimmed.to_owned(),
    }
}
