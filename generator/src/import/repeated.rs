//! Parameters that one list names twice: of two that differ, only one could be taken over.

use super::role::Role;
use super::tokens::elements;
use super::tree::{Content, Node};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::is_method;
use crate::spec::pointer::Pointer;

/// Complains about each parameter of a path or an operation whose place and name another one before it has.
pub(super) fn check(document: &Node<'_>, diagnostics: &mut Diagnostics) {
    let at = Pointer::root().child("paths");
    for (path, item) in document.get("paths").and_then(Node::members).into_iter().flatten() {
        let at = at.child(path);
        check_list(item, document, &at, diagnostics);
        for (method, operation) in item.members().into_iter().flatten().filter(|(key, _)| is_method(key)) {
            check_list(operation, document, &at.child(method), diagnostics);
        }
    }
}

fn check_list(holder: &Node<'_>, document: &Node<'_>, at: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(list) = holder.get("parameters").filter(|list| matches!(list.content, Content::Array(_))) else {
        return;
    };
    let parameters = elements(list, Role::Parameters, document);
    for (position, parameter) in parameters.iter().enumerate() {
        let mut before = parameters.iter().take(position);
        // One that has no name has a complaint of its own.
        let is_repeated = before.any(|other| other.identity == parameter.identity);
        if let Some((place, name)) =
            parameter.identity.split_once(':').filter(|(_, name)| !name.is_empty() && is_repeated)
        {
            let message = format!("the {place} parameter `{name}` is listed twice");
            let at = Place::Document(at.child("parameters").index(position));
            diagnostics.add(Diagnostic::new(Code::WRONG_SHAPE, at, message).hint("keep one of the two"));
        }
    }
}
