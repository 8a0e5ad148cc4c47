//! `type: array` becomes a list of its items' type.

use super::context::{Lowered, Lowering, Naming};
use super::keywords::Keywords;
use super::schema::lower_node;
use crate::ir::{TypeRef, Usage};
use crate::spec::pointer::Pointer;

pub(super) fn lower_array<'a>(
    ctx: &mut Lowering<'a>,
    keywords: &Keywords<'a>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    let Some(items) = keywords.items else { return Lowered::of(TypeRef::list(TypeRef::Json)) };
    let element = lower_node(ctx, items, &at.child("items"), &naming.child("item"), usage);
    Lowered::of(TypeRef::list(element.into_type()))
}
