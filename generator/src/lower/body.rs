//! Request bodies: the media type that is sent and the type that is taken.

use super::context::{Lowering, NameRank, Naming};
use super::example::example_at;
use super::keywords::Node;
use super::schema::lower_node;
use crate::diagnostic::Code;
use crate::ir::{Body, Shape, TypeRef, Usage};
use crate::spec::PathEntry;

/// Whether a media type is JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// Whether a media type is text that is given as it is.
pub(super) fn is_text(media_type: &str) -> bool {
    media_type.to_lowercase().starts_with("text/")
}

/// Whether a media type has fields that would have to be encoded.
fn is_form(media_type: &str) -> bool {
    let lower = media_type.to_lowercase();
    lower.starts_with("multipart/") || lower.starts_with("application/x-www-form-urlencoded")
}

/// The body of an operation, if it has one.
pub(super) fn lower_body<'a>(ctx: &mut Lowering<'a>, entry: &'a PathEntry, stem: &str) -> Option<Body> {
    let at = entry.at.child("requestBody");
    let spec = ctx.spec;
    let item = entry.operation.request_body.as_ref()?;
    let resolved = spec.resolve(item, &at, &spec.request_body_section(), ctx.diagnostics)?;
    let content_at = resolved.at.child("content");
    let content = &resolved.item.content;
    let required = resolved.item.required;
    if let Some((media, entry)) = content.iter().find(|(media, _)| is_json(media)) {
        let media_at = content_at.child(media);
        let place = media_at.child("schema");
        let example = example_at(ctx, &media_at);
        let Some(schema) = &entry.schema else {
            return Some(Body {
                ty: TypeRef::Json,
                shape: Shape::Json,
                required,
                content_type: media.clone(),
                example,
            });
        };
        let naming = Naming::root(&format!("{stem} body"), NameRank::Place);
        let ty = lower_node(ctx, Node::from(schema), &place, &naming, Usage::Request).into_type();
        let (ty, shape) =
            if let TypeRef::List(element) = ty { (*element, Shape::JsonList) } else { (ty, Shape::Json) };
        return Some(Body { ty, shape, required, content_type: media.clone(), example });
    }
    if let Some((media, _)) = content.iter().find(|(media, _)| is_text(media)) {
        let example = example_at(ctx, &content_at.child(media));
        let content_type = media.clone();
        return Some(Body { ty: TypeRef::Text, shape: Shape::Text, required, content_type, example });
    }
    if let Some((media, _)) = content.iter().find(|(media, _)| !is_form(media)) {
        let content_type = media.clone();
        return Some(Body { ty: TypeRef::Json, shape: Shape::Bytes, required, content_type, example: None });
    }
    if let Some((media, _)) = content.first() {
        let message = format!("bodies of `{media}` are not supported yet");
        let hint = "add a JSON form of the body to the document if the server takes one";
        ctx.complain_of_member(Code::UNSUPPORTED_MEDIA_TYPE, &content_at.child(media), message, hint);
    }
    None
}
