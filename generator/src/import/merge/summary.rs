//! An operation in one line, so that people see what comes or goes.

use crate::import::references::{component, references};
use crate::import::role::{Role, Vocabulary};
use crate::import::tokens::elements;
use crate::import::tree::Node;
use crate::spec::pointer::Pointer;

/// The name of an operation, those of its parameters, and what its body and its first good answer consist of.
pub(super) fn operation_in_a_line(vocabulary: &Vocabulary, operation: &Node<'_>, root: &Node<'_>) -> String {
    let mut said = Vec::new();
    said.extend(operation.get("operationId").and_then(Node::as_str).map(str::to_owned));
    let parameters: Vec<String> = operation
        .get("parameters")
        .map(|list| elements(list, Role::Parameters, root).into_iter().map(|element| element.token).collect())
        .unwrap_or_default();
    if !parameters.is_empty() {
        said.push(format!("parameters {}", parameters.join(", ")));
    }
    said.extend(operation.get("requestBody").map(|body| format!("body {}", content(vocabulary, body))));
    let responses = operation.get("responses").and_then(Node::members).into_iter().flatten();
    let good =
        responses.filter(|(status, _)| status.starts_with('2')).min_by_key(|(status, _)| (*status).clone());
    said.extend(good.map(|(status, response)| format!("answer {status} {}", content(vocabulary, response))));
    said.join("; ")
}

/// The components that a body or an answer consists of; without any, its type.
fn content(vocabulary: &Vocabulary, node: &Node<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    for reference in references(vocabulary, node, Role::Keywords, &Pointer::root()) {
        let name = component(&reference.target).map_or(reference.target, |(_, name)| name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if !names.is_empty() {
        return names.join(", ");
    }
    let media = node.get("content").and_then(Node::members).and_then(|media| media.first());
    match media.map(|(name, media)| (name, media.at(&["schema", "type"]).and_then(Node::as_str))) {
        Some((_, Some(kind))) => kind.to_owned(),
        Some((name, None)) => name.clone(),
        None => "without content".to_owned(),
    }
}
