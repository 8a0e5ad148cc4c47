//! Handles: `client.account(id).settings().allow_policies()`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::docs::{doc_lines, emit_lines};
use super::overview::overview;
use super::request::{emit_constant, emit_method, emit_request};
use crate::ir::ident::FnName;
use crate::ir::{Api, Group, ScopeHandle};

/// A group with the way that leads to it.
#[derive(Clone)]
pub(super) struct Place<'g> {
    pub(super) group: &'g Group,
    pub(super) accessors: Vec<&'g FnName>,
    pub(super) scope: Option<&'g ScopeHandle>,
}

impl<'g> Place<'g> {
    /// The client itself.
    pub(super) fn of_client(api: &'g Api) -> Self {
        Self { group: &api.root, accessors: Vec::new(), scope: None }
    }

    /// The handle of the parameter that is said once.
    pub(super) fn of_scope(api: &'g Api) -> Option<Self> {
        let (scope, group) = api.scope.as_ref()?;
        Some(Self { group, accessors: Vec::new(), scope: Some(scope) })
    }

    /// How a program gets here: `client.account(account_id).settings()`.
    fn way(&self) -> String {
        let scope = self.scope.map(|scope| format!(".{}({})", scope.accessor, scope.wire_name));
        let accessors: Vec<String> =
            self.accessors.iter().map(|accessor| format!(".{}()", quote!(#accessor))).collect();
        format!("client{}{}", scope.unwrap_or_default(), accessors.concat())
    }

    /// The handles below.
    pub(super) fn children(&self) -> impl Iterator<Item = Self> {
        self.group.children.iter().map(|group| {
            let accessors = self.accessors.iter().copied().chain([&group.accessor]).collect();
            Self { group, accessors, scope: self.scope }
        })
    }
}

/// The handle of a group, its operations and the accessors of the handles below it.
pub(super) fn emit_group(ctx: &Emission<'_>, place: &Place<'_>) -> TokenStream {
    let group = place.group;
    let Group { path: _, accessor: _, handle, docs: _, module: _, operations, children } = group;
    let mut docs = handle_lines(group);
    docs.extend([String::new(), format!("`{}`", place.way())]);
    docs.extend(overview(ctx, group));
    let docs = emit_lines(&docs);
    let scope = quote!(self.scope);
    let methods = operations.iter().map(|operation| emit_method(ctx, place, operation, &scope));
    let accessors = children.iter().map(|child| emit_accessor(child, &quote!(self.scope.clone())));
    let parts = emit_requests(ctx, group, handle.as_str());
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

/// What a handle is for.
fn handle_lines(group: &Group) -> Vec<String> {
    doc_lines(&group.docs, &format!("The operations of `{}`.", group.path.join(".")))
}

/// The same in short, for the accessor and the module.
pub(super) fn handle_summary(group: &Group) -> Vec<String> {
    first_paragraph(handle_lines(group))
}

fn first_paragraph(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().take_while(|line| !line.is_empty()).collect()
}

/// The modules of the handles below a group.
pub(super) fn emit_child_modules(group: &Group) -> TokenStream {
    let modules = group.children.iter().map(|child| {
        let module = &child.module;
        quote!(pub mod #module;)
    });
    quote!(#(#modules)*)
}

/// The request types and constants of a group's operations; `handle` is the type whose methods make them.
pub(super) fn emit_requests(ctx: &Emission<'_>, group: &Group, handle: &str) -> TokenStream {
    let requests = group.operations.iter().map(|operation| emit_request(ctx, operation, handle));
    let constants = group.operations.iter().map(emit_constant);
    quote! {
        #(#requests)*
        #(#constants)*
    }
}

/// `pub fn settings(&self) -> settings::Settings`.
pub(super) fn emit_accessor(child: &Group, scope: &TokenStream) -> TokenStream {
    let Group { path: _, accessor, handle, docs: _, module, operations: _, children: _ } = child;
    let docs = emit_lines(&handle_summary(child));
    quote! {
        #docs
        pub fn #accessor(&self) -> #module::#handle {
            #module::#handle { scope: #scope }
        }
    }
}

/// The methods that the client itself gets, and the handle of the parameter that is said once.
pub(super) fn emit_client(ctx: &Emission<'_>) -> TokenStream {
    let client_scope = quote!(rt::Scope::root(self));
    let place = Place::of_client(ctx.api);
    let root = place.group;
    let accessors = root.children.iter().map(|child| emit_accessor(child, &client_scope));
    let methods = root.operations.iter().map(|operation| emit_method(ctx, &place, operation, &client_scope));
    let requests = emit_requests(ctx, root, "crate::Client");
    let scoped = Place::of_scope(ctx.api);
    let scope_method = scoped.iter().filter_map(|place| place.scope).map(emit_scope_method);
    let scope_handle = scoped.iter().filter_map(|place| Some(emit_scope_handle(ctx, place.scope?, place)));
    quote! {
        impl rt::Client {
            #(#scope_method)*
            #(#accessors)*
            #(#methods)*
        }

        #(#scope_handle)*
        #requests
    }
}

fn emit_scope_method(scope: &ScopeHandle) -> TokenStream {
    let ScopeHandle { wire_name, accessor, handle, docs: _, example: _ } = scope;
    let argument = crate::ir::ident::FieldName::from_wire(wire_name);
    let mut docs = first_paragraph(scope_lines(scope));
    docs.extend([
        String::new(),
        format!("The `{wire_name}` is given here once, for every call below."),
        "It is checked when a request is sent, before anything leaves the machine.".to_owned(),
    ]);
    let docs = emit_lines(&docs);
    quote! {
        #docs
        pub fn #accessor(&self, #argument: impl Into<String>) -> #handle {
            #handle { scope: rt::Scope::root(self).with(#wire_name, #argument) }
        }
    }
}

/// What the handle of the parameter that is said once is for.
fn scope_lines(scope: &ScopeHandle) -> Vec<String> {
    doc_lines(&scope.docs, &format!("The operations of one `{}`.", scope.wire_name))
}

fn emit_scope_handle(ctx: &Emission<'_>, scope: &ScopeHandle, place: &Place<'_>) -> TokenStream {
    let group = place.group;
    let ScopeHandle { wire_name: _, accessor: _, handle, docs: _, example: _ } = scope;
    let mut docs = scope_lines(scope);
    docs.extend(overview(ctx, group));
    let docs = emit_lines(&docs);
    let self_scope = quote!(self.scope);
    let methods = group.operations.iter().map(|operation| emit_method(ctx, place, operation, &self_scope));
    let accessors = group.children.iter().map(|child| emit_accessor(child, &quote!(self.scope.clone())));
    let requests = emit_requests(ctx, group, handle.as_str());
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
