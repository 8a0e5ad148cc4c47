//! Attributes: derives by direction, serde's, deprecation.

use proc_macro2::TokenStream;
use quote::quote;

use super::type_ref::read_shape;
use crate::ir::{Deprecation, Field, Presence, Traits};

/// The derives of a struct: the plain ones, serde's for its directions, and the other direction behind a feature.
pub(super) fn emit_derives(traits: Traits, plain: &TokenStream) -> TokenStream {
    match (traits.read, traits.written) {
        (true, true) => quote!(#[derive(#plain, rt::Deserialize, rt::Serialize)]),
        (true, false) => quote! {
            #[derive(#plain, rt::Deserialize)]
            #[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
        },
        (false, _) => quote! {
            #[derive(#plain, rt::Serialize)]
            #[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
        },
    }
}

/// The condition of an impl that the direction does not need by itself.
pub(super) fn emit_condition(needed: bool) -> TokenStream {
    if needed { TokenStream::new() } else { quote!(#[cfg(feature = "serialize-responses")]) }
}

/// `#[deprecated(note = "…")]`.
pub(super) fn emit_deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    match deprecation {
        None => TokenStream::new(),
        Some(Deprecation { note }) => quote!(#[deprecated(note = #note)]),
    }
}

/// What a setter of a deprecated field carries: the mark for callers, and leave to set the field itself.
pub(super) fn emit_deprecated_setter(deprecation: Option<&Deprecation>) -> TokenStream {
    let deprecated = emit_deprecated(deprecation);
    if deprecation.is_none() {
        return deprecated;
    }
    quote! {
        #deprecated
        #[allow(deprecated, reason = "it sets the deprecated field")]
    }
}

/// `#[serde(…)]` of a field.
pub(super) fn emit_field_serde(field: &Field) -> TokenStream {
    let mut parts: Vec<TokenStream> = Vec::new();
    let wire_name = &field.wire_name;
    if field.rust_name.as_str() != wire_name {
        parts.push(quote!(rename = #wire_name));
    }
    let shape = read_shape(&field.ty);
    match field.presence {
        Presence::Required => {
            if let Some(shape) = shape {
                let path = read_path(&shape);
                parts.push(quote!(deserialize_with = #path));
            }
        }
        Presence::Optional => {
            if let Some(shape) = shape {
                let path = read_path(&quote!(Option<#shape>));
                parts.push(quote!(default));
                parts.push(quote!(deserialize_with = #path));
            }
            parts.push(quote!(skip_serializing_if = "Option::is_none"));
        }
        Presence::Patch => {
            parts.push(quote!(default));
            if let Some(shape) = shape {
                let path = read_path(&quote!(rt::Patch<#shape>));
                parts.push(quote!(deserialize_with = #path));
            }
            parts.push(quote!(skip_serializing_if = "rt::Patch::is_absent"));
        }
    }
    if parts.is_empty() { TokenStream::new() } else { quote!(#[serde(#(#parts),*)]) }
}

fn read_path(shape: &TokenStream) -> String {
    let shape: String = shape.to_string().chars().filter(|character| *character != ' ').collect();
    let shape = shape.replace("String,", "String, ");
    format!("rt::read::<{shape}, _, _>")
}
