//! Structs: the declaration, setters where nothing is required, `Debug` where something is sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::attrs::{emit_deprecated, emit_deprecated_setter, emit_derives, emit_field_serde};
use super::builder::emit_builder;
use super::docs::{doc_lines, emit_docs, emit_lines};
use super::setter::{Taken, take};
use super::type_ref::emit_present;
use crate::ir::ident::TypeName;
use crate::ir::{Construction, Field, FieldValue, Model, Struct};

/// Emits a struct:
///
/// ```text
/// /// What an allow policy is.
/// #[non_exhaustive]
/// #[derive(Clone, Debug, PartialEq, rt::Deserialize)]
/// #[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
/// pub struct AllowPolicy { … }
/// ```
pub(super) fn emit_struct(ctx: &Emission<'_>, model: &Model, structure: &Struct) -> TokenStream {
    let Model { rust_name, file: _, docs, kind: _, traits, usage: _, source: _ } = model;
    let Struct { fields, additional, construction } = structure;
    let mut docs = doc_lines(docs, &format!("`{rust_name}` of the API."));
    docs.extend(making_lines(structure));
    let docs = emit_lines(&docs);
    let is_sensitive = fields.iter().any(|field| field.value == FieldValue::Sensitive);
    let debug_derive = if is_sensitive { TokenStream::new() } else { quote!(Debug,) };
    let default_derive =
        if *construction == Construction::Default { quote!(Default,) } else { TokenStream::new() };
    let derives = emit_derives(*traits, &quote!(Clone, #debug_derive #default_derive PartialEq));
    let field_decls = fields.iter().map(|field| emit_field(ctx, field));
    let additional_decl = additional.iter().map(|ty| {
        let ty = ctx.ty(ty);
        quote! {
            /// Members that the API gives no name to.
            #[serde(flatten)]
            pub additional_properties: std::collections::BTreeMap<String, #ty>,
        }
    });
    let debug_impl = if is_sensitive { emit_debug(rust_name, fields) } else { TokenStream::new() };
    let making = match construction {
        Construction::Read => TokenStream::new(),
        Construction::Default => emit_setters(ctx, rust_name, structure),
        Construction::Builder => emit_builder(ctx, rust_name, structure),
    };
    quote! {
        #docs
        #[non_exhaustive]
        #derives
        pub struct #rust_name {
            #(#field_decls)*
            #(#additional_decl)*
        }

        #debug_impl
        #making
    }
}

/// How users make one, for those who read the page of the type first.
fn making_lines(structure: &Struct) -> Vec<String> {
    let made = match structure.construction {
        Construction::Read => return Vec::new(),
        Construction::Default => {
            "Made by `default()` and the setters of its fields, which take an `Option` too."
        }
        Construction::Builder => "Made by [`builder()`](Self::builder).",
    };
    vec![String::new(), made.to_owned()]
}

fn emit_field(ctx: &Emission<'_>, field: &Field) -> TokenStream {
    let Field { wire_name, rust_name, ty, presence, docs, deprecation, value: _, source: _ } = field;
    let docs = emit_docs(docs, &format!("The member `{wire_name}`."));
    let deprecated = emit_deprecated(deprecation.as_ref());
    let serde = emit_field_serde(field);
    let ty = emit_present(ctx, ty, *presence);
    quote! {
        #docs
        #deprecated
        #serde
        pub #rust_name: #ty,
    }
}

/// `Debug` that hides secrets and mail content.
fn emit_debug(rust_name: &TypeName, fields: &[Field]) -> TokenStream {
    let text = rust_name.as_str();
    let calls = fields.iter().map(|field| {
        let Field { rust_name, value, .. } = field;
        let label = rust_name.as_str();
        match value {
            FieldValue::Plain => quote!(.field(#label, &self.#rust_name)),
            FieldValue::Sensitive => quote!(.field(#label, &rt::Redacted)),
        }
    });
    let allow = allow_deprecated(fields);
    quote! {
        impl std::fmt::Debug for #rust_name {
            #allow
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#text)#(#calls)*.finish()
            }
        }
    }
}

/// An allowance for code that has to name every field, deprecated ones too.
pub(super) fn allow_deprecated(fields: &[Field]) -> TokenStream {
    if fields.iter().any(|field| field.deprecation.is_some()) {
        quote!(#[allow(deprecated, reason = "every field is named here, the deprecated ones too")])
    } else {
        TokenStream::new()
    }
}

/// `UpdateAllowPolicy::default().is_regex(true)`.
fn emit_setters(ctx: &Emission<'_>, rust_name: &TypeName, structure: &Struct) -> TokenStream {
    let Struct { fields, additional, construction: _ } = structure;
    let setter_fns = fields.iter().map(|field| emit_setter(ctx, field));
    let additional_setter = additional.iter().map(|ty| {
        let ty = ctx.ty(ty);
        quote! {
            /// Adds a member that the API gives no name to.
            #[must_use]
            pub fn additional_property(mut self, wire_name: impl Into<String>, value: #ty) -> Self {
                self.additional_properties.insert(wire_name.into(), value);
                self
            }
        }
    });
    quote! {
        impl #rust_name {
            #(#setter_fns)*
            #(#additional_setter)*
        }
    }
}

fn emit_setter(ctx: &Emission<'_>, field: &Field) -> TokenStream {
    let Field { wire_name, rust_name, ty, presence, docs, deprecation, value: _, source: _ } = field;
    let docs = emit_docs(docs, &format!("Sets the member `{wire_name}`."));
    let deprecated = emit_deprecated_setter(deprecation.as_ref());
    let Taken { generics, argument, value } = take(ctx, rust_name, ty, *presence);
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #rust_name #generics(mut self, #argument) -> Self {
            self.#rust_name = #value;
            self
        }
    }
}
