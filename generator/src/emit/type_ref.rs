//! Types in Rust syntax.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emission, TypePath};
use crate::ir::{Presence, TypeRef};

/// `Vec<types::AllowPolicy>`.
pub(super) fn emit_type(ctx: &Emission<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Text | TypeRef::Id => quote!(String),
        TypeRef::Bool => quote!(bool),
        TypeRef::Int32 => quote!(i32),
        TypeRef::Int64 => quote!(i64),
        TypeRef::Float => quote!(f64),
        TypeRef::Timestamp => quote!(rt::Timestamp),
        TypeRef::Date => quote!(rt::Date),
        TypeRef::Json => quote!(rt::Value),
        TypeRef::List(inner) => {
            let inner = emit_type(ctx, inner);
            quote!(Vec<#inner>)
        }
        TypeRef::Map(inner) => {
            let inner = emit_type(ctx, inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        TypeRef::Nullable(inner) => {
            let inner = emit_type(ctx, inner);
            quote!(Option<#inner>)
        }
        TypeRef::Boxed(inner) => {
            let inner = emit_type(ctx, inner);
            quote!(Box<#inner>)
        }
        TypeRef::Model(id) => match (ctx.api.model(*id), ctx.types) {
            (Some(model), TypePath::Sibling) => {
                let rust_name = &model.rust_name;
                quote!(#rust_name)
            }
            (Some(model), TypePath::Types) => {
                let rust_name = &model.rust_name;
                quote!(types::#rust_name)
            }
            (None, _) => quote!(rt::Value),
        },
    }
}

/// The type of a member with its presence.
pub(super) fn emit_present(ctx: &Emission<'_>, ty: &TypeRef, presence: Presence) -> TokenStream {
    let inner = emit_type(ctx, ty);
    match presence {
        Presence::Required => inner,
        Presence::Optional => quote!(Option<#inner>),
        Presence::Patch => quote!(rt::Patch<#inner>),
    }
}

/// How a value is read more tolerantly than serde would: `Vec<rt::Integer>`; `None` where serde's way is right.
pub(super) fn read_shape(ty: &TypeRef) -> Option<TokenStream> {
    match ty {
        TypeRef::Id => Some(quote!(rt::Id)),
        TypeRef::Int32 | TypeRef::Int64 => Some(quote!(rt::Integer)),
        TypeRef::Float => Some(quote!(rt::Float)),
        TypeRef::List(inner) => read_shape(inner).map(|inner| quote!(Vec<#inner>)),
        TypeRef::Map(inner) => {
            read_shape(inner).map(|inner| quote!(std::collections::BTreeMap<String, #inner>))
        }
        TypeRef::Nullable(inner) => read_shape(inner).map(|inner| quote!(Option<#inner>)),
        TypeRef::Text
        | TypeRef::Bool
        | TypeRef::Timestamp
        | TypeRef::Date
        | TypeRef::Json
        | TypeRef::Boxed(_)
        | TypeRef::Model(_) => None,
    }
}
