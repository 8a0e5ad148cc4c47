//! Where a new member stands: names in alphabetical order, keywords as the document has them.

use super::tree::{Content, Members, Node};

/// `required` where it lists properties; elsewhere it is a flag.
const REQUIRED_PROPERTIES: &str = "required properties";

/// The order of keywords in what is new.
const KEYWORDS: [&str; 51] = [
    "openapi",
    "info",
    "servers",
    "operationId",
    "name",
    "in",
    "title",
    "version",
    "summary",
    "description",
    "required",
    "deprecated",
    "$ref",
    "type",
    "format",
    "pattern",
    "enum",
    "default",
    "nullable",
    "readOnly",
    "writeOnly",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "items",
    "properties",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    REQUIRED_PROPERTIES,
    "discriminator",
    "style",
    "explode",
    "schema",
    "parameters",
    "requestBody",
    "headers",
    "content",
    "responses",
    "security",
];

/// Behind them stand the remaining ones, then examples and extensions.
fn rank<'k>(keyword: &'k str, node: &Node<'_>) -> (usize, &'k str) {
    let is_list = keyword == "required" && matches!(node.content, Content::Array(_));
    let keyword = if is_list { REQUIRED_PROPERTIES } else { keyword };
    let known = KEYWORDS.iter().position(|known| *known == keyword);
    let rank = known.unwrap_or(match keyword {
        "tags" => KEYWORDS.len() + 1,
        "example" | "examples" => KEYWORDS.len() + 2,
        _ if keyword.starts_with("x-") => KEYWORDS.len() + 3,
        _ => KEYWORDS.len(),
    });
    (rank, if known.is_some() { "" } else { keyword })
}

/// How the members of an object are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// By name.
    Names,
    /// As people read them.
    Keywords,
}

/// Puts a new member where it belongs; those that are there stay in their order.
pub(super) fn insert<'t>(members: &mut Members<'t>, key: &str, node: Node<'t>, order: Order) {
    let new_rank = rank(key, &node);
    let is_behind = |(other, known): (&String, &Node<'t>)| match order {
        Order::Names => other.as_str() > key,
        Order::Keywords => rank(other, known) > new_rank,
    };
    let position = members.iter().position(is_behind).unwrap_or(members.len());
    members.shift_insert(position, key.to_owned(), node);
}

/// Where each of the new ones stands among those that are kept: behind the one that it stands behind in the new
/// document, or first.
pub(super) fn position_behind(placed: &[String], new_order: &[String], position: usize) -> usize {
    let before = new_order.get(..position).unwrap_or_default();
    let neighbour = before.iter().rev().find_map(|token| placed.iter().position(|known| known == token));
    neighbour.map_or(0, |at| at + 1)
}
