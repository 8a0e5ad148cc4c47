//! Reads a file of entries, so that a fault in one hides neither the others nor their faults.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// What files of one form hold.
#[derive(Debug)]
pub(crate) struct Form {
    /// The kinds of entries.
    pub kinds: &'static [&'static str],
    /// One of them, as it is called in a sentence.
    pub entry: &'static str,
    /// The whole, as it is called in a sentence.
    pub file: &'static str,
    /// The texts that every entry has, each with what to do where it is missing.
    pub texts: &'static [(&'static str, &'static str)],
    /// The code of complaints.
    pub code: Code,
}

/// The key of an entry or a list of entries.
pub(crate) type Key<'t> = Spanned<std::borrow::Cow<'t, str>>;

/// Reads one file.
#[derive(Debug)]
pub(crate) struct Reader<'d> {
    form: &'static Form,
    diagnostics: &'d mut Diagnostics,
    is_incomplete: bool,
}

impl<'d> Reader<'d> {
    /// Reads the text and calls `entry` for every kind that the form knows; says whether something was left out because
    /// it could not be read.
    pub(crate) fn read(
        text: &str,
        form: &'static Form,
        diagnostics: &'d mut Diagnostics,
        mut entry: impl FnMut(&mut Self, &str, Spanned<DeValue<'_>>),
    ) -> bool {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self { form, diagnostics, is_incomplete: !errors.is_empty() };
        if errors.is_empty() {
            for (key, value) in table.into_inner() {
                if form.kinds.contains(&key.get_ref().as_ref()) {
                    entry(&mut reader, key.get_ref().as_ref(), value);
                } else {
                    reader.report_unknown(&key);
                }
            }
        } else {
            reader.report_syntax(text, &errors);
        }
        reader.is_incomplete
    }

    fn report_unknown(&mut self, key: &Key<'_>) {
        let (unknown, kinds) = (key.get_ref().as_ref(), self.form.kinds);
        let similar = similar::get_close_matches(unknown, kinds, 1, 0.75);
        let hint = match similar.first() {
            Some(known) => format!("write `{known}`, if that is meant"),
            None => format!("there are `{}`", kinds.join("`, `")),
        };
        self.complain(&key.span(), &format!("`{unknown}` is not a kind of {}", self.form.entry), &hint);
    }

    /// One complaint for each line: what the parser says after it has stumbled in a line is about the same slip.
    fn report_syntax(&mut self, text: &str, errors: &[Error]) {
        let hint = format!("correct the line; {} to be TOML", self.form.file);
        let mut last_line = None;
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let line = text.get(..span.start).unwrap_or_default().matches('\n').count();
            if last_line != Some(line) {
                self.complain(&span, error.message(), &hint);
            }
            last_line = Some(line);
        }
    }

    /// The entries of a list.
    pub(crate) fn list<T: DeserializeOwned>(&mut self, kind: &str, value: Spanned<DeValue<'_>>) -> Vec<T> {
        let span = value.span();
        if let DeValue::Array(entries) = value.into_inner() {
            return entries.into_iter().filter_map(|entry| self.one(entry)).collect();
        }
        let message = format!("`{kind}` has to be a list of entries");
        self.complain(&span, &message, &format!("write `[[{kind}]]` above each entry"));
        Vec::new()
    }

    /// One entry. After a fault it is read again without what is at fault, for the sake of the next one.
    pub(crate) fn one<T: DeserializeOwned>(&mut self, mut entry: Spanned<DeValue<'_>>) -> Option<T> {
        for (text, hint) in self.form.texts {
            self.check_text(&mut entry, text, hint);
        }
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

    /// Every entry has its texts; one is put in where there is none, so that the rest is read.
    fn check_text(&mut self, entry: &mut Spanned<DeValue<'_>>, name: &'static str, hint: &str) {
        let header = entry.span();
        let DeValue::Table(table) = entry.get_mut() else { return };
        match table.get(name).map(|text| (text.get_ref(), text.span())) {
            Some((DeValue::String(text), span)) if text.trim().is_empty() => {
                self.complain(&span, &format!("the `{name}` is empty"), hint);
            }
            Some(_) => {}
            None => {
                self.complain(&header, &format!("the `{name}` is missing"), hint);
                // It stands nowhere, so no fault can lie in it.
                let nowhere = usize::MAX..usize::MAX;
                let text = DeValue::String("missing".into());
                table.insert(Spanned::new(nowhere.clone(), name.into()), Spanned::new(nowhere, text));
            }
        }
    }

    fn complain(&mut self, span: &Range<usize>, message: &str, hint: &str) {
        self.is_incomplete = true;
        let diagnostic = Diagnostic::new(self.form.code, Place::settings(span), message).hint(hint);
        self.diagnostics.add(diagnostic);
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
