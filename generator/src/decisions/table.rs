//! Settings of one kind by their key, each remembering whether it was asked for.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// One setting, and whether the document has what it is about.
#[derive(Debug)]
pub(super) struct Entry<T> {
    value: T,
    pub(super) span: Range<usize>,
    used: Cell<bool>,
}

/// Settings of one kind by their key.
#[derive(Debug)]
pub(super) struct Table<T> {
    what: &'static str,
    pub(super) entries: BTreeMap<String, Entry<T>>,
}

impl<T> Table<T> {
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, entries: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, key: &Spanned<String>, value: T, diagnostics: &mut Diagnostics) {
        let entry = Entry { value, span: key.span(), used: Cell::new(false) };
        if let Some(earlier) = self.entries.insert(key.get_ref().clone(), entry) {
            let message = format!("`{}` is set twice for {}", key.get_ref(), self.what);
            diagnostics.add(
                Diagnostic::new(Code::BAD_SETTINGS, Place::settings(&key.span()), message)
                    .related(Place::settings(&earlier.span), "also set here")
                    .hint("keep one of them"),
            );
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&T> {
        let entry = self.entries.get(key)?;
        entry.used.set(true);
        Some(&entry.value)
    }

    /// Reports what nobody asked for and what `is_gone` says cannot be asked for.
    pub(super) fn report_unused(&self, is_gone: impl Fn(&str) -> bool, diagnostics: &mut Diagnostics) {
        let unused = self.entries.iter().filter(|(_, entry)| !entry.used.get());
        for (key, entry) in unused.filter(|(key, _)| is_gone(key)) {
            diagnostics.add(unmatched(self.what, key, &entry.span));
        }
    }
}

/// What to do about a setting without effect.
pub(super) const NO_EFFECT: &str =
    "correct or remove the entry; a setting without effect hides a change of the document";

pub(super) fn unmatched(what: &str, key: &str, span: &Range<usize>) -> Diagnostic {
    let message = format!("`{key}` is not in the document ({what})");
    Diagnostic::new(Code::UNMATCHED_SETTING, Place::settings(span), message).hint(NO_EFFECT)
}
