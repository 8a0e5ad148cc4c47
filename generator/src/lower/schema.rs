//! Any schema: decides which construct it is and hands it to that construct's file.

use super::all_of::lower_all_of;
use super::array::lower_array;
use super::context::{Lowered, Lowering, NameRank, Naming};
use super::keywords::{Additional, Keywords, Node};
use super::object::lower_object;
use super::primitive::lower_primitive;
use super::string_enum::lower_enum;
use super::union::lower_union;
use crate::diagnostic::Code;
use crate::ir::{TypeRef, Usage};
use crate::spec::component_name;
use crate::spec::pointer::Pointer;

/// Lowers a schema or a reference that stands at `at`.
pub(super) fn lower_node<'a>(
    ctx: &mut Lowering<'a>,
    node: Node<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    match node {
        Node::Reference(reference) => lower_reference(ctx, reference, at, usage),
        Node::Schema(_) => {
            let naming = renamed(ctx, at, naming, usage);
            ctx.once(at, usage, |ctx| lower_schema(ctx, node, at, &naming, usage))
        }
    }
}

/// The naming after the settings had their say.
fn renamed(ctx: &Lowering<'_>, at: &Pointer, naming: &Naming, usage: Usage) -> Naming {
    match ctx.decisions.type_name(at, usage) {
        None => naming.clone(),
        Some(wanted) => {
            let is_root = naming.wanted == naming.root;
            let root = if is_root { wanted.to_owned() } else { naming.root.clone() };
            Naming { wanted: wanted.to_owned(), rank: NameRank::Setting, root }
        }
    }
}

fn lower_reference(ctx: &mut Lowering<'_>, reference: &str, at: &Pointer, usage: Usage) -> Lowered {
    match resolve(ctx, reference, at) {
        None => Lowered::of(TypeRef::Json),
        Some((name, target)) => {
            let naming = component_naming(ctx, &name, usage);
            let place = component_place(&name);
            match target {
                Node::Reference(next) => {
                    let next = next.to_owned();
                    ctx.once(&place, usage, |ctx| lower_reference(ctx, &next, &place, usage))
                }
                Node::Schema(_) => lower_node(ctx, target, &place, &naming, usage),
            }
        }
    }
}

/// The component that a reference names, and its name.
pub(super) fn resolve<'a>(
    ctx: &mut Lowering<'a>,
    reference: &str,
    at: &Pointer,
) -> Option<(String, Node<'a>)> {
    let spec = ctx.spec;
    if let Some(name) = component_name(reference, "schemas") {
        let name = name.replace("~1", "/").replace("~0", "~");
        if let Some(schema) = spec.schemas.get(&name) {
            return Some((name, Node::from(schema)));
        }
        // A component that could not be loaded has its own complaint.
        if spec.value_at(&component_place(&name)).is_some() {
            return None;
        }
    }
    let unresolved = openapiv3::ReferenceOr::<openapiv3::Schema>::ref_(reference);
    spec.resolve(&unresolved, at, &spec.schema_section(), ctx.diagnostics);
    None
}

/// The naming of a component's type.
pub(super) fn component_naming(ctx: &Lowering<'_>, name: &str, usage: Usage) -> Naming {
    let naming = Naming::root(ctx.decisions.component_stem(name), NameRank::Component);
    renamed(ctx, &component_place(name), &naming, usage)
}

/// The place of a component schema.
pub(super) fn component_place(name: &str) -> Pointer {
    Pointer::root().child("components").child("schemas").child(name)
}

fn lower_schema<'a>(
    ctx: &mut Lowering<'a>,
    node: Node<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    let Node::Schema(schema) = node else { return Lowered::of(TypeRef::Json) };
    let spec = ctx.spec;
    let keywords = Keywords::read(schema, at, spec);
    if keywords.has_not {
        let hint = "say what the value is instead of what it is not; it is left as JSON";
        ctx.complain_of_member(Code::UNSUPPORTED_SCHEMA, &at.child("not"), "`not` has no Rust type", hint);
        return Lowered { ty: TypeRef::Json, nullable: keywords.nullable() };
    }
    let mut lowered = lower_construct(ctx, &keywords, at, naming, usage);
    lowered.nullable |= keywords.nullable();
    if ctx.decisions.is_id(at) {
        lowered.ty = TypeRef::Id;
    }
    lowered
}

fn lower_construct<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    if !keywords.all_of.is_empty() {
        return lower_all_of(ctx, keywords, at, naming, usage);
    }
    if !keywords.one_of.is_empty() || !keywords.any_of.is_empty() {
        return lower_union(ctx, keywords, at, naming, usage);
    }
    if keywords.enumeration.is_some() {
        return lower_enum(ctx, keywords, at, naming, usage);
    }
    match keywords.type_name {
        Some("array") => lower_array(ctx, keywords, at, naming, usage),
        Some("object") => lower_object(ctx, keywords, at, naming, usage),
        None if !keywords.properties.is_empty() || is_map(keywords) => {
            lower_object(ctx, keywords, at, naming, usage)
        }
        None if keywords.items.is_some() => lower_array(ctx, keywords, at, naming, usage),
        Some(type_name) => lower_primitive(type_name, &keywords.format),
        None => Lowered::of(TypeRef::Json),
    }
}

fn is_map(keywords: &Keywords<'_>) -> bool {
    matches!(keywords.additional, Additional::Schema(_))
}
