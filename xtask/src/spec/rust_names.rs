//! How the parts of a document are called in the client: the way from the IR's names to what a user types.

use std::collections::BTreeMap;

use generator::ir::{Api, Argument, Field, Group, Model, ModelKind, Operation};
use generator::spec::pointer::Pointer;

/// Names by the places of what they are names of.
pub(super) struct RustNames<'a> {
    calls: Vec<Call<'a>>,
    fields: BTreeMap<&'a Pointer, Vec<NamedField<'a>>>,
    types: BTreeMap<&'a Pointer, Vec<&'a Model>>,
}

/// A call of the client.
pub(super) struct Call<'a> {
    operation: &'a Operation,
    /// `account.settings().domains().list()`.
    pub(super) text: String,
}

/// A field of a type of the client.
pub(super) struct NamedField<'a> {
    pub(super) model: &'a Model,
    pub(super) field: &'a Field,
}

impl<'a> RustNames<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut calls = Vec::new();
        collect_calls(&api.root, "client", &mut calls);
        if let Some((scope, group)) = &api.scope {
            collect_calls(group, scope.accessor.as_str(), &mut calls);
        }
        let mut fields: BTreeMap<&Pointer, Vec<NamedField<'_>>> = BTreeMap::new();
        let mut types: BTreeMap<&Pointer, Vec<&Model>> = BTreeMap::new();
        for model in &api.models {
            types.entry(&model.source).or_default().push(model);
            for field in fields_of(model) {
                fields.entry(&field.source).or_default().push(NamedField { model, field });
            }
        }
        Self { calls, fields, types }
    }

    /// The call of the operation at a place.
    pub(super) fn call_at(&self, at: &Pointer) -> Option<&Call<'a>> {
        self.calls.iter().find(|call| call.operation.source == *at)
    }

    /// The call of an operation.
    pub(super) fn call(&self, operation_id: &str) -> Option<&Call<'a>> {
        self.calls.iter().find(|call| call.operation.operation_id == operation_id)
    }

    /// The fields that are made of the property at a place: one for each type that holds it.
    pub(super) fn fields(&self, at: &Pointer) -> &[NamedField<'a>] {
        self.fields.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// The types that are made of the schema at a place.
    pub(super) fn types(&self, at: &Pointer) -> &[&'a Model] {
        self.types.get(at).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Call<'_> {
    /// The setter or argument of a parameter; of one that is said once, there is none.
    pub(super) fn parameter(&self, wire_name: &str) -> Option<&str> {
        let Operation { arguments, options, .. } = self.operation;
        let arguments = arguments.iter().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => Some(&**parameter),
            Argument::Body => None,
        });
        let mut parameters = arguments.chain(options);
        let found = parameters.find(|parameter| parameter.wire_name == wire_name)?;
        Some(found.rust_name.as_str())
    }
}

impl NamedField<'_> {
    /// `AllowPolicy::is_regex`.
    pub(super) fn text(&self) -> String {
        format!("`{}::{}`", self.model.rust_name, self.field.rust_name)
    }

    /// The field of the same type with another name on the wire.
    pub(super) fn beside(&self, wire_name: &str) -> Option<&str> {
        let found = fields_of(self.model).iter().find(|field| field.wire_name == wire_name)?;
        Some(found.rust_name.as_str())
    }
}

fn fields_of(model: &Model) -> &[Field] {
    match &model.kind {
        ModelKind::Struct(structure) => &structure.fields,
        ModelKind::StringEnum(_) | ModelKind::Union(_) => &[],
    }
}

fn collect_calls<'a>(group: &'a Group, way: &str, calls: &mut Vec<Call<'a>>) {
    for operation in &group.operations {
        calls.push(Call { operation, text: format!("{way}.{}()", operation.rust_name) });
    }
    for child in &group.children {
        collect_calls(child, &format!("{way}.{}()", child.accessor), calls);
    }
}
