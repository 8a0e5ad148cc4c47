//! The example in a call's documentation: code that compiles, with the document's own values.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::call_test::emit_way;
use super::handle::Place;
use super::module::uses_types;
use super::sample::{Members, Sample, is_borrowed};
use crate::ir::{Answer, Operation, Parameter};
use crate::output::format_statements;

/// How many optional parameters are shown; a search with all of its filters would hide how calls look.
const SHOWN_OPTIONS: usize = 3;

/// The section as Markdown.
pub(super) fn emit_example(ctx: &Emission<'_>, place: &Place<'_>, operation: &Operation) -> Vec<String> {
    let sample = Sample { ctx, members: Members::Shown };
    let library = ctx.library;
    let (handle, handle_type) = match place.scope {
        Some(scope) => {
            let handle = &scope.handle;
            (scope.accessor.as_str(), quote!(#library::operations::#handle))
        }
        None => ("client", quote!(#library::Client)),
    };
    let (body, call) = emit_call(&sample, place, operation, handle);
    let answer = emit_use_of_answer(&operation.answer, &call);
    let code = quote!(#body #answer);
    let import = if uses_types(&code) { quote!(use #library::types;) } else { TokenStream::new() };
    let handle_type = handle_type.to_string().replace(' ', "");
    let mut lines = vec![
        "# Examples".to_owned(),
        "```no_run".to_owned(),
        format!("# async fn example({handle}: &{handle_type}) -> {library}::Result<()> {{"),
    ];
    for (position, part) in [import, body, answer].into_iter().filter(|part| !part.is_empty()).enumerate() {
        if position > 0 {
            lines.push(String::new());
        }
        lines.extend(format_statements(&part));
    }
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The statement that makes the body, if one is made, and the call up to `await`.
fn emit_call(
    sample: &Sample<'_>,
    place: &Place<'_>,
    operation: &Operation,
    handle: &str,
) -> (TokenStream, TokenStream) {
    let Operation { options, body, pager, .. } = operation;
    let handle = crate::ir::ident::fixed(handle);
    let value = body.as_ref().map(|body| sample.body(body));
    let (statement, given) = match (&value, body.as_ref().is_some_and(is_borrowed)) {
        (Some(value), true) => (quote!(let body = #value;), Some(quote!(&body))),
        (value, _) => (TokenStream::new(), value.clone()),
    };
    let turns =
        |parameter: &Parameter| pager.as_ref().is_some_and(|pager| pager.parameter() == parameter.wire_name);
    let mut shown: Vec<&Parameter> = options
        .iter()
        .filter(|option| option.example.is_some() && option.deprecation.is_none() && !turns(option))
        .collect();
    shown.sort_by_key(|parameter| parameter.position);
    let shown = shown.into_iter().take(SHOWN_OPTIONS);
    let way = emit_way(sample, place, operation, shown, given.as_ref());
    (statement, quote!(#handle #way .send().await?))
}

fn emit_use_of_answer(answer: &Answer, call: &TokenStream) -> TokenStream {
    match answer {
        Answer::Unit => quote!(#call;),
        Answer::Page(_) => quote! {
            let page = #call;
            for item in page.items {
                println!("{item:?}");
            }
        },
        Answer::Sequence(_) => quote! {
            for item in #call {
                println!("{item:?}");
            }
        },
        Answer::Text => quote! {
            let text = #call;
            println!("{text}");
        },
        Answer::Bytes => quote! {
            let bytes = #call;
            println!("{} bytes", bytes.len());
        },
        Answer::Value(_) | Answer::Optional(_) => quote! {
            let answer = #call;
            println!("{answer:?}");
        },
    }
}
