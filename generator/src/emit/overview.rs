//! The table on the page of a handle: what each call takes and gives.

use super::Emission;
use crate::ir::{Answer, Argument, Body, Group, Operation, Shape, TypeRef};

/// The table, with an empty line before it; nothing for a handle that only leads to others.
pub(super) fn overview(ctx: &Emission<'_>, group: &Group) -> Vec<String> {
    if group.operations.is_empty() {
        return Vec::new();
    }
    let lead = [String::new(), "| call | takes | gives |".to_owned(), "| --- | --- | --- |".to_owned()];
    let rows = group.operations.iter().map(|operation| {
        let rust_name = &operation.rust_name;
        let (takes, gives) = (taken(ctx, operation), given(ctx, &operation.answer));
        format!("| [`{rust_name}`](Self::{rust_name}) | {takes} | {gives} |")
    });
    lead.into_iter().chain(rows).collect()
}

fn taken(ctx: &Emission<'_>, operation: &Operation) -> String {
    let arguments = operation.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(format!("`{}`", parameter.rust_name)),
        Argument::Body => operation.body.as_ref().map(|body| body_words(ctx, body)),
    });
    let free = operation.body.iter().filter(|body| !body.required);
    let free = free.map(|body| format!("perhaps {}", body_words(ctx, body)));
    let taken = arguments.chain(free).collect::<Vec<_>>().join(", ");
    if taken.is_empty() { "–".to_owned() } else { taken }
}

fn body_words(ctx: &Emission<'_>, body: &Body) -> String {
    match body.shape {
        Shape::Json => words(ctx, &body.ty),
        Shape::JsonList => format!("a list of {}", words(ctx, &body.ty)),
        Shape::Text => "text".to_owned(),
        Shape::Bytes => "bytes".to_owned(),
    }
}

fn given(ctx: &Emission<'_>, answer: &Answer) -> String {
    match answer {
        Answer::Value(ty) => words(ctx, ty),
        Answer::Optional(ty) => format!("{} or nothing", words(ctx, ty)),
        Answer::Unit => "nothing".to_owned(),
        Answer::Sequence(ty) => format!("a list of {}", words(ctx, ty)),
        Answer::Page(ty) => format!("a page of {}", words(ctx, ty)),
        Answer::Text => "text".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
    }
}

/// A type as a reader meets it: a link where it has a page.
fn words(ctx: &Emission<'_>, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Text | TypeRef::Id => "text".to_owned(),
        TypeRef::Bool => "`bool`".to_owned(),
        TypeRef::Int32 | TypeRef::Int64 | TypeRef::Float => "a number".to_owned(),
        TypeRef::Timestamp => "a date and time".to_owned(),
        TypeRef::Date => "a date".to_owned(),
        TypeRef::Json => "any JSON".to_owned(),
        TypeRef::List(inner) => format!("a list of {}", words(ctx, inner)),
        TypeRef::Map(inner) => format!("a map of {}", words(ctx, inner)),
        TypeRef::Nullable(inner) => format!("{} or null", words(ctx, inner)),
        TypeRef::Boxed(inner) => words(ctx, inner),
        TypeRef::Model(id) => ctx
            .api
            .model(*id)
            .map_or_else(|| "any JSON".to_owned(), |model| format!("[`{0}`](types::{0})", model.rust_name)),
    }
}
