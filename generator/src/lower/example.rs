//! The document's own example of a parameter or body, for the documentation of a call.

use serde_json::Value;

use super::context::Lowering;
use crate::spec::pointer::Pointer;

/// The example of the parameter or media type at `at`: its own, the first of its named ones, else its schema's.
pub(super) fn example_at(ctx: &Lowering<'_>, at: &Pointer) -> Option<Value> {
    let stated = ctx.spec.value_at(at)?;
    let own = stated.get("example").or_else(|| first_of(ctx, stated.get("examples")?));
    own.or_else(|| schema_example(ctx, stated.get("schema")?)).cloned()
}

/// The value of the named example that comes first by name: an object's order means nothing.
fn first_of<'v>(ctx: &'v Lowering<'_>, named: &'v Value) -> Option<&'v Value> {
    let (_, first) = named.as_object()?.iter().min_by_key(|(name, _)| name.as_str())?;
    referred(ctx, first).get("value")
}

fn schema_example<'v>(ctx: &'v Lowering<'_>, schema: &'v Value) -> Option<&'v Value> {
    referred(ctx, schema).get("example")
}

/// What a value refers to, if it does. A dangling reference has its own complaint.
fn referred<'v>(ctx: &'v Lowering<'_>, value: &'v Value) -> &'v Value {
    ctx.spec.referred(value).unwrap_or(value)
}
