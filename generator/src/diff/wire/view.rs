//! What a schema says in one direction, whatever it is put together from.

use std::collections::BTreeMap;

use serde_json::Value;

use super::flat::{Flat, Schema, forms, only_form};
use super::lifecycle::Life;
use super::limits::Limits;
use super::node::Node;
use crate::diff::rule::Direction;
use crate::spec::pointer::Pointer;

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
    pub(super) limits: Limits<'d>,
    /// What values must not be.
    pub(super) exclusions: Vec<Node<'d>>,
    pub(super) properties: BTreeMap<&'d str, Property<'d>>,
    pub(super) others: Option<Others<'d>>,
    pub(super) items: Option<Schema<'d>>,
    pub(super) forms: Vec<Node<'d>>,
    /// Whether a value may be of one form alone.
    pub(super) has_one_form: bool,
    pub(super) discriminator: Option<Node<'d>>,
}

fn required<'d>(node: &Node<'d>) -> impl Iterator<Item = &'d str> + use<'d> {
    node.value.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

impl<'d> View<'d> {
    /// What schemas say together.
    pub(super) fn of(nodes: &[Node<'d>], direction: Option<Direction>, sunset: Option<&str>) -> Self {
        let mut view = Self::default();
        if let Some(last) = nodes.last() {
            view.at = last.at.clone();
        }
        for node in nodes {
            view.add(node);
            for (wire_name, property) in node.child("properties").members() {
                let is_required = required(node).any(|required| required == wire_name);
                let property = declared(property, is_required, direction, sunset);
                view.properties.entry(wire_name).or_default().add(property);
            }
        }
        for node in nodes {
            for wire_name in required(node) {
                // What is required and nowhere declared may hold anything.
                let undeclared = || Property { schema: vec![node.silent(&node.at)], ..Property::default() };
                view.properties.entry(wire_name).or_insert_with(undeclared).is_required = true;
            }
        }
        view.properties.retain(|_, property| !property.is_hidden || property.is_insisted_on);
        view.type_name = view.type_name.or_else(|| view.implied_type());
        view
    }

    fn add(&mut self, node: &Node<'d>) {
        self.type_name = node.text("type").or(self.type_name);
        self.format = node.text("format").or(self.format);
        self.pattern = node.text("pattern").or(self.pattern);
        self.is_nullable |= node.says("nullable");
        self.default = node.value.get("default").or(self.default);
        if let Some(values) = node.value.get("enum").and_then(Value::as_array) {
            self.is_nullable |= values.contains(&Value::Null);
            let known = self.values.take();
            let is_allowed = |value: &&Value| known.as_ref().is_none_or(|known| known.contains(value));
            self.values = Some(values.iter().filter(|value| !value.is_null()).filter(is_allowed).collect());
        }
        self.limits.add(node);
        self.exclusions.extend(node.get("not"));
        self.items = node.get("items").map(|items| vec![items]).or(self.items.take());
        self.discriminator = node.get("discriminator").or(self.discriminator.take());
        for key in ["oneOf", "anyOf"] {
            let (forms, has_null) = forms(node, key);
            self.is_nullable |= has_null;
            if !forms.is_empty() && only_form(node, key).is_none() {
                self.has_one_form |= key == "oneOf";
                self.forms.extend(forms);
            }
        }
        self.add_others(node);
    }

    fn add_others(&mut self, node: &Node<'d>) {
        match node.value.get("additionalProperties") {
            Some(Value::Bool(true)) => self.others = Some(Others::Any),
            Some(Value::Bool(false)) => self.others = Some(Others::Refused),
            Some(Value::Object(members)) if members.is_empty() => self.others = Some(Others::Any),
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
            let mut kinds = self.values.iter().flatten().map(|value| kind_of(value));
            let first = kinds.next()?;
            kinds.all(|kind| kind == first).then_some(first)
        }
    }

    /// The type with its format, as people read it.
    pub(super) fn kind(&self) -> String {
        match (self.type_name, self.format) {
            _ if !self.forms.is_empty() => "one of several".to_owned(),
            (Some(type_name), Some(format)) => format!("{type_name} ({format})"),
            (Some(type_name), None) => type_name.to_owned(),
            (None, _) => "any".to_owned(),
        }
    }
}

/// The type of a value.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
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
