//! What has names: types with their members and calls with their setters, seen alike.

use serde_json::Value;

use super::line::Kind;
use crate::ir::Usage;
use crate::rust_api::{Call, Handle, RustApi, RustType};
use crate::spec::parameter_names::named;
use crate::spec::pointer::Pointer;

/// A type or a call.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) kind: Kind,
    /// `AllowPolicy`, or `account.settings.allow_policies.list`.
    pub(super) rust_name: String,
    /// What it is on the wire.
    pub(super) identity: String,
    /// Where it is in the document; none for what the settings alone speak of.
    pub(super) source: Option<Pointer>,
    /// What the settings call it by: a pointer, or the id of an operation.
    pub(super) setting: Setting,
    /// Whether requests write it; a type alone.
    pub(super) is_written: bool,
    pub(super) parts: Vec<Part>,
    /// What a call cannot be made without; that has no published name.
    pub(super) arguments: Vec<Argument>,
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) identity: String,
    pub(super) source: Pointer,
}

/// A field, a variant or a setter.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) rust_name: String,
    pub(super) identity: String,
    pub(super) source: Pointer,
    /// What the settings call it by.
    pub(super) setting: Pointer,
}

/// The settings that name it.
#[derive(Clone, Debug)]
pub(super) enum Setting {
    /// `[names.types]`, or the table of its role.
    Type { table: &'static str, pointer: Pointer },
    /// `[methods.names]`; the name there does not begin with the method that takes the scope.
    Call { operation_id: String, scope: Option<String> },
    /// `[scope]`.
    Scope,
}

impl Thing {
    /// Lets the settings name parameters where they would have to count them.
    pub(super) fn name_parameters(&mut self, document: &Value) {
        if let Setting::Type { pointer, .. } = &mut self.setting {
            *pointer = named(document, pointer);
        }
        for part in &mut self.parts {
            part.setting = named(document, &part.setting);
        }
    }

    pub(super) fn part_of_identity(&self, identity: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.identity == identity)
    }

    pub(super) fn argument_of_identity(&self, identity: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.identity == identity)
    }

    pub(super) fn part_named(&self, rust_name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.rust_name == rust_name)
    }
}

/// Everything that has a published name.
pub(super) fn things(api: &RustApi) -> Vec<Thing> {
    let mut things: Vec<Thing> = api.types.iter().map(|item| of_type(api, item)).collect();
    for handle in &api.handles {
        if let (Some(parameter), Some(accessor)) = (&handle.parameter, handle.accessors.last()) {
            things.push(Thing {
                kind: Kind::Call,
                rust_name: accessor.clone(),
                identity: format!("{{{parameter}}}"),
                source: None,
                setting: Setting::Scope,
                is_written: false,
                parts: Vec::new(),
                arguments: Vec::new(),
            });
        }
        things.extend(handle.calls.iter().map(|call| of_call(handle, call)));
    }
    things
}

fn of_type(api: &RustApi, item: &RustType) -> Thing {
    let is_alone = api.types.iter().filter(|other| other.origin.source == item.origin.source).count() == 1;
    let table = match item.usage {
        Usage::Request if !is_alone => "requests",
        Usage::Response | Usage::Request => "types",
    };
    let own = item.members.iter().filter(|member| member.rust_name != "additional_properties");
    Thing {
        kind: Kind::Type,
        rust_name: item.rust_name.clone(),
        identity: item.origin.identity.clone(),
        source: Some(item.origin.source.clone()),
        setting: Setting::Type { table, pointer: item.origin.source.clone() },
        is_written: item.traits.contains("Serialize"),
        parts: own
            .map(|member| Part {
                rust_name: member.rust_name.clone(),
                identity: member.origin.identity.clone(),
                source: member.origin.source.clone(),
                setting: member.origin.source.clone(),
            })
            .collect(),
        arguments: Vec::new(),
    }
}

fn of_call(handle: &Handle, call: &Call) -> Thing {
    let is_scoped = handle.modules.len() < handle.accessors.len();
    let names = handle.accessors.iter().map(String::as_str).chain([call.rust_name.as_str()]);
    let setters = call.setters.iter().filter(|setter| setter.origin.identity != "body");
    Thing {
        kind: Kind::Call,
        rust_name: names.collect::<Vec<_>>().join("."),
        identity: call.origin.identity.clone(),
        source: Some(call.origin.source.clone()),
        setting: Setting::Call {
            operation_id: call.origin.identity.clone(),
            scope: handle.accessors.first().filter(|_| is_scoped).cloned(),
        },
        is_written: false,
        parts: setters
            .map(|setter| Part {
                rust_name: setter.rust_name.clone(),
                identity: setter.origin.identity.clone(),
                source: setter.origin.source.clone(),
                setting: setter.origin.source.clone(),
            })
            .collect(),
        arguments: call
            .arguments
            .iter()
            .map(|argument| Argument {
                identity: argument.origin.identity.clone(),
                source: argument.origin.source.clone(),
            })
            .collect(),
    }
}
