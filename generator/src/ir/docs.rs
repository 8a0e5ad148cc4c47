//! What the documentation of an item says, before it becomes attributes.

/// The documentation of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The document's own text, one paragraph a string.
    pub text: Vec<String>,
    /// Facts in sentences: limits, defaults, permissions.
    pub facts: Vec<String>,
}

/// Why and until when something is deprecated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// The note of `#[deprecated]`.
    pub note: String,
}
