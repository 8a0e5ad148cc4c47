//! Every operation, parameter, schema and field says what it means.

use generator::diagnostic::{Code, Diagnostic, Place};

use super::{Counted, Findings};
use crate::spec::document::{Document, Node};

/// How many parts there are, and how many have a text.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) operations: Counted,
    pub(super) parameters: Counted,
    pub(super) schemas: Counted,
    pub(super) fields: Counted,
}

/// Looks at every part.
pub(super) fn check(document: &Document, findings: &mut Findings) -> Texts {
    let mut review = Review { texts: Texts::default(), findings };
    for operation in document.operations() {
        review.operation(&operation.node, &format!("{} {}", operation.method, operation.path));
    }
    let root = document.root();
    for (_, item) in root.child("paths").members() {
        review.parameters(&item);
    }
    let components = root.child("components");
    for (_, parameter) in components.child("parameters").members() {
        review.parameter(&parameter);
    }
    for (wire_name, schema) in components.child("schemas").members() {
        let has_text = review.has_text(&schema, &format!("the schema `{wire_name}`"));
        review.texts.schemas.add(has_text);
        review.schema(&schema);
    }
    for (_, body) in components.child("requestBodies").members() {
        review.content(&body.child("content"));
    }
    for (_, response) in components.child("responses").members() {
        review.content(&response.child("content"));
    }
    review.texts
}

struct Review<'f> {
    texts: Texts,
    findings: &'f mut Findings,
}

impl Review<'_> {
    fn has_text(&mut self, node: &Node<'_>, what: &str) -> bool {
        let description = node.child("description").value;
        if !(description.is_null() || description.is_string()) {
            // A value of the wrong kind is the generator's to complain about.
            return true;
        }
        let text = description.as_str().unwrap_or_default().trim();
        let complaint = if text.is_empty() {
            "has no text"
        } else if !text.ends_with(['.', '!', '?']) {
            "has a text that does not end"
        } else {
            return true;
        };
        let hint = "say in `description` what it means to somebody who calls the API, in whole sentences";
        let place = Place::DocumentKey(node.at.clone());
        self.findings
            .add(Diagnostic::new(Code::MISSING_TEXT, place, format!("{what} {complaint}")).hint(hint));
        false
    }

    fn operation(&mut self, node: &Node<'_>, what: &str) {
        let has_text = self.has_text(node, what);
        self.texts.operations.add(has_text);
        self.parameters(node);
        self.content(&node.child("requestBody").child("content"));
        for (_, response) in node.child("responses").members() {
            self.content(&response.child("content"));
        }
    }

    fn parameters(&mut self, owner: &Node<'_>) {
        for parameter in owner.child("parameters").elements() {
            self.parameter(&parameter);
        }
    }

    /// A reference is explained where it leads.
    fn parameter(&mut self, node: &Node<'_>) {
        if node.value.get("$ref").is_none() {
            let wire_name = node.child("name").value.as_str().unwrap_or_default();
            let has_text = self.has_text(node, &format!("the parameter `{wire_name}`"));
            self.texts.parameters.add(has_text);
            self.schema(&node.child("schema"));
        }
    }

    fn content(&mut self, content: &Node<'_>) {
        for (_, media_type) in content.members() {
            self.schema(&media_type.child("schema"));
        }
    }

    /// The properties of a schema and of what it is made of.
    fn schema(&mut self, node: &Node<'_>) {
        if !node.value.is_object() {
            return;
        }
        for (wire_name, property) in node.child("properties").members() {
            // OpenAPI 3.0 ignores what stands beside a `$ref`: the text is that of the component.
            let is_explained = property.value.get("$ref").is_some();
            let has_text = is_explained || self.has_text(&property, &format!("the field `{wire_name}`"));
            self.texts.fields.add(has_text);
            self.schema(&property);
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for member in node.child(keyword).elements() {
                self.schema(&member);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            self.schema(&node.child(keyword));
        }
    }
}
