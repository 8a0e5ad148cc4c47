//! Types of Rust as people write them: short, without the paths that lead to them.

use crate::ir::{Answer, Api, Presence, Taking, TypeRef};

/// `Option<Vec<AllowPolicy>>`.
pub(super) fn type_text(api: &Api, ty: &TypeRef) -> String {
    let wrapped = |wrapper: &str, inner: &TypeRef| format!("{wrapper}<{}>", type_text(api, inner));
    match ty {
        TypeRef::Text | TypeRef::Id => "String".to_owned(),
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int32 => "i32".to_owned(),
        TypeRef::Int64 => "i64".to_owned(),
        TypeRef::Float => "f64".to_owned(),
        TypeRef::Timestamp => "Timestamp".to_owned(),
        TypeRef::Date => "Date".to_owned(),
        TypeRef::Json => "serde_json::Value".to_owned(),
        TypeRef::List(inner) => wrapped("Vec", inner),
        TypeRef::Map(inner) => format!("BTreeMap<String, {}>", type_text(api, inner)),
        TypeRef::Nullable(inner) => wrapped("Option", inner),
        TypeRef::Boxed(inner) => wrapped("Box", inner),
        TypeRef::Model(id) => api
            .model(*id)
            .map_or_else(|| "serde_json::Value".to_owned(), |model| model.rust_name.as_str().to_owned()),
    }
}

/// The type of a field.
pub(super) fn present_text(api: &Api, ty: &TypeRef, presence: Presence) -> String {
    let inner = type_text(api, ty);
    match presence {
        Presence::Required => inner,
        Presence::Optional => format!("Option<{inner}>"),
        Presence::Patch => format!("Patch<{inner}>"),
    }
}

/// The type of an argument; what may be left out is taken as an `Option` or a `Patch` too.
pub(super) fn taking_text(api: &Api, taking: Taking<'_>, presence: Presence) -> String {
    let trait_name = match presence {
        Presence::Required => return required_text(api, taking),
        Presence::Optional => "IntoOptional",
        Presence::Patch => "IntoPatch",
    };
    match taking {
        Taking::Plain(ty) | Taking::Boxed(ty) => format!("impl Into<{}>", present_text(api, ty, presence)),
        Taking::Into(TypeRef::Json) => format!("impl {trait_name}<AnyJson, By>"),
        Taking::Into(ty) => format!("impl {trait_name}<{}, By>", type_text(api, ty)),
        Taking::Items(ty) => format!("impl {trait_name}<ListOf<{}>, By>", type_text(api, ty)),
        Taking::ItemsInto(ty) => format!("impl {trait_name}<ListInto<{}>, By>", type_text(api, ty)),
        Taking::AsStr | Taking::Str => "impl AsOptionalText<By>".to_owned(),
        Taking::Borrowed(ty) => format!("impl Into<Option<&'a {}>>", type_text(api, ty)),
        Taking::Slice(ty) => format!("impl AsOptionalSlice<{}, By>", type_text(api, ty)),
        Taking::IntoBytes => format!("impl {trait_name}<Bytes, By>"),
    }
}

fn required_text(api: &Api, taking: Taking<'_>) -> String {
    match taking {
        Taking::Plain(ty) | Taking::Boxed(ty) => type_text(api, ty),
        Taking::Into(ty) => format!("impl Into<{}>", type_text(api, ty)),
        Taking::Items(ty) => format!("impl IntoIterator<Item = {}>", type_text(api, ty)),
        Taking::ItemsInto(ty) => format!("impl IntoIterator<Item = impl Into<{}>>", type_text(api, ty)),
        Taking::AsStr => "impl AsRef<str>".to_owned(),
        Taking::Str => "&str".to_owned(),
        Taking::Borrowed(ty) => format!("&{}", type_text(api, ty)),
        Taking::Slice(ty) => format!("&[{}]", type_text(api, ty)),
        Taking::IntoBytes => "impl Into<Bytes>".to_owned(),
    }
}

/// What `send` gives, without `Result`.
pub(super) fn answer_text(api: &Api, answer: &Answer) -> String {
    match answer {
        Answer::Value(ty) => type_text(api, ty),
        Answer::Optional(ty) => present_text(api, ty, Presence::Optional),
        Answer::Unit => "()".to_owned(),
        Answer::Sequence(ty) => format!("Vec<{}>", type_text(api, ty)),
        Answer::Page(ty) => format!("Page<{}>", type_text(api, ty)),
        Answer::Text => "String".to_owned(),
        Answer::Bytes => "Bytes".to_owned(),
    }
}
