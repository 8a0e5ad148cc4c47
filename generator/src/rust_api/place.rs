//! What a schema is in the document, as a text that stays the same when its neighbours change: positions in lists are
//! replaced by what stands there, and paths by the ids of operations.
//!
//! ```text
//! /paths/~1pets/post/requestBody/content/application~1json/schema   ->  create_pet body
//! /paths/~1pets/get/parameters/4/schema                             ->  list_pets query.status
//! /components/schemas/Pet/properties/owner/oneOf/1                  ->  Pet.owner<person>
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{self, Api, Argument, Location, Model, ModelKind, Operation, TypeRef, Usage, Variant};
use crate::spec::pointer::Pointer;

/// The identities of the types of an API.
pub(super) struct Places {
    /// What stands at a position.
    named: BTreeMap<Pointer, String>,
    /// The places of operations with their ids.
    operations: Vec<(Pointer, String)>,
    /// Texts that would mean several types.
    ambiguous: BTreeSet<String>,
}

impl Places {
    pub(super) fn of(api: &Api) -> Self {
        let mut places = Self { named: BTreeMap::new(), operations: Vec::new(), ambiguous: BTreeSet::new() };
        for operation in api.operations() {
            places.operations.push((operation.source.clone(), operation.operation_id.clone()));
            for parameter in parameters_of(operation) {
                places.named.insert(parameter.source.clone(), parameter_identity(parameter));
            }
        }
        for model in &api.models {
            if let ModelKind::Union(union) = &model.kind {
                for variant in &union.variants {
                    places.named.insert(variant.source.clone(), spoken(variant));
                }
            }
        }
        let mut seen = BTreeSet::new();
        for model in &api.models {
            let identity = places.identity(model);
            if !seen.insert(identity.clone()) {
                places.ambiguous.insert(identity);
            }
        }
        places
    }

    /// The identity of a type.
    pub(super) fn identity(&self, model: &Model) -> String {
        let place = format!("{}{}", self.place(&model.source), role(model));
        if self.ambiguous.contains(&place) {
            format!("{}{}", model.source.as_str(), role(model))
        } else {
            place
        }
    }

    /// The identity of a form within its union: the value of its tag, the component that it names, else the names of its
    /// members, as a position says nothing about what stands there.
    pub(super) fn form(&self, api: &Api, variant: &Variant) -> String {
        let target = if let TypeRef::Model(id) = &variant.ty { api.model(*id) } else { None };
        let Some(model) = target.filter(|_| variant.tags.is_empty()) else { return spoken(variant) };
        let is_inline = variant.source.holds(&model.source);
        match &model.kind {
            _ if !is_inline => self.place(&model.source),
            ModelKind::Struct(structure) => {
                let mut wire_names: Vec<&str> =
                    structure.fields.iter().map(|field| field.wire_name.as_str()).collect();
                wire_names.sort_unstable();
                format!("{{{}}}", wire_names.join(","))
            }
            ModelKind::StringEnum(_) | ModelKind::Union(_) => spoken(variant),
        }
    }

    fn place(&self, at: &Pointer) -> String {
        let operation = self.operations.iter().find(|(source, _)| source.holds(at));
        let tokens: Vec<String> = at.tokens().collect();
        let (mut text, known) = match (operation, tokens.as_slice()) {
            (Some((source, id)), _) => (id.clone(), source.tokens().count()),
            (None, [components, section, name, ..]) if components == "components" => {
                let section = if section == "schemas" { String::new() } else { format!("{section}.") };
                (format!("{section}{name}"), 3)
            }
            (None, [paths, path, ..]) if paths == "paths" => (without_parameter_names(path), 2),
            (None, _) => (String::new(), 0),
        };
        let mut place = Pointer::root();
        let mut rest = Vec::new();
        for (position, token) in tokens.into_iter().enumerate() {
            place.push(&token);
            if position >= known {
                rest.push((self.named.get(&place).cloned(), token));
            }
        }
        write_rest(&mut text, &rest);
        text
    }
}

/// Writes the tokens below an operation or component; each comes with what stands there, where that is known.
fn write_rest(text: &mut String, rest: &[(Option<String>, String)]) {
    let mut rest = rest;
    while let [(_, token), below @ ..] = rest {
        rest = match (token.as_str(), below) {
            ("properties", [(_, wire_name), below @ ..]) => {
                text.extend([".", wire_name]);
                below
            }
            ("allOf" | "content", [_, below @ ..]) | ("schema", below) => below,
            ("oneOf" | "anyOf", [(known, position), below @ ..]) => {
                text.extend(["<", known.as_ref().unwrap_or(position), ">"]);
                below
            }
            ("parameters", [(known, position), below @ ..]) => {
                text.extend([" ", known.as_ref().unwrap_or(position)]);
                below
            }
            ("responses", [(_, status), below @ ..]) => {
                text.extend([" ", status]);
                below
            }
            ("requestBody", below) => {
                text.push_str(" body");
                below
            }
            ("items", below) => {
                text.push_str("[]");
                below
            }
            ("additionalProperties", below) => {
                text.push_str("{}");
                below
            }
            (other, below) => {
                text.extend(["/", other]);
                below
            }
        };
    }
}

/// A component may be read in several roles; what stands in an operation or parameter is read in one.
fn role(model: &Model) -> &'static str {
    let at = model.source.as_str();
    let is_component = at.starts_with("/components/") && !at.starts_with("/components/parameters/");
    match model.usage {
        Usage::Request if is_component => " in requests",
        Usage::Response | Usage::Request => "",
    }
}

/// How a form is spoken of: by the first value of its tag, else by its variant.
fn spoken(variant: &Variant) -> String {
    variant.tags.first().map_or_else(|| variant.rust_name.as_str(), String::as_str).to_owned()
}

fn parameters_of(operation: &Operation) -> impl Iterator<Item = &ir::Parameter> {
    let arguments = operation.arguments.iter().filter_map(Argument::parameter);
    arguments.chain(&operation.options)
}

/// `query.page`.
pub(super) fn parameter_identity(parameter: &ir::Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query | Location::QueryList(_) | Location::QueryObject(_) => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    format!("{place}.{}", parameter.wire_name)
}

/// `GET /pets/{}`.
pub(super) fn endpoint(operation: &Operation) -> String {
    format!("{} {}", operation.method, without_parameter_names(&operation.path))
}

/// The template of a path, the same for every choice of names.
fn without_parameter_names(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        text.extend([before, "{}"]);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    text
}
