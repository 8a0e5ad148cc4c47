//! How a value is taken from the caller: the argument's type and the expression that stores it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::type_ref::emit_present;
use crate::ir::ident::FieldName;
use crate::ir::{Presence, Taking, TypeRef};

/// An argument and the expression that turns it into the stored type.
pub(super) struct Taken {
    pub(super) argument: TokenStream,
    pub(super) value: TokenStream,
}

/// `comments: impl Into<String>` and `comments.into()`, for a value that is stored as `ty`.
pub(super) fn take(ctx: &Emission<'_>, rust_name: &FieldName, ty: &TypeRef) -> Taken {
    take_present(ctx, rust_name, ty, Presence::Required)
}

/// The same for a member that may be missing: what is taken is the value, what is stored says that it is there.
pub(super) fn take_present(
    ctx: &Emission<'_>,
    rust_name: &FieldName,
    ty: &TypeRef,
    presence: Presence,
) -> Taken {
    let taking = Taking::of_member(ctx.api, ty, presence);
    let argument = emit_taking(ctx, taking);
    let value = emit_value(rust_name, taking);
    let value = match presence {
        Presence::Required | Presence::Patch => value,
        Presence::Optional => quote!(Some(#value)),
    };
    Taken { argument: quote!(#rust_name: #argument), value }
}

/// The expression that turns an argument into what is stored.
fn emit_value(rust_name: &FieldName, taking: Taking<'_>) -> TokenStream {
    match taking {
        Taking::Plain(_) | Taking::Str | Taking::Borrowed(_) | Taking::Slice(_) => quote!(#rust_name),
        Taking::Boxed(_) => quote!(Box::new(#rust_name)),
        Taking::Into(_) | Taking::IntoPatch(_) | Taking::IntoBytes => quote!(#rust_name.into()),
        Taking::Items(_) => quote!(#rust_name.into_iter().collect()),
        Taking::ItemsInto(_) => quote!(#rust_name.into_iter().map(Into::into).collect()),
        Taking::AsStr => quote!(#rust_name.as_ref()),
    }
}

/// The type of an argument.
pub(super) fn emit_taking(ctx: &Emission<'_>, taking: Taking<'_>) -> TokenStream {
    match taking {
        Taking::Plain(ty) | Taking::Boxed(ty) => ctx.ty(ty),
        Taking::Into(ty) => {
            let ty = ctx.ty(ty);
            quote!(impl Into<#ty>)
        }
        Taking::IntoPatch(ty) => {
            let ty = emit_present(ctx, ty, Presence::Patch);
            quote!(impl Into<#ty>)
        }
        Taking::Items(ty) => {
            let ty = ctx.ty(ty);
            quote!(impl IntoIterator<Item = #ty>)
        }
        Taking::ItemsInto(ty) => {
            let ty = ctx.ty(ty);
            quote!(impl IntoIterator<Item = impl Into<#ty>>)
        }
        Taking::AsStr => quote!(impl AsRef<str>),
        Taking::Str => quote!(&str),
        Taking::Borrowed(ty) => {
            let ty = ctx.ty(ty);
            quote!(&#ty)
        }
        Taking::Slice(ty) => {
            let ty = ctx.ty(ty);
            quote!(&[#ty])
        }
        Taking::IntoBytes => quote!(impl Into<rt::Bytes>),
    }
}
