//! The handles of the client, the calls that each has, and what their requests take and give.

use super::place::{endpoint, parameter_identity};
use super::text::{answer_text, taking_text, type_text};
use super::{Call, Handle, Origin, Parameter};
use crate::ir::{self, Answer, Api, Argument, Body, Docs, Group, Operation, Presence, ScopeHandle, Taking};

/// The client, the handle of the parameter that is said once, and the handles below them.
pub(super) fn list_handles(api: &Api) -> Vec<Handle> {
    let mut handles = vec![Handle {
        rust_name: "Client".to_owned(),
        modules: Vec::new(),
        accessors: Vec::new(),
        parameter: None,
        calls: list_calls(api, &api.root),
    }];
    list_children(api, &api.root, (&[], &[]), &mut handles);
    if let Some((scope, group)) = &api.scope {
        let ScopeHandle { wire_name, accessor, handle, example: _ } = scope;
        let accessors = [accessor.as_str().to_owned()];
        handles.push(Handle {
            rust_name: handle.as_str().to_owned(),
            modules: Vec::new(),
            accessors: accessors.to_vec(),
            parameter: Some(wire_name.clone()),
            calls: list_calls(api, group),
        });
        list_children(api, group, (&[], &accessors), &mut handles);
    }
    handles
}

fn list_children(
    api: &Api,
    group: &Group,
    (modules, accessors): (&[String], &[String]),
    handles: &mut Vec<Handle>,
) {
    for child in &group.children {
        let below = |names: &[String], name: &str| -> Vec<String> {
            names.iter().cloned().chain([name.to_owned()]).collect()
        };
        let modules = below(modules, child.module.as_str());
        let accessors = below(accessors, child.accessor.as_str());
        handles.push(Handle {
            rust_name: child.handle.as_str().to_owned(),
            modules: modules.clone(),
            accessors: accessors.clone(),
            parameter: None,
            calls: list_calls(api, child),
        });
        list_children(api, child, (&modules, &accessors), handles);
    }
}

fn list_calls(api: &Api, group: &Group) -> Vec<Call> {
    let mut calls: Vec<Call> = group.operations.iter().map(|operation| list_call(api, operation)).collect();
    calls.sort_by(|left, right| left.rust_name.cmp(&right.rust_name));
    calls
}

fn list_call(api: &Api, operation: &Operation) -> Call {
    let arguments = operation.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(list_parameter(api, parameter, Presence::Required)),
        Argument::Body => {
            operation.body.as_ref().map(|body| list_body(api, operation, body, Presence::Required))
        }
    });
    let body_setter = operation.body.iter().filter(|body| !body.required);
    let setters =
        operation.options.iter().map(|parameter| list_parameter(api, parameter, Presence::Optional));
    Call {
        rust_name: operation.rust_name.as_str().to_owned(),
        origin: Origin { source: operation.source.clone(), identity: operation.operation_id.clone() },
        endpoint: endpoint(operation),
        request: operation.request.as_str().to_owned(),
        arguments: arguments.collect(),
        setters: setters
            .chain(body_setter.map(|body| list_body(api, operation, body, Presence::Optional)))
            .collect(),
        gives: answer_text(api, &operation.answer),
        item: match &operation.answer {
            Answer::Page(ty) => Some(type_text(api, ty)),
            Answer::Value(_)
            | Answer::Optional(_)
            | Answer::Unit
            | Answer::Sequence(_)
            | Answer::Text
            | Answer::Bytes => None,
        },
        deprecation: operation.deprecation.as_ref().map(|deprecation| deprecation.note.clone()),
        docs: operation.docs.clone(),
    }
}

fn list_parameter(api: &Api, parameter: &ir::Parameter, presence: Presence) -> Parameter {
    Parameter {
        rust_name: parameter.rust_name.as_str().to_owned(),
        origin: Origin { source: parameter.source.clone(), identity: parameter_identity(parameter) },
        takes: taking_text(api, Taking::of_parameter(parameter), presence),
        deprecation: parameter.deprecation.as_ref().map(|deprecation| deprecation.note.clone()),
        docs: parameter.docs.clone(),
    }
}

fn list_body(api: &Api, operation: &Operation, body: &Body, presence: Presence) -> Parameter {
    Parameter {
        rust_name: "body".to_owned(),
        origin: Origin { source: operation.source.child("requestBody"), identity: "body".to_owned() },
        takes: taking_text(api, Taking::of_body(body), presence),
        deprecation: None,
        docs: Docs::default(),
    }
}
