//! What to do in a program that uses the client: which method or field to leave, and which one to take.

use generator::ir::{Model, ModelKind};
use generator::spec::pointer::Pointer;

use super::Used;
use crate::spec::deprecation::Deprecated;
use crate::spec::parts::Kind;
use crate::spec::replacement::Replacement;
use crate::spec::rust_names::{NamedField, RustNames};

/// A sentence for each thing to do.
pub(super) fn advice(
    deprecated: &Deprecated<'_>,
    meant: Option<Replacement<'_>>,
    names: &RustNames<'_>,
    used: &[Used],
) -> Vec<String> {
    let at = &deprecated.node.at;
    match (deprecated.kind, deprecated.value) {
        (_, Some(value)) => of_value(names.types(at), value, meant),
        (Kind::Operation, None) => {
            let call = names.call_at(at).map(|call| format!("stop calling `{}`", call.text));
            call.into_iter().map(|stop| stop + &instead("call", meant, names, &|_| None)).collect()
        }
        (Kind::Parameter, None) => of_parameter(deprecated.node.text("name"), meant, names, used),
        (Kind::Header, None) => Vec::new(),
        (Kind::Schema, None) => of_schema(at, meant, names),
    }
}

/// A field, or a whole type.
fn of_schema(at: &Pointer, meant: Option<Replacement<'_>>, names: &RustNames<'_>) -> Vec<String> {
    let fields = names.fields(at);
    if !fields.is_empty() {
        let ways = [
            (("setting", "set"), (true, false)),
            (("reading", "read"), (false, true)),
            (("setting and reading", "use"), (true, true)),
        ];
        let of_way = |(words, (written, read)): ((&str, &str), (bool, bool))| {
            let travels = |field: &&NamedField<'_>| {
                (field.model.traits.written, field.model.traits.read) == (written, read)
            };
            let fields: Vec<&NamedField<'_>> = fields.iter().filter(travels).collect();
            of_fields(words, &fields, meant, names)
        };
        return ways.into_iter().filter_map(of_way).collect();
    }
    let types: Vec<String> = names.types(at).iter().map(|model| format!("`{}`", model.rust_name)).collect();
    if types.is_empty() {
        return vec!["no generated type holds it".to_owned()];
    }
    vec![format!("stop using {}{}", types.join(", "), instead("use", meant, names, &|_| None))]
}

fn of_fields(
    (doing, verb): (&str, &str),
    fields: &[&NamedField<'_>],
    meant: Option<Replacement<'_>>,
    names: &RustNames<'_>,
) -> Option<String> {
    let first = fields.first()?;
    let texts: Vec<String> = fields.iter().map(|field| field.text()).collect();
    let beside = |wire_name: &str| first.beside(wire_name).map(|rust_name| format!("`{rust_name}`"));
    Some(format!("stop {doing} {}{}", texts.join(", "), instead(verb, meant, names, &beside)))
}

fn of_parameter(
    wire_name: &str,
    meant: Option<Replacement<'_>>,
    names: &RustNames<'_>,
    used: &[Used],
) -> Vec<String> {
    let mut groups: Vec<(&str, String, Vec<String>)> = Vec::new();
    for call in used.iter().filter_map(|used| names.call_at(&used.at)) {
        let Some(setter) = call.parameter(wire_name) else { continue };
        let beside = |wire_name: &str| Some(format!("`{}()`", call.parameter(wire_name)?));
        let instead = instead("set", meant, names, &beside);
        let text = format!("`{}`", call.text);
        match groups.iter_mut().find(|(known, other, _)| (*known, other) == (setter, &instead)) {
            Some((_, _, calls)) => calls.push(text),
            None => groups.push((setter, instead, vec![text])),
        }
    }
    let sentences = groups.into_iter();
    sentences
        .map(|(setter, instead, calls)| format!("stop setting `{setter}()` of {}{instead}", calls.join(", ")))
        .collect()
}

fn of_value(types: &[&Model], value: &str, meant: Option<Replacement<'_>>) -> Vec<String> {
    let mut advice = Vec::new();
    for model in types {
        let ModelKind::StringEnum(string_enum) = &model.kind else { continue };
        let variant = |wire_name: &str| {
            let found = string_enum.values.iter().find(|known| known.wire_name == wire_name)?;
            Some(format!("`{}::{}`", model.rust_name, found.rust_name))
        };
        let Some(text) = variant(value) else { continue };
        let replacement = match meant {
            Some(Replacement::Beside(name)) => variant(name),
            Some(Replacement::Operation(_) | Replacement::FieldOf { .. } | Replacement::Unknown(_))
            | None => None,
        };
        let replacement =
            |verb: &str| replacement.as_ref().map(|other| format!("; {verb} {other}")).unwrap_or_default();
        if model.traits.written {
            advice.push(format!("stop sending {text}{}", replacement("send")));
        }
        if model.traits.read {
            advice.push(format!("expect {text} in answers no more{}", replacement("expect")));
        }
    }
    advice
}

/// "; read `modified_at`", with the client's name of what `beside` knows.
fn instead(
    verb: &str,
    meant: Option<Replacement<'_>>,
    names: &RustNames<'_>,
    beside: &dyn Fn(&str) -> Option<String>,
) -> String {
    let call = |id: &str| {
        names.call(id).map_or_else(|| format!("the operation {id}"), |call| format!("`{}`", call.text))
    };
    match meant {
        Some(Replacement::Beside(name)) => match beside(name) {
            Some(text) => format!("; {verb} {text}"),
            None => format!("; {verb} `{name}`"),
        },
        Some(Replacement::Operation(id)) => format!("; call {}", call(id)),
        Some(Replacement::FieldOf { operation_id, field }) => {
            format!("; use `{field}` of {}", call(operation_id))
        }
        Some(Replacement::Unknown(name)) => format!("; {verb} `{name}`"),
        None => "; no replacement is named".to_owned(),
    }
}
