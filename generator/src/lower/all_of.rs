//! `allOf`: a wrapper around one schema is that schema; several objects become one struct.

use super::context::{Lowered, Lowering, Naming};
use super::docs::schema_docs;
use super::keywords::{Additional, Keywords, Node};
use super::object::{Members, add_own, define_struct};
use super::schema::{component_naming, component_place, lower_node, resolve};
use crate::diagnostic::Code;
use crate::ir::{TypeRef, Usage};
use crate::spec::pointer::Pointer;

pub(super) fn lower_all_of<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    let members = meaningful(ctx, keywords, at);
    if members.is_empty() && keywords.properties.is_empty() {
        return Lowered::of(TypeRef::Json);
    }
    if let [(node, at_member)] = members.as_slice()
        && is_wrapper(keywords)
        && !(is_component(at) && is_struct(ctx, *node, at_member))
    {
        return lower_node(ctx, *node, at_member, naming, usage);
    }
    let Some(members) = flatten(ctx, keywords, at, naming) else {
        if !ctx.diagnostics.has_error_within(at) {
            let hint = "only objects can be put together; the value is left as JSON";
            let message = "`allOf` of something that is not an object has no Rust type";
            ctx.complain_of_member(Code::UNSUPPORTED_SCHEMA, &at.child("allOf"), message, hint);
        }
        return Lowered::of(TypeRef::Json);
    };
    let id = ctx.reserve(at, usage, naming, schema_docs(ctx, keywords.data, at));
    define_struct(ctx, id, &members, usage);
    Lowered::of(TypeRef::Model(id))
}

/// All members of an object and its compositions; `None` if something in it is not an object.
pub(super) fn flatten<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
) -> Option<Members<'a>> {
    let mut members = Members::default();
    let mut trail = Vec::new();
    add(ctx, keywords, at, naming, &mut Flattening { members: &mut members, trail: &mut trail })?;
    Some(members)
}

struct Flattening<'m, 'a> {
    members: &'m mut Members<'a>,
    trail: &'m mut Vec<Pointer>,
}

fn add<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    flat: &mut Flattening<'_, 'a>,
) -> Option<()> {
    if flat.trail.contains(at) {
        // The same place, whichever of its members the circle was entered by.
        let circle = flat.trail.iter().skip_while(|place| *place != at).min().unwrap_or(at).clone();
        let hint = "an object cannot be a part of itself; take one of the references out";
        ctx.complain_of_member(Code::CYCLIC_REF, &circle, "this `allOf` leads back to itself", hint);
        flat.members.is_incomplete = true;
        return Some(());
    }
    if !is_object(keywords) {
        return None;
    }
    flat.trail.push(at.clone());
    for (node, at_member) in meaningful(ctx, keywords, at) {
        let (target, place, naming) = match node {
            Node::Schema(_) => (node, at_member, naming.clone()),
            Node::Reference(reference) => {
                let Some((name, target)) = resolve(ctx, reference, &at_member) else {
                    flat.members.is_incomplete = true;
                    continue;
                };
                // Its parts are named after it, whatever the type is called that it is a part of.
                let naming = component_naming(ctx, &name, Usage::Response);
                (target, component_place(&name), naming)
            }
        };
        let Node::Schema(schema) = target else { return None };
        let inner = Keywords::read(schema, &place, ctx.spec);
        add(ctx, &inner, &place, &naming, flat)?;
    }
    // The schema's own statements come last: they refine what it is made of.
    add_own(flat.members, keywords, at, naming);
    let properties = at.child("properties");
    flat.members.is_incomplete |= ctx.diagnostics.misshapen().any(|at| *at == properties);
    flat.trail.pop();
    Some(())
}

/// The members of `allOf` that say more than a text or a limit.
fn meaningful<'a>(ctx: &mut Lowering<'a>, keywords: &Keywords<'a>, at: &Pointer) -> Vec<(Node<'a>, Pointer)> {
    let at = at.child("allOf");
    let spec = ctx.spec;
    let mut members = Vec::new();
    for (position, node) in keywords.all_of.iter().enumerate() {
        let place = at.index(position);
        let says_something = match node {
            Node::Reference(_) => true,
            Node::Schema(schema) => {
                let inner = Keywords::read(schema, &place, spec);
                !inner.is_annotation_only() || !inner.required.is_empty()
            }
        };
        if says_something {
            members.push((*node, place));
        }
    }
    members
}

fn is_wrapper(keywords: &Keywords<'_>) -> bool {
    keywords.properties.is_empty()
        && keywords.required.is_empty()
        && keywords.one_of.is_empty()
        && keywords.any_of.is_empty()
        && !matches!(keywords.additional, Additional::Schema(_))
}

fn is_component(at: &Pointer) -> bool {
    at.parent().is_some_and(|parent| parent.as_str() == "/components/schemas")
}

/// Whether a schema becomes a struct, so that a component that wraps it deserves its own.
fn is_struct<'a>(ctx: &mut Lowering<'a>, node: Node<'a>, at: &Pointer) -> bool {
    let mut node = node;
    let mut at = at.clone();
    for _ in 0..16 {
        match node {
            Node::Reference(reference) => match resolve(ctx, reference, &at) {
                Some((name, target)) => {
                    node = target;
                    at = component_place(&name);
                }
                None => return false,
            },
            Node::Schema(schema) => {
                let keywords = Keywords::read(schema, &at, ctx.spec);
                if !keywords.properties.is_empty() {
                    return true;
                }
                let Some((inner, place)) = meaningful(ctx, &keywords, &at).into_iter().next() else {
                    return false;
                };
                node = inner;
                at = place;
            }
        }
    }
    false
}

fn is_object(keywords: &Keywords<'_>) -> bool {
    keywords.type_name.is_none_or(|name| name == "object")
        && keywords.items.is_none()
        && keywords.enumeration.is_none()
        && !keywords.has_not
        && keywords.one_of.iter().chain(&keywords.any_of).all(|node| is_condition(*node))
}

/// A member of `oneOf` that only requires members: it restricts values and adds none.
fn is_condition(node: Node<'_>) -> bool {
    match node {
        Node::Reference(_) => false,
        Node::Schema(schema) => match &schema.schema_kind {
            openapiv3::SchemaKind::Any(any) => {
                any.properties.is_empty() && any.items.is_none() && any.all_of.is_empty() && any.typ.is_none()
            }
            openapiv3::SchemaKind::Type(openapiv3::Type::Object(object)) => object.properties.is_empty(),
            openapiv3::SchemaKind::Type(_)
            | openapiv3::SchemaKind::OneOf { .. }
            | openapiv3::SchemaKind::AllOf { .. }
            | openapiv3::SchemaKind::AnyOf { .. }
            | openapiv3::SchemaKind::Not { .. } => false,
        },
    }
}
