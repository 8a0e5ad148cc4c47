//! What a document says of the end of its parts: what is deprecated, until when, and what replaces it.

use generator::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use generator::spec::pointer::Pointer;
use jiff::civil::Date;

use super::document::Node;
use super::parts::{Kind, Part};
use super::subject::ExtensionNames;

/// Something that comes to an end, or is only said to be deprecated.
pub(super) struct Deprecated<'d> {
    pub(super) kind: Kind,
    /// The part; for a value of an enum, the enum.
    pub(super) node: Node<'d>,
    /// The value of the enum that this is about.
    pub(super) value: Option<&'d str>,
    /// The last day, if it is stated.
    pub(super) end: Option<Date>,
    /// What is used instead, as the document names it, and where it does.
    pub(super) replacement: Option<(&'d str, Pointer)>,
}

/// Everything that is deprecated or has an end of life. What is said of an end and cannot be read is in `faults`.
pub(super) fn collect<'d>(
    parts: &[Part<'d>],
    names: &ExtensionNames,
    faults: &mut Diagnostics,
) -> Vec<Deprecated<'d>> {
    let mut all = Vec::new();
    for part in parts {
        let Part { kind, node } = part;
        let sunset = node.child(&names.sunset);
        let replacement = node.child(&names.replacement);
        let values = enum_values(node);
        let is_by_value = sunset.value.is_object() || replacement.value.is_object();
        let has_own = [&sunset, &replacement].iter().any(|stated| stated.value.is_string());
        let is_wrong = !(sunset.value.is_null() || sunset.value.is_string() || sunset.value.is_object());
        if node.has_flag("deprecated") || has_own || is_wrong {
            all.push(Deprecated {
                kind: *kind,
                node: node.clone(),
                value: None,
                end: if sunset.value.is_object() { None } else { date(&sunset, names, faults) },
                replacement: text(&replacement),
            });
        }
        if is_by_value {
            report_unknown_values(&values, [&sunset, &replacement], faults);
        }
        for value in values {
            let stated = sunset.child(value);
            let replacement = text(&replacement.child(value));
            let is_said = is_called_deprecated(node.child(&names.value_texts).text(value));
            if !stated.value.is_null() || replacement.is_some() || is_said {
                let end = date(&stated, names, faults);
                all.push(Deprecated {
                    kind: *kind,
                    node: node.clone(),
                    value: Some(value),
                    end,
                    replacement,
                });
            }
        }
    }
    all
}

/// A date as documents write it, and in no other form.
pub(super) fn parse_date(text: &str) -> Option<Date> {
    let is_full = text.len() == "2026-11-01".len();
    text.parse().ok().filter(|_| is_full)
}

/// The texts of an enum; none of what is no enum.
pub(super) fn enum_values<'d>(node: &Node<'d>) -> Vec<&'d str> {
    node.child("enum").elements().iter().filter_map(|value| value.value.as_str()).collect()
}

/// Whether the text of a value says so of the value.
fn is_called_deprecated(text: &str) -> bool {
    text.split(|character: char| !character.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("deprecated"))
}

fn text<'d>(node: &Node<'d>) -> Option<(&'d str, Pointer)> {
    node.value.as_str().map(|text| (text, node.at.clone()))
}

fn date(node: &Node<'_>, names: &ExtensionNames, faults: &mut Diagnostics) -> Option<Date> {
    let date = node.value.as_str().and_then(parse_date);
    if date.is_none() && !node.value.is_null() {
        let found = node.value.as_str().map_or_else(|| node.value.to_string(), |text| format!("`{text}`"));
        let message = format!("`{}` has to be a date, and is {found}", names.sunset);
        faults.add(
            Diagnostic::new(Code::UNUSABLE_END, Place::Document(node.at.clone()), message)
                .hint("write the last day as text, `YYYY-MM-DD`"),
        );
    }
    date
}

/// Ends and replacements of values that the enum does not have.
fn report_unknown_values(values: &[&str], stated: [&Node<'_>; 2], faults: &mut Diagnostics) {
    for (value, at) in stated.iter().flat_map(|stated| stated.members()) {
        if !values.contains(&value) {
            let message = format!("`{value}` is not a value of this enum");
            faults.add(
                Diagnostic::new(Code::UNUSABLE_END, Place::DocumentKey(at.at), message)
                    .hint("an object here says something of each value: correct the value, or remove it"),
            );
        }
    }
}
