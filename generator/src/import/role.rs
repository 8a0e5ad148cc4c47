//! What the value of a keyword is to an import: a fact, a text, or something that holds more of both.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::tree::{Content, Node};

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// An object whose members are keywords.
    Keywords,
    /// An object whose members are named by the document's author.
    Names,
    /// An array each of whose values is a fact; their order means nothing.
    Set,
    /// An array of parameters, each known by its name.
    Parameters,
    /// An array of schemas, known by the component they refer to or counted.
    Forms,
    /// An array of servers, each known by its address.
    Servers,
    /// One fact, whatever it holds.
    Fact,
    /// Prose or an example: ours stays, theirs is not read.
    Text,
}

/// Texts and examples of `OpenAPI` itself.
const TEXTS: [&str; 6] = ["description", "example", "examples", "externalDocs", "summary", "title"];

/// Objects whose members have names of their own.
const NAMES: [&str; 14] = [
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

/// The keywords that hold texts.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Those that `OpenAPI` does not know, and whether one was met.
    extensions: BTreeMap<String, Cell<bool>>,
}

impl Vocabulary {
    /// `OpenAPI`'s own and these.
    pub(super) fn new(extensions: impl Iterator<Item = String>) -> Self {
        Self { extensions: extensions.map(|keyword| (keyword, Cell::new(false))).collect() }
    }

    /// Whether a keyword of a document holds a text or an example.
    pub(super) fn is_text(&self, keyword: &str) -> bool {
        if let Some(is_met) = self.extensions.get(keyword) {
            is_met.set(true);
            return true;
        }
        TEXTS.contains(&keyword)
    }

    /// Whether this keyword was met in a document.
    pub(super) fn was_met(&self, extension: &str) -> bool {
        self.extensions.get(extension).is_some_and(Cell::get)
    }

    /// What the value of a keyword is.
    pub(super) fn role(&self, keyword: &str, node: &Node<'_>) -> Role {
        if self.is_text(keyword) {
            return Role::Text;
        }
        if keyword.starts_with("x-") || ["default", "security"].contains(&keyword) {
            return Role::Fact;
        }
        match &node.content {
            Content::Object(_) if NAMES.contains(&keyword) => Role::Names,
            Content::Object(_) => Role::Keywords,
            Content::Array(_) => match keyword {
                "required" | "enum" | "tags" => Role::Set,
                "parameters" => Role::Parameters,
                "allOf" | "oneOf" | "anyOf" => Role::Forms,
                "servers" => Role::Servers,
                _ => Role::Fact,
            },
            Content::Scalar(_) => Role::Fact,
        }
    }

    /// What an object's member is, if the object is itself of this role.
    pub(super) fn member_role(&self, outer: Role, key: &str, node: &Node<'_>) -> Role {
        match outer {
            Role::Names if node.members().is_some() => Role::Keywords,
            Role::Names => Role::Fact,
            Role::Keywords
            | Role::Set
            | Role::Parameters
            | Role::Forms
            | Role::Servers
            | Role::Fact
            | Role::Text => self.role(key, node),
        }
    }

    /// What an element of an array is, if the array is of this role.
    pub(super) fn element_role(outer: Role, node: &Node<'_>) -> Role {
        match outer {
            Role::Parameters | Role::Forms | Role::Servers if node.members().is_some() => Role::Keywords,
            Role::Parameters
            | Role::Forms
            | Role::Servers
            | Role::Keywords
            | Role::Names
            | Role::Set
            | Role::Fact
            | Role::Text => Role::Fact,
        }
    }
}
