//! How a value is taken from the caller: decided here once, quoted by emission and listed as the Rust API.

use super::api::Api;
use super::operation::{Body, Location, Parameter, Shape};
use super::type_ref::TypeRef;

/// The type of an argument, for a value of a type of the document. What may be left out is taken alike, or as an
/// `Option` of it, or as a `Patch`; its presence says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking<'t> {
    /// `T`.
    Plain(&'t TypeRef),
    /// `T`, which is put into a box.
    Boxed(&'t TypeRef),
    /// `impl Into<T>`.
    Into(&'t TypeRef),
    /// `impl IntoIterator<Item = T>`.
    Items(&'t TypeRef),
    /// `impl IntoIterator<Item = impl Into<T>>`.
    ItemsInto(&'t TypeRef),
    /// `impl AsRef<str>`.
    AsStr,
    /// `&str`.
    Str,
    /// `&T`.
    Borrowed(&'t TypeRef),
    /// `&[T]`.
    Slice(&'t TypeRef),
    /// `impl Into<Bytes>`.
    IntoBytes,
}

impl<'t> Taking<'t> {
    /// Of a setter, for a member that is stored as `ty`.
    pub fn of_member(api: &Api, ty: &'t TypeRef) -> Self {
        match ty {
            TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date | TypeRef::Json => {
                Self::Into(ty)
            }
            TypeRef::Model(id) if api.is_string_enum(*id) => Self::Into(ty),
            TypeRef::List(element) => Self::of_list(api, element),
            TypeRef::Bool
            | TypeRef::Int32
            | TypeRef::Int64
            | TypeRef::Float
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Model(_) => Self::Plain(ty),
            TypeRef::Boxed(inner) => Self::Boxed(inner),
        }
    }

    fn of_list(api: &Api, element: &'t TypeRef) -> Self {
        match element {
            TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date => Self::ItemsInto(element),
            TypeRef::Model(id) if api.is_string_enum(*id) => Self::ItemsInto(element),
            TypeRef::Bool
            | TypeRef::Int32
            | TypeRef::Int64
            | TypeRef::Float
            | TypeRef::Json
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Boxed(_)
            | TypeRef::Model(_) => Self::Items(element),
        }
    }

    /// Of a parameter, as an argument or in its setter.
    pub fn of_parameter(parameter: &'t Parameter) -> Self {
        let ty = &parameter.ty;
        match parameter.location {
            Location::QueryList(_) => Self::of_query_list(ty),
            Location::QueryObject(_) => Self::Borrowed(ty),
            Location::Path | Location::Query | Location::Header | Location::Cookie => match ty {
                TypeRef::Text | TypeRef::Id => Self::AsStr,
                TypeRef::Timestamp | TypeRef::Date | TypeRef::Model(_) => Self::Into(ty),
                TypeRef::Bool
                | TypeRef::Int32
                | TypeRef::Int64
                | TypeRef::Float
                | TypeRef::Json
                | TypeRef::List(_)
                | TypeRef::Map(_)
                | TypeRef::Nullable(_)
                | TypeRef::Boxed(_) => Self::Plain(ty),
            },
        }
    }

    fn of_query_list(ty: &'t TypeRef) -> Self {
        let element = if let TypeRef::List(element) = ty { element } else { ty };
        match element {
            TypeRef::Bool | TypeRef::Int32 | TypeRef::Int64 | TypeRef::Float | TypeRef::Json => {
                Self::Items(element)
            }
            TypeRef::Text
            | TypeRef::Id
            | TypeRef::Timestamp
            | TypeRef::Date
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Boxed(_)
            | TypeRef::Model(_) => Self::ItemsInto(element),
        }
    }

    /// Of a body.
    pub fn of_body(body: &'t Body) -> Self {
        match body.shape {
            Shape::Json if matches!(body.ty, TypeRef::Text | TypeRef::Id) => Self::Str,
            Shape::Json => Self::Borrowed(&body.ty),
            Shape::JsonList => Self::Slice(&body.ty),
            Shape::Text => Self::Into(&TypeRef::Text),
            Shape::Bytes => Self::IntoBytes,
        }
    }
}
