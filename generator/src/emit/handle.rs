//! Handles: `client.account(id).settings().allow_policies()`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::docs::emit_lines;
use super::request::{emit_constant, emit_method, emit_request};
use crate::ir::{Group, ScopeHandle};

/// The handle of a group, its operations and the accessors of the handles below it.
pub(super) fn emit_group(ctx: &Emission<'_>, group: &Group) -> TokenStream {
    let Group { path, accessor: _, handle, module: _, operations, children } = group;
    let docs = emit_lines(&[format!("The operations of `{}`.", path.join("."))]);
    let scope = quote!(self.scope);
    let methods = operations.iter().map(|operation| emit_method(ctx, operation, &scope));
    let accessors = children.iter().map(|child| emit_accessor(child, &quote!(self.scope.clone())));
    let parts = emit_requests(ctx, group);
    let modules = emit_child_modules(group);
    quote! {
        #modules

        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(super) scope: rt::Scope,
        }

        impl #handle {
            #(#accessors)*
            #(#methods)*
        }

        #parts
    }
}

/// The modules of the handles below a group.
pub(super) fn emit_child_modules(group: &Group) -> TokenStream {
    let modules = group.children.iter().map(|child| {
        let module = &child.module;
        quote!(pub mod #module;)
    });
    quote!(#(#modules)*)
}

/// The request types and constants of a group's operations.
pub(super) fn emit_requests(ctx: &Emission<'_>, group: &Group) -> TokenStream {
    let requests = group.operations.iter().map(|operation| emit_request(ctx, operation));
    let constants = group.operations.iter().map(emit_constant);
    quote! {
        #(#requests)*
        #(#constants)*
    }
}

/// `pub fn settings(&self) -> settings::Settings`.
pub(super) fn emit_accessor(child: &Group, scope: &TokenStream) -> TokenStream {
    let Group { path, accessor, handle, module, operations: _, children: _ } = child;
    let doc = format!(" The operations of `{}`.", path.join("."));
    quote! {
        #[doc = #doc]
        pub fn #accessor(&self) -> #module::#handle {
            #module::#handle { scope: #scope }
        }
    }
}

/// The methods that the client itself gets, and the handle of the parameter that is said once.
pub(super) fn emit_client(
    ctx: &Emission<'_>,
    root: &Group,
    scoped: Option<&(ScopeHandle, Group)>,
) -> TokenStream {
    let client_scope = quote!(rt::Scope::root(self));
    let accessors = root.children.iter().map(|child| emit_accessor(child, &client_scope));
    let methods = root.operations.iter().map(|operation| emit_method(ctx, operation, &client_scope));
    let requests = emit_requests(ctx, root);
    let scope_method = scoped.map(|(scope, _)| emit_scope_method(scope));
    let scope_handle = scoped.map(|(scope, group)| emit_scope_handle(ctx, scope, group));
    quote! {
        impl rt::Client {
            #scope_method
            #(#accessors)*
            #(#methods)*
        }

        #scope_handle
        #requests
    }
}

fn emit_scope_method(scope: &ScopeHandle) -> TokenStream {
    let ScopeHandle { wire_name, accessor, handle } = scope;
    let argument = crate::ir::ident::FieldName::from_wire(wire_name);
    let docs = emit_lines(&[
        format!("The operations with the `{wire_name}` that is given here once."),
        String::new(),
        "The value is checked when a request is sent, before anything leaves the machine.".to_owned(),
    ]);
    quote! {
        #docs
        pub fn #accessor(&self, #argument: impl Into<String>) -> #handle {
            #handle { scope: rt::Scope::root(self).with(#wire_name, #argument) }
        }
    }
}

fn emit_scope_handle(ctx: &Emission<'_>, scope: &ScopeHandle, group: &Group) -> TokenStream {
    let ScopeHandle { wire_name, accessor: _, handle } = scope;
    let docs = emit_lines(&[format!("The operations of one `{wire_name}`.")]);
    let self_scope = quote!(self.scope);
    let methods = group.operations.iter().map(|operation| emit_method(ctx, operation, &self_scope));
    let accessors = group.children.iter().map(|child| emit_accessor(child, &quote!(self.scope.clone())));
    let requests = emit_requests(ctx, group);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            scope: rt::Scope,
        }

        impl #handle {
            #(#accessors)*
            #(#methods)*
        }

        #requests
    }
}
