//! Objects: a struct where the members are named, a map or plain JSON where they are not.

use std::collections::BTreeMap;

use openapiv3 as oas;

use super::context::{Lowered, Lowering, Naming};
use super::docs::{deprecation, property_docs, schema_docs};
use super::keywords::{Additional, Keywords, Node};
use super::schema::{lower_node, resolve};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ir::ident::{Wish, unique_fields};
use crate::ir::{Construction, Field, FieldValue, ModelId, ModelKind, Presence, Struct, TypeRef, Usage};
use crate::spec::pointer::Pointer;

/// One statement of a property; a composition may hold several of the same name.
#[derive(Clone)]
pub(super) struct Property<'a> {
    pub(super) node: Node<'a>,
    pub(super) at: Pointer,
    pub(super) naming: Naming,
}

/// The members of an object after its compositions were put together.
#[derive(Default)]
pub(super) struct Members<'a> {
    pub(super) properties: BTreeMap<String, Vec<Property<'a>>>,
    /// Required names with the place that says so.
    pub(super) required: BTreeMap<String, Pointer>,
    pub(super) additional: Option<(Node<'a>, Pointer)>,
    /// A member that is left out because something else stands for it (the tag of a union).
    pub(super) omitted: Option<String>,
    /// Whether something that it is made of could not be found or read.
    pub(super) is_incomplete: bool,
}

pub(super) fn lower_object<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    if keywords.properties.is_empty() {
        return match keywords.additional {
            Additional::Schema(node) => {
                let value =
                    lower_node(ctx, node, &at.child("additionalProperties"), &naming.child("value"), usage);
                Lowered::of(TypeRef::Map(Box::new(value.into_type())))
            }
            Additional::Unsaid | Additional::Forbidden | Additional::Any => Lowered::of(TypeRef::Json),
        };
    }
    let id = ctx.reserve(at, usage, naming, schema_docs(ctx, keywords.data, at));
    let naming = ctx.naming_of(id, naming);
    let mut members = Members::default();
    add_own(&mut members, keywords, at, &naming);
    define_struct(ctx, id, &members, usage);
    Lowered::of(TypeRef::Model(id))
}

/// Adds what a schema says itself, without its compositions.
pub(super) fn add_own<'a>(members: &mut Members<'a>, keywords: &Keywords<'a>, at: &Pointer, naming: &Naming) {
    let properties = at.child("properties");
    for (wire_name, node) in &keywords.properties {
        let property =
            Property { node: *node, at: properties.child(wire_name), naming: naming.child(wire_name) };
        members.properties.entry((*wire_name).to_owned()).or_default().push(property);
    }
    let required = at.child("required");
    for (position, wire_name) in keywords.required.iter().enumerate() {
        members.required.entry(wire_name.clone()).or_insert_with(|| required.index(position));
    }
    if let Additional::Schema(node) = keywords.additional {
        members.additional = Some((node, at.child("additionalProperties")));
    }
}

/// Defines the reserved type `id` as a struct with these members.
pub(super) fn define_struct<'a>(ctx: &mut Lowering<'a>, id: ModelId, members: &Members<'a>, usage: Usage) {
    report_unknown_required(ctx, members);
    let mut fields = Vec::new();
    for (wire_name, properties) in &members.properties {
        if members.omitted.as_ref() == Some(wire_name) {
            continue;
        }
        let required = members.required.contains_key(wire_name);
        fields.extend(lower_property(ctx, wire_name, properties, required, usage));
    }
    fields.sort_by(|left, right| order_of(left).cmp(&order_of(right)));
    let wishes = fields.iter().map(|field| Wish {
        wire_name: &field.wire_name,
        set_name: ctx.decisions.member_name(&field.source),
    });
    let construction = construction(&fields, usage);
    let taken = taken_names(construction, members.additional.is_some());
    let rust_names = unique_fields(&wishes.collect::<Vec<_>>(), &taken);
    let additional = members.additional.as_ref().map(|(node, at)| {
        let naming = ctx.naming_of(id, &Naming::root("Additional", super::NameRank::Place)).child("value");
        lower_node(ctx, *node, at, &naming, usage).into_type()
    });
    for (field, rust_name) in fields.iter_mut().zip(rust_names) {
        field.rust_name = rust_name;
    }
    ctx.define(id, ModelKind::Struct(Struct { fields, additional, construction }));
}

/// What a setter cannot be called, as the method of that name has another job.
fn taken_names(construction: Construction, has_additional: bool) -> Vec<&'static str> {
    let of_making = match construction {
        Construction::Read => return vec!["additional_properties"],
        Construction::Default => "default",
        Construction::Builder => "build",
    };
    let mut taken = vec!["additional_properties", of_making];
    taken.extend(has_additional.then_some("additional_property"));
    taken
}

/// Required members first, deprecated ones last, alphabetical within.
fn order_of(field: &Field) -> (bool, bool, &str) {
    (field.deprecation.is_some(), field.presence != Presence::Required, &field.wire_name)
}

fn construction(fields: &[Field], usage: Usage) -> Construction {
    match usage {
        Usage::Response => Construction::Read,
        Usage::Request => {
            let needs_builder = fields.iter().any(|field| field.presence == Presence::Required);
            if needs_builder { Construction::Builder } else { Construction::Default }
        }
    }
}

fn report_unknown_required(ctx: &mut Lowering<'_>, members: &Members<'_>) {
    for (wire_name, at) in &members.required {
        if !members.properties.contains_key(wire_name)
            && members.additional.is_none()
            && !members.is_incomplete
            && !lacks_members(ctx, at)
        {
            let message = format!("`{wire_name}` is required and is not a property");
            let hint = "declare the property, or take its name off the list";
            ctx.complain(Code::UNKNOWN_REQUIRED, at, message, hint);
        }
    }
}

/// Whether the schema of a `required` has lost properties to another complaint.
fn lacks_members(ctx: &Lowering<'_>, required: &Pointer) -> bool {
    let Some(schema) = required.parent().and_then(|list| list.parent()) else { return false };
    let siblings = schema.parent().filter(|at| at.last().is_some_and(|last| last == "allOf"));
    [Some(schema.child("allOf")), siblings]
        .iter()
        .flatten()
        .any(|members| ctx.diagnostics.has_error_near(members))
}

/// What a property says about itself, beside its type.
fn annotations<'a>(ctx: &mut Lowering<'a>, property: &Property<'a>) -> Option<&'a oas::SchemaData> {
    match property.node {
        Node::Schema(schema) => Some(&schema.schema_data),
        Node::Reference(reference) => match resolve(ctx, reference, &property.at)? {
            (_, Node::Schema(schema)) => Some(&schema.schema_data),
            (_, Node::Reference(_)) => None,
        },
    }
}

fn lower_property<'a>(
    ctx: &mut Lowering<'a>,
    wire_name: &str,
    properties: &[Property<'a>],
    required: bool,
    usage: Usage,
) -> Option<Field> {
    // A statement for the other direction does not count; one that says it again for this one does.
    let mut stated = Vec::new();
    for property in properties {
        let data = annotations(ctx, property);
        let hidden = data.is_some_and(|data| match usage {
            Usage::Response => data.write_only,
            Usage::Request => data.read_only,
        });
        if !hidden {
            stated.push((property, data));
        }
    }
    let (property, data) = *stated.last()?;
    let lowered = lower_statement(ctx, wire_name, property, usage);
    for (other, _) in stated.iter().rev().skip(1) {
        let has_fault = [property, *other].iter().any(|stated| ctx.diagnostics.has_error_within(&stated.at));
        if lower_statement(ctx, wire_name, other, usage).ty != lowered.ty && !has_fault {
            ctx.diagnostics.add(
                Diagnostic::new(
                    Code::CONFLICTING_PROPERTY,
                    Place::DocumentKey(property.at.clone()),
                    format!("`{wire_name}` is stated twice with different types"),
                )
                .related(Place::DocumentKey(other.at.clone()), "the other statement")
                .hint("the last statement is taken; correct the one that is wrong"),
            );
        }
    }
    let deprecation = deprecation(ctx, data.is_some_and(|data| data.deprecated), &property.at);
    let presence = presence(required, lowered.nullable, deprecation.is_some(), usage);
    let sensitive = stated.iter().any(|(property, _)| ctx.decisions.is_sensitive(&property.at));
    Some(Field {
        wire_name: wire_name.to_owned(),
        rust_name: crate::ir::ident::FieldName::from_wire(wire_name),
        ty: if presence == Presence::Required { lowered.into_type() } else { lowered.ty },
        presence,
        docs: property_docs(ctx, &property.at),
        deprecation,
        value: if sensitive { FieldValue::Sensitive } else { FieldValue::Plain },
        source: property.at.clone(),
    })
}

/// The type that one statement gives a property. A text called `id` is an identifier, whatever its schema is called.
fn lower_statement<'a>(
    ctx: &mut Lowering<'a>,
    wire_name: &str,
    property: &Property<'a>,
    usage: Usage,
) -> Lowered {
    let mut lowered = lower_node(ctx, property.node, &property.at, &property.naming, usage);
    if wire_name == "id" && lowered.ty == TypeRef::Text {
        lowered.ty = TypeRef::Id;
    }
    lowered
}

fn presence(required: bool, nullable: bool, deprecated: bool, usage: Usage) -> Presence {
    match usage {
        // What is deprecated is about to vanish from answers, whatever the document says today.
        Usage::Response if required && !nullable && !deprecated => Presence::Required,
        Usage::Request if required => Presence::Required,
        // A server may do one thing where nothing is said and another at null, whatever the method is.
        Usage::Request if nullable => Presence::Patch,
        Usage::Response | Usage::Request => Presence::Optional,
    }
}
