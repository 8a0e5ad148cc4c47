// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `UpdateUrlIgnorePattern` of the API.
///
/// At least 1 member.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateUrlIgnorePattern {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl UpdateUrlIgnorePattern {
    /// Sets the member `comments`.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.comments = comments.into();
        self
    }

    /// Sets the member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
}
