//! `oneOf` and `anyOf`: one of several forms, told apart by a tag where the document names one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::all_of::flatten;
use super::context::{Lowered, Lowering, Naming};
use super::docs::schema_docs;
use super::keywords::{Keywords, Node};
use super::object::{define_struct, lower_object};
use super::schema::{lower_node, resolve};
use crate::diagnostic::Code;
use crate::ir::ident::{Wish, unique_variants};
use crate::ir::{ModelKind, Tag, TypeRef, Union, Usage, Variant};
use crate::spec::component_name;
use crate::spec::pointer::Pointer;

/// The variant for forms newer than the crate.
const CATCH_ALL: &str = "Unrecognized";

pub(super) fn lower_union<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    let (nodes, key) =
        if keywords.one_of.is_empty() { (&keywords.any_of, "anyOf") } else { (&keywords.one_of, "oneOf") };
    if !keywords.properties.is_empty() {
        return lower_object_with_forms(ctx, keywords, at, naming, usage);
    }
    let at_forms = at.child(key);
    let mut nullable = false;
    let mut forms = Vec::new();
    for (position, node) in nodes.iter().enumerate() {
        let place = at_forms.index(position);
        if is_null(ctx, *node, &place) { nullable = true } else { forms.push((*node, place)) }
    }
    if let [(node, place)] = forms.as_slice() {
        let mut lowered = lower_node(ctx, *node, place, naming, usage);
        lowered.nullable |= nullable;
        return lowered;
    }
    let id = ctx.reserve(at, usage, naming, schema_docs(ctx, keywords.data, at));
    let naming = ctx.naming_of(id, naming);
    let discriminator = keywords.data.discriminator.as_ref();
    let union = match discriminator {
        Some(discriminator) => {
            let mapping: BTreeMap<&str, &str> =
                discriminator.mapping.iter().map(|(tag, target)| (tag.as_str(), target.as_str())).collect();
            let tagged = Tagged { property: &discriminator.property_name, mapping, usage };
            lower_tagged(ctx, &forms, &naming, &tagged)
        }
        None => lower_untagged(ctx, &forms, &naming, usage),
    };
    ctx.define(id, ModelKind::Union(union));
    Lowered { ty: TypeRef::Model(id), nullable }
}

/// An object whose forms only say which members go together keeps its members.
fn lower_object_with_forms<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    if flatten(ctx, keywords, at, naming).is_none() && !ctx.diagnostics.has_error_within(at) {
        let hint = "its own properties are typed; members that only a form has are left to the raw answer";
        let key = if keywords.one_of.is_empty() { "anyOf" } else { "oneOf" };
        let message = format!("`{key}` beside `properties` has no Rust type");
        ctx.complain_of_member(Code::UNSUPPORTED_SCHEMA, &at.child(key), message, hint);
    }
    lower_object(ctx, keywords, at, naming, usage)
}

fn is_null<'a>(ctx: &mut Lowering<'a>, node: Node<'a>, at: &Pointer) -> bool {
    let value = match node {
        Node::Schema(_) => ctx.spec.value_at(at),
        Node::Reference(_) => None,
    };
    value.and_then(|value| value.get("enum")).is_some_and(|values| values == &Value::Array(vec![Value::Null]))
}

struct Tagged<'t> {
    property: &'t str,
    mapping: BTreeMap<&'t str, &'t str>,
    usage: Usage,
}

fn lower_tagged<'a>(
    ctx: &mut Lowering<'a>,
    forms: &[(Node<'a>, Pointer)],
    naming: &Naming,
    tagged: &Tagged<'_>,
) -> Union {
    let mut variants = Vec::new();
    for (node, place) in forms {
        let tags = tags_of(ctx, *node, place, tagged);
        if tags.is_empty() && is_at_fault(ctx, *node, place) {
            continue;
        }
        if tags.is_empty() {
            let hint = "give the property an enum of one value, or name it in `discriminator.mapping`";
            let message = format!("no value of `{}` stands for this form", tagged.property);
            ctx.complain(Code::UNSUPPORTED_SCHEMA, place, message, hint);
            continue;
        }
        let first = tags.first().cloned().unwrap_or_default();
        // A form that several values stand for has to keep the one it came with.
        let tag_to_drop = (tags.len() == 1).then_some(tagged.property);
        let (ty, tag_is_dropped) = match node {
            Node::Schema(_) => (
                lower_form(ctx, *node, place, &naming.child(&first), (tagged.usage, tag_to_drop)),
                tag_to_drop.is_some(),
            ),
            Node::Reference(_) => (lower_node(ctx, *node, place, naming, tagged.usage).into_type(), false),
        };
        let rust_name = crate::ir::ident::VariantName::from_wire(&first);
        variants.push(Variant { tags, rust_name, ty, tag_is_dropped, source: place.clone() });
    }
    name_variants(ctx, &mut variants);
    Union { tag: Some(Tag { wire_name: tagged.property.to_owned() }), variants }
}

/// Whether a form or the component that it names has an error, so that nobody knows what it says.
fn is_at_fault(ctx: &Lowering<'_>, node: Node<'_>, at: &Pointer) -> bool {
    let target = match node {
        Node::Reference(reference) => {
            component_name(reference, "schemas").map(super::schema::component_place)
        }
        Node::Schema(_) => None,
    };
    [Some(at.clone()), target].iter().flatten().any(|at| ctx.diagnostics.has_error_within(at))
}

fn name_variants(ctx: &Lowering<'_>, variants: &mut [Variant]) {
    let wishes = variants.iter().map(|variant| Wish {
        wire_name: variant.rust_name.as_str(),
        set_name: ctx.decisions.member_name(&variant.source),
    });
    let rust_names = unique_variants(&wishes.collect::<Vec<_>>(), &[CATCH_ALL]);
    for (variant, rust_name) in variants.iter_mut().zip(rust_names) {
        variant.rust_name = rust_name;
    }
}

/// An inline form: an object, without its tag where the variant stands for it.
fn lower_form<'a>(
    ctx: &mut Lowering<'a>,
    node: Node<'a>,
    at: &Pointer,
    naming: &Naming,
    (usage, omitted): (Usage, Option<&str>),
) -> TypeRef {
    let wanted = ctx.decisions.type_name(at, usage).map(str::to_owned);
    let naming = wanted.map_or_else(
        || naming.clone(),
        |wanted| Naming { wanted, rank: super::NameRank::Setting, root: naming.root.clone() },
    );
    let lowered = ctx.once(at, usage, |ctx| {
        let Node::Schema(schema) = node else { return Lowered::of(TypeRef::Json) };
        let keywords = Keywords::read(schema, at, ctx.spec);
        let Some(mut members) = flatten(ctx, &keywords, at, &naming) else {
            return Lowered::of(TypeRef::Json);
        };
        members.omitted = omitted.map(str::to_owned);
        let id = ctx.reserve(at, usage, &naming, schema_docs(ctx, keywords.data, at));
        define_struct(ctx, id, &members, usage);
        Lowered::of(TypeRef::Model(id))
    });
    lowered.into_type()
}

/// The values of the tag that mean a form: by the mapping, by an enum of its property, else the component's name.
fn tags_of<'a>(ctx: &mut Lowering<'a>, node: Node<'a>, at: &Pointer, tagged: &Tagged<'_>) -> Vec<String> {
    let component = match node {
        Node::Reference(reference) => {
            component_name(reference, "schemas").map(|name| (reference, name.to_owned()))
        }
        Node::Schema(_) => None,
    };
    if let Some((reference, name)) = &component {
        let mapped: Vec<String> = tagged
            .mapping
            .iter()
            .filter(|(_, target)| *target == reference || *target == name)
            .map(|(tag, _)| (*tag).to_owned())
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
    }
    let (schema, place) = match node {
        Node::Schema(_) => (node, at.clone()),
        Node::Reference(reference) => match resolve(ctx, reference, at) {
            Some((name, target)) => (target, super::schema::component_place(&name)),
            None => return Vec::new(),
        },
    };
    if let Node::Schema(schema) = schema {
        let keywords = Keywords::read(schema, &place, ctx.spec);
        let naming = Naming::root("", super::NameRank::Place);
        let members = flatten(ctx, &keywords, &place, &naming).unwrap_or_default();
        let values = members.properties.get(tagged.property).into_iter().flatten().last();
        let values =
            values.and_then(|property| ctx.spec.value_at(&property.at)).and_then(|value| value.get("enum"));
        if let Some(Value::Array(values)) = values {
            return values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
    }
    component.map(|(_, name)| name).into_iter().collect()
}

fn lower_untagged<'a>(
    ctx: &mut Lowering<'a>,
    forms: &[(Node<'a>, Pointer)],
    naming: &Naming,
    usage: Usage,
) -> Union {
    let mut variants: Vec<Variant> = Vec::new();
    for (position, (node, place)) in forms.iter().enumerate() {
        let spoken = match node {
            Node::Reference(reference) => {
                component_name(reference, "schemas").map(|name| ctx.decisions.component_stem(name).to_owned())
            }
            Node::Schema(schema) => schema.schema_data.title.clone(),
        };
        let inner =
            naming.child(spoken.as_deref().unwrap_or(ORDINALS.get(position).copied().unwrap_or("further")));
        let ty = lower_node(ctx, *node, place, &inner, usage).into_type();
        let wanted = spoken.unwrap_or_else(|| kind_name(&ty).to_owned());
        let rust_name = crate::ir::ident::VariantName::from_wire(&wanted);
        // A second form of the same Rust type could never be read.
        if !variants.iter().any(|variant| variant.ty == ty) {
            let (tags, source) = (Vec::new(), place.clone());
            variants.push(Variant { tags, rust_name, ty, tag_is_dropped: false, source });
        }
    }
    // Plain JSON accepts anything, so it is tried last.
    variants.sort_by_key(|variant| variant.ty == TypeRef::Json);
    name_variants(ctx, &mut variants);
    Union { tag: None, variants }
}

/// Names for forms that the document gives none: no type is named by a number.
const ORDINALS: [&str; 8] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

fn kind_name(ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Text | TypeRef::Id => "text",
        TypeRef::Bool => "flag",
        TypeRef::Int32 | TypeRef::Int64 => "integer",
        TypeRef::Float => "number",
        TypeRef::Timestamp => "timestamp",
        TypeRef::Date => "date",
        TypeRef::Json => "json",
        TypeRef::List(_) => "list",
        TypeRef::Map(_) => "map",
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => kind_name(inner),
        TypeRef::Model(_) => "object",
    }
}
