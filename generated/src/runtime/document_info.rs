//! What a crate says about the description of the API that it was made from.

/// A description of an API; the constant `DOCUMENT` of this crate has its own.
///
/// The hashes are for comparing: two crates with the same hashes were made from the same description. A hash is the
/// SHA-256 of the document as JSON without white space, the members of every object in the order of their names' bytes,
/// and so the same for one that is only formatted or sorted in another way, or written as YAML. Most documents have the
/// hash that `jq -jcS . FILE | sha256sum` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentInfo {
    /// The title in the document.
    pub title: &'static str,
    /// The version in the document.
    pub version: &'static str,
    /// The date of the API (`YYYY-MM-DD`), where one is known.
    pub api_version: Option<&'static str>,
    /// How many operations there are.
    pub operations: usize,
    /// The hash of the document, in hexadecimal.
    pub sha256: &'static str,
    /// The hashes of the corrections that were applied to it, in their order.
    pub overlays_sha256: &'static [&'static str],
}
