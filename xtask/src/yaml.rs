//! YAML documents are read as the JSON that they stand for.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::disk;

/// The name under which a document is shown, and its text as JSON. Complaints about YAML name pointers; lines are those
/// of the JSON, and the name says so.
pub(crate) fn read_document(path: &Path, shown_name: String) -> Result<(String, String)> {
    let text = disk::read(path)?;
    if is_yaml(path) {
        Ok((format!("{shown_name} (as JSON)"), to_json(path, &text)?))
    } else {
        Ok((shown_name, text))
    }
}

/// Whether a document is YAML, by its name.
fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml"))
}

fn to_json(path: &Path, text: &str) -> Result<String> {
    let value: Value =
        serde_saphyr::from_str(text).with_context(|| format!("{} is not readable YAML", path.display()))?;
    serde_json::to_string_pretty(&value).with_context(|| format!("{} is not a JSON document", path.display()))
}
