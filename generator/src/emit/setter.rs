//! How a value is taken from the caller: the argument's type and the expression that stores it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::type_ref::emit_present;
use crate::ir::ident::FieldName;
use crate::ir::{Presence, TypeRef};

/// An argument and the expression that turns it into the stored type.
pub(super) struct Taken {
    pub(super) argument: TokenStream,
    pub(super) value: TokenStream,
}

/// `comments: impl Into<String>` and `comments.into()`, for a value that is stored as `ty`.
pub(super) fn take(ctx: &Emission<'_>, rust_name: &FieldName, ty: &TypeRef) -> Taken {
    let stored = ctx.ty(ty);
    match ty {
        TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date | TypeRef::Json => {
            Taken { argument: quote!(#rust_name: impl Into<#stored>), value: quote!(#rust_name.into()) }
        }
        TypeRef::Model(id) if ctx.is_string_enum(*id) => {
            Taken { argument: quote!(#rust_name: impl Into<#stored>), value: quote!(#rust_name.into()) }
        }
        TypeRef::List(inner) => take_list(ctx, rust_name, inner),
        TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Float
        | TypeRef::Map(_)
        | TypeRef::Nullable(_)
        | TypeRef::Model(_) => Taken { argument: quote!(#rust_name: #stored), value: quote!(#rust_name) },
        TypeRef::Boxed(inner) => {
            let inner = ctx.ty(inner);
            Taken { argument: quote!(#rust_name: #inner), value: quote!(Box::new(#rust_name)) }
        }
    }
}

fn take_list(ctx: &Emission<'_>, rust_name: &FieldName, element: &TypeRef) -> Taken {
    let stored = ctx.ty(element);
    let converts = match element {
        TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date => true,
        TypeRef::Model(id) => ctx.is_string_enum(*id),
        TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Float
        | TypeRef::Json
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Nullable(_)
        | TypeRef::Boxed(_) => false,
    };
    if converts {
        Taken {
            argument: quote!(#rust_name: impl IntoIterator<Item = impl Into<#stored>>),
            value: quote!(#rust_name.into_iter().map(Into::into).collect()),
        }
    } else {
        Taken {
            argument: quote!(#rust_name: impl IntoIterator<Item = #stored>),
            value: quote!(#rust_name.into_iter().collect()),
        }
    }
}

/// The same for a member that may be missing: what is taken is the value, what is stored says that it is there.
pub(super) fn take_present(
    ctx: &Emission<'_>,
    rust_name: &FieldName,
    ty: &TypeRef,
    presence: Presence,
) -> Taken {
    match presence {
        Presence::Required => take(ctx, rust_name, ty),
        Presence::Optional => {
            let Taken { argument, value } = take(ctx, rust_name, ty);
            Taken { argument, value: quote!(Some(#value)) }
        }
        Presence::Patch => {
            let stored = emit_present(ctx, ty, presence);
            Taken { argument: quote!(#rust_name: impl Into<#stored>), value: quote!(#rust_name.into()) }
        }
    }
}
