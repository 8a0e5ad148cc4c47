// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Changes to a URL ignore pattern; fields that are left out keep their values.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateUrlIgnorePattern {
    /// Note on why the pattern exists; null clears it.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl UpdateUrlIgnorePattern {
    /// Note on why the pattern exists; null clears it.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    #[must_use]
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.pattern = pattern.into_optional();
        self
    }
}
