//! Ends of life: those that stand in a text alone, those without effect, and replacements that are not there.

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::spec::end_dates;
use generator::spec::pointer::Pointer;
use serde_json::Value;

use super::Findings;
use crate::spec::deprecation::{self, parse_date};
use crate::spec::document::{Document, Node};
use crate::spec::parts::Part;
use crate::spec::replacement::{self, Replacement};
use crate::spec::subject::{ExtensionNames, Subject};

/// Looks at every part.
pub(super) fn check(subject: &Subject, parts: &[Part<'_>], findings: &mut Findings) {
    let names = subject.extension_names();
    for Part { node, .. } in parts {
        for keyword in ["summary", "description", "title"] {
            let ends = end_dates(node.text(keyword), node.has_flag("deprecated"));
            if !ends.is_empty() {
                let mut stated = Stated::new(&subject.document, &names.sunset);
                stated.add(node);
                let place = Place::Document(node.at.child(keyword));
                compare(&ends, &stated, (place, "beside it"), &names, findings);
            }
        }
        for (value, text) in node.child(&names.value_texts).members() {
            let mut stated = Stated::new(&subject.document, &names.sunset);
            stated.add_value(node.child(&names.sunset).child(value).value);
            let ends = end_dates(text.value.as_str().unwrap_or_default(), false);
            compare(&ends, &stated, (Place::Document(text.at), "for this value"), &names, findings);
        }
        check_effect(node, &names, findings);
    }
    check_stated(subject, parts, &names, findings);
}

/// The ends that a part states and what it is made of: a text may speak of any of them.
struct Stated<'d, 'n> {
    document: &'d Document,
    sunset: &'n str,
    visited: BTreeSet<Pointer>,
    ends: Vec<&'d str>,
    /// Whether one is no date, which has a complaint of its own.
    is_unreadable: bool,
}

impl<'d, 'n> Stated<'d, 'n> {
    fn new(document: &'d Document, sunset: &'n str) -> Self {
        Self { document, sunset, visited: BTreeSet::new(), ends: Vec::new(), is_unreadable: false }
    }

    fn add(&mut self, node: &Node<'d>) {
        let node = self.document.resolve(node);
        if !self.visited.insert(node.at.clone()) {
            return;
        }
        let stated = node.child(self.sunset);
        if stated.value.is_object() {
            stated.members().iter().for_each(|(_, end)| self.add_value(end.value));
        } else {
            self.add_value(stated.value);
        }
        let below = node.members().into_iter().map(|(_, member)| member).chain(node.elements());
        below
            .filter(|member| member.value.is_object() || member.value.is_array())
            .for_each(|member| self.add(&member));
    }

    fn add_value(&mut self, end: &'d Value) {
        match end.as_str().filter(|text| parse_date(text).is_some()) {
            Some(date) => self.ends.push(date),
            None => self.is_unreadable |= !end.is_null(),
        }
    }
}

fn compare(
    ends: &[String],
    stated: &Stated<'_, '_>,
    (place, beside): (Place, &str),
    names: &ExtensionNames,
    findings: &mut Findings,
) {
    let sunset = &names.sunset;
    let is_stated = |end: &String| stated.ends.iter().any(|stated| stated.starts_with(end.as_str()));
    let alone = ends.iter().find(|end| !is_stated(end)).filter(|_| !stated.is_unreadable);
    if let Some(end) = alone {
        let message = match stated.ends.first() {
            None => format!("the text names {end} as an end of life, and no `{sunset}` does"),
            Some(other) => format!("the text names {end} as an end of life, and `{sunset}` {other}"),
        };
        findings.add(
            Diagnostic::new(Code::END_IN_TEXT_ALONE, place, message)
                .hint(format!("state it {beside}, where programs read it: `\"{sunset}\": \"{end}\"`")),
        );
    }
}

/// What is said of the end of something that is not deprecated has no effect.
fn check_effect(node: &Node<'_>, names: &ExtensionNames, findings: &mut Findings) {
    for name in [&names.sunset, &names.replacement] {
        let is_own = node.value.get(name).is_some_and(Value::is_string);
        if is_own && !node.has_flag("deprecated") {
            let message = format!("`{name}` has no effect on something that is not deprecated");
            let place = Place::DocumentKey(node.at.child(name));
            findings.add(
                Diagnostic::new(Code::UNUSABLE_END, place, message)
                    .hint("add `\"deprecated\": true`, or take it out"),
            );
        }
    }
}

/// Ends that are no dates, and replacements that are not in the document.
fn check_stated(subject: &Subject, parts: &[Part<'_>], names: &ExtensionNames, findings: &mut Findings) {
    let document = &subject.document;
    let operations = document.operations();
    for deprecated in deprecation::collect(parts, names, findings) {
        let meant = replacement::resolve(document, &operations, &deprecated);
        let (Some(Replacement::Unknown(name)), Some((_, at))) = (meant, &deprecated.replacement) else {
            continue;
        };
        let message = format!("`{name}` is to replace this and is not in the document");
        findings.add(
            Diagnostic::new(Code::UNKNOWN_REPLACEMENT, Place::Document(at.clone()), message).hint(
                "name a field or parameter beside this one, an operation id, or both joined by a dot, `operation_id.field`",
            ),
        );
    }
}
