//! How a value is taken from the caller: the argument's type and the expression that stores it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::type_ref::emit_present;
use crate::ir::ident::FieldName;
use crate::ir::{Presence, Taking, TypeRef};

/// An argument and the expression that turns it into the stored type.
pub(super) struct Taken {
    /// The parameters of the method: `<By>`, where how the value was given is one.
    pub(super) generics: TokenStream,
    pub(super) argument: TokenStream,
    pub(super) value: TokenStream,
}

/// `comments: impl Into<String>` and `comments.into()`, for a value that is stored as `ty`; of what may be left out,
/// `comments: impl rt::IntoOptional<String, By>` and `comments.into_optional()`.
pub(super) fn take(ctx: &Emission<'_>, rust_name: &FieldName, ty: &TypeRef, presence: Presence) -> Taken {
    let taking = Taking::of_member(ctx.api, ty);
    let Argument { generics, ty } = emit_taking(ctx, taking, presence);
    let value = match presence {
        Presence::Required => emit_value(rust_name, taking),
        Presence::Optional => emit_optional_value(ctx, rust_name, taking, presence, &quote!(into_optional)),
        Presence::Patch => emit_optional_value(ctx, rust_name, taking, presence, &quote!(into_patch)),
    };
    Taken { generics, argument: quote!(#rust_name: #ty), value }
}

/// The expression that turns an argument into what is stored.
fn emit_value(rust_name: &FieldName, taking: Taking<'_>) -> TokenStream {
    match taking {
        Taking::Plain(_) | Taking::Str | Taking::Borrowed(_) | Taking::Slice(_) => quote!(#rust_name),
        Taking::Boxed(_) => quote!(Box::new(#rust_name)),
        Taking::Into(_) | Taking::IntoBytes => quote!(#rust_name.into()),
        Taking::Items(_) => quote!(#rust_name.into_iter().collect()),
        Taking::ItemsInto(_) => quote!(#rust_name.into_iter().map(Into::into).collect()),
        Taking::AsStr => quote!(#rust_name.as_ref()),
    }
}

/// The same of an argument that may be missing; `convert` is the method of the trait that it is taken by.
fn emit_optional_value(
    ctx: &Emission<'_>,
    rust_name: &FieldName,
    taking: Taking<'_>,
    presence: Presence,
    convert: &TokenStream,
) -> TokenStream {
    match taking {
        Taking::Plain(_) | Taking::Borrowed(_) => quote!(#rust_name.into()),
        Taking::Boxed(inner) => {
            let ty = emit_present(ctx, inner, presence);
            quote!(Into::<#ty>::into(#rust_name).map(Box::new))
        }
        Taking::Into(TypeRef::Json) | Taking::Items(_) | Taking::ItemsInto(_) => {
            quote!(#rust_name.#convert().map(Into::into))
        }
        Taking::Into(_) | Taking::IntoBytes => quote!(#rust_name.#convert()),
        Taking::AsStr | Taking::Str => quote!(#rust_name.into_optional_text()),
        Taking::Slice(_) => quote!(#rust_name.as_optional_slice()),
    }
}

/// The type of an argument, and the type parameters that it needs.
pub(super) struct Argument {
    pub(super) generics: TokenStream,
    pub(super) ty: TokenStream,
}

/// The type of an argument; what may be left out is taken as an `Option` or a `Patch` too.
pub(super) fn emit_taking(ctx: &Emission<'_>, taking: Taking<'_>, presence: Presence) -> Argument {
    let is_of = match presence {
        Presence::Required => {
            return Argument { generics: TokenStream::new(), ty: emit_required(ctx, taking) };
        }
        Presence::Optional => quote!(rt::IntoOptional),
        Presence::Patch => quote!(rt::IntoPatch),
    };
    let by = |ty: TokenStream| Argument { generics: quote!(<By>), ty };
    match taking {
        Taking::Plain(ty) | Taking::Boxed(ty) => {
            let ty = emit_present(ctx, ty, presence);
            Argument { generics: TokenStream::new(), ty: quote!(impl Into<#ty>) }
        }
        Taking::Borrowed(ty) => {
            let ty = ctx.ty(ty);
            Argument { generics: quote!(<'a>), ty: quote!(impl Into<Option<&'a #ty>>) }
        }
        Taking::Into(TypeRef::Json) => by(quote!(impl #is_of<rt::AnyJson, By>)),
        Taking::Into(ty) => {
            let ty = ctx.ty(ty);
            by(quote!(impl #is_of<#ty, By>))
        }
        Taking::Items(ty) => {
            let ty = ctx.ty(ty);
            by(quote!(impl #is_of<rt::ListOf<#ty>, By>))
        }
        Taking::ItemsInto(ty) => {
            let ty = ctx.ty(ty);
            by(quote!(impl #is_of<rt::ListInto<#ty>, By>))
        }
        Taking::AsStr | Taking::Str => by(quote!(impl rt::AsOptionalText<By>)),
        Taking::Slice(ty) => {
            let ty = ctx.ty(ty);
            by(quote!(impl rt::AsOptionalSlice<#ty, By>))
        }
        Taking::IntoBytes => by(quote!(impl #is_of<rt::Bytes, By>)),
    }
}

fn emit_required(ctx: &Emission<'_>, taking: Taking<'_>) -> TokenStream {
    match taking {
        Taking::Plain(ty) | Taking::Boxed(ty) => ctx.ty(ty),
        Taking::Into(ty) => {
            let ty = ctx.ty(ty);
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
