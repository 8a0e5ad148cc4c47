//! The documentation of a call: what it does, what it needs, an example, what can go wrong.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::docs::{doc_lines, emit_lines, quoted};
use super::example::emit_example;
use super::handle::Place;
use crate::ir::{Argument, Location, Operation, Retry};

/// All of it, as attributes.
pub(super) fn emit_operation_docs(
    ctx: &Emission<'_>,
    place: &Place<'_>,
    operation: &Operation,
) -> TokenStream {
    let Operation { operation_id, method, path, docs, aliases, deprecation, retry, .. } = operation;
    let mut lines = doc_lines(docs, &format!("`{operation_id}`."));
    if let Some(deprecation) = deprecation {
        lines.extend([String::new(), format!("Deprecated: {}.", deprecation.note)]);
    }
    lines.extend([String::new(), format!("`{method} {path}`, operation `{operation_id}`.")]);
    if *method != "GET" {
        lines.push(
            match retry {
                Retry::Idempotent => "Repeating the call does no harm.",
                Retry::Unsafe => "Repeating the call may do the same thing twice.",
            }
            .to_owned(),
        );
    }
    if operation.pager.is_some() {
        lines.push(
            "`send()` gives one page; `items()` and `pages()` follow the others by themselves.".to_owned(),
        );
    }
    if operation.accepted {
        lines.push("An answer that is still being prepared (202) is waited for.".to_owned());
    }
    lines.push(String::new());
    lines.extend(emit_example(ctx, place, operation));
    lines.push(String::new());
    lines.extend(errors(place, operation));
    let lines = emit_lines(&lines);
    quote!(#lines #(#[doc(alias = #aliases)])*)
}

/// What `send()` can fail with beyond what any call can.
fn errors(place: &Place<'_>, operation: &Operation) -> Vec<String> {
    let in_path = operation.arguments.iter().any(|argument| match argument {
        Argument::Parameter(parameter) => parameter.location == Location::Path,
        Argument::Body => false,
    });
    let mut reasons = Vec::new();
    if in_path || place.scope.is_some() {
        reasons.push(
            "- `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent."
                .to_owned(),
        );
    }
    for refusal in &operation.refusals {
        let text = quoted(&refusal.text.join(" "));
        let text = text.trim_end_matches('.');
        let colon = if text.is_empty() { "" } else { ": " };
        let status = match refusal.status.as_str() {
            "default" => "any other status".to_owned(),
            status => format!("status `{status}`"),
        };
        reasons.push(format!("- `Api`, {status}{colon}{text}."));
    }
    let lead = if reasons.is_empty() { "as every call may." } else { "as every call may, and with:" };
    let mut lines = vec!["# Errors".to_owned(), format!("`send()` gives an [`Error`](crate::Error), {lead}")];
    lines.extend(reasons);
    lines
}
