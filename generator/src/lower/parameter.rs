//! Parameters: where each goes, how it is written, what type it has.

use std::collections::BTreeMap;

use openapiv3 as oas;

use super::context::{Lowering, NameRank, Naming};
use super::docs::{deprecation, paragraphs, property_docs};
use super::example::example_at;
use super::keywords::Node;
use super::schema::lower_node;
use crate::diagnostic::Code;
use crate::ir::ident::FieldName;
use crate::ir::{Docs, ListStyle, Location, ObjectStyle, Parameter, TypeRef, Usage};
use crate::spec::PathEntry;
use crate::spec::pointer::Pointer;

/// A parameter as an operation declares it.
pub(super) struct Declared {
    pub(super) parameter: Parameter,
    pub(super) required: bool,
}

/// The path parameters that an operation or its path declares, supported or not.
pub(super) fn path_parameters(ctx: &mut Lowering<'_>, entry: &PathEntry) -> Vec<(String, Pointer)> {
    let spec = ctx.spec;
    let mut names = BTreeMap::new();
    for (item, at) in declarations(entry) {
        if let Some(resolved) = spec.resolve(item, &at, &spec.parameter_section(), ctx.diagnostics)
            && let oas::Parameter::Path { parameter_data, .. } = resolved.item
        {
            names.insert(parameter_data.name.clone(), resolved.at);
        }
    }
    names.into_iter().collect()
}

/// The declarations of the path and then those of the operation, with their places.
fn declarations(entry: &PathEntry) -> impl Iterator<Item = (&oas::ReferenceOr<oas::Parameter>, Pointer)> {
    entry.path_parameters.iter().chain(&entry.parameters).map(|(item, at)| (item, at.clone()))
}

/// The parameters of an operation: its own, and those of its path that it does not replace.
pub(super) fn lower_parameters<'a>(
    ctx: &mut Lowering<'a>,
    entry: &'a PathEntry,
    stem: &str,
) -> Vec<Declared> {
    let mut declared: BTreeMap<(&'static str, String), Declared> = BTreeMap::new();
    for (position, (item, at)) in declarations(entry).enumerate() {
        let spec = ctx.spec;
        let Some(resolved) = spec.resolve(item, &at, &spec.parameter_section(), ctx.diagnostics) else {
            continue;
        };
        let data = resolved.item.parameter_data_ref();
        let Some(lowered) = lower_parameter(ctx, resolved.item, &resolved.at, stem, position) else {
            continue;
        };
        declared.insert((place_word(resolved.item), data.name.clone()), lowered);
    }
    declared.into_values().collect()
}

fn place_word(parameter: &oas::Parameter) -> &'static str {
    match parameter {
        oas::Parameter::Path { .. } => "path",
        oas::Parameter::Query { .. } => "query",
        oas::Parameter::Header { .. } => "header",
        oas::Parameter::Cookie { .. } => "cookie",
    }
}

fn lower_parameter<'a>(
    ctx: &mut Lowering<'a>,
    parameter: &'a oas::Parameter,
    at: &Pointer,
    stem: &str,
    position: usize,
) -> Option<Declared> {
    let data = parameter.parameter_data_ref();
    // RFC-defined headers are the client's business (OpenAPI 3.0.3, Parameter Object).
    let is_header = matches!(parameter, oas::Parameter::Header { .. });
    if is_header && ["accept", "content-type", "authorization"].contains(&data.name.to_lowercase().as_str()) {
        return None;
    }
    let (node, schema_at, as_json) = schema_of(ctx, data, at)?;
    let naming = parameter_naming(at, &data.name, stem);
    let ty = lower_node(ctx, node, &schema_at, &naming, Usage::Request).ty;
    let location = location(ctx, parameter, &ty, as_json, at)?;
    let lowered = Parameter {
        wire_name: data.name.clone(),
        rust_name: FieldName::from_wire(ctx.decisions.member_name(at).unwrap_or(&data.name)),
        ty,
        location,
        docs: docs(ctx, data, &schema_at),
        deprecation: deprecation(ctx, data.deprecated.unwrap_or(false), at),
        example: example_at(ctx, at),
        position,
        source: at.clone(),
    };
    let required = data.required || matches!(parameter, oas::Parameter::Path { .. });
    Some(Declared { parameter: lowered, required })
}

/// A parameter of `components` names its own types; one of an operation is named after the operation.
fn parameter_naming(at: &Pointer, wire_name: &str, stem: &str) -> Naming {
    if at.as_str().starts_with("/components/") {
        Naming::root(&format!("{wire_name} parameter"), NameRank::Place)
    } else {
        let mut naming = Naming::root(&format!("{stem} {wire_name}"), NameRank::Place);
        naming.root = format!("{stem} parameters");
        naming
    }
}

fn schema_of<'p>(
    ctx: &mut Lowering<'_>,
    data: &'p oas::ParameterData,
    at: &Pointer,
) -> Option<(Node<'p>, Pointer, bool)> {
    match &data.format {
        oas::ParameterSchemaOrContent::Schema(schema) => {
            Some((Node::from(schema), at.child("schema"), false))
        }
        oas::ParameterSchemaOrContent::Content(content) => {
            let json = content.iter().find(|(media, _)| super::body::is_json(media));
            let found = json.and_then(|(media, entry)| {
                let at = at.child("content").child(media).child("schema");
                entry.schema.as_ref().map(|schema| (Node::from(schema), at, true))
            });
            if found.is_none() {
                let hint = "describe it as `application/json` or by a `schema`, if the server takes it so";
                let message = "parameter content that is not JSON is not supported yet";
                ctx.complain_of_member(Code::UNSUPPORTED_PARAMETER, &at.child("content"), message, hint);
            }
            found
        }
    }
}

fn location(
    ctx: &mut Lowering<'_>,
    parameter: &oas::Parameter,
    ty: &TypeRef,
    as_json: bool,
    at: &Pointer,
) -> Option<Location> {
    let is_list = matches!(ty, TypeRef::List(_));
    let is_object = !is_list && !ctx.is_scalar(ty);
    if as_json {
        if matches!(parameter, oas::Parameter::Query { .. }) {
            return Some(Location::QueryObject(ObjectStyle::Json));
        }
        return unsupported(ctx, at, "JSON in a path, header or cookie parameter");
    }
    match parameter {
        oas::Parameter::Path { style: oas::PathStyle::Simple, .. } if !is_list && !is_object => {
            Some(Location::Path)
        }
        oas::Parameter::Path { .. } => {
            unsupported(ctx, at, "a path parameter that is a list, an object or not `simple`")
        }
        oas::Parameter::Header { .. } if !is_list && !is_object => Some(Location::Header),
        oas::Parameter::Header { .. } => {
            unsupported(ctx, at, "a header parameter that is a list or an object")
        }
        oas::Parameter::Cookie { .. } if !is_list && !is_object => Some(Location::Cookie),
        oas::Parameter::Cookie { .. } => {
            unsupported(ctx, at, "a cookie parameter that is a list or an object")
        }
        oas::Parameter::Query { parameter_data, style, .. } => {
            Some(query_location(style, parameter_data.explode, is_list, is_object))
        }
    }
}

fn query_location(
    style: &oas::QueryStyle,
    explode: Option<bool>,
    is_list: bool,
    is_object: bool,
) -> Location {
    match (style, is_list, is_object) {
        (oas::QueryStyle::DeepObject, false, true) => Location::QueryObject(ObjectStyle::DeepObject),
        (oas::QueryStyle::Form, false, true) if explode.unwrap_or(true) => {
            Location::QueryObject(ObjectStyle::FormExploded)
        }
        (_, false, true) => Location::QueryObject(ObjectStyle::FormJoined),
        (oas::QueryStyle::SpaceDelimited, true, _) if !explode.unwrap_or(false) => {
            Location::QueryList(ListStyle::Space)
        }
        (oas::QueryStyle::PipeDelimited, true, _) if !explode.unwrap_or(false) => {
            Location::QueryList(ListStyle::Pipe)
        }
        (oas::QueryStyle::Form, true, _) if !explode.unwrap_or(true) => Location::QueryList(ListStyle::Comma),
        (_, true, _) => Location::QueryList(ListStyle::Repeat),
        (_, false, false) => Location::Query,
    }
}

fn unsupported(ctx: &mut Lowering<'_>, at: &Pointer, what: &str) -> Option<Location> {
    let message = format!("{what} is not supported yet");
    // If its schema could not be read, nobody knows what it is.
    if ctx.diagnostics.has_error_within(at) {
        return None;
    }
    ctx.complain(Code::UNSUPPORTED_PARAMETER, &at.child("name"), message, "give it as one text in the document if the server takes that, or leave the operation to a raw request");
    None
}

/// The parameter's own text, else that of its schema; limits stand in the schema.
fn docs(ctx: &Lowering<'_>, data: &oas::ParameterData, schema_at: &Pointer) -> Docs {
    let mut docs = property_docs(ctx, schema_at);
    if data.description.is_some() {
        docs.text = paragraphs(data.description.as_deref());
    }
    docs
}
