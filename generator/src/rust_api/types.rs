//! The types of the module `types`, with their fields, variants and setters.

use std::collections::BTreeSet;

use super::place::Places;
use super::text::{present_text, taking_text, type_text};
use super::{Form, Member, Origin, RustType, Setter};
use crate::ir::ident::marker;
use crate::ir::{
    Api, Construction, Docs, Field, Model, ModelKind, Presence, StringEnum, Struct, Taking, Union, Variant,
};

/// The types, by name.
pub(super) fn list_types(api: &Api, places: &Places) -> Vec<RustType> {
    let mut types: Vec<RustType> = api.models.iter().map(|model| list_type(api, model, places)).collect();
    types.sort_by(|left, right| left.rust_name.cmp(&right.rust_name));
    types
}

fn list_type(api: &Api, model: &Model, places: &Places) -> RustType {
    let (form, construction, members) = match &model.kind {
        ModelKind::Struct(structure) => {
            (Form::Struct, structure.construction, list_fields(api, model, structure))
        }
        ModelKind::StringEnum(string_enum) => (Form::OpenEnum, Construction::Read, list_values(string_enum)),
        ModelKind::Union(union) => (Form::Union, Construction::Read, list_forms(api, union, places)),
    };
    let traits = match &model.kind {
        ModelKind::Struct(_) => struct_traits(model, construction),
        ModelKind::StringEnum(string_enum) => open_enum_traits(api, string_enum),
        ModelKind::Union(_) => union_traits(model, &members),
    };
    let origin = Origin { source: model.source.clone(), identity: places.identity(model) };
    RustType {
        rust_name: model.rust_name.as_str().to_owned(),
        origin,
        usage: model.usage,
        form,
        construction,
        traits,
        members,
        docs: model.docs.clone(),
    }
}

/// The traits of serde are those of the directions that the type travels in.
fn serde_traits(model: &Model) -> BTreeSet<String> {
    let directions = [(model.traits.read, "Deserialize"), (model.traits.written, "Serialize")];
    directions.iter().filter(|(travels, _)| *travels).map(|(_, name)| (*name).to_owned()).collect()
}

fn struct_traits(model: &Model, construction: Construction) -> BTreeSet<String> {
    let mut traits = serde_traits(model);
    traits.extend(["Clone", "Debug", "PartialEq"].map(str::to_owned));
    traits.extend((construction == Construction::Default).then(|| "Default".to_owned()));
    traits
}

fn open_enum_traits(api: &Api, string_enum: &StringEnum) -> BTreeSet<String> {
    let plain = ["Clone", "Debug", "Display", "Eq", "FromStr", "Hash", "PartialEq"];
    let made = ["From<&str>", "From<String>", "Deserialize", "Serialize"];
    let others = string_enum.made_of.iter().filter_map(|id| api.model(*id));
    let others = others.map(|other| format!("From<{}>", other.rust_name));
    plain.into_iter().chain(made).map(str::to_owned).chain(others).collect()
}

/// A form whose type no other form has is made of a value of it.
fn union_traits(model: &Model, members: &[Member]) -> BTreeSet<String> {
    let mut traits = serde_traits(model);
    traits.extend(["Clone", "Debug", "PartialEq"].map(str::to_owned));
    for ty in members.iter().filter_map(|member| member.ty.as_deref()) {
        if members.iter().filter(|member| member.ty.as_deref() == Some(ty)).count() == 1 {
            traits.insert(format!("From<{ty}>"));
            traits.extend((ty == "String").then(|| "From<&str>".to_owned()));
        }
    }
    traits
}

fn list_fields(api: &Api, model: &Model, structure: &Struct) -> Vec<Member> {
    let Struct { fields, additional, construction } = structure;
    let mut members: Vec<Member> = fields.iter().map(|field| list_field(api, field, *construction)).collect();
    if let Some(ty) = additional {
        let source = model.source.child("additionalProperties");
        let value = type_text(api, ty);
        let takes_name = ("wire_name".to_owned(), "impl Into<String>".to_owned());
        let setter = (*construction != Construction::Read).then(|| Setter {
            rust_name: "additional_property".to_owned(),
            arguments: vec![takes_name, ("value".to_owned(), value.clone())],
            is_required: false,
        });
        members.push(Member {
            rust_name: "additional_properties".to_owned(),
            origin: Origin { source, identity: "additionalProperties".to_owned() },
            ty: Some(format!("BTreeMap<String, {value}>")),
            setter,
            deprecation: None,
            docs: Docs::default(),
        });
    }
    members
}

fn list_field(api: &Api, field: &Field, construction: Construction) -> Member {
    let Field { wire_name, rust_name, ty, presence, docs, deprecation, value: _, source } = field;
    let rust_name = rust_name.as_str().to_owned();
    let takes = taking_text(api, Taking::of_member(api, ty), *presence);
    let setter = Setter {
        rust_name: rust_name.clone(),
        arguments: vec![(rust_name.clone(), takes)],
        is_required: *presence == Presence::Required,
    };
    Member {
        rust_name,
        origin: Origin { source: source.clone(), identity: wire_name.clone() },
        ty: Some(present_text(api, ty, *presence)),
        setter: (construction != Construction::Read).then_some(setter),
        deprecation: deprecation.as_ref().map(|deprecation| deprecation.note.clone()),
        docs: docs.clone(),
    }
}

fn list_values(string_enum: &StringEnum) -> Vec<Member> {
    let values = string_enum.values.iter();
    let member = |value: &crate::ir::EnumValue| Member {
        rust_name: value.rust_name.as_str().to_owned(),
        origin: Origin { source: value.source.clone(), identity: value.wire_name.clone() },
        ty: None,
        setter: None,
        deprecation: None,
        docs: value.docs.clone(),
    };
    values.map(member).collect()
}

fn list_forms(api: &Api, union: &Union, places: &Places) -> Vec<Member> {
    let member = |variant: &Variant| Member {
        rust_name: variant.rust_name.as_str().to_owned(),
        origin: Origin { source: variant.source.clone(), identity: places.form(api, variant) },
        ty: Some(type_text(api, &variant.ty)),
        setter: None,
        deprecation: None,
        docs: Docs::default(),
    };
    union.variants.iter().map(member).collect()
}

/// The types that stand for required members of builders.
pub(super) fn list_markers(api: &Api) -> BTreeSet<String> {
    let mut markers = BTreeSet::new();
    for model in &api.models {
        if let ModelKind::Struct(Struct { fields, construction: Construction::Builder, .. }) = &model.kind {
            let required = fields.iter().filter(|field| field.presence == Presence::Required);
            markers.extend(required.map(|field| format!("{}Field", marker(&field.rust_name))));
        }
    }
    markers
}
