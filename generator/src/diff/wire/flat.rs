//! A schema as a list of statements that all have to hold, whatever it is put together from.

use serde_json::Value;

use super::node::{Node, component_name};
use super::view::View;
use crate::diff::rule::Direction;
use crate::spec::pointer::Pointer;

/// A schema as it is written: one that has to hold together with others.
pub(super) type Schema<'d> = Vec<Node<'d>>;

/// More wrappers around one schema are not looked through.
const DEEPEST_WRAPPER: usize = 16;

/// Members that make of a wrapper around a component more than that component. Not among them: texts, examples, whether
/// null is a value, and the default, which the wrapper says for its own place.
const FACTS: [&str; 23] = [
    "type",
    "format",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "not",
    "discriminator",
    "xml",
];

/// The statements of a schema.
pub(super) struct Flat<'d> {
    /// The component that the schema is, if it says nothing but its own null and default beside that.
    pub(super) component: Option<Node<'d>>,
    /// Whether the component stands in a wrapper, which may say something of its own.
    pub(super) is_wrapped: bool,
    /// Every schema that has to hold, composed ones behind what they are composed of.
    pub(super) nodes: Vec<Node<'d>>,
    /// Whether this is one schema that refers to nothing.
    pub(super) is_in_place: bool,
}

impl<'d> Flat<'d> {
    pub(super) fn of(schema: &Schema<'d>) -> Self {
        let mut nodes = Vec::new();
        for node in schema {
            flatten(node, &mut nodes, &mut Vec::new());
        }
        let is_in_place =
            matches!((schema.as_slice(), nodes.as_slice()), ([given], [said]) if given.at == said.at);
        let (component, is_wrapped) =
            component(schema).map_or((None, false), |(node, depth)| (Some(node), depth > 0));
        Self { component, is_wrapped, nodes, is_in_place }
    }

    /// What the schema says.
    pub(super) fn view(&self, direction: Option<Direction>, sunset: Option<&str>) -> View<'d> {
        View::of(&self.nodes, direction, sunset)
    }

    /// What the schema says beside the component that it is.
    pub(super) fn own(&self) -> View<'d> {
        let component = self.component.iter().cloned().collect();
        let shared = Self::of(&component).nodes;
        let own: Vec<Node<'d>> = self
            .nodes
            .iter()
            .filter(|node| !shared.iter().any(|other| other.at == node.at))
            .cloned()
            .collect();
        View::of(&own, None, None)
    }

    /// Where the statements stand. What nobody says stands nowhere and gets a name that nothing has.
    pub(super) fn places(&self) -> Vec<Pointer> {
        let place =
            |node: &Node<'d>| if node.value.is_null() { node.at.child("(nothing)") } else { node.at.clone() };
        self.nodes.iter().map(place).collect()
    }
}

/// What a schema is composed of, and then the schema itself with its references followed.
fn flatten<'d>(node: &Node<'d>, nodes: &mut Vec<Node<'d>>, trail: &mut Vec<Pointer>) {
    let node = node.resolved();
    if trail.contains(&node.at) || nodes.iter().any(|known| known.at == node.at) {
        return;
    }
    trail.push(node.at.clone());
    for member in node.list("allOf") {
        flatten(&member, nodes, trail);
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(only) = only_form(&node, key) {
            flatten(&only, nodes, trail);
        }
    }
    trail.pop();
    nodes.push(node);
}

/// The forms of a union but for null, and whether null is one of them.
pub(super) fn forms<'d>(node: &Node<'d>, key: &str) -> (Vec<Node<'d>>, bool) {
    let all = node.list(key);
    let count = all.len();
    let forms: Vec<Node<'d>> = all.into_iter().filter(|form| !is_null(form)).collect();
    let has_null = forms.len() < count;
    (forms, has_null)
}

/// A union of one form is that form.
pub(super) fn only_form<'d>(node: &Node<'d>, key: &str) -> Option<Node<'d>> {
    let (mut forms, _) = forms(node, key);
    let only = forms.pop().filter(|_| forms.is_empty())?;
    (!node.has("discriminator")).then_some(only)
}

fn is_null(form: &Node<'_>) -> bool {
    let form = form.resolved();
    let values = form.value.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// The component that a schema is, and in how many wrappers it stands.
fn component<'d>(schema: &Schema<'d>) -> Option<(Node<'d>, usize)> {
    let [node] = schema.as_slice() else { return None };
    let mut node = node.clone();
    for depth in 0..DEEPEST_WRAPPER {
        let target = node.resolved();
        if target.value.is_null() {
            return None;
        }
        if component_name(&target.at).is_some() {
            return Some((target, depth));
        }
        let is_wrapper = !FACTS.iter().any(|fact| target.has(fact));
        let mut parts = target.list("allOf");
        for key in ["oneOf", "anyOf"] {
            parts.extend(forms(&target, key).0);
        }
        let only = parts.pop().filter(|_| is_wrapper && parts.is_empty())?;
        node = only;
    }
    None
}
