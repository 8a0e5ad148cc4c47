//! The document's example answers as a table, from which a fake of the API answers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Api;

/// The module with the table, by operation id.
pub(super) fn emit_examples(api: &Api) -> TokenStream {
    let mut examples: Vec<_> = api
        .operations()
        .into_iter()
        .filter_map(|operation| Some((&operation.operation_id, operation.answer_example.as_ref()?)))
        .collect();
    examples.sort_by_key(|(operation_id, _)| *operation_id);
    let entries = examples.into_iter().map(|(operation_id, example)| {
        let (status, body) = (example.status, &example.body);
        quote!(rt::ExampleAnswer { operation_id: #operation_id, status: #status, body: #body })
    });
    quote! {
        //! What each operation answers in the document's own words, for a fake of the API.

        use crate::runtime::generated as rt;

        /// Sorted by operation id.
        pub(crate) static EXAMPLE_ANSWERS: &[rt::ExampleAnswer] = &[#(#entries),*];
    }
}
