//! The list of tags is a text about the facts that operations state: each tag has its entry as long as one carries it.

use super::Merge;
use crate::import::report::Change;
use crate::import::role::Role;
use crate::import::strip::texts;
use crate::import::tree::{Content, Members, Node};
use crate::spec::is_method;
use crate::spec::pointer::Pointer;

impl<'t> Merge<'_, 't> {
    /// The entries of the tags that the paths carry, in our order and then new ones; `None` where ours lists no tags.
    pub(super) fn tags(&mut self, paths: &Node<'t>) -> Option<Node<'t>> {
        let own = self.ours.get("tags")?;
        let mut carried = carried(paths);
        let at = Pointer::root().child("tags");
        let mut entries = Vec::new();
        for entry in own.elements() {
            let name = entry.get("name").and_then(Node::as_str).unwrap_or_default();
            if carried.iter().any(|tag| tag == name) {
                carried.retain(|tag| tag != name);
                entries.push(entry.clone());
            } else {
                let lost = texts(self.vocabulary, entry, Role::Keywords);
                self.report.add_with(Change::Gone, &at.child(name), "no operation carries it", lost);
            }
        }
        for tag in carried {
            self.report.add(Change::New, &at.child(&tag), "an operation carries it");
            let entry = Members::from([("name".to_owned(), Node::text(tag))]);
            entries.push(Node::new(Content::Object(entry)));
        }
        Some(own.with_elements(entries))
    }
}

/// The tags of all operations, each once, in the order in which they are met.
fn carried(paths: &Node<'_>) -> Vec<String> {
    let mut carried: Vec<String> = Vec::new();
    for (_, item) in paths.members().into_iter().flatten() {
        for (_, operation) in item.members().into_iter().flatten().filter(|(key, _)| is_method(key)) {
            for tag in operation.get("tags").map(Node::elements).unwrap_or_default() {
                let tag = tag.as_str().unwrap_or_default().to_owned();
                if !carried.contains(&tag) {
                    carried.push(tag);
                }
            }
        }
    }
    carried
}
