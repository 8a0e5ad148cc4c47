//! What a schema says in one direction, whatever it is put together from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::lifecycle::Life;
use super::node::{Node, component_name};
use crate::diff::rule::Direction;
use crate::spec::pointer::Pointer;

/// A schema as it is written: one that has to hold together with others.
pub(super) type Schema<'d> = Vec<Node<'d>>;

/// Members that say something about values; the others are texts, examples, or say how the rest is arranged.
const FACTS: [&str; 25] = [
    "type",
    "format",
    "enum",
    "nullable",
    "default",
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
    "oneOf",
    "anyOf",
    "not",
];

/// Limits, each with whether a greater number allows less.
const LIMITS: [(&str, bool); 8] = [
    ("minLength", true),
    ("maxLength", false),
    ("minimum", true),
    ("maximum", false),
    ("minItems", true),
    ("maxItems", false),
    ("minProperties", true),
    ("maxProperties", false),
];

/// What `additionalProperties` says.
#[derive(Clone)]
pub(super) enum Others<'d> {
    /// Anything.
    Any,
    /// Nothing.
    Refused,
    /// What a schema says.
    Of(Node<'d>),
}

/// A property: everything that is said about it.
#[derive(Clone, Default)]
pub(super) struct Property<'d> {
    pub(super) schema: Schema<'d>,
    pub(super) is_required: bool,
    pub(super) life: Life<'d>,
    /// Some statement says that it travels the other way.
    is_hidden: bool,
    /// Some statement requires it and does not say so.
    is_insisted_on: bool,
}

/// What a schema says about values that travel in one direction.
#[derive(Default)]
pub(super) struct View<'d> {
    pub(super) at: Pointer,
    pub(super) type_name: Option<&'d str>,
    pub(super) format: Option<&'d str>,
    pub(super) is_nullable: bool,
    pub(super) values: Option<Vec<&'d Value>>,
    pub(super) default: Option<&'d Value>,
    pub(super) pattern: Option<&'d str>,
    /// The number of each limit, and whether a greater one allows less.
    pub(super) limits: BTreeMap<&'static str, (f64, bool)>,
    pub(super) properties: BTreeMap<&'d str, Property<'d>>,
    pub(super) others: Option<Others<'d>>,
    pub(super) items: Option<Schema<'d>>,
    pub(super) forms: Vec<Node<'d>>,
    pub(super) discriminator: Option<Node<'d>>,
}

/// The component that a schema is, if it says nothing beside its reference, and all nodes that have to hold.
pub(super) struct Flat<'d> {
    pub(super) component: Option<Pointer>,
    nodes: Vec<Node<'d>>,
}

impl<'d> Flat<'d> {
    pub(super) fn of(schema: &Schema<'d>) -> Self {
        let mut nodes = Vec::new();
        for node in schema {
            flatten(node, &mut nodes, &mut Vec::new());
        }
        Self { component: component(schema, 0), nodes }
    }

    /// What the nodes say together.
    pub(super) fn view(&self, direction: Option<Direction>, sunset: Option<&str>) -> View<'d> {
        let mut view = View::default();
        if let Some(first) = self.nodes.first() {
            view.at = first.at.clone();
        }
        for node in &self.nodes {
            view.add(node, direction, sunset);
        }
        let required: BTreeSet<&str> = self.nodes.iter().flat_map(required).collect();
        for (wire_name, property) in &mut view.properties {
            property.is_required |= required.contains(wire_name);
        }
        view.properties.retain(|_, property| !property.is_hidden || property.is_insisted_on);
        view.type_name = view.type_name.or_else(|| view.implied_type());
        view
    }
}

/// The schema itself with its references followed, and then what it is composed of.
fn flatten<'d>(node: &Node<'d>, nodes: &mut Vec<Node<'d>>, trail: &mut Vec<Pointer>) {
    let node = node.resolved();
    if trail.contains(&node.at) {
        return;
    }
    trail.push(node.at.clone());
    for member in node.child("allOf").elements() {
        flatten(&member, nodes, trail);
    }
    trail.pop();
    nodes.push(node);
}

fn component(schema: &Schema<'_>, depth: usize) -> Option<Pointer> {
    let [node] = schema.as_slice() else { return None };
    if let Some(target) = node.referred() {
        return component_name(&target.at).map(|_| target.at);
    }
    let says_more = FACTS.iter().any(|fact| node.get(fact).is_some());
    let members = node.child("allOf").elements();
    (members.len() == 1 && !says_more && depth < 8).then(|| component(&members, depth + 1)).flatten()
}

fn required<'d>(node: &Node<'d>) -> Vec<&'d str> {
    node.value
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

impl<'d> View<'d> {
    fn add(&mut self, node: &Node<'d>, direction: Option<Direction>, sunset: Option<&str>) {
        self.type_name = node.text("type").or(self.type_name);
        self.format = node.text("format").or(self.format);
        self.pattern = node.text("pattern").or(self.pattern);
        self.is_nullable |= node.says("nullable");
        self.default = node.value.get("default").or(self.default);
        if let Some(values) = node.value.get("enum").and_then(Value::as_array) {
            self.is_nullable |= values.contains(&Value::Null);
            self.values = Some(values.iter().filter(|value| !value.is_null()).collect());
        }
        for (limit, greater_is_tighter) in LIMITS {
            if let Some(number) = node.value.get(limit).and_then(Value::as_f64) {
                self.limits.insert(limit, (number, greater_is_tighter));
            }
        }
        for limit in ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"] {
            if node.says(limit) {
                self.limits.insert(limit, (1.0, true));
            }
        }
        self.items = node.get("items").map(|items| vec![items]).or(self.items.take());
        self.discriminator = node.get("discriminator").or(self.discriminator.take());
        for key in ["oneOf", "anyOf"] {
            self.forms.extend(node.child(key).elements());
        }
        self.add_others(node);
        let required = required(node);
        for (wire_name, property) in node.child("properties").members() {
            let is_required = required.contains(&wire_name);
            let property = declared(property, is_required, direction, sunset);
            self.properties.entry(wire_name).or_default().add(property);
        }
    }

    fn add_others(&mut self, node: &Node<'d>) {
        match node.value.get("additionalProperties") {
            Some(Value::Bool(true)) => self.others = Some(Others::Any),
            Some(Value::Bool(false)) => self.others = Some(Others::Refused),
            Some(Value::Object(_)) => self.others = Some(Others::Of(node.child("additionalProperties"))),
            _ => {}
        }
    }

    /// The type that members other than `type` speak of.
    fn implied_type(&self) -> Option<&'static str> {
        if !self.properties.is_empty() || self.others.is_some() {
            Some("object")
        } else if self.items.is_some() {
            Some("array")
        } else {
            let mut kinds = self.values.iter().flatten().map(|value| value.is_string());
            kinds.clone().next().filter(|_| kinds.all(|is_text| is_text)).map(|_| "string")
        }
    }

    /// The type with its format, as people read it.
    pub(super) fn kind(&self) -> String {
        match (self.type_name, self.format) {
            (Some(type_name), Some(format)) => format!("{type_name} ({format})"),
            (Some(type_name), None) => type_name.to_owned(),
            (None, _) if !self.forms.is_empty() => "one of several".to_owned(),
            (None, _) => "any".to_owned(),
        }
    }
}

/// One statement about a property. One that travels the other way is hidden; a statement that requires it and does not
/// say so brings it back.
fn declared<'d>(
    node: Node<'d>,
    is_required: bool,
    direction: Option<Direction>,
    sunset: Option<&str>,
) -> Property<'d> {
    let flat = Flat::of(&vec![node.clone()]);
    let says = |key: &str| node.says(key) || flat.nodes.iter().any(|part| part.says(key));
    let is_hidden = match direction {
        Some(Direction::Request) => says("readOnly"),
        Some(Direction::Response) => says("writeOnly"),
        None => false,
    };
    let date =
        sunset.and_then(|key| node.text(key).or_else(|| flat.nodes.iter().find_map(|part| part.text(key))));
    let life = Life { is_deprecated: says("deprecated"), sunset: date };
    let is_insisted_on = is_required && !is_hidden;
    Property { is_required, life, is_hidden, is_insisted_on, schema: vec![node] }
}

impl<'d> Property<'d> {
    fn add(&mut self, other: Property<'d>) {
        self.schema.extend(other.schema);
        self.is_required |= other.is_required;
        self.is_hidden |= other.is_hidden;
        self.is_insisted_on |= other.is_insisted_on;
        self.life.is_deprecated |= other.life.is_deprecated;
        self.life.sunset = other.life.sunset.or(self.life.sunset);
    }
}
