//! How callers prove who they are.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Node, shown};
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// One way to prove who one is: schemes that are sent together, each with the scopes that it needs.
type Way = BTreeMap<String, BTreeSet<String>>;

/// Compares the ways to log in that two operations allow, and the schemes that both of them name.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (old_list, new_list) = (stated(old, &walk.old), stated(new, &walk.new));
    // What the documents say for all operations is one change, and not one for each.
    let here = Here { base: "security".to_owned(), path: String::new(), ..here.clone() };
    let Some(here) = walk.composed(vec![old_list.at.clone()], vec![new_list.at.clone()], &here) else {
        return;
    };
    let (was, mut now) = (ways(&old_list), ways(&new_list));
    let renamed = renamed(walk, &was, &now);
    now = now.into_iter().map(|way| with_old_names(way, &renamed)).collect();
    let said = |was: String, now: String| Said {
        was,
        now,
        old_at: old_list.at.clone(),
        new_at: new_list.at.clone(),
    };
    for added in now.difference(&was) {
        walk.report(&here, Rule::SECURITY_ADDED, said(String::new(), described(added)));
    }
    // Who could log in in a way that asks for no less than another one still can.
    let is_enough = |way: &&Way| !now.iter().any(|other| asks_no_more(other, way));
    for removed in was.iter().filter(is_enough) {
        walk.report(&here, Rule::SECURITY_REMOVED, said(described(removed), String::new()));
    }
    let schemes: BTreeSet<&String> = was.iter().flat_map(Way::keys).collect();
    let kept = now.iter().flat_map(Way::keys).filter(|scheme| schemes.contains(scheme));
    for scheme in kept.collect::<BTreeSet<_>>() {
        let new_name =
            renamed.iter().find(|(_, old_name)| *old_name == scheme).map_or(scheme, |(new_name, _)| new_name);
        compare_scheme(walk, &here, scheme, new_name);
    }
}

/// What an operation says, or its document for all.
fn stated<'d>(operation: &Node<'d>, root: &Node<'d>) -> Node<'d> {
    operation.get("security").unwrap_or_else(|| root.child("security"))
}

/// Every way that is allowed; without any, one that asks for nothing.
fn ways(list: &Node<'_>) -> BTreeSet<Way> {
    let scopes = |list: Node<'_>| list.elements().iter().map(|scope| shown(scope.value)).collect();
    let way = |way: &Node<'_>| -> Way {
        way.members().into_iter().map(|(scheme, list)| (scheme.to_owned(), scopes(list))).collect()
    };
    let mut all: BTreeSet<Way> = list.elements().iter().map(way).collect();
    if all.is_empty() {
        all.insert(Way::new());
    }
    all
}

fn described(way: &Way) -> String {
    if way.is_empty() {
        return "nothing".to_owned();
    }
    let scheme = |(scheme, scopes): (&String, &BTreeSet<String>)| {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        if scopes.is_empty() { format!("`{scheme}`") } else { format!("`{scheme}` ({})", scopes.join(", ")) }
    };
    way.iter().map(scheme).collect::<Vec<_>>().join(" with ")
}

/// Whether what is enough for the one is enough for the other.
fn asks_no_more(way: &Way, than: &Way) -> bool {
    way.iter().all(|(scheme, scopes)| than.get(scheme).is_some_and(|others| scopes.is_subset(others)))
}

fn schemes<'d>(root: &Node<'d>) -> Node<'d> {
    root.child("components").child("securitySchemes")
}

/// New names of schemes that work as one of the older document does that has no name in the newer one, with its name.
fn renamed(walk: &Walk<'_>, was: &BTreeSet<Way>, now: &BTreeSet<Way>) -> BTreeMap<String, String> {
    let (old, new) = (schemes(&walk.old), schemes(&walk.new));
    let names =
        |ways: &BTreeSet<Way>| -> BTreeSet<String> { ways.iter().flat_map(Way::keys).cloned().collect() };
    let mut gone: Vec<String> =
        names(was).into_iter().filter(|name| old.get(name).is_some() && new.get(name).is_none()).collect();
    let mut renamed = BTreeMap::new();
    for fresh in names(now).into_iter().filter(|name| new.get(name).is_some() && old.get(name).is_none()) {
        let works = facts(&new.child(&fresh));
        if let Some(position) = gone.iter().position(|name| facts(&old.child(name)) == works) {
            renamed.insert(fresh, gone.remove(position));
        }
    }
    renamed
}

fn with_old_names(way: Way, renamed: &BTreeMap<String, String>) -> Way {
    way.into_iter()
        .map(|(scheme, scopes)| (renamed.get(&scheme).cloned().unwrap_or(scheme), scopes))
        .collect()
}

/// Something that a scheme says: as it is written and as it is compared.
struct Fact {
    shown: String,
    compared: String,
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.compared == other.compared
    }
}

/// How a scheme works, without texts. Which scopes there are is said where they are asked for.
fn facts(scheme: &Node<'_>) -> BTreeMap<String, Fact> {
    let scheme = scheme.resolved();
    let mut facts = BTreeMap::new();
    let is_header = scheme.text("in") == Some("header");
    let mut add = |key: String, text: &str, ignores_case: bool| {
        let compared = if ignores_case { text.to_ascii_lowercase() } else { text.to_owned() };
        facts.insert(key, Fact { shown: text.to_owned(), compared });
    };
    for key in ["type", "name", "in", "scheme", "openIdConnectUrl"] {
        if let Some(text) = scheme.text(key) {
            add(key.to_owned(), text, key == "scheme" || key == "name" && is_header);
        }
    }
    for (flow, stated) in scheme.child("flows").members() {
        add(format!("flows.{flow}"), "", false);
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            if let Some(url) = stated.text(key) {
                add(format!("flows.{flow}.{key}"), url, false);
            }
        }
    }
    facts
}

/// Compares a scheme that both documents name.
fn compare_scheme(walk: &mut Walk<'_>, from: &Here, old_name: &str, new_name: &str) {
    let (old, new) =
        (schemes(&walk.old).member(old_name).resolved(), schemes(&walk.new).member(new_name).resolved());
    let Some(here) = walk.component(&old.at, &new.at, from) else { return };
    let here = Here { base: "security".to_owned(), path: new_name.to_owned(), ..here };
    let (was, now) = (facts(&old), facts(&new));
    let keys: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
    for key in keys.into_iter().filter(|key| was.get(*key) != now.get(*key)) {
        let text = |facts: &BTreeMap<String, Fact>| match facts.get(key).map(|fact| fact.shown.as_str()) {
            None => format!("no `{key}`"),
            Some("") => format!("`{key}`"),
            Some(shown) => format!("`{key}` \"{shown}\""),
        };
        let said = Said { was: text(&was), now: text(&now), old_at: old.at.clone(), new_at: new.at.clone() };
        walk.report(&here, Rule::SECURITY_SCHEME_CHANGED, said);
    }
}
