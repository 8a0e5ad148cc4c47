//! The text of the lock: a name a line, in any order.

use std::collections::BTreeMap;
use std::ops::Range;

use super::line::{self, Key};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// A published name and its line.
#[derive(Clone, Debug)]
pub(super) struct Locked {
    pub(super) key: Key,
    pub(super) identity: String,
    pub(super) span: Range<usize>,
    pub(super) parts: Vec<Self>,
}

/// Reads the text: types and calls, each with its parts. Every line that cannot be read is complained about.
pub(super) fn read(text: &str, diagnostics: &mut Diagnostics) -> Vec<Locked> {
    let mut entries: BTreeMap<Key, Locked> = BTreeMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let at = start + line.find(bare).unwrap_or_default();
        start += line.len();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        let span = at..at + bare.len();
        match parse(bare) {
            Some((key, identity)) => {
                let entry = Locked { key, identity, span, parts: Vec::new() };
                add(&mut entries, entry, diagnostics);
            }
            None => diagnostics.add(broken(&span, bare)),
        }
    }
    with_parts(entries, diagnostics)
}

fn parse(line: &str) -> Option<(Key, String)> {
    let (key, identity) = line.split_once('=')?;
    Some((Key::parse(key.trim())?, line::read(identity.trim())?))
}

fn broken(span: &Range<usize>, line: &str) -> Diagnostic {
    let is_of_merge = ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
    let (message, hint) = if is_of_merge {
        (
            "a merge left its mark here",
            "take the marks out and leave the lines of both sides; their order means nothing",
        )
    } else {
        (
            "this is not a name and what it stands for",
            "write `Type = schema`, `Type::member = name`, `call() = operation` or `call().setter() = parameter`, or take \
             the line out; `cargo xtask codegen` adds what is missing",
        )
    };
    Diagnostic::new(Code::BROKEN_LOCK, Place::lock(span), message).hint(hint)
}

/// Adds a line; the same one twice is one, as a merge of two branches may leave it.
fn add(entries: &mut BTreeMap<Key, Locked>, entry: Locked, diagnostics: &mut Diagnostics) {
    match entries.get(&entry.key) {
        Some(earlier) if earlier.identity != entry.identity => {
            let message = format!("`{}` stands for two things", entry.key);
            diagnostics.add(
                Diagnostic::new(Code::BROKEN_LOCK, Place::lock(&entry.span), message)
                    .related(Place::lock(&earlier.span), "it also stands for this")
                    .hint("keep the line of the version that was published"),
            );
        }
        Some(_) => {}
        None => {
            entries.insert(entry.key.clone(), entry);
        }
    }
}

/// Puts parts to what they are parts of, which stands before them.
fn with_parts(entries: BTreeMap<Key, Locked>, diagnostics: &mut Diagnostics) -> Vec<Locked> {
    let mut owners: Vec<Locked> = Vec::new();
    for (key, entry) in entries {
        if key.part.is_none() {
            owners.push(entry);
            continue;
        }
        let is_owner = |owner: &&mut Locked| owner.key.kind == key.kind && owner.key.owner == key.owner;
        if let Some(owner) = owners.last_mut().filter(is_owner) {
            owner.parts.push(entry);
            continue;
        }
        let owner = Key { part: None, ..key.clone() };
        let message = format!("`{key}` is published, and `{owner}` is not");
        diagnostics.add(
            Diagnostic::new(Code::BROKEN_LOCK, Place::lock(&entry.span), message)
                .hint(format!("put the line of `{owner}` back, or take this one out")),
        );
    }
    owners
}
