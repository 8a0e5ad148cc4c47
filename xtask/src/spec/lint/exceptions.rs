//! Findings that stay: each exception names a code, places and a reason, and one that matches nothing is a fault.

use std::ops::Range;

use generator::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use generator::spec::pointer::Pointer;
use serde::Deserialize;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Findings;

/// One entry of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Of the findings.
    code: Spanned<String>,
    /// Why they stay.
    reason: Spanned<String>,
    /// The pointers of the findings.
    places: Vec<Spanned<String>>,
}

/// One finding that stays.
struct Exception {
    code: Code,
    place: Pointer,
    span: Range<usize>,
    is_used: bool,
}

/// All that stay.
#[derive(Default)]
pub(super) struct Exceptions {
    entries: Vec<Exception>,
    /// What is wrong with the file.
    pub(super) faults: Diagnostics,
}

impl Exceptions {
    /// Reads the file's text; an empty text gives none.
    pub(super) fn read(text: &str) -> Self {
        let mut exceptions = Self::default();
        let (table, errors) = DeTable::parse_recoverable(text);
        if let Some(error) = errors.first() {
            let span = error.span().unwrap_or_default();
            exceptions.complain(&span, error.message(), "correct the line; the file has to be TOML");
            return exceptions;
        }
        for (key, value) in table.into_inner() {
            let span = value.span();
            match (key.get_ref().as_ref(), value.into_inner()) {
                ("except", DeValue::Array(entries)) => {
                    entries.into_iter().for_each(|entry| exceptions.read_entry(entry));
                }
                ("except", _) => {
                    let hint = "write `[[except]]` above each entry";
                    exceptions.complain(&span, "`except` has to be a list of entries", hint);
                }
                (unknown, _) => {
                    let message = format!("`{unknown}` is not known here");
                    exceptions.complain(&key.span(), &message, "write `[[except]]` above each entry");
                }
            }
        }
        exceptions
    }

    fn read_entry(&mut self, entry: Spanned<DeValue<'_>>) {
        let whole = entry.span();
        let entry = match Entry::deserialize(ValueDeserializer::from(entry)) {
            Ok(entry) => entry,
            Err(error) => {
                let hint = "an entry has a `code`, a `reason` and `places`";
                return self.complain(&error.span().unwrap_or(whole), error.message(), hint);
            }
        };
        if entry.reason.get_ref().trim().is_empty() {
            self.complain(
                &entry.reason.span(),
                "the reason is empty",
                "say why the document is right as it is",
            );
        }
        let wanted = entry.code.get_ref();
        let Some(code) = Code::all().find(|code| code.id() == *wanted) else {
            let message = format!("`{wanted}` is no code");
            return self.complain(
                &entry.code.span(),
                &message,
                "write it as it is shown, such as `SPEC0106`",
            );
        };
        if Code::GENERATION.contains(&code) && code.severity() == Severity::Error {
            let message = format!("`{wanted}` cannot be excepted: no code is made of a document that has it");
            return self.complain(&entry.code.span(), &message, "mend the document");
        }
        for place in entry.places {
            self.add(code, &place);
        }
    }

    fn add(&mut self, code: Code, place: &Spanned<String>) {
        let Some(pointer) = Pointer::parse(place.get_ref()) else {
            let message = format!("`{}` is no JSON pointer", place.get_ref());
            return self.complain(
                &place.span(),
                &message,
                "copy the place from the finding; it begins with `/`",
            );
        };
        if self.entries.iter().any(|known| known.code == code && known.place == pointer) {
            let message = format!("`{pointer}` is excepted twice from {}", code.id());
            return self.complain(&place.span(), &message, "keep one of them");
        }
        self.entries.push(Exception { code, place: pointer, span: place.span(), is_used: false });
    }

    fn complain(&mut self, span: &Range<usize>, message: &str, hint: &str) {
        self.faults.add(Diagnostic::new(Code::BAD_EXCEPTION, Place::settings(span), message).hint(hint));
    }

    /// The findings without those that stay, and how many these are.
    pub(super) fn apply(&mut self, findings: &Findings) -> (Findings, usize) {
        let mut left = Findings::default();
        let mut count = 0;
        for finding in findings.sorted() {
            let exception = self.entries.iter_mut().find(|exception| {
                exception.code == finding.code && finding.place.pointer() == Some(&exception.place)
            });
            if let Some(exception) = exception {
                exception.is_used = true;
                count += 1;
            } else {
                left.add(finding.clone());
            }
        }
        (left, count)
    }

    /// Complains about those that matched nothing. Of a document with errors only those whose place is gone, since a
    /// part that could not be read gives no finding.
    pub(super) fn report_unused(&mut self, document: &Value, is_sound: bool) {
        for exception in self.entries.iter().filter(|exception| !exception.is_used) {
            if is_sound || document.pointer(exception.place.as_str()).is_none() {
                let message = format!(
                    "nothing at `{}` has to be excepted from {}",
                    exception.place,
                    exception.code.id()
                );
                self.faults.add(
                    Diagnostic::new(Code::UNMATCHED_EXCEPTION, Place::settings(&exception.span), message)
                        .hint("remove it; an exception without effect hides a change of the document"),
                );
            }
        }
    }
}
