//! Builders: a body with required members is finished only when all of them are set.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emission;
use super::attrs::emit_deprecated;
use super::docs::{emit_docs, emit_lines};
use super::setter::{Taken, take};
use super::structs::allow_deprecated;
use super::type_ref::emit_present;
use crate::ir::ident::{TypeName, companion, fixed, marker};
use crate::ir::{Construction, Field, Model, ModelKind, Presence, Struct, TypeRef};

/// The names that the parts of one builder share.
struct Parts<'a> {
    rust_name: &'a TypeName,
    builder: Ident,
    required: Vec<&'a Field>,
    optional: Option<Optional<'a>>,
    /// The type parameter of each required field.
    states: Vec<Ident>,
    /// The variable of each required field's value; no argument ends in `_`.
    values: Vec<Ident>,
}

/// What may be left out.
struct Optional<'a> {
    rust_name: Ident,
    fields: Vec<&'a Field>,
    additional: Option<&'a TypeRef>,
}

/// Emits a builder; a required field's type parameter goes from `rt::Missing<…>` to `rt::Set<…>`, in one tuple, so that
/// setters come in any order and name the type once:
///
/// ```text
/// pub struct CreateRuleBuilder<A = rt::Missing<builder_markers::PatternField>, B = …> { required: (A, B) }
/// impl<A, B> CreateRuleBuilder<A, B> {
///     pub fn pattern(self, pattern: impl Into<String>) -> CreateRuleBuilder<rt::Set<String>, B> { … }
///     pub fn build(self) -> CreateRule where A: rt::Required<String>, … { … }
/// }
/// ```
pub(super) fn emit_builder(ctx: &Emission<'_>, rust_name: &TypeName, structure: &Struct) -> TokenStream {
    let (required, fields) =
        structure.fields.iter().partition::<Vec<&Field>, _>(|field| field.presence == Presence::Required);
    let additional = structure.additional.as_ref();
    let optional = (!fields.is_empty() || additional.is_some()).then(|| Optional {
        rust_name: companion(rust_name, "Optional"),
        fields,
        additional,
    });
    let is_free = |text: &String| !ctx.api.models.iter().any(|model| model.rust_name.as_str() == text);
    let names: Vec<String> = letters().filter(is_free).take(required.len()).collect();
    let states = names.iter().map(|text| fixed(text)).collect();
    let values = names.iter().map(|text| fixed(&format!("{}_", text.to_lowercase()))).collect();
    let parts =
        Parts { rust_name, builder: companion(rust_name, "Builder"), required, optional, states, values };
    let entry = emit_entry(&parts);
    let declaration = emit_declaration(&parts);
    let optional = emit_optional(ctx, &parts);
    let setters = emit_setters(ctx, &parts, structure);
    quote! {
        #entry
        #declaration
        #optional
        #setters
    }
}

/// `A` to `Z`, then `A2` to `Z2` and so on. A type of the document may be called so, and would be hidden.
fn letters() -> impl Iterator<Item = String> {
    (1_usize..).flat_map(|round| {
        ('A'..='Z')
            .map(move |letter| if round == 1 { letter.to_string() } else { format!("{letter}{round}") })
    })
}

fn emit_entry(parts: &Parts<'_>) -> TokenStream {
    let Parts { rust_name, builder, required, optional, states: _, values: _ } = parts;
    let text = format!(
        " A builder; required are {}.",
        required.iter().map(|field| format!("`{}`", field.rust_name)).collect::<Vec<_>>().join(", ")
    );
    let missing = required.iter().map(|_| quote!(rt::Missing::new(),));
    let optional_value = optional.as_ref().map(|optional| {
        let held = &optional.rust_name;
        quote!(optional: #held::default(),)
    });
    quote! {
        impl #rust_name {
            #[doc = #text]
            pub fn builder() -> #builder {
                #builder { required: (#(#missing)*), #optional_value }
            }
        }
    }
}

fn emit_declaration(parts: &Parts<'_>) -> TokenStream {
    let Parts { rust_name: _, builder, required, optional, states, values: _ } = parts;
    let docs = emit_lines(&builder_lines(parts));
    let text = builder.to_string();
    let defaults = required.iter().zip(states).map(|(field, state)| {
        let marker = marker_type(field);
        quote!(#state = rt::Missing<builder_markers::#marker>)
    });
    let optional_decl = optional.as_ref().map(|optional| {
        let held = &optional.rust_name;
        quote!(optional: #held,)
    });
    quote! {
        #docs
        #[must_use = "a builder makes nothing until `build` is called"]
        #[derive(Clone)]
        pub struct #builder<#(#defaults),*> {
            required: (#(#states,)*),
            #optional_decl
        }

        impl<#(#states),*> std::fmt::Debug for #builder<#(#states),*> {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#text).finish_non_exhaustive()
            }
        }
    }
}

/// The page of the builder. It says once what setters take; their types alone do not.
fn builder_lines(parts: &Parts<'_>) -> Vec<String> {
    let mut lines = vec![format!("Builder of [`{}`].", parts.rust_name)];
    if parts.optional.is_some() {
        let takes = "The setter of an optional member takes a value or an `Option` of it.";
        let may_be_null = "Where the member may be `null`, it takes a `Patch` too.";
        lines.extend([String::new(), takes.to_owned(), may_be_null.to_owned()]);
    }
    lines
}

/// The members that may be left out, in one piece: setters of required members move it as a whole.
fn emit_optional(ctx: &Emission<'_>, parts: &Parts<'_>) -> Option<TokenStream> {
    let Optional { rust_name, fields, additional } = parts.optional.as_ref()?;
    let decls = fields.iter().map(|field| {
        let rust_name = &field.rust_name;
        let ty = emit_present(ctx, &field.ty, field.presence);
        quote!(#rust_name: #ty,)
    });
    let additional = additional.iter().map(|ty| {
        let ty = ctx.ty(ty);
        quote!(additional_properties: std::collections::BTreeMap<String, #ty>,)
    });
    Some(quote! {
        #[derive(Clone, Default)]
        struct #rust_name {
            #(#decls)*
            #(#additional)*
        }
    })
}

fn emit_setters(ctx: &Emission<'_>, parts: &Parts<'_>, structure: &Struct) -> TokenStream {
    let Parts { rust_name: _, builder, required, optional, states, values: _ } = parts;
    let required_setters =
        (0..required.len()).filter_map(|position| emit_required_setter(ctx, parts, position));
    let optional_setters =
        optional.iter().flat_map(|optional| &optional.fields).map(|field| emit_optional_setter(ctx, field));
    let additional_setter = structure.additional.iter().map(|ty| {
        let ty = ctx.ty(ty);
        quote! {
            /// Adds a member that the API gives no name to.
            pub fn additional_property(mut self, wire_name: impl Into<String>, value: #ty) -> Self {
                self.optional.additional_properties.insert(wire_name.into(), value);
                self
            }
        }
    });
    let build = emit_build(ctx, parts, structure);
    quote! {
        impl<#(#states),*> #builder<#(#states),*> {
            #(#required_setters)*
            #(#optional_setters)*
            #(#additional_setter)*
            #build
        }
    }
}

fn emit_build(ctx: &Emission<'_>, parts: &Parts<'_>, structure: &Struct) -> TokenStream {
    let Parts { rust_name, builder: _, required, optional, states, values } = parts;
    let bounds = required.iter().zip(states).map(|(field, state)| {
        let ty = ctx.ty(&field.ty);
        quote!(#state: rt::Required<#ty>)
    });
    let required_names = required.iter().map(|field| &field.rust_name);
    let optional_names = optional.iter().flat_map(|optional| &optional.fields).map(|field| &field.rust_name);
    let additional = structure
        .additional
        .iter()
        .map(|_| quote!(additional_properties: self.optional.additional_properties,));
    let allow = allow_deprecated(&structure.fields);
    let doc = format!(" The finished [`{rust_name}`]; compiles once every required member is set.");
    quote! {
        #[doc = #doc]
        #allow
        pub fn build(self) -> #rust_name
        where
            #(#bounds,)*
        {
            let (#(#values,)*) = self.required;
            #rust_name {
                #(#required_names: #values.into_value(),)*
                #(#optional_names: self.optional.#optional_names,)*
                #(#additional)*
            }
        }
    }
}

fn emit_optional_setter(ctx: &Emission<'_>, field: &Field) -> TokenStream {
    let Field { wire_name, rust_name, ty, presence, docs, deprecation, value: _, source: _ } = field;
    let docs = emit_docs(docs, &format!("Sets the member `{wire_name}`."));
    let deprecated = emit_deprecated(deprecation.as_ref());
    let Taken { generics, argument, value } = take(ctx, rust_name, ty, *presence);
    quote! {
        #docs
        #deprecated
        pub fn #rust_name #generics(mut self, #argument) -> Self {
            self.optional.#rust_name = #value;
            self
        }
    }
}

fn emit_required_setter(ctx: &Emission<'_>, parts: &Parts<'_>, position: usize) -> Option<TokenStream> {
    let Parts { rust_name: _, builder, required, optional, states, values } = parts;
    let field = required.get(position)?;
    let Field { wire_name, rust_name, ty, presence, docs, deprecation, value: _, source: _ } = *field;
    let docs = emit_docs(docs, &format!("Sets the member `{wire_name}`, which is required."));
    let deprecated = emit_deprecated(deprecation.as_ref());
    let Taken { generics, argument, value } = take(ctx, rust_name, ty, *presence);
    let ty = ctx.ty(ty);
    let one = |all: &[Ident], other: &TokenStream| -> Vec<TokenStream> {
        let each = all.iter().enumerate();
        each.map(|(index, ident)| if index == position { other.clone() } else { quote!(#ident) }).collect()
    };
    let after = one(states, &quote!(rt::Set<#ty>));
    let before = one(values, &quote!(_));
    let moved = one(values, &quote!(rt::Set(#value)));
    let optional_value = optional.is_some().then(|| quote!(optional: self.optional,));
    Some(quote! {
        #docs
        #deprecated
        pub fn #rust_name #generics(self, #argument) -> #builder<#(#after),*> {
            let (#(#before,)*) = self.required;
            #builder { required: (#(#moved,)*), #optional_value }
        }
    })
}

/// The type that stands for a required member in error messages. The compiler prints a type without its path only
/// where no other one is called so, and members are often called as their types are.
fn marker_type(field: &Field) -> Ident {
    companion(&marker(&field.rust_name), "Field")
}

/// The types that name required members in error messages, one for each name in the whole API.
pub(super) fn emit_markers(models: &[Model]) -> TokenStream {
    let mut names = BTreeMap::new();
    for model in models {
        if let ModelKind::Struct(structure) = &model.kind
            && structure.construction == Construction::Builder
        {
            for field in structure.fields.iter().filter(|field| field.presence == Presence::Required) {
                names.entry(marker_type(field)).or_insert_with(|| field.rust_name.as_str().to_owned());
            }
        }
    }
    let marker_types = names.iter().map(|(marker, field)| {
        let doc = format!(" `{field}` is not set.");
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Debug)]
            pub enum #marker {}
        }
    });
    quote!(#(#marker_types)*)
}
