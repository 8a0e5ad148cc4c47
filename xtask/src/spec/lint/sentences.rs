//! Sentences that two documents share: a document in one's own words has none of another's.

use std::collections::BTreeMap;

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::spec::pointer::Pointer;

use super::Findings;
use crate::spec::document::{Document, Node};

/// Shorter ones, such as "Not found.", are often the only way to say it.
const FEWEST_WORDS: usize = 3;

/// How many sentences were compared, and how many are in both.
pub(super) struct Shared {
    pub(super) own: usize,
    pub(super) others: usize,
    pub(super) both: usize,
}

/// Looks for every sentence of the document in the other one.
pub(super) fn check(document: &Document, other: &Document, findings: &mut Findings) -> Shared {
    let own = sentences(document);
    let others = sentences(other);
    let mut both = 0;
    for (sentence, at) in &own {
        if others.contains_key(sentence) {
            both += 1;
            let message = format!("this sentence is also in {}: \"{sentence}\"", other.shown_name);
            let place = Place::Document(at.clone());
            let hint = "say the same in your own words";
            findings.add(Diagnostic::new(Code::SHARED_SENTENCE, place, message).hint(hint));
        }
    }
    Shared { own: own.len(), others: others.len(), both }
}

/// The sentences of all texts, as words in lower case, each with the place where it stands first.
fn sentences(document: &Document) -> BTreeMap<String, Pointer> {
    let mut found = BTreeMap::new();
    collect(&document.root(), &mut found);
    found
}

fn collect(node: &Node<'_>, found: &mut BTreeMap<String, Pointer>) {
    for (key, member) in node.members() {
        match (key, member.value.as_str()) {
            ("description" | "summary" | "title", Some(text)) => split(text, &member.at, found),
            ("x-enum-descriptions", None) => {
                for (_, text) in member.members() {
                    split(text.value.as_str().unwrap_or_default(), &text.at, found);
                }
            }
            ("example", _) => {}
            _ => collect(&member, found),
        }
    }
    for element in node.elements() {
        collect(&element, found);
    }
}

fn split(text: &str, at: &Pointer, found: &mut BTreeMap<String, Pointer>) {
    let ended = text.replace(['\n', '!', '?'], ". ") + " ";
    for sentence in ended.split(". ") {
        let words: Vec<String> = sentence
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        if words.len() >= FEWEST_WORDS {
            found.entry(words.join(" ")).or_insert_with(|| at.clone());
        }
    }
}
