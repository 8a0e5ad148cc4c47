//! Reads the settings entry by entry, so that a fault in one hides neither the others nor their faults.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use super::Settings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// What the settings may hold.
const KINDS: [&str; 15] = [
    "api_version",
    "components",
    "scope",
    "envelope",
    "extensions",
    "methods",
    "pagers",
    "retry",
    "sensitive",
    "names",
    "shared",
    "ids",
    "split_enums",
    "patch",
    "ignored_responses",
];

/// Reads the file's text. What cannot be read is left out, and the settings then say that they are incomplete.
pub(super) fn read(text: &str, diagnostics: &mut Diagnostics) -> Settings {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { diagnostics, is_incomplete: !errors.is_empty() };
    let mut settings = Settings::default();
    if errors.is_empty() {
        for (key, value) in table.into_inner() {
            reader.entry(&mut settings, &key, value);
        }
    } else {
        reader.report_syntax(text, &errors);
    }
    settings.is_incomplete = reader.is_incomplete;
    settings
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
    is_incomplete: bool,
}

impl Reader<'_> {
    /// One complaint for each line: what the parser says after it has stumbled in a line is about the same slip.
    fn report_syntax(&mut self, text: &str, errors: &[Error]) {
        let mut last_line = None;
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let line = text.get(..span.start).unwrap_or_default().matches('\n').count();
            if last_line != Some(line) {
                self.complain(&span, error.message(), "correct the line; the settings have to be TOML");
            }
            last_line = Some(line);
        }
    }

    fn entry(
        &mut self,
        settings: &mut Settings,
        key: &Spanned<impl AsRef<str>>,
        value: Spanned<DeValue<'_>>,
    ) {
        match key.get_ref().as_ref() {
            "api_version" => settings.api_version = self.one(value),
            "components" => settings.components = self.one(value),
            "scope" => settings.scope = self.one(value),
            "envelope" => settings.envelope = self.one(value),
            "extensions" => settings.extensions = self.one(value),
            "methods" => settings.methods = self.list(key, value),
            "pagers" => settings.pagers = self.list(key, value),
            "retry" => settings.retry = self.list(key, value),
            "sensitive" => settings.sensitive = self.list(key, value),
            "names" => settings.names = self.list(key, value),
            "shared" => settings.shared = self.list(key, value),
            "ids" => settings.ids = self.list(key, value),
            "split_enums" => settings.split_enums = self.list(key, value),
            "patch" => settings.patch = self.list(key, value),
            "ignored_responses" => settings.ignored_responses = self.list(key, value),
            unknown => {
                let similar = similar::get_close_matches(unknown, &KINDS, 1, 0.75);
                let hint = match similar.first() {
                    Some(known) => format!("write `{known}`, if that is meant"),
                    None => format!("there are `{}`", KINDS.join("`, `")),
                };
                self.complain(&key.span(), &format!("`{unknown}` is not a kind of setting"), &hint);
            }
        }
    }

    fn list<T: DeserializeOwned>(
        &mut self,
        key: &Spanned<impl AsRef<str>>,
        value: Spanned<DeValue<'_>>,
    ) -> Vec<T> {
        let span = value.span();
        if let DeValue::Array(entries) = value.into_inner() {
            return entries.into_iter().filter_map(|entry| self.one(entry)).collect();
        }
        let name = key.get_ref().as_ref();
        let message = format!("`{name}` has to be a list of entries");
        self.complain(&span, &message, &format!("write `[[{name}]]` above each entry"));
        Vec::new()
    }

    /// One entry. After a fault it is read again without what is at fault, for the sake of the next one.
    fn one<T: DeserializeOwned>(&mut self, mut entry: Spanned<DeValue<'_>>) -> Option<T> {
        self.check_reason(&mut entry);
        let mut has_lost_members = false;
        loop {
            let error = match T::deserialize(ValueDeserializer::from(entry.clone())) {
                Ok(read) => return Some(read),
                Err(error) => error,
            };
            let span = error.span().unwrap_or(0..0);
            let was_removed = remove(&mut entry, &span);
            // A member that is missing after one was taken out is that one.
            if was_removed || !has_lost_members {
                let hint = "compare the entry with the others of its kind";
                self.complain(&span, error.message(), hint);
            }
            if !was_removed {
                return None;
            }
            has_lost_members = true;
        }
    }

    /// Every entry gives its reason; one is put in where there is none, so that the rest is read.
    fn check_reason(&mut self, entry: &mut Spanned<DeValue<'_>>) {
        let header = entry.span();
        let DeValue::Table(table) = entry.get_mut() else { return };
        let hint = "say why the document is not enough here";
        match table.get("reason").map(|reason| (reason.get_ref(), reason.span())) {
            Some((DeValue::String(reason), span)) if reason.trim().is_empty() => {
                self.complain(&span, "the `reason` is empty", hint);
            }
            Some(_) => {}
            None => {
                self.complain(&header, "the `reason` is missing", hint);
                // It stands nowhere, so no fault can lie in it.
                let nowhere = usize::MAX..usize::MAX;
                let reason = DeValue::String("missing".into());
                table.insert(Spanned::new(nowhere.clone(), "reason".into()), Spanned::new(nowhere, reason));
            }
        }
    }

    fn complain(&mut self, span: &Range<usize>, message: &str, hint: &str) {
        self.is_incomplete = true;
        self.diagnostics.add(Diagnostic::new(Code::BAD_SETTINGS, Place::settings(span), message).hint(hint));
    }
}

/// Takes out the innermost member or element that a fault lies in; says whether there was one.
fn remove(value: &mut Spanned<DeValue<'_>>, fault: &Range<usize>) -> bool {
    match value.get_mut() {
        DeValue::Table(table) => {
            let at_fault =
                table.iter().find(|(key, value)| holds(&key.span(), fault) || reaches(value, fault));
            let Some(key) = at_fault.map(|(key, _)| key.clone()) else { return false };
            let removed_inside = table.get_mut(&key).is_some_and(|value| remove(value, fault));
            removed_inside || table.remove(&key).is_some()
        }
        DeValue::Array(elements) => {
            let Some(position) = elements.iter().position(|element| reaches(element, fault)) else {
                return false;
            };
            let removed_inside = elements.get_mut(position).is_some_and(|element| remove(element, fault));
            if !removed_inside {
                let others = elements.iter().enumerate().filter(|(index, _)| *index != position);
                *elements = others.map(|(_, element)| element.clone()).collect();
            }
            true
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => false,
    }
}

/// Whether a fault lies in a value. The span of a table is that of its header, so its members are asked too.
fn reaches(value: &Spanned<DeValue<'_>>, fault: &Range<usize>) -> bool {
    let is_inside = match value.get_ref() {
        DeValue::Table(table) => {
            table.iter().any(|(key, value)| holds(&key.span(), fault) || reaches(value, fault))
        }
        DeValue::Array(elements) => elements.iter().any(|element| reaches(element, fault)),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => false,
    };
    is_inside || holds(&value.span(), fault)
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}
