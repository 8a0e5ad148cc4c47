//! Open sets of texts, through the runtime's macro.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::docs::emit_docs;
use crate::ir::{EnumValue, Model, StringEnum};

/// Emits an open enum; reading, writing and comparing come from the runtime, for compile time's sake:
///
/// ```text
/// #[non_exhaustive]
/// pub enum PatternType { Email, Domain, Unrecognized(rt::UnrecognizedValue) }
///
/// rt::open_enum!(PatternType { Email = "EMAIL", Domain = "DOMAIN" });
/// rt::enum_from!(PatternType, StoredPatternType);
/// ```
pub(super) fn emit_string_enum(ctx: &Emission<'_>, model: &Model, string_enum: &StringEnum) -> TokenStream {
    let Model { rust_name, file: _, docs, kind: _, traits: _, usage: _, source: _ } = model;
    let StringEnum { values, made_of } = string_enum;
    let docs = emit_docs(docs, &format!("`{rust_name}` of the API: known texts, and room for new ones."));
    let variants = values.iter().map(|value| {
        let EnumValue { wire_name, rust_name, docs, source: _ } = value;
        let fallback =
            if wire_name.is_empty() { "The empty text.".to_owned() } else { format!("`{wire_name}`.") };
        let docs = emit_docs(docs, &fallback);
        quote!(#docs #rust_name,)
    });
    let pairs = values.iter().map(|value| {
        let EnumValue { wire_name, rust_name, docs: _, source: _ } = value;
        quote!(#rust_name = #wire_name)
    });
    let others = made_of.iter().filter_map(|id| ctx.api.model(*id)).map(|other| &other.rust_name);
    let conversions = others.map(|other| quote!(rt::enum_from!(#rust_name, #other);));
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum #rust_name {
            #(#variants)*
            /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
            Unrecognized(rt::UnrecognizedValue),
        }

        rt::open_enum!(#rust_name { #(#pairs),* });
        #(#conversions)*
    }
}
