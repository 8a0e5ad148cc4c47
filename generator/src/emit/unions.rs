//! Values of one of several forms, with room for forms that are newer than the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::attrs::emit_condition;
use super::docs::emit_docs;
use crate::ir::{Model, Tag, Union, Variant};

/// Emits the enum, and reading and writing by hand: serde's derives know no form for what is unknown.
pub(super) fn emit_union(ctx: &Emission<'_>, model: &Model, union: &Union) -> TokenStream {
    let Model { rust_name, file: _, docs, kind: _, traits, source: _ } = model;
    let Union { tag, variants } = union;
    let docs = emit_docs(docs, &format!("`{rust_name}` of the API: one of several forms."));
    let variant_decls = variants.iter().map(|variant| emit_variant(ctx, variant, tag.as_ref()));
    let read_condition = emit_condition(traits.read);
    let read_body = match tag {
        Some(tag) => emit_read_tagged(tag, variants),
        None => emit_read_untagged(ctx, variants),
    };
    let write_condition = emit_condition(traits.written);
    let write_arms = variants.iter().map(|variant| emit_write_arm(variant, tag.as_ref()));
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum #rust_name {
            #(#variant_decls)*
            /// A form that is newer than this crate, as it came.
            Unrecognized(rt::Value),
        }

        #read_condition
        impl<'de> rt::Deserialize<'de> for #rust_name {
            fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read_body
            }
        }

        #write_condition
        impl rt::Serialize for #rust_name {
            fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#write_arms)*
                    Self::Unrecognized(value) => rt::Serialize::serialize(value, serializer),
                }
            }
        }
    }
}

fn emit_variant(ctx: &Emission<'_>, variant: &Variant, tag: Option<&Tag>) -> TokenStream {
    let Variant { tags, rust_name, ty, tag_is_dropped: _ } = variant;
    let doc = match tag {
        Some(tag) => {
            let tags: Vec<String> = tags.iter().map(|tag| format!("`{tag}`")).collect();
            format!(" `{}` is {}.", tag.wire_name, tags.join(" or "))
        }
        None => " One of the forms.".to_owned(),
    };
    let ty = ctx.ty(ty);
    quote! {
        #[doc = #doc]
        #rust_name(#ty),
    }
}

fn emit_read_tagged(tag: &Tag, variants: &[Variant]) -> TokenStream {
    let wire_name = &tag.wire_name;
    let arms = variants.iter().map(|variant| {
        let Variant { tags, rust_name, ty: _, tag_is_dropped: _ } = variant;
        quote!(Some(#(#tags)|*) => rt::from_value(tagged.value).map(Self::#rust_name),)
    });
    quote! {
        let tagged = rt::read_tagged(deserializer, #wire_name)?;
        match tagged.tag.as_deref() {
            #(#arms)*
            _ => Ok(Self::Unrecognized(tagged.value)),
        }
    }
}

fn emit_read_untagged(ctx: &Emission<'_>, variants: &[Variant]) -> TokenStream {
    let attempts = variants.iter().map(|variant| {
        let Variant { tags: _, rust_name, ty, tag_is_dropped: _ } = variant;
        let ty = ctx.ty(ty);
        quote! {
            if let Ok(form) = rt::from_value::<#ty, D::Error>(value.clone()) {
                return Ok(Self::#rust_name(form));
            }
        }
    });
    quote! {
        let value: rt::Value = rt::Deserialize::deserialize(deserializer)?;
        #(#attempts)*
        Ok(Self::Unrecognized(value))
    }
}

fn emit_write_arm(variant: &Variant, tag: Option<&Tag>) -> TokenStream {
    let Variant { tags, rust_name, ty: _, tag_is_dropped } = variant;
    match (tag, tags.first()) {
        (Some(Tag { wire_name }), Some(value)) if *tag_is_dropped => {
            quote!(Self::#rust_name(form) => rt::write_tagged(serializer, #wire_name, #value, form),)
        }
        _ => quote!(Self::#rust_name(form) => rt::Serialize::serialize(form, serializer),),
    }
}
