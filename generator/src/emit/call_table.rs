//! Calls as data for other test programs: every operation as a function, with the document's examples as values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::call_test::{allow_deprecated, emit_call};
use super::handle::Place;
use super::module::{Module, uses_types};
use super::sample::{Members, Sample};
use super::{Emission, TypePath};
use crate::ir::ident::{ModName, fixed};
use crate::ir::{Answer, Api, Operation};

/// A table in a folder of its own, so that a program compiles only the one that it includes.
struct Table {
    folder: &'static str,
    docs: &'static str,
    members: Members,
}

const TABLES: [Table; 2] = [
    Table {
        folder: "everything",
        docs: " A call per operation with all that it takes, what is deprecated too; the values are the document's examples.",
        members: Members::Exemplified,
    },
    Table {
        folder: "required",
        docs: " A call per operation with only what it needs; the values are the document's examples.",
        members: Members::Required,
    },
];

/// The files of both tables. A program that includes one has a module `call` with what calls are made into.
pub(super) fn emit_tables(api: &Api, library: &Ident, places: &[(ModName, Place<'_>)]) -> Vec<Module> {
    let ctx = Emission { api, library, types: TypePath::Types };
    TABLES.iter().flat_map(|table| emit_table(&ctx, table, places)).collect()
}

fn emit_table(ctx: &Emission<'_>, table: &Table, places: &[(ModName, Place<'_>)]) -> Vec<Module> {
    let Table { folder, docs, members } = table;
    let sample = Sample { ctx, members: *members };
    let mut modules: Vec<Module> = places
        .iter()
        .map(|(name, place)| Module {
            path: format!("{folder}/{name}.rs"),
            tokens: emit_group(&sample, place),
        })
        .collect();
    let names = places.iter().map(|(name, _)| name);
    let rows = places.iter().flat_map(|(name, place)| {
        place.group.operations.iter().map(move |Operation { operation_id, rust_name, .. }| {
            quote!(Call { operation_id: #operation_id, send: #name::#rust_name })
        })
    });
    let tokens = quote! {
        #![doc = #docs]
        #![allow(clippy::too_many_lines, reason = "a call with everything is as long as what it takes")]

        #(mod #names;)*

        use crate::call::Call;

        /// The calls, in the order of their handles.
        pub(crate) const CALLS: &[Call] = &[#(#rows),*];
    };
    modules.push(Module { path: format!("{folder}/mod.rs"), tokens });
    modules
}

fn emit_group(sample: &Sample<'_>, place: &Place<'_>) -> TokenStream {
    let library = sample.ctx.library;
    let calls = place.group.operations.iter().map(|operation| {
        let Operation { operation_id, rust_name, answer, .. } = operation;
        let docs = format!(" `{operation_id}`.");
        let allow = allow_deprecated(sample, operation);
        let call = emit_call(sample, place, operation);
        let read = read_by(answer);
        quote! {
            #[doc = #docs]
            #allow
            pub(super) fn #rust_name(client: &#library::Client) -> call::Answering {
                call::#read(#call.send())
            }
        }
    });
    let calls = quote!(#(#calls)*);
    let imports = if uses_types(&calls) { quote!(use #library::types;) } else { TokenStream::new() };
    quote! {
        #imports
        use crate::call;

        #calls
    }
}

/// The function that writes the answer as JSON again.
fn read_by(answer: &Answer) -> Ident {
    match answer {
        Answer::Page(_) => fixed("items"),
        Answer::Value(_)
        | Answer::Optional(_)
        | Answer::Unit
        | Answer::Sequence(_)
        | Answer::Text
        | Answer::Bytes => fixed("answer"),
    }
}
