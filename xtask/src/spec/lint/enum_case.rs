//! Enums whose values differ by letter case alone: within one, or between what is sent and what comes back.

use std::collections::{BTreeMap, BTreeSet};

use generator::diagnostic::{Code, Diagnostic, Place};

use super::Findings;
use crate::spec::deprecation::enum_values;
use crate::spec::document::{Document, Node};
use crate::spec::parts::{Kind, Part};
use crate::spec::uses::{self, Direction, Use};

/// Compares every enum of texts with every other.
pub(super) fn check(document: &Document, parts: &[Part<'_>], findings: &mut Findings) {
    let enums: Vec<Enum<'_>> = parts
        .iter()
        .filter(|part| part.kind == Kind::Schema)
        .filter_map(|part| Enum::of(&part.node))
        .collect();
    for known in &enums {
        check_within(known, findings);
    }
    let mut alike: BTreeMap<BTreeSet<String>, Vec<&Enum<'_>>> = BTreeMap::new();
    for known in &enums {
        alike.entry(known.lower_case()).or_default().push(known);
    }
    let mut travels = None;
    for group in alike.values() {
        let Some(usual) = most_frequent(group) else { continue };
        for other in group.iter().filter(|other| other.spellings() != usual.spellings()) {
            let uses = travels.get_or_insert_with(|| {
                uses::find(document, &document.operations(), &|node| node.value.get("enum").is_some())
            });
            let direction = |node: &Node<'_>| direction(uses.get(&node.at));
            findings.add(between(other, usual, &direction));
        }
    }
}

/// An enum and its texts.
struct Enum<'d> {
    node: Node<'d>,
    values: Vec<&'d str>,
}

impl<'d> Enum<'d> {
    fn of(node: &Node<'d>) -> Option<Self> {
        let values = enum_values(node);
        (!values.is_empty()).then(|| Self { node: node.clone(), values })
    }

    fn spellings(&self) -> BTreeSet<&'d str> {
        self.values.iter().copied().collect()
    }

    fn lower_case(&self) -> BTreeSet<String> {
        self.values.iter().map(|value| value.to_lowercase()).collect()
    }
}

/// The one whose spelling most have; of several the first.
fn most_frequent<'g, 'd>(group: &[&'g Enum<'d>]) -> Option<&'g Enum<'d>> {
    let count =
        |known: &Enum<'_>| group.iter().filter(|other| other.spellings() == known.spellings()).count();
    let most = group.iter().map(|known| count(known)).max()?;
    group.iter().find(|known| count(known) == most).copied()
}

fn check_within(known: &Enum<'_>, findings: &mut Findings) {
    let elements = known.node.child("enum").elements();
    for (position, element) in elements.iter().enumerate() {
        let Some(value) = element.value.as_str() else { continue };
        let is_same = |other: &&Node<'_>| {
            other
                .value
                .as_str()
                .is_some_and(|text| text != value && text.to_lowercase() == value.to_lowercase())
        };
        if let Some(earlier) = elements.iter().take(position).find(is_same) {
            let message = format!("`{value}` differs from another value of this enum by letter case alone");
            findings.add(
                Diagnostic::new(Code::LETTER_CASE, Place::Document(element.at.clone()), message)
                    .related(Place::Document(earlier.at.clone()), "the other one")
                    .hint("keep the one that the server uses"),
            );
        }
    }
}

fn between(other: &Enum<'_>, usual: &Enum<'_>, direction: &dyn Fn(&Node<'_>) -> &'static str) -> Diagnostic {
    let spelled = usual.spellings();
    let here = other.values.iter().find(|value| !spelled.contains(**value)).copied().unwrap_or_default();
    let there = usual.values.iter().find(|value| value.to_lowercase() == here.to_lowercase());
    let message = format!(
        "the values of this enum, {}, differ from those of another by letter case alone: `{here}` and `{}`",
        direction(&other.node),
        there.copied().unwrap_or_default()
    );
    let label = format!("the other one, {}", direction(&usual.node));
    Diagnostic::new(Code::LETTER_CASE, Place::DocumentKey(other.node.at.clone()), message)
        .related(Place::DocumentKey(usual.node.at.clone()), label)
        .hint("write both as the server does; if it uses both spellings, say so in the exceptions")
}

/// Where an enum travels.
fn direction(uses: Option<&BTreeSet<Use>>) -> &'static str {
    let has = |wanted: Direction| uses.is_some_and(|uses| uses.iter().any(|(_, known)| *known == wanted));
    match (has(Direction::Request), has(Direction::Response)) {
        (true, false) => "in requests",
        (false, true) => "in answers",
        (true, true) => "in requests and answers",
        (false, false) => "in no operation",
    }
}
