//! IR to tokens: iterates and quotes. What is decided here is only how Rust is spelled.

mod attrs;
mod builder;
mod call_table;
mod call_test;
mod docs;
mod example;
mod examples;
mod handle;
mod module;
mod operation_docs;
mod overview;
mod plain_service;
mod request;
mod sample;
mod setter;
mod source_document;
mod string_enums;
mod structs;
mod type_ref;
mod unions;

use proc_macro2::{Ident, TokenStream};

use crate::ir::{Api, ModelId, TypeRef};

pub(crate) use module::{Module, emit_call_tests, emit_modules};
pub(crate) use plain_service::emit_plain_service;

/// What emission reads.
#[derive(Clone, Copy)]
pub(crate) struct Emission<'a> {
    pub(crate) api: &'a Api,
    /// The name of the crate that the code is for, as its users write it.
    pub(crate) library: &'a Ident,
    /// The path in front of a generated type's name.
    pub(crate) types: TypePath,
}

/// Where a generated type is named from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypePath {
    /// A model file, which imports its siblings.
    Sibling,
    /// Elsewhere in the crate, through `types`.
    Types,
}

impl Emission<'_> {
    pub(crate) fn ty(&self, ty: &TypeRef) -> TokenStream {
        type_ref::emit_type(self, ty)
    }

    /// Whether values of a type are written as one text.
    pub(crate) fn is_scalar(&self, ty: &TypeRef) -> bool {
        if let TypeRef::Model(id) = ty { self.is_string_enum(*id) } else { ty.is_leaf() }
    }

    /// Whether a type is an open set of texts.
    pub(crate) fn is_string_enum(&self, id: ModelId) -> bool {
        self.api.is_string_enum(id)
    }
}
