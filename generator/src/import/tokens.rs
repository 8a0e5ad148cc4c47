//! What the elements of arrays are called in places: by what they are, and not by their position.

use super::references::component;
use super::role::Role;
use super::tree::{Content, Node};

/// An element, how it is told from others, and its name in a place.
#[derive(Clone, Debug)]
pub(super) struct Element<'n, 't> {
    pub node: &'n Node<'t>,
    /// What two documents have in common if they mean the same element.
    pub identity: String,
    /// Its name.
    pub token: String,
}

/// The elements of an array of a role; `root` is the document that they refer to.
pub(super) fn elements<'n, 't>(array: &'n Node<'t>, role: Role, root: &Node<'t>) -> Vec<Element<'n, 't>> {
    let nodes = array.elements();
    match role {
        Role::Parameters => parameters(nodes, root),
        Role::Forms => forms(nodes),
        Role::Servers => {
            named(nodes, |node| node.get("url").and_then(Node::as_str).unwrap_or_default().to_owned())
        }
        Role::Set | Role::Keywords | Role::Names | Role::Fact | Role::Text => named(nodes, plain),
    }
}

fn named<'n, 't>(nodes: &'n [Node<'t>], name: impl Fn(&Node<'t>) -> String) -> Vec<Element<'n, 't>> {
    let element = |node| {
        let token = name(node);
        Element { node, identity: token.clone(), token }
    };
    nodes.iter().map(element).collect()
}

/// A text as it is, anything else as JSON.
fn plain(node: &Node<'_>) -> String {
    node.as_str().map_or_else(|| node.value().to_string(), str::to_owned)
}

/// Parameters are told apart by their place and name, and called by the name where that is enough.
fn parameters<'n, 't>(nodes: &'n [Node<'t>], root: &Node<'t>) -> Vec<Element<'n, 't>> {
    let read = |node: &'n Node<'t>| {
        let target = node.get("$ref").and_then(Node::as_str);
        let member = |key: &str| {
            let referred = target.and_then(|target| root.referred(target));
            referred.unwrap_or(node).get(key).and_then(Node::as_str).map(str::to_owned)
        };
        let of_component = || target.and_then(component).map(|(_, name)| name);
        (node, member("in").unwrap_or_default(), member("name").or_else(of_component).unwrap_or_default())
    };
    let read: Vec<_> = nodes.iter().map(read).collect();
    let element = |(node, place, name): &(&'n Node<'t>, String, String)| {
        let is_alone = read.iter().filter(|(_, _, other)| other == name).count() == 1;
        let identity = format!("{place}:{name}");
        Element { node, token: if is_alone { name.clone() } else { identity.clone() }, identity }
    };
    read.iter().map(element).collect()
}

/// Schemas of a composition are called by the component that they refer to, and the others are counted.
fn forms<'n, 't>(nodes: &'n [Node<'t>]) -> Vec<Element<'n, 't>> {
    let mut inline = 0_usize;
    let element = |node: &'n Node<'t>| {
        let name = sole_reference(node).and_then(component).map(|(_, name)| name);
        let token = name.unwrap_or_else(|| {
            inline += 1;
            (inline - 1).to_string()
        });
        Element { node, identity: token.clone(), token }
    };
    nodes.iter().map(element).collect()
}

/// What a schema refers to, if it says so in one of the two ways that mean the same: `$ref`, or an `allOf` of nothing
/// but one `$ref`.
pub(super) fn sole_reference<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    if let Some(target) = node.get("$ref") {
        return target.as_str();
    }
    let Content::Array(members) = &node.get("allOf")?.content else { return None };
    let [only] = members.as_slice() else { return None };
    let members = only.members().filter(|members| members.len() == 1)?;
    members.get("$ref").and_then(Node::as_str)
}
