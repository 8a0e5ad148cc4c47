//! Values for the generated calls: recognisable, valid for their type, and different for every name, so that
//! two swapped values are noticed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emission;
use crate::ir::{Construction, Field, Model, ModelKind, Presence, Struct, TypeRef};

/// An identifier of the usual form.
const UUID: &str = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
/// A date and time in RFC 3339.
const TIMESTAMP: &str = "2026-01-02T03:04:05Z";
/// A date in RFC 3339.
const DATE: &str = "2026-01-02";
/// How deep optional members are filled; deeper ones are left out, or recursive types would not end.
const DEPTH: usize = 6;

/// Makes sample expressions.
#[derive(Clone, Copy)]
pub(super) struct Sample<'a> {
    pub(super) ctx: &'a Emission<'a>,
    /// The client crate.
    pub(super) library: &'a Ident,
}

impl Sample<'_> {
    /// What a setter or method takes for a value of this type.
    pub(super) fn argument(&self, wire_name: &str, ty: &TypeRef, depth: usize) -> TokenStream {
        match ty {
            TypeRef::Text => {
                let text = format!("{wire_name}-text");
                quote!(#text)
            }
            TypeRef::Id => quote!(#UUID),
            TypeRef::Timestamp => quote!(#TIMESTAMP),
            TypeRef::Date => quote!(#DATE),
            TypeRef::List(element) => {
                let element = self.argument_element(wire_name, element, depth);
                quote!([#element])
            }
            TypeRef::Boxed(inner) => self.argument(wire_name, inner, depth),
            TypeRef::Bool
            | TypeRef::Int32
            | TypeRef::Int64
            | TypeRef::Float
            | TypeRef::Json
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Model(_) => self.owned(wire_name, ty, depth),
        }
    }

    /// An element of a list argument; elements of other types than texts are taken as they are stored.
    fn argument_element(&self, wire_name: &str, element: &TypeRef, depth: usize) -> TokenStream {
        if matches!(element, TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date) {
            self.argument(wire_name, element, depth)
        } else {
            self.owned(wire_name, element, depth)
        }
    }

    /// A value of exactly this type.
    pub(super) fn owned(&self, wire_name: &str, ty: &TypeRef, depth: usize) -> TokenStream {
        let library = self.library;
        match ty {
            TypeRef::Text => {
                let text = format!("{wire_name}-text");
                quote!(#text.to_owned())
            }
            TypeRef::Id => quote!(#UUID.to_owned()),
            TypeRef::Bool => quote!(true),
            TypeRef::Int32 | TypeRef::Int64 => quote!(7),
            TypeRef::Float => quote!(0.5),
            TypeRef::Timestamp => quote!(#library::Timestamp::from(#TIMESTAMP)),
            TypeRef::Date => quote!(#library::Date::from(#DATE)),
            TypeRef::Json => quote!(serde_json::json!({ "free": #wire_name })),
            TypeRef::List(element) => {
                let element = self.owned(wire_name, element, depth);
                quote!(vec![#element])
            }
            TypeRef::Map(value) => {
                let value = self.owned(wire_name, value, depth);
                quote!(std::collections::BTreeMap::from([("key".to_owned(), #value)]))
            }
            TypeRef::Nullable(inner) => {
                let inner = self.owned(wire_name, inner, depth);
                quote!(Some(#inner))
            }
            TypeRef::Boxed(inner) => {
                let inner = self.owned(wire_name, inner, depth);
                quote!(Box::new(#inner))
            }
            TypeRef::Model(id) => self
                .ctx
                .api
                .model(*id)
                .map_or_else(TokenStream::new, |model| self.model(wire_name, model, ty, depth)),
        }
    }

    fn model(&self, wire_name: &str, model: &Model, ty: &TypeRef, depth: usize) -> TokenStream {
        let path = self.ctx.ty(ty);
        match &model.kind {
            ModelKind::StringEnum(string_enum) => {
                if let Some(value) = string_enum.values.first() {
                    let variant = &value.rust_name;
                    quote!(#path::#variant)
                } else {
                    quote!(#path::from("new"))
                }
            }
            ModelKind::Union(union) => {
                if let Some(variant) = union.variants.first() {
                    let rust_name = &variant.rust_name;
                    let inner = self.owned(wire_name, &variant.ty, depth + 1);
                    quote!(#path::#rust_name(#inner))
                } else {
                    quote!(#path::Unrecognized(serde_json::json!({})))
                }
            }
            ModelKind::Struct(structure) => self.structure(&path, structure, depth),
        }
    }

    fn structure(&self, path: &TokenStream, structure: &Struct, depth: usize) -> TokenStream {
        let fields = structure
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required || depth < DEPTH)
            .map(|field| self.setter_call(field, depth));
        match structure.construction {
            Construction::Builder => quote!(#path::builder()#(#fields)*.build()),
            Construction::Default | Construction::Read => quote!(#path::default()#(#fields)*),
        }
    }

    fn setter_call(&self, field: &Field, depth: usize) -> TokenStream {
        let Field { wire_name, rust_name, ty, presence, .. } = field;
        let value = match presence {
            Presence::Required | Presence::Optional => self.argument(wire_name, ty, depth + 1),
            Presence::Patch => self.owned(wire_name, ty, depth + 1),
        };
        quote!(.#rust_name(#value))
    }
}
