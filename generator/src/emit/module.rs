//! Files: which items stand in which, with their imports.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::builder::emit_markers;
use super::call_table::emit_tables;
use super::call_test::emit_group_tests;
use super::docs::{emit_inner_lines, quoted};
use super::examples::emit_examples;
use super::handle::{Place, emit_child_modules, emit_client, emit_group, handle_summary};
use super::source_document::emit_source_document;
use super::string_enums::emit_string_enum;
use super::structs::emit_struct;
use super::unions::emit_union;
use super::{Emission, TypePath};
use crate::ir::ident::{ModName, TypeName};
use crate::ir::{Api, Model, ModelKind};

/// A file before it is formatted.
#[derive(Debug)]
pub(crate) struct Module {
    /// Its path below the crate's `src`, or below the tests' folder.
    pub path: String,
    /// What it holds.
    pub tokens: TokenStream,
}

/// The files of `models/` and `operations/`; `library` is the crate's name as its users write it.
pub(crate) fn emit_modules(api: &Api, library: &str) -> Vec<Module> {
    let library = crate::ir::ident::fixed(library);
    let mut modules = emit_models(api, &library);
    emit_operations(api, &library, &mut modules);
    modules
}

/// The tests that call every operation once, and the same calls as tables; `library` is the client crate's name in Rust.
pub(crate) fn emit_call_tests(api: &Api, library: &str) -> Vec<Module> {
    let library = crate::ir::ident::fixed(library);
    let ctx = Emission { api, library: &library, types: TypePath::Types };
    let mut places = Vec::new();
    for place in [Some(Place::of_client(api)), Place::of_scope(api)].into_iter().flatten() {
        collect_places(place, &mut places);
    }
    let mut modules = Vec::new();
    for (name, place) in &places {
        let tests = emit_group_tests(&ctx, place);
        let imports = if uses_types(&tests) { quote!(use #library::types;) } else { TokenStream::new() };
        modules.push(Module { path: format!("{name}.rs"), tokens: quote!(#imports #tests) });
    }
    modules.extend(emit_tables(api, &library, &places));
    let mut names: Vec<&ModName> = places.iter().map(|(name, _)| name).collect();
    names.sort();
    let tokens = quote! {
        #![doc = " Every operation is called once, with everything it takes."]
        #![allow(clippy::too_many_lines, reason = "a call with everything is as long as what it takes")]

        #[path = "../support/mod.rs"]
        mod support;
        #(mod #names;)*
    };
    modules.push(Module { path: "main.rs".to_owned(), tokens });
    modules
}

/// The places that have operations, with the names of their files.
fn collect_places<'g>(place: Place<'g>, places: &mut Vec<(ModName, Place<'g>)>) {
    let children: Vec<Place<'g>> = place.children().collect();
    if !place.group.operations.is_empty() {
        let words = if place.accessors.is_empty() { "client".to_owned() } else { place.group.path.join(" ") };
        places.push((ModName::from_wire(&words), place));
    }
    for child in children {
        collect_places(child, places);
    }
}

fn emit_models(api: &Api, library: &Ident) -> Vec<Module> {
    let ctx = Emission { api, library, types: TypePath::Sibling };
    let mut files: BTreeMap<&ModName, Vec<&Model>> = BTreeMap::new();
    for model in &api.models {
        files.entry(&model.file).or_default().push(model);
    }
    let mut modules = Vec::new();
    let mut exports = Vec::new();
    for (file, models) in &files {
        let items = models.iter().map(|model| emit_model(&ctx, model));
        let imports = emit_sibling_imports(api, models);
        let tokens = quote! {
            #imports
            use crate::runtime::generated as rt;
            #(#items)*
        };
        modules.push(Module { path: format!("models/{}.rs", file.as_str()), tokens });
        exports.push(emit_export(file, models));
    }
    let inner = emit_inner_lines(&[format!("The types of the {}.", quoted(&api.title))]);
    let mods = files.keys().map(|file| quote!(mod #file;));
    let markers = emit_markers(&api.models);
    let marker_mod = if markers.is_empty() {
        TokenStream::new()
    } else {
        let docs = emit_inner_lines(&["Names of required members, for error messages.".to_owned()]);
        modules.push(Module { path: "models/builder_markers.rs".to_owned(), tokens: quote!(#docs #markers) });
        quote!(
            pub mod builder_markers;
        )
    };
    let tokens = quote!(#inner #marker_mod #(#mods)* #(#exports)*);
    modules.push(Module { path: "models/mod.rs".to_owned(), tokens });
    modules
}

fn emit_export(file: &ModName, models: &[&Model]) -> TokenStream {
    let mut names: Vec<TokenStream> = Vec::new();
    for model in models {
        let rust_name = &model.rust_name;
        names.push(quote!(#rust_name));
        if builds(model) {
            let builder = crate::ir::ident::companion(rust_name, "Builder");
            names.push(quote!(#builder));
        }
    }
    quote!(pub use self::#file::{#(#names),*};)
}

fn builds(model: &Model) -> bool {
    matches!(&model.kind, ModelKind::Struct(structure) if structure.construction == crate::ir::Construction::Builder)
}

fn emit_model(ctx: &Emission<'_>, model: &Model) -> TokenStream {
    match &model.kind {
        ModelKind::Struct(structure) => emit_struct(ctx, model, structure),
        ModelKind::StringEnum(string_enum) => emit_string_enum(ctx, model, string_enum),
        ModelKind::Union(union) => emit_union(ctx, model, union),
    }
}

/// `use super::{…};` for the types of other files.
fn emit_sibling_imports(api: &Api, models: &[&Model]) -> TokenStream {
    let mut named: BTreeSet<&TypeName> = BTreeSet::new();
    let mut add = |id: crate::ir::ModelId| {
        if let Some(model) = api.model(id) {
            named.insert(&model.rust_name);
        }
    };
    for model in models {
        match &model.kind {
            ModelKind::Struct(structure) => {
                structure.fields.iter().for_each(|field| field.ty.visit_models(&mut add));
                structure.additional.iter().for_each(|ty| ty.visit_models(&mut add));
            }
            ModelKind::Union(union) => {
                union.variants.iter().for_each(|variant| variant.ty.visit_models(&mut add));
            }
            ModelKind::StringEnum(string_enum) => string_enum.made_of.iter().copied().for_each(&mut add),
        }
    }
    let own: BTreeSet<&TypeName> = models.iter().map(|model| &model.rust_name).collect();
    let mut foreign: Vec<TokenStream> = named.difference(&own).map(|rust_name| quote!(#rust_name)).collect();
    if models.iter().any(|model| builds(model)) {
        foreign.push(quote!(builder_markers));
    }
    if foreign.is_empty() { TokenStream::new() } else { quote!(use super::{#(#foreign),*};) }
}

fn emit_operations(api: &Api, library: &Ident, modules: &mut Vec<Module>) {
    let ctx = Emission { api, library, types: TypePath::Types };
    let inner = emit_inner_lines(&[
        format!("The operations of the {}, in the order of its resources.", quoted(&api.title)),
        String::new(),
        format!("Made from version {} of the document.", quoted(&api.version)),
    ]);
    let scoped_modules = api.scope.as_ref().map(|(_, group)| emit_child_modules(group));
    let root_modules = emit_child_modules(&api.root);
    let client = emit_client(&ctx);
    let version = api.api_version.as_ref().map(|date| {
        quote! {
            /// The date of the API that this crate was generated from (`YYYY-MM-DD`).
            pub const API_VERSION: &str = #date;
        }
    });
    let imports = imports(&client);
    let own_modules = quote! {
        #[cfg(feature = "test-util")]
        pub(crate) mod example_answers;
        pub(crate) mod source_document;
    };
    let tokens = quote!(#inner #own_modules #root_modules #scoped_modules #imports #version #client);
    modules.push(Module { path: "operations/mod.rs".to_owned(), tokens });
    modules.push(Module { path: "operations/example_answers.rs".to_owned(), tokens: emit_examples(api) });
    let tokens = emit_source_document(api, library);
    modules.push(Module { path: "operations/source_document.rs".to_owned(), tokens });
    for place in [Some(Place::of_client(api)), Place::of_scope(api)].into_iter().flatten() {
        for child in place.children() {
            emit_group_module(&ctx, &child, "operations", modules);
        }
    }
}

fn emit_group_module(ctx: &Emission<'_>, place: &Place<'_>, folder: &str, modules: &mut Vec<Module>) {
    let group = place.group;
    let name = group.module.as_str();
    let items = emit_group(ctx, place);
    let imports = imports(&items);
    let path = if group.children.is_empty() {
        format!("{folder}/{name}.rs")
    } else {
        format!("{folder}/{name}/mod.rs")
    };
    let inner = emit_inner_lines(&handle_summary(group));
    modules.push(Module { path, tokens: quote!(#inner #imports #items) });
    for child in place.children() {
        emit_group_module(ctx, &child, &format!("{folder}/{name}"), modules);
    }
}

fn imports(items: &TokenStream) -> TokenStream {
    let types = if uses_types(items) {
        quote!(
            use crate::types;
        )
    } else {
        TokenStream::new()
    };
    quote! {
        use crate::runtime::generated as rt;
        #types
    }
}

/// Whether `types::` stands anywhere in the tokens.
pub(super) fn uses_types(tokens: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_colon = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':');
    let names = trees.windows(3).any(|window| {
        matches!(window, [TokenTree::Ident(ident), first, second]
            if ident == "types" && is_colon(first) && is_colon(second))
    });
    names || trees.iter().any(|tree| matches!(tree, TokenTree::Group(group) if uses_types(&group.stream())))
}
