//! The constant that says which document the crate was made from.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::{emit_inner_lines, emit_lines};
use crate::ir::{Api, Provenance};

/// The module of the constant, a file of its own since it changes with every change of the document.
pub(super) fn emit_source_document(api: &Api, library: &Ident) -> TokenStream {
    let inner = emit_inner_lines(&["What this crate was made from.".to_owned()]);
    let docs = emit_lines(&[
        "The description of the API that this crate was made from.".to_owned(),
        String::new(),
        "```".to_owned(),
        format!("use {library}::DOCUMENT;"),
        String::new(),
        "println!(\"{} {}: {} operations\", DOCUMENT.title, DOCUMENT.version, DOCUMENT.operations);"
            .to_owned(),
        "assert_eq!(DOCUMENT.sha256.len(), 64);".to_owned(),
        "```".to_owned(),
    ]);
    let Api { title, version, api_version, provenance: Provenance { sha256, overlays }, .. } = api;
    let api_version = api_version.as_ref().map_or_else(|| quote!(None), |date| quote!(Some(#date)));
    let operations = Literal::usize_unsuffixed(api.operations().len());
    quote! {
        #inner

        use crate::runtime::generated as rt;

        #docs
        pub const DOCUMENT: rt::DocumentInfo = rt::DocumentInfo {
            title: #title,
            version: #version,
            api_version: #api_version,
            operations: #operations,
            sha256: #sha256,
            overlays_sha256: &[#(#overlays),*],
        };
    }
}
