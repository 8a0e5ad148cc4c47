//! One view of a schema's keywords, whichever of its enum's variants the document model put them into.

use openapiv3 as oas;
use serde_json::Value;

use crate::spec::Spec;
use crate::spec::pointer::Pointer;

/// A schema or a reference to one.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a oas::Schema),
}

impl<'a> From<&'a oas::ReferenceOr<oas::Schema>> for Node<'a> {
    fn from(schema: &'a oas::ReferenceOr<oas::Schema>) -> Self {
        match schema {
            oas::ReferenceOr::Reference { reference } => Self::Reference(reference),
            oas::ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'a> From<&'a oas::ReferenceOr<Box<oas::Schema>>> for Node<'a> {
    fn from(schema: &'a oas::ReferenceOr<Box<oas::Schema>>) -> Self {
        match schema {
            oas::ReferenceOr::Reference { reference } => Self::Reference(reference),
            oas::ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// What `additionalProperties` says.
#[derive(Clone, Copy)]
pub(super) enum Additional<'a> {
    Unsaid,
    Forbidden,
    Any,
    Schema(Node<'a>),
}

/// The keywords that decide about a type.
pub(super) struct Keywords<'a> {
    pub(super) data: &'a oas::SchemaData,
    pub(super) type_name: Option<&'a str>,
    pub(super) format: String,
    pub(super) properties: Vec<(&'a str, Node<'a>)>,
    pub(super) required: &'a [String],
    pub(super) additional: Additional<'a>,
    pub(super) items: Option<Node<'a>>,
    pub(super) all_of: Vec<Node<'a>>,
    pub(super) one_of: Vec<Node<'a>>,
    pub(super) any_of: Vec<Node<'a>>,
    pub(super) has_not: bool,
    /// `enum`, as it stands in the document.
    pub(super) enumeration: Option<&'a [Value]>,
}

impl<'a> Keywords<'a> {
    pub(super) fn read(schema: &'a oas::Schema, at: &Pointer, spec: &'a Spec) -> Self {
        let raw = spec.value_at(at);
        let text = |keyword: &str| raw.and_then(|raw| raw.get(keyword)).and_then(Value::as_str);
        let mut keywords = Self {
            data: &schema.schema_data,
            type_name: text("type"),
            format: text("format").unwrap_or_default().to_owned(),
            properties: Vec::new(),
            required: &[],
            additional: Additional::Unsaid,
            items: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            has_not: false,
            enumeration: raw.and_then(|raw| raw.get("enum")).and_then(Value::as_array).map(Vec::as_slice),
        };
        keywords.read_kind(&schema.schema_kind);
        keywords.properties.sort_by_key(|(wire_name, _)| *wire_name);
        keywords
    }

    fn read_kind(&mut self, kind: &'a oas::SchemaKind) {
        match kind {
            oas::SchemaKind::Type(oas::Type::Object(object)) => {
                self.properties =
                    object.properties.iter().map(|(name, node)| (name.as_str(), node.into())).collect();
                self.required = &object.required;
                self.read_additional(object.additional_properties.as_ref());
            }
            oas::SchemaKind::Type(oas::Type::Array(array)) => {
                self.items = array.items.as_ref().map(Node::from);
            }
            oas::SchemaKind::Type(
                oas::Type::String(_) | oas::Type::Number(_) | oas::Type::Integer(_) | oas::Type::Boolean(_),
            ) => {}
            oas::SchemaKind::OneOf { one_of } => self.one_of = one_of.iter().map(Node::from).collect(),
            oas::SchemaKind::AllOf { all_of } => self.all_of = all_of.iter().map(Node::from).collect(),
            oas::SchemaKind::AnyOf { any_of } => self.any_of = any_of.iter().map(Node::from).collect(),
            oas::SchemaKind::Not { .. } => self.has_not = true,
            oas::SchemaKind::Any(any) => {
                self.properties =
                    any.properties.iter().map(|(name, node)| (name.as_str(), node.into())).collect();
                self.required = &any.required;
                self.read_additional(any.additional_properties.as_ref());
                self.items = any.items.as_ref().map(Node::from);
                self.all_of = any.all_of.iter().map(Node::from).collect();
                self.one_of = any.one_of.iter().map(Node::from).collect();
                self.any_of = any.any_of.iter().map(Node::from).collect();
                self.has_not = any.not.is_some();
            }
        }
    }

    fn read_additional(&mut self, additional: Option<&'a oas::AdditionalProperties>) {
        self.additional = match additional {
            None => Additional::Unsaid,
            Some(oas::AdditionalProperties::Any(true)) => Additional::Any,
            Some(oas::AdditionalProperties::Any(false)) => Additional::Forbidden,
            Some(oas::AdditionalProperties::Schema(schema)) => Additional::Schema(Node::from(&**schema)),
        };
    }

    /// Whether anything but annotations is said.
    pub(super) fn is_annotation_only(&self) -> bool {
        self.type_name.is_none_or(|name| name == "object")
            && self.properties.is_empty()
            && self.items.is_none()
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.enumeration.is_none()
            && matches!(self.additional, Additional::Unsaid | Additional::Any)
            && self.format.is_empty()
    }

    /// Whether null is a value, said by `nullable` or by the enum.
    pub(super) fn nullable(&self) -> bool {
        self.data.nullable || self.enumeration.is_some_and(|values| values.contains(&Value::Null))
    }
}
