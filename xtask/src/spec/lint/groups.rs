//! Operations without a group. A document whose operations have tags groups by them, and so it groups all of them; where
//! the settings name operations, the generator asks for the name of each.

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostic, Place};

use super::Findings;
use crate::spec::document::{Document, Operation};

/// Looks at the tags of every operation.
pub(super) fn check(document: &Document, findings: &mut Findings) {
    let operations = document.operations();
    let has_tags = |operation: &Operation<'_>| !operation.node.child("tags").elements().is_empty();
    let is_grouped = operations.iter().any(has_tags);
    let declared = document.root().child("tags").elements();
    let declared: BTreeSet<&str> = declared.iter().map(|tag| tag.text("name")).collect();
    for operation in operations {
        let tags = operation.node.child("tags");
        // Tags of the wrong kind are complained about by the generator.
        let is_bare = tags.value.is_null() || tags.value.as_array().is_some_and(Vec::is_empty);
        if is_grouped && is_bare {
            let message =
                format!("{} {} has no tag, and other operations have one", operation.method, operation.path);
            findings.add(
                Diagnostic::new(Code::MISSING_GROUP, Place::DocumentKey(operation.node.at.clone()), message)
                    .hint("add `tags` with the group that it belongs to"),
            );
        }
        for tag in tags.elements() {
            let Some(name) =
                tag.value.as_str().filter(|name| !declared.is_empty() && !declared.contains(name))
            else {
                continue;
            };
            let message = format!("the tag `{name}` does not stand in the document's `tags`");
            findings.add(
                Diagnostic::new(Code::MISSING_GROUP, Place::Document(tag.at), message)
                    .hint("declare it there with a text, or correct the name"),
            );
        }
    }
}
