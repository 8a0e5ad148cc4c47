//! YAML documents are read as the JSON that they stand for.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// Whether a document is YAML, by its name.
pub(crate) fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml"))
}

/// The JSON text of a YAML document. Complaints about it name pointers; lines would be those of the JSON.
pub(crate) fn to_json(path: &Path, text: &str) -> Result<String> {
    let value: Value =
        serde_saphyr::from_str(text).with_context(|| format!("{} is not readable YAML", path.display()))?;
    serde_json::to_string_pretty(&value).with_context(|| format!("{} is not a JSON document", path.display()))
}
