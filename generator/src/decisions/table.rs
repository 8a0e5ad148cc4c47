//! Settings of one kind by their key, each remembering whether it was asked for.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::spec::parameter_names::{Target, resolve};
use crate::spec::pointer::Pointer;

/// One setting, and whether the document has what it is about.
#[derive(Debug)]
pub(super) struct Entry<T> {
    value: T,
    /// The key as the settings have it.
    written: String,
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
        let written = key.get_ref().clone();
        let entry = Entry { value, written: written.clone(), span: key.span(), used: Cell::new(false) };
        self.insert(written, entry, diagnostics);
    }

    fn insert(&mut self, key: String, entry: Entry<T>, diagnostics: &mut Diagnostics) {
        let (written, span) = (entry.written.clone(), entry.span.clone());
        if let Some(earlier) = self.entries.insert(key, entry) {
            let message = format!("`{written}` is set twice for {}", self.what);
            diagnostics.add(
                Diagnostic::new(Code::BAD_SETTINGS, Place::settings(&span), message)
                    .related(Place::settings(&earlier.span), "also set here")
                    .hint("keep one of them"),
            );
        }
    }

    /// Makes places of the document of keys that name parameters.
    pub(super) fn find_parameters(&mut self, document: &Value, diagnostics: &mut Diagnostics) {
        let mut entries: Vec<_> = std::mem::take(&mut self.entries).into_iter().collect();
        entries.sort_by_key(|(_, entry)| entry.span.start);
        for (key, entry) in entries {
            match Pointer::parse(&key).map(|place| resolve(document, &place)) {
                None | Some(Target::Other | Target::Unknown { .. }) => self.insert(key, entry, diagnostics),
                Some(Target::Named(at)) => self.insert(at.as_str().to_owned(), entry, diagnostics),
                Some(Target::Counted { at, named }) => {
                    diagnostics.add(counted(&entry.written, &entry.span, &named));
                    self.insert(at.as_str().to_owned(), entry, diagnostics);
                }
            }
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&T> {
        let entry = self.entries.get(key)?;
        entry.used.set(true);
        Some(&entry.value)
    }

    /// Reports what nobody asked for and `cure` knows what to do about; of something else it may be that it could not
    /// be asked for.
    pub(super) fn report_unused(&self, cure: impl Fn(&str) -> Option<String>, diagnostics: &mut Diagnostics) {
        for (key, entry) in self.entries.iter().filter(|(_, entry)| !entry.used.get()) {
            if let Some(cure) = cure(key) {
                diagnostics.add(unmatched(self.what, &entry.written, &entry.span).hint(cure));
            }
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

fn counted(written: &str, span: &Range<usize>, named: &Pointer) -> Diagnostic {
    let message = format!("`{written}` counts parameters, and means another one when their order changes");
    Diagnostic::new(Code::COUNTED_PARAMETER, Place::settings(span), message)
        .hint(format!("name the parameter: `{}`", named.as_str()))
}
