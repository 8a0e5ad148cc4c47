//! `enum`: texts become an open set; enums of flags, numbers or null only restrict their type.

use std::collections::BTreeSet;

use serde_json::Value;

use super::context::{Lowered, Lowering, NameRank, Naming};
use super::docs::{schema_docs, value_docs};
use super::keywords::Keywords;
use super::primitive::lower_primitive;
use crate::decisions::Split;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ir::ident::{Wish, unique_variants};
use crate::ir::{Docs, EnumValue, ModelKind, StringEnum, TypeRef, Usage};
use crate::spec::describe;
use crate::spec::pointer::Pointer;

/// The variant for values newer than the crate.
pub(crate) const CATCH_ALL: &str = "Unrecognized";

pub(super) fn lower_enum(
    ctx: &mut Lowering<'_>,
    keywords: &Keywords<'_>,
    at: &Pointer,
    naming: &Naming,
    usage: Usage,
) -> Lowered {
    let values = keywords.enumeration.unwrap_or_default();
    let listed = at.child("enum");
    let known: Vec<(usize, &Value)> =
        values.iter().enumerate().filter(|(_, value)| !value.is_null()).collect();
    let texts: Vec<Text<'_>> = known
        .iter()
        .filter_map(|(position, value)| {
            Some(Text { wire_name: value.as_str()?, at: listed.index(*position) })
        })
        .collect();
    if known.is_empty() {
        return Lowered { ty: TypeRef::Json, nullable: true };
    }
    report_misfits(ctx, keywords.type_name, &known, &listed);
    if texts.len() == known.len() {
        let docs = schema_docs(ctx, keywords.data, at);
        return lower_texts(ctx, texts, docs, at, (naming, usage));
    }
    let known: Vec<&Value> = known.into_iter().map(|(_, value)| value).collect();
    let type_name = keywords.type_name.or_else(|| common_type(&known));
    match type_name {
        Some(type_name @ ("boolean" | "integer" | "number")) => lower_primitive(type_name, &keywords.format),
        _ => Lowered::of(TypeRef::Json),
    }
}

/// A value that is a text, and its place.
struct Text<'v> {
    wire_name: &'v str,
    at: Pointer,
}

/// Complains about values that are not of the type that stands beside them.
fn report_misfits(
    ctx: &mut Lowering<'_>,
    type_name: Option<&str>,
    known: &[(usize, &Value)],
    listed: &Pointer,
) {
    let Some(type_name) = type_name else { return };
    let misfits: Vec<(usize, &Value)> =
        known.iter().filter(|(_, value)| !fits(type_name, value)).copied().collect();
    let Some((first, _)) = misfits.first() else { return };
    let values: Vec<String> = misfits.iter().map(|(_, value)| describe(value)).collect();
    let message = match values.as_slice() {
        [only] => format!("the type is `{type_name}`, and a value is {only}"),
        several => format!("the type is `{type_name}`, and values are {}", several.join(", ")),
    };
    let has_flag = misfits.iter().any(|(_, value)| value.is_boolean());
    let hint = match type_name {
        "string" if has_flag => {
            "put the words into quotes: in YAML 1.1 `no`, `off` and `on` without them are read as false and true"
        }
        "string" => "put the values into quotes, or correct `type`",
        _ => "correct the values, or `type`",
    };
    ctx.complain(Code::UNSUPPORTED_SCHEMA, &listed.index(*first), message, hint);
}

fn fits(type_name: &str, value: &Value) -> bool {
    match type_name {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => {
            let is_whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
            value.is_i64() || value.is_u64() || is_whole
        }
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        // Another word has its own complaint.
        _ => true,
    }
}

fn common_type(values: &[&Value]) -> Option<&'static str> {
    if values.iter().all(|value| value.is_boolean()) {
        Some("boolean")
    } else if values.iter().all(|value| value.is_i64()) {
        Some("integer")
    } else if values.iter().all(|value| value.is_number()) {
        Some("number")
    } else {
        None
    }
}

fn lower_texts(
    ctx: &mut Lowering<'_>,
    mut texts: Vec<Text<'_>>,
    docs: Docs,
    at: &Pointer,
    (naming, usage): (&Naming, Usage),
) -> Lowered {
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.wire_name));
    let mut naming = naming.clone();
    if let Some(split) = ctx.decisions.split(at).cloned() {
        report_unknown_values(ctx, &split, &texts, at);
        naming.rank = NameRank::Setting;
        naming.wanted = if usage == Usage::Response {
            split.response_type
        } else {
            texts.retain(|text| split.response_only.iter().all(|(value, _)| value != text.wire_name));
            split.request_type
        };
    }
    let id = ctx.reserve(at, usage, &naming, docs);
    let wishes = texts
        .iter()
        .map(|Text { wire_name, at }| Wish { wire_name, set_name: ctx.decisions.member_name(at) });
    let rust_names = unique_variants(&wishes.collect::<Vec<_>>(), &[CATCH_ALL]);
    let values = texts
        .into_iter()
        .zip(rust_names)
        .map(|(Text { wire_name, at: source }, rust_name)| {
            let docs = value_docs(ctx, at, wire_name);
            EnumValue { wire_name: wire_name.to_owned(), rust_name, docs, source }
        })
        .collect();
    ctx.define(id, ModelKind::StringEnum(StringEnum { values, made_of: Vec::new() }));
    Lowered::of(TypeRef::Model(id))
}

fn report_unknown_values(ctx: &mut Lowering<'_>, split: &Split, texts: &[Text<'_>], at: &Pointer) {
    let is_unknown = |value: &String| texts.iter().all(|text| text.wire_name != value);
    for (value, span) in split.response_only.iter().filter(|(value, _)| is_unknown(value)) {
        let message = format!("`{value}` is not a value of the enum");
        ctx.diagnostics.add(
            Diagnostic::new(Code::UNMATCHED_SETTING, Place::settings(span), message)
                .related(Place::Document(at.clone()), "the enum")
                .hint("correct or remove the value"),
        );
    }
}
