//! Values of one of several forms, with room for forms that are newer than the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emission;
use super::attrs::emit_condition;
use super::docs::emit_docs;
use crate::ir::ident::TypeName;
use crate::ir::{Model, Tag, TypeRef, Union, Variant};

/// Emits the enum, and reading and writing by hand: serde's derives know no form for what is unknown.
pub(super) fn emit_union(ctx: &Emission<'_>, model: &Model, union: &Union) -> TokenStream {
    let Model { rust_name, file: _, docs, kind: _, traits, usage: _, source: _ } = model;
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
    let conversions = emit_conversions(ctx, rust_name, variants);
    let parameter = emit_parameter_value(ctx, rust_name, union);
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
                    Self::Unrecognized(value) => rt::write_value(value, serializer),
                }
            }
        }

        #conversions
        #parameter
    }
}

/// `From` for each form whose type no other form has.
fn emit_conversions(ctx: &Emission<'_>, rust_name: &TypeName, variants: &[Variant]) -> TokenStream {
    let is_only =
        |ty: &TypeRef| variants.iter().filter(|variant| same_rust_type(&variant.ty, ty)).count() == 1;
    let impls = variants.iter().filter(|variant| is_only(&variant.ty)).map(|variant| {
        let form = &variant.rust_name;
        let ty = ctx.ty(&variant.ty);
        let from_str = matches!(variant.ty, TypeRef::Text | TypeRef::Id).then(|| {
            quote! {
                impl From<&str> for #rust_name {
                    fn from(form: &str) -> Self {
                        Self::#form(form.to_owned())
                    }
                }
            }
        });
        quote! {
            impl From<#ty> for #rust_name {
                fn from(form: #ty) -> Self {
                    Self::#form(form)
                }
            }

            #from_str
        }
    });
    quote!(#(#impls)*)
}

fn same_rust_type(left: &TypeRef, right: &TypeRef) -> bool {
    let is_text = |ty: &TypeRef| matches!(ty, TypeRef::Text | TypeRef::Id);
    left == right || is_text(left) && is_text(right)
}

/// The text of a union whose forms are all written as one, for parameters.
fn emit_parameter_value(ctx: &Emission<'_>, rust_name: &TypeName, union: &Union) -> TokenStream {
    if !union.is_scalar(&|ty| ctx.is_scalar(ty)) {
        return TokenStream::new();
    }
    let arms = union.variants.iter().map(|variant| {
        let form = &variant.rust_name;
        quote!(Self::#form(form) => rt::ParameterValue::to_text(form),)
    });
    quote! {
        impl rt::ParameterValue for #rust_name {
            fn to_text(&self) -> String {
                match self {
                    #(#arms)*
                    Self::Unrecognized(value) => rt::ParameterValue::to_text(value),
                }
            }
        }
    }
}

fn emit_variant(ctx: &Emission<'_>, variant: &Variant, tag: Option<&Tag>) -> TokenStream {
    let Variant { tags, rust_name, ty, tag_is_dropped: _, source: _ } = variant;
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
        let Variant { tags, rust_name, ty: _, tag_is_dropped: _, source: _ } = variant;
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
        let Variant { tags: _, rust_name, ty, tag_is_dropped: _, source: _ } = variant;
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
    let Variant { tags, rust_name, ty: _, tag_is_dropped, source: _ } = variant;
    match (tag, tags.first()) {
        (Some(Tag { wire_name }), Some(value)) if *tag_is_dropped => {
            quote!(Self::#rust_name(form) => rt::write_tagged(serializer, #wire_name, #value, form),)
        }
        _ => quote!(Self::#rust_name(form) => rt::Serialize::serialize(form, serializer),),
    }
}
