//! Request types: one per operation, with a setter per optional parameter.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::attrs::emit_deprecated;
use super::docs::{emit_docs, emit_lines};
use super::handle::Place;
use super::operation_docs::emit_operation_docs;
use super::setter::{self, emit_taking};
use crate::ir::ident::{FieldName, fixed};
use crate::ir::{
    Answer, Argument, Body, ListStyle, Location, ObjectStyle, Operation, Pager, Parameter, Presence, Retry,
    Shape, Taking,
};

/// The constant with the operation's facts.
pub(super) fn emit_constant(operation: &Operation) -> TokenStream {
    let Operation { constant, operation_id, method, path, retry, accepted, pager, .. } = operation;
    let method = fixed(method);
    let idempotent = matches!(retry, Retry::Idempotent);
    let pager = match pager {
        Some(Pager::Page { parameter }) => quote!(Some(rt::Pager::Page(#parameter))),
        Some(Pager::Cursor { parameter }) => quote!(Some(rt::Pager::Cursor(#parameter))),
        None => quote!(None),
    };
    quote! {
        static #constant: rt::OperationInfo = rt::OperationInfo {
            operation_id: #operation_id,
            method: rt::Method::#method,
            path: #path,
            idempotent: #idempotent,
            accepted: #accepted,
            pager: #pager,
        };
    }
}

/// The handle's method; `scope` is the expression that holds the client and the values said before.
///
/// ```text
/// pub fn get(&self, policy_id: impl AsRef<str>) -> GetAllowPoliciesRequest {
///     let request = self.scope.request(&GET).path("policy_id", policy_id.as_ref());
///     GetAllowPoliciesRequest { request }
/// }
/// ```
pub(super) fn emit_method(
    ctx: &Emission<'_>,
    place: &Place<'_>,
    operation: &Operation,
    scope: &TokenStream,
) -> TokenStream {
    let Operation { rust_name, request, constant, deprecation, arguments, body, .. } = operation;
    let docs = emit_operation_docs(ctx, place, operation);
    let deprecated = emit_deprecated(deprecation.as_ref());
    let mut declarations = Vec::new();
    let mut conversions = Vec::new();
    let mut calls = Vec::new();
    for argument in arguments {
        let call = match argument {
            Argument::Parameter(parameter) => emit_argument(ctx, parameter),
            Argument::Body => match body {
                Some(body) => emit_body(ctx, body),
                None => continue,
            },
        };
        declarations.push(call.argument);
        conversions.push(call.conversion);
        calls.push(call.call);
    }
    quote! {
        #docs
        #deprecated
        pub fn #rust_name(&self, #(#declarations),*) -> #request {
            #(#conversions)*
            let request = #scope.request(&#constant)#(#calls)*;
            #request { request }
        }
    }
}

/// The request type with its setters and what the runtime adds to it.
pub(super) fn emit_request(ctx: &Emission<'_>, operation: &Operation, handle: &str) -> TokenStream {
    let Operation { request, rust_name, options, body, answer, .. } = operation;
    let docs = emit_lines(&[
        format!("A call of `{} {}`, not yet sent.", operation.method, operation.path),
        String::new(),
        format!("Made by [`{rust_name}`]({handle}::{rust_name}), which says what it does."),
    ]);
    let setter_fns = options.iter().map(|parameter| emit_option(ctx, parameter));
    let body_setter = body.iter().filter(|body| !body.required).map(|body| {
        let Given { generics, argument, call } = emit_free_body(ctx, body);
        quote! {
            /// Sets the body, which may be left out.
            pub fn body #generics(mut self, #argument) -> Self {
                self.request = self.request #call;
                self
            }
        }
    });
    let setters: Vec<TokenStream> = setter_fns.chain(body_setter).collect();
    let setters =
        if setters.is_empty() { TokenStream::new() } else { quote!(impl #request { #(#setters)* }) };
    let sending = emit_sending(ctx, operation, answer);
    quote! {
        #docs
        #[must_use = "a request does nothing until it is sent"]
        #[derive(Clone, Debug)]
        pub struct #request {
            request: rt::Request,
        }

        #setters
        #sending
    }
}

fn emit_sending(ctx: &Emission<'_>, operation: &Operation, answer: &Answer) -> TokenStream {
    let request = &operation.request;
    match answer {
        Answer::Value(ty) => {
            let ty = ctx.ty(ty);
            quote!(rt::value_operation!(#request, #ty);)
        }
        Answer::Optional(ty) => {
            let ty = ctx.ty(ty);
            quote!(rt::optional_operation!(#request, #ty);)
        }
        Answer::Unit => quote!(rt::unit_operation!(#request);),
        Answer::Sequence(ty) => {
            let ty = ctx.ty(ty);
            quote!(rt::sequence_operation!(#request, #ty);)
        }
        Answer::Page(ty) => {
            let ty = ctx.ty(ty);
            quote!(rt::page_operation!(#request, #ty);)
        }
        Answer::Text => quote!(rt::text_operation!(#request);),
        Answer::Bytes => quote!(rt::bytes_operation!(#request);),
    }
}

fn emit_option(ctx: &Emission<'_>, parameter: &Parameter) -> TokenStream {
    let Parameter { wire_name, rust_name, docs, deprecation, .. } = parameter;
    let docs = emit_docs(docs, &format!("Sets the parameter `{wire_name}`."));
    let deprecated = emit_deprecated(deprecation.as_ref());
    let Given { generics, argument, call } = emit_free_parameter(ctx, parameter);
    quote! {
        #docs
        #deprecated
        pub fn #rust_name #generics(mut self, #argument) -> Self {
            self.request = self.request #call;
            self
        }
    }
}

/// How a value that may be missing gets from the caller into the request, or out of it again.
struct Given {
    generics: TokenStream,
    argument: TokenStream,
    call: TokenStream,
}

fn emit_free_parameter(ctx: &Emission<'_>, parameter: &Parameter) -> Given {
    let Parameter { wire_name, rust_name, location, .. } = parameter;
    let taking = Taking::of_parameter(parameter);
    let setter::Argument { generics, ty } = emit_taking(ctx, taking, Presence::Optional);
    let value = emit_optional(rust_name, taking);
    let call = match location {
        Location::Path => quote!(.set_path(#wire_name, #value)),
        Location::Header => quote!(.set_header_param(#wire_name, #value)),
        Location::Cookie => quote!(.set_cookie_param(#wire_name, #value)),
        Location::Query => quote!(.set_query(#wire_name, #value)),
        Location::QueryList(style) => {
            let style = emit_list_style(*style);
            quote!(.set_query_list(#wire_name, #value, #style))
        }
        Location::QueryObject(style) => {
            let style = emit_object_style(*style);
            quote!(.set_query_object(#wire_name, #value, #style))
        }
    };
    Given { generics, argument: quote!(#rust_name: #ty), call }
}

/// The `Option` of an argument that may be missing.
fn emit_optional(rust_name: &FieldName, taking: Taking<'_>) -> TokenStream {
    match taking {
        Taking::Plain(_) | Taking::Boxed(_) | Taking::Borrowed(_) => quote!(#rust_name.into()),
        Taking::Into(_) | Taking::IntoBytes => quote!(#rust_name.into_optional()),
        Taking::Items(_) | Taking::ItemsInto(_) => quote!(#rust_name.into_optional().map(|list| list.0)),
        Taking::AsStr | Taking::Str => quote!(#rust_name.into_optional_text()),
        Taking::Slice(_) => quote!(#rust_name.as_optional_slice()),
    }
}

fn emit_free_body(ctx: &Emission<'_>, body: &Body) -> Given {
    let Body { ty: _, shape, required: _, content_type, example: _ } = body;
    let taking = Taking::of_body(body);
    let setter::Argument { generics, ty } = emit_taking(ctx, taking, Presence::Optional);
    let rust_name = FieldName::from_wire("body");
    let value = emit_optional(&rust_name, taking);
    let call = match shape {
        Shape::Json if taking == Taking::Str => quote!(.set_json(#value.as_deref(), #content_type)),
        Shape::Json | Shape::JsonList => quote!(.set_json(#value, #content_type)),
        Shape::Text => quote!(.set_text_body(#value, #content_type)),
        Shape::Bytes => quote!(.set_bytes_body(#value, #content_type)),
    };
    Given { generics, argument: quote!(body: #ty), call }
}

/// How a value gets from the caller into the request.
struct Passed {
    argument: TokenStream,
    conversion: TokenStream,
    call: TokenStream,
}

fn emit_argument(ctx: &Emission<'_>, parameter: &Parameter) -> Passed {
    let Parameter { wire_name, rust_name, location, .. } = parameter;
    let taking = Taking::of_parameter(parameter);
    let argument = emit_taking(ctx, taking, Presence::Required).ty;
    let (conversion, value) = emit_conversion(ctx, rust_name, taking);
    let call = match location {
        Location::Path => quote!(.path(#wire_name, #value)),
        Location::Header => quote!(.header_param(#wire_name, #value)),
        Location::Cookie => quote!(.cookie_param(#wire_name, #value)),
        Location::Query => quote!(.query(#wire_name, #value)),
        Location::QueryList(style) => {
            let style = emit_list_style(*style);
            quote!(.query_list(#wire_name, #value, #style))
        }
        Location::QueryObject(style) => {
            let style = emit_object_style(*style);
            quote!(.query_object(#wire_name, #value, #style))
        }
    };
    Passed { argument: quote!(#rust_name: #argument), conversion, call }
}

/// The statement that prepares a parameter's value, and the expression that hands it over.
fn emit_conversion(
    ctx: &Emission<'_>,
    rust_name: &FieldName,
    taking: Taking<'_>,
) -> (TokenStream, TokenStream) {
    match taking {
        Taking::Into(ty) => {
            let ty = ctx.ty(ty);
            (quote!(let #rust_name: #ty = #rust_name.into();), quote!(#rust_name))
        }
        Taking::ItemsInto(ty) => {
            let ty = ctx.ty(ty);
            let conversion = quote!(let #rust_name = #rust_name.into_iter().map(Into::<#ty>::into););
            (conversion, quote!(#rust_name))
        }
        Taking::AsStr => (TokenStream::new(), quote!(#rust_name.as_ref())),
        Taking::Plain(_)
        | Taking::Boxed(_)
        | Taking::Items(_)
        | Taking::Str
        | Taking::Borrowed(_)
        | Taking::Slice(_)
        | Taking::IntoBytes => (TokenStream::new(), quote!(#rust_name)),
    }
}

fn emit_list_style(style: ListStyle) -> TokenStream {
    match style {
        ListStyle::Repeat => quote!(rt::ListStyle::Repeat),
        ListStyle::Comma => quote!(rt::ListStyle::Comma),
        ListStyle::Space => quote!(rt::ListStyle::Space),
        ListStyle::Pipe => quote!(rt::ListStyle::Pipe),
    }
}

fn emit_object_style(style: ObjectStyle) -> TokenStream {
    match style {
        ObjectStyle::DeepObject => quote!(rt::ObjectStyle::DeepObject),
        ObjectStyle::FormExploded => quote!(rt::ObjectStyle::FormExploded),
        ObjectStyle::FormJoined => quote!(rt::ObjectStyle::FormJoined),
        ObjectStyle::Json => quote!(rt::ObjectStyle::Json),
    }
}

fn emit_body(ctx: &Emission<'_>, body: &Body) -> Passed {
    let Body { ty: _, shape, required: _, content_type, example: _ } = body;
    let argument = emit_taking(ctx, Taking::of_body(body), Presence::Required).ty;
    let call = match shape {
        Shape::Json | Shape::JsonList if content_type == "application/json" => quote!(.json(body)),
        Shape::Json | Shape::JsonList => quote!(.json_as(body, #content_type)),
        Shape::Text => quote!(.text_body(body.into(), #content_type)),
        Shape::Bytes => quote!(.bytes_body(body.into(), #content_type)),
    };
    Passed { argument: quote!(body: #argument), conversion: TokenStream::new(), call }
}
