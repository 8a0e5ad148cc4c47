//! What a part of a document refers to: components by `$ref`, by a discriminator, and the schemes of its security.

use super::role::{Role, Vocabulary};
use super::tree::{Content, Node};
use crate::spec::pointer::Pointer;

/// Something that is referred to, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// As a `$ref` says it.
    pub target: String,
    /// The place of the text that says it.
    pub at: Pointer,
}

/// The section and the name of a component that is referred to, wherever in it the reference ends.
pub(super) fn component(target: &str) -> Option<(String, String)> {
    let pointer = Pointer::parse(target.strip_prefix('#')?)?;
    let mut tokens = pointer.tokens();
    (tokens.next()? == "components").then_some(())?;
    Some((tokens.next()?, tokens.next()?))
}

/// The `$ref` of a component.
pub(super) fn target_of(section: &str, name: &str) -> String {
    format!("#{}", Pointer::root().child("components").child(section).child(name).as_str())
}

/// Everything that a value refers to; `at` is its place.
pub(super) fn references(
    vocabulary: &Vocabulary,
    node: &Node<'_>,
    role: Role,
    at: &Pointer,
) -> Vec<Reference> {
    let mut walk = Walk { vocabulary, at: at.clone(), found: Vec::new() };
    walk.value(node, role);
    walk.found
}

struct Walk<'v> {
    vocabulary: &'v Vocabulary,
    at: Pointer,
    found: Vec<Reference>,
}

impl Walk<'_> {
    fn value(&mut self, node: &Node<'_>, role: Role) {
        match &node.content {
            Content::Object(members) => {
                for (key, member) in members {
                    let length = self.at.push(key);
                    match (role, key.as_str()) {
                        (Role::Keywords, "$ref") => self.add(member.as_str().map(str::to_owned)),
                        (Role::Keywords, "mapping") => self.mapping(member),
                        (Role::Keywords, "security") => self.security(member),
                        _ => {
                            let inner = self.vocabulary.member_role(role, key, member);
                            if !matches!(inner, Role::Fact | Role::Text | Role::Set) {
                                self.value(member, inner);
                            }
                        }
                    }
                    self.at.truncate(length);
                }
            }
            Content::Array(elements) => {
                for (position, element) in elements.iter().enumerate() {
                    let length = self.at.push(&position.to_string());
                    self.value(element, Vocabulary::element_role(role, element));
                    self.at.truncate(length);
                }
            }
            Content::Scalar(_) => {}
        }
    }

    fn add(&mut self, target: Option<String>) {
        self.found.extend(target.map(|target| Reference { target, at: self.at.clone() }));
    }

    /// The schemas of a discriminator, which may be named without their place.
    fn mapping(&mut self, mapping: &Node<'_>) {
        for (value, schema) in mapping.members().into_iter().flatten() {
            let length = self.at.push(value);
            self.add(schema.as_str().map(|schema| {
                let is_place = schema.contains(['#', '/']);
                if is_place { schema.to_owned() } else { target_of("schemas", schema) }
            }));
            self.at.truncate(length);
        }
    }

    /// The schemes of each alternative.
    fn security(&mut self, security: &Node<'_>) {
        for (position, alternative) in security.elements().iter().enumerate() {
            for scheme in alternative.members().into_iter().flatten().map(|(scheme, _)| scheme) {
                let outer = self.at.push(&position.to_string());
                self.at.push(scheme);
                self.add(Some(target_of("securitySchemes", scheme)));
                self.at.truncate(outer);
            }
        }
    }
}
