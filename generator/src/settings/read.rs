//! Sorts the entries of the settings by their kind.

use super::Settings;
use super::reader::{Form, Reader};
use crate::diagnostic::{Code, Diagnostics};

/// What the settings may hold.
const FORM: Form = Form {
    kinds: &[
        "api_version",
        "components",
        "scope",
        "envelope",
        "extensions",
        "methods",
        "handles",
        "pagers",
        "retry",
        "sensitive",
        "names",
        "shared",
        "ids",
        "split_enums",
        "ignored_responses",
    ],
    entry: "setting",
    file: "the settings have",
    texts: &[("reason", "say why the document is not enough here")],
    code: Code::BAD_SETTINGS,
};

/// Reads the file's text. What cannot be read is left out, and the settings then say that they are incomplete.
pub(super) fn read(text: &str, diagnostics: &mut Diagnostics) -> Settings {
    let mut settings = Settings::default();
    settings.is_incomplete = Reader::read(text, &FORM, diagnostics, |reader, kind, value| match kind {
        "api_version" => settings.api_version = reader.one(value),
        "components" => settings.components = reader.one(value),
        "scope" => settings.scope = reader.one(value),
        "envelope" => settings.envelope = reader.one(value),
        "extensions" => settings.extensions = reader.one(value),
        "methods" => settings.methods = reader.list(kind, value),
        "handles" => settings.handles = reader.list(kind, value),
        "pagers" => settings.pagers = reader.list(kind, value),
        "retry" => settings.retry = reader.list(kind, value),
        "sensitive" => settings.sensitive = reader.list(kind, value),
        "names" => settings.names = reader.list(kind, value),
        "shared" => settings.shared = reader.list(kind, value),
        "ids" => settings.ids = reader.list(kind, value),
        "split_enums" => settings.split_enums = reader.list(kind, value),
        "ignored_responses" => settings.ignored_responses = reader.list(kind, value),
        // The form names no others.
        _ => {}
    });
    settings
}
