//! Values for generated calls. Tests get recognisable ones, valid for their type and different for every name, so that
//! two swapped values are noticed; documentation and the tables of calls get the document's own examples, and such
//! values only where it has none.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Emission;
use crate::ir::{
    Body, Construction, Field, Location, Model, ModelKind, Parameter, Presence, ScopeHandle, Shape,
    StringEnum, Struct, TypeRef, Union,
};

/// An identifier of the usual form.
const UUID: &str = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
/// A date and time in RFC 3339.
const TIMESTAMP: &str = "2026-01-02T03:04:05Z";
/// A date in RFC 3339.
const DATE: &str = "2026-01-02";
/// How deep optional members are filled; deeper ones are left out, or recursive types would not end.
const DEPTH: usize = 6;

/// Which members of an object are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Members {
    /// All of them, deprecated ones too.
    All,
    /// Those of the example, without deprecated ones; without an example the required ones.
    Shown,
    /// Those of the example, deprecated ones and every element of a list too.
    Exemplified,
    /// The required ones, as in the example; of a body without any, the first one.
    Required,
}

impl Members {
    /// Tests of single values do without the document's examples, in which values repeat.
    fn follow_examples(self) -> bool {
        match self {
            Self::All => false,
            Self::Shown | Self::Exemplified | Self::Required => true,
        }
    }

    /// Whether a call gives a parameter or a body that it may leave out.
    pub(super) fn give_options(self) -> bool {
        match self {
            Self::All | Self::Shown | Self::Exemplified => true,
            Self::Required => false,
        }
    }
}

/// The value that is wanted: its name, how deep it stands, and the document's example of it.
#[derive(Clone, Copy)]
struct Spot<'v> {
    wire_name: &'v str,
    depth: usize,
    example: Option<&'v Value>,
}

impl<'v> Spot<'v> {
    /// The same name with another example.
    fn with(self, example: Option<&'v Value>) -> Self {
        Self { example, ..self }
    }

    /// What the example says of a member.
    fn member(self, field: &Field) -> Option<&'v Value> {
        self.example?.get(&field.wire_name)
    }

    /// The text of the example, else the one that is made of the name.
    fn text(self) -> String {
        match self.example {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => format!("{}-text", self.wire_name),
        }
    }

    fn text_or(self, otherwise: &str) -> String {
        if matches!(self.example, Some(Value::String(_) | Value::Number(_))) {
            self.text()
        } else {
            otherwise.to_owned()
        }
    }
}

/// Makes sample expressions.
#[derive(Clone, Copy)]
pub(super) struct Sample<'a> {
    pub(super) ctx: &'a Emission<'a>,
    pub(super) members: Members,
}

impl Sample<'_> {
    /// What the client takes for the parameter that is said once.
    pub(super) fn scope(&self, scope: &ScopeHandle) -> TokenStream {
        self.argument(self.outermost(&scope.wire_name, scope.example.as_ref()), &TypeRef::Text)
    }

    /// What a call takes for a parameter.
    pub(super) fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let Parameter { wire_name, ty, location, example, .. } = parameter;
        let spot = self.outermost(wire_name, example.as_ref());
        match location {
            Location::QueryObject(_) => {
                let value = self.owned(spot, ty);
                quote!(&#value)
            }
            Location::Path
            | Location::Query
            | Location::QueryList(_)
            | Location::Header
            | Location::Cookie => self.argument(spot, ty),
        }
    }

    /// The value of a body.
    pub(super) fn body(&self, body: &Body) -> TokenStream {
        let spot = self.outermost("body", body.example.as_ref());
        match (body.shape, &body.ty) {
            (Shape::Text, _) | (Shape::Json, TypeRef::Text | TypeRef::Id) => {
                self.argument(spot, &TypeRef::Text)
            }
            (Shape::Bytes, _) => quote!("body-text".as_bytes().to_vec()),
            (Shape::Json, ty) => self.owned(spot, ty),
            (Shape::JsonList, ty) => {
                let elements = self.elements(spot, ty).into_iter().map(|spot| self.owned(spot, ty));
                quote!([#(#elements),*])
            }
        }
    }

    /// The value of a body as a call takes it.
    pub(super) fn passed_body(&self, body: &Body) -> TokenStream {
        let value = self.body(body);
        if is_borrowed(body) { quote!(&#value) } else { value }
    }

    fn outermost<'v>(&self, wire_name: &'v str, example: Option<&'v Value>) -> Spot<'v> {
        let example = example.filter(|_| self.members.follow_examples());
        Spot { wire_name, depth: 0, example }
    }

    /// What a setter or method takes for a value of this type.
    fn argument(&self, spot: Spot<'_>, ty: &TypeRef) -> TokenStream {
        if let Some(text) = literal(spot, ty) {
            return quote!(#text);
        }
        match ty {
            TypeRef::List(element) => {
                let elements = self.elements(spot, element);
                let elements = elements.into_iter().map(|spot| match literal(spot, element) {
                    Some(text) => quote!(#text),
                    None => self.owned(spot, element),
                });
                quote!([#(#elements),*])
            }
            TypeRef::Boxed(inner) => self.argument(spot, inner),
            TypeRef::Text
            | TypeRef::Id
            | TypeRef::Timestamp
            | TypeRef::Date
            | TypeRef::Bool
            | TypeRef::Int32
            | TypeRef::Int64
            | TypeRef::Float
            | TypeRef::Json
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Model(_) => self.owned(spot, ty),
        }
    }

    /// The elements of a list: those of the example, or one. In documentation the first object shows how they are made.
    fn elements<'v>(&self, spot: Spot<'v>, element: &TypeRef) -> Vec<Spot<'v>> {
        let most = match self.members {
            Members::All | Members::Shown if !self.ctx.is_scalar(element) => 1,
            Members::All | Members::Shown | Members::Exemplified | Members::Required => usize::MAX,
        };
        match spot.example.and_then(Value::as_array) {
            Some(examples) if !examples.is_empty() => {
                examples.iter().take(most).map(|example| spot.with(Some(example))).collect()
            }
            _ => vec![spot.with(None)],
        }
    }

    /// A value of exactly this type.
    fn owned(&self, spot: Spot<'_>, ty: &TypeRef) -> TokenStream {
        let library = self.ctx.library;
        let text = literal(spot, ty);
        match ty {
            TypeRef::Text | TypeRef::Id => quote!(#text.to_owned()),
            TypeRef::Timestamp => quote!(#library::Timestamp::from(#text)),
            TypeRef::Date => quote!(#library::Date::from(#text)),
            TypeRef::Bool => {
                let value = spot.example.and_then(Value::as_bool).unwrap_or(true);
                quote!(#value)
            }
            TypeRef::Int32 | TypeRef::Int64 => {
                json_tokens(&spot.example.and_then(Value::as_i64).unwrap_or(7).to_string())
            }
            TypeRef::Float => {
                json_tokens(&format!("{:?}", spot.example.and_then(Value::as_f64).unwrap_or(0.5)))
            }
            TypeRef::Json => {
                let fallback = serde_json::json!({ "free": spot.wire_name });
                let value = json_tokens(&spot.example.unwrap_or(&fallback).to_string());
                quote!(serde_json::json!(#value))
            }
            TypeRef::List(element) => {
                let elements = self.elements(spot, element).into_iter().map(|spot| self.owned(spot, element));
                quote!(vec![#(#elements),*])
            }
            TypeRef::Map(value) => {
                let (key, example) = first_member(spot.example);
                let value = self.owned(spot.with(example), value);
                quote!(std::collections::BTreeMap::from([(#key.to_owned(), #value)]))
            }
            TypeRef::Nullable(_) if spot.example.is_some_and(Value::is_null) => quote!(None),
            TypeRef::Nullable(inner) => {
                let inner = self.owned(spot, inner);
                quote!(Some(#inner))
            }
            TypeRef::Boxed(inner) => {
                let inner = self.owned(spot, inner);
                quote!(Box::new(#inner))
            }
            TypeRef::Model(id) => {
                self.ctx.api.model(*id).map_or_else(TokenStream::new, |model| self.model(spot, model, ty))
            }
        }
    }

    fn model(&self, spot: Spot<'_>, model: &Model, ty: &TypeRef) -> TokenStream {
        let path = self.ctx.ty(ty);
        match &model.kind {
            ModelKind::StringEnum(string_enum) => enum_value(spot, string_enum, &path),
            ModelKind::Union(union) => self.form(spot, union, &path),
            ModelKind::Struct(structure) => self.structure(spot, &path, structure),
        }
    }

    fn form(&self, spot: Spot<'_>, union: &Union, path: &TokenStream) -> TokenStream {
        let meant = spot.example.and_then(|example| {
            union.variants.iter().find(|variant| match &union.tag {
                Some(tag) => {
                    let value = example.get(&tag.wire_name).and_then(Value::as_str);
                    value.is_some_and(|value| variant.tags.iter().any(|tag| tag == value))
                }
                None => self.fits(&variant.ty, example),
            })
        });
        let spot = if meant.is_some() { spot } else { spot.with(None) };
        let Some(variant) = meant.or_else(|| union.variants.first()) else {
            return quote!(#path::Unrecognized(serde_json::json!({})));
        };
        let rust_name = &variant.rust_name;
        let inner = self.owned(Spot { depth: spot.depth + 1, ..spot }, &variant.ty);
        quote!(#path::#rust_name(#inner))
    }

    /// Whether an example looks like a value of the type.
    fn fits(&self, ty: &TypeRef, example: &Value) -> bool {
        match ty {
            TypeRef::Json => true,
            TypeRef::Text | TypeRef::Id | TypeRef::Timestamp | TypeRef::Date => example.is_string(),
            TypeRef::Bool => example.is_boolean(),
            TypeRef::Int32 | TypeRef::Int64 => example.is_i64(),
            TypeRef::Float => example.is_number(),
            TypeRef::List(_) => example.is_array(),
            TypeRef::Map(_) => example.is_object(),
            TypeRef::Nullable(inner) => example.is_null() || self.fits(inner, example),
            TypeRef::Boxed(inner) => self.fits(inner, example),
            TypeRef::Model(id) => match self.ctx.api.model(*id).map(|model| &model.kind) {
                Some(ModelKind::StringEnum(_)) => example.is_string(),
                Some(ModelKind::Union(union)) => {
                    union.variants.iter().any(|variant| self.fits(&variant.ty, example))
                }
                Some(ModelKind::Struct(structure)) => example.as_object().is_some_and(|members| {
                    let mut required =
                        structure.fields.iter().filter(|field| field.presence == Presence::Required);
                    required.all(|field| members.contains_key(&field.wire_name))
                }),
                None => false,
            },
        }
    }

    fn structure(&self, spot: Spot<'_>, path: &TokenStream, structure: &Struct) -> TokenStream {
        let mut written: Vec<&Field> =
            structure.fields.iter().filter(|field| self.is_written(spot, field)).collect();
        if written.is_empty() && spot.depth == 0 && self.members == Members::Required {
            // A body that says nothing asks for nothing, and many schemas forbid it.
            let mut others = structure.fields.iter().filter(|field| field.deprecation.is_none());
            written.extend(others.find(|field| spot.member(field).is_some_and(says_something)));
        }
        let calls = written.into_iter().map(|field| self.setter_call(spot, field));
        match structure.construction {
            Construction::Builder => quote!(#path::builder()#(#calls)*.build()),
            Construction::Default | Construction::Read => quote!(#path::default()#(#calls)*),
        }
    }

    fn is_written(&self, outer: Spot<'_>, field: &Field) -> bool {
        let is_shown = || outer.member(field).is_some_and(says_something);
        let is_required = field.presence == Presence::Required;
        match self.members {
            Members::All => is_required || outer.depth < DEPTH,
            Members::Shown => is_required || field.deprecation.is_none() && is_shown(),
            Members::Exemplified => is_required || is_shown(),
            Members::Required => is_required,
        }
    }

    fn setter_call(&self, outer: Spot<'_>, field: &Field) -> TokenStream {
        let Field { wire_name, rust_name, ty, presence, .. } = field;
        let spot = Spot { wire_name, depth: outer.depth + 1, example: outer.member(field) };
        let value = match (presence, self.members) {
            (Presence::Patch, Members::Shown | Members::Exemplified | Members::Required)
                if literal(spot, ty).is_some() =>
            {
                self.argument(spot, ty)
            }
            (Presence::Patch, _) => self.owned(spot, ty),
            (Presence::Required | Presence::Optional, _) => self.argument(spot, ty),
        };
        quote!(.#rust_name(#value))
    }
}

/// Whether a call takes a reference to the body.
pub(super) fn is_borrowed(body: &Body) -> bool {
    match (body.shape, &body.ty) {
        (Shape::Json, ty) => !matches!(ty, TypeRef::Text | TypeRef::Id),
        (Shape::JsonList, _) => true,
        (Shape::Text | Shape::Bytes, _) => false,
    }
}

/// Whether a setter would have anything to set.
fn says_something(example: &Value) -> bool {
    !example.is_null() && example.as_array().is_none_or(|elements| !elements.is_empty())
}

/// The text that a type is given as, if it is given as one.
fn literal(spot: Spot<'_>, ty: &TypeRef) -> Option<String> {
    match ty {
        TypeRef::Text => Some(spot.text()),
        TypeRef::Id => Some(spot.text_or(UUID)),
        TypeRef::Timestamp => Some(spot.text_or(TIMESTAMP)),
        TypeRef::Date => Some(spot.text_or(DATE)),
        TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Float
        | TypeRef::Json
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Nullable(_)
        | TypeRef::Boxed(_)
        | TypeRef::Model(_) => None,
    }
}

fn first_member(example: Option<&Value>) -> (&str, Option<&Value>) {
    let first = example.and_then(Value::as_object).and_then(|members| members.iter().next());
    first.map_or(("key", None), |(key, value)| (key.as_str(), Some(value)))
}

fn enum_value(spot: Spot<'_>, string_enum: &StringEnum, path: &TokenStream) -> TokenStream {
    let text =
        spot.example.map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
    let meant = text.as_ref().map(|text| string_enum.values.iter().find(|value| value.wire_name == *text));
    match (meant.unwrap_or(string_enum.values.first()), text) {
        (Some(value), _) => {
            let variant = &value.rust_name;
            quote!(#path::#variant)
        }
        (None, Some(text)) => quote!(#path::from(#text)),
        (None, None) => quote!(#path::from("new")),
    }
}

/// JSON and numbers are Rust tokens as they stand, a sign included.
fn json_tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| quote!(#text))
}
