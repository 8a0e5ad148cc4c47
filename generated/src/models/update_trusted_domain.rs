// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Changes to a trusted domain; fields that are left out keep their values.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateTrustedDomain {
    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recent: Option<bool>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_similarity: Option<bool>,
    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl UpdateTrustedDomain {
    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    #[must_use]
    pub fn is_recent(mut self, is_recent: impl Into<Option<bool>>) -> Self {
        self.is_recent = is_recent.into();
        self
    }

    /// Whether `pattern` is a regular expression.
    #[must_use]
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.is_regex = is_regex.into();
        self
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    #[must_use]
    pub fn is_similarity(mut self, is_similarity: impl Into<Option<bool>>) -> Self {
        self.is_similarity = is_similarity.into();
        self
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    #[must_use]
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.pattern = pattern.into_optional();
        self
    }
}
