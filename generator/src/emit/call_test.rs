//! A test per operation that calls it with everything it takes. What the call has to look like is read from the
//! document by the tests' own code, never from here.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::handle::Place;
use super::sample::{Members, Sample};
use crate::ir::ident::fixed;
use crate::ir::{Answer, Argument, ModelKind, Operation, Parameter, TypeRef};

/// The tests of one group's operations.
pub(super) fn emit_group_tests(ctx: &Emission<'_>, place: &Place<'_>) -> TokenStream {
    let sample = Sample { ctx, members: Members::All };
    let tests = place.group.operations.iter().map(|operation| emit_test(&sample, place, operation));
    quote! {
        use crate::support::Server;

        #(#tests)*
    }
}

fn emit_test(sample: &Sample<'_>, place: &Place<'_>, operation: &Operation) -> TokenStream {
    let Operation { operation_id, rust_name, answer, .. } = operation;
    let test = fixed(&format!("{rust_name}_sends_what_the_document_says"));
    let allow = allow_deprecated(sample, operation);
    let call = emit_call(sample, place, operation);
    // The elements are what the answer holds; the page around them is the client's.
    let unpage = matches!(answer, Answer::Page(_)).then(|| quote!(.map(|page| page.items)));
    quote! {
        #allow
        #[tokio::test]
        async fn #test() {
            let server = Server::expecting(#operation_id).await;
            let client = server.client();
            let call = #call;
            server.verify(call.send().await #unpage).await;
        }
    }
}

/// A call by `client` up to its sending, with what the sample gives.
pub(super) fn emit_call(sample: &Sample<'_>, place: &Place<'_>, operation: &Operation) -> TokenStream {
    let scope = place.scope.map(|scope| {
        let accessor = &scope.accessor;
        let value = sample.scope(scope);
        quote!(.#accessor(#value))
    });
    let gives_options = sample.members.give_options();
    let options = operation.options.iter().filter(|_| gives_options);
    let body = operation.body.as_ref().filter(|body| body.required || gives_options);
    let body = body.map(|body| sample.passed_body(body));
    let way = emit_way(sample, place, operation, options, body.as_ref());
    quote!(client #scope #way)
}

/// A call from the handle that it begins at up to its sending: the accessors, the method with its arguments, the setters
/// of `options`, and `body` where it belongs.
pub(super) fn emit_way<'o>(
    sample: &Sample<'_>,
    place: &Place<'_>,
    operation: &Operation,
    options: impl Iterator<Item = &'o Parameter>,
    body: Option<&TokenStream>,
) -> TokenStream {
    let Operation { rust_name, arguments, .. } = operation;
    let accessors = &place.accessors;
    let arguments = arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(sample.parameter(parameter)),
        Argument::Body => body.cloned(),
    });
    let options = options.map(|parameter| {
        let rust_name = &parameter.rust_name;
        let value = sample.parameter(parameter);
        quote!(.#rust_name(#value))
    });
    let is_free = operation.body.as_ref().is_some_and(|body| !body.required);
    let free_body = body.filter(|_| is_free).map(|body| quote!(.body(#body)));
    quote!(#(.#accessors())* .#rust_name(#(#arguments),*) #(#options)* #free_body)
}

/// What lets a call name deprecated things, where it may.
pub(super) fn allow_deprecated(sample: &Sample<'_>, operation: &Operation) -> TokenStream {
    if uses_deprecated(sample, operation) {
        quote!(#[allow(deprecated, reason = "everything is sent, what is deprecated too")])
    } else {
        TokenStream::new()
    }
}

/// Whether the call names anything deprecated.
fn uses_deprecated(sample: &Sample<'_>, operation: &Operation) -> bool {
    let parameters =
        operation.options.iter().chain(operation.arguments.iter().filter_map(Argument::parameter));
    let types = operation.body.iter().map(|body| &body.ty);
    operation.deprecation.is_some()
        || parameters.clone().any(|parameter| parameter.deprecation.is_some())
        || types.chain(parameters.map(|parameter| &parameter.ty)).any(|ty| holds_deprecated(sample, ty))
}

fn holds_deprecated(sample: &Sample<'_>, ty: &TypeRef) -> bool {
    let api = sample.ctx.api;
    let mut open = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    ty.visit_models(&mut |id| open.push(id));
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match api.model(id).map(|model| &model.kind) {
            Some(ModelKind::Struct(structure)) => {
                if structure.fields.iter().any(|field| field.deprecation.is_some()) {
                    return true;
                }
                structure.fields.iter().for_each(|field| field.ty.visit_models(&mut |id| open.push(id)));
            }
            Some(ModelKind::Union(union)) => {
                union.variants.iter().for_each(|variant| variant.ty.visit_models(&mut |id| open.push(id)));
            }
            Some(ModelKind::StringEnum(_)) | None => {}
        }
    }
    false
}
