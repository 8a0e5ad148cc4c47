//! A change in a component that several operations put into objects of their own is one change, and the component's; so
//! is one that operations repeat.

use indexmap::IndexMap;
use serde_json::Value;

use super::node::Node;
use crate::diff::change::Change;
use crate::diff::rule::{Direction, Rule, Severity};
use crate::spec::pointer::Pointer;

/// What two changes share that are one: all but who leads there.
type Key = (Rule, Option<Direction>, Severity, String, String, Option<Pointer>, Option<Pointer>);

/// Makes one of the changes that stand in a component at the same places of both documents, and of those that are repeated.
pub(super) fn bring_together(
    changes: Vec<Change>,
    roots: [&Node<'_>; 2],
    called: impl Fn(&Pointer) -> String,
) -> Vec<Change> {
    let mut alone = Vec::new();
    let mut groups: IndexMap<Key, Vec<Change>> = IndexMap::new();
    for change in changes {
        match key(&change, roots) {
            Some(key) => groups.entry(key).or_default().push(change),
            None => alone.push(change),
        }
    }
    for ((.., old_at, new_at), group) in groups {
        let mut group = group.into_iter();
        let Some(mut first) = group.next() else { continue };
        let rest: Vec<Change> = group.collect();
        if !rest.is_empty() {
            first.operations.extend(rest.into_iter().flat_map(|change| change.operations));
            first.operations.sort();
            first.operations.dedup();
            if let Some((component, path)) = new_at.or(old_at).as_ref().and_then(within_component) {
                first.base = called(&component);
                first.path = path;
            }
        }
        alone.push(first);
    }
    alone
}

/// `None` for a change that is not a component's own.
fn key(change: &Change, [old, new]: [&Node<'_>; 2]) -> Option<Key> {
    let in_component = |at: &Pointer| within_component(at).map(|_| at.clone());
    let (old_at, new_at) = (in_component(&change.old_at), in_component(&change.new_at));
    // Operations may repeat what others say of logging in.
    let is_repeated = [Rule::SECURITY_ADDED, Rule::SECURITY_REMOVED].contains(&change.rule);
    if old_at.is_none() && new_at.is_none() && !is_repeated {
        return None;
    }
    let said_there = match change.rule {
        Rule::PROPERTY_BECAME_OPTIONAL => {
            is_required(old, &change.old_at) && !is_required(new, &change.new_at)
        }
        Rule::PROPERTY_BECAME_REQUIRED => {
            !is_required(old, &change.old_at) && is_required(new, &change.new_at)
        }
        _ => true,
    };
    let Change { rule, direction, severity, was, now, .. } = change;
    said_there.then(|| (*rule, *direction, *severity, was.clone(), now.clone(), old_at, new_at))
}

/// Whether the very object that declares a property requires it.
fn is_required(root: &Node<'_>, property: &Pointer) -> bool {
    let holder = property.parent().and_then(|properties| properties.parent());
    let required = holder
        .and_then(|holder| root.value.pointer(holder.as_str()))
        .and_then(|holder| holder.get("required"));
    let wire_name = property.last().map(Value::String);
    required.and_then(Value::as_array).zip(wire_name).is_some_and(|(required, name)| required.contains(&name))
}

/// The component of a place, and the way from there as people write it.
fn within_component(at: &Pointer) -> Option<(Pointer, String)> {
    let mut tokens = at.tokens();
    let is_component = tokens.next().as_deref() == Some("components");
    let section = tokens.next().filter(|_| is_component)?;
    let component = Pointer::root().child("components").child(&section).child(&tokens.next()?);
    let mut path = String::new();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" => path.extend([".", &tokens.next()?]),
            "items" => path.push_str("[]"),
            "additionalProperties" => path.push_str(".{key}"),
            "allOf" => drop(tokens.next()),
            "oneOf" | "anyOf" => path.extend(["<", &tokens.next()?, ">"]),
            _ => {}
        }
    }
    Some((component, path))
}
