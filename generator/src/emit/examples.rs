//! The document's example answers as a table, from which a fake of the API answers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{AnswerExample, Api, Operation};

/// The module with the table, a row for each operation by its id.
pub(super) fn emit_examples(api: &Api) -> TokenStream {
    let mut operations = api.operations();
    operations.sort_by_key(|operation| &operation.operation_id);
    let entries = operations.into_iter().map(|Operation { operation_id, answer_example, .. }| {
        let example = answer_example.as_ref().map_or_else(|| quote!(None), emit_example);
        quote!(rt::ExampleAnswer { operation_id: #operation_id, example: #example })
    });
    quote! {
        //! What each operation answers in the document's own words, for a fake of the API.

        use crate::runtime::generated as rt;

        /// Sorted by operation id.
        pub(crate) static EXAMPLE_ANSWERS: &[rt::ExampleAnswer] = &[#(#entries),*];
    }
}

fn emit_example(example: &AnswerExample) -> TokenStream {
    let AnswerExample { status, content_type, body } = example;
    quote!(Some(rt::Example { status: #status, content_type: #content_type, body: #body }))
}
