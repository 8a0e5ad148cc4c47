//! What is taken over of something new: its facts in the order of our document, and none of its prose.

use super::order::{Order, insert};
use super::role::{Role, Vocabulary};
use super::status::{is_status_name, status_name};
use super::tokens::elements;
use super::tree::{Content, Members, Node};
use crate::spec::is_method;
use crate::spec::pointer::Pointer;

/// The facts of `node`, which is the value of `key` and has a role. A response is described by the name of its status,
/// because it cannot be without a description.
pub(super) fn strip<'t>(vocabulary: &Vocabulary, key: &str, node: &Node<'t>, role: Role) -> Node<'t> {
    match &node.content {
        Content::Object(members) if role == Role::Fact => {
            let mut sorted = Members::new();
            for (name, member) in members {
                insert(&mut sorted, name, strip(vocabulary, name, member, Role::Fact), Order::Names);
            }
            Node::new(Content::Object(sorted))
        }
        Content::Object(members) => {
            let order = order_of(members, role);
            let mut stripped = Members::new();
            for (name, member) in members {
                let inner = vocabulary.member_role(role, name, member);
                if inner == Role::Text {
                    continue;
                }
                let node = strip(vocabulary, name, member, inner);
                let is_response = role == Role::Names && key == "responses";
                insert(&mut stripped, name, if is_response { described(node, name) } else { node }, order);
            }
            Node::new(Content::Object(stripped))
        }
        Content::Array(elements) => {
            let strip_one = |node| strip(vocabulary, key, node, Vocabulary::element_role(role, node));
            Node::new(Content::Array(elements.iter().map(strip_one).collect()))
        }
        Content::Scalar(_) => node.moved(),
    }
}

/// The operations of a path stand in the order of their names, among its other members.
pub(super) fn order_of(members: &Members<'_>, role: Role) -> Order {
    let is_path = members.iter().any(|(key, member)| is_method(key) && member.get("responses").is_some());
    if role == Role::Names || is_path { Order::Names } else { Order::Keywords }
}

/// A response with a description; a reference has its own.
pub(super) fn described<'t>(response: Node<'t>, status: &str) -> Node<'t> {
    let Some(members) = response.members().filter(|members| !members.contains_key("$ref")) else {
        return response;
    };
    let mut members = members.clone();
    insert(
        &mut members,
        "description",
        Node::text(status_name(status).unwrap_or("Response")),
        Order::Keywords,
    );
    Node::new(Content::Object(members))
}

/// Every text and example in a value with its place below it, as `description: "…"`. The name of a status is no text.
pub(super) fn texts(vocabulary: &Vocabulary, node: &Node<'_>, role: Role) -> Vec<String> {
    let mut found = Vec::new();
    collect_texts(vocabulary, node, role, &Pointer::root(), &mut found);
    found
}

fn collect_texts(
    vocabulary: &Vocabulary,
    node: &Node<'_>,
    role: Role,
    at: &Pointer,
    found: &mut Vec<String>,
) {
    for (key, member) in node.members().into_iter().flatten() {
        let (inner, below) = (vocabulary.member_role(role, key, member), at.child(key));
        if inner != Role::Text {
            collect_texts(vocabulary, member, inner, &below, found);
        } else if !member.as_str().is_some_and(is_status_name) {
            found.push(format!("{}: {}", below.as_str().trim_start_matches('/'), member.value()));
        }
    }
    for element in elements(node, role, node) {
        let inner = Vocabulary::element_role(role, element.node);
        collect_texts(vocabulary, element.node, inner, &at.child(&element.token), found);
    }
}
