// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `UpdateTrustedDomain` of the API.
///
/// At least 1 member.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateTrustedDomain {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// The member `is_recent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recent: Option<bool>,
    /// The member `is_regex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// The member `is_similarity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_similarity: Option<bool>,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl UpdateTrustedDomain {
    /// Sets the member `comments`.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.comments = comments.into();
        self
    }

    /// Sets the member `is_recent`.
    #[must_use]
    pub fn is_recent(mut self, is_recent: bool) -> Self {
        self.is_recent = Some(is_recent);
        self
    }

    /// Sets the member `is_regex`.
    #[must_use]
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.is_regex = Some(is_regex);
        self
    }

    /// Sets the member `is_similarity`.
    #[must_use]
    pub fn is_similarity(mut self, is_similarity: bool) -> Self {
        self.is_similarity = Some(is_similarity);
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
