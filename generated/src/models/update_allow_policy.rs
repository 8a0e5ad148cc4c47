// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::PatternType;
use crate::runtime::generated as rt;

/// `UpdateAllowPolicy` of the API.
///
/// At least 1 member.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateAllowPolicy {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// The member `is_acceptable_sender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_acceptable_sender: Option<bool>,
    /// The member `is_exempt_recipient`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exempt_recipient: Option<bool>,
    /// The member `is_regex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// The member `is_trusted_sender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trusted_sender: Option<bool>,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The member `pattern_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<PatternType>,
    /// The member `verify_sender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_sender: Option<bool>,
    /// The member `is_recipient`.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recipient: Option<bool>,
    /// The member `is_sender`.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sender: Option<bool>,
    /// The member `is_spoof`.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spoof: Option<bool>,
}

impl UpdateAllowPolicy {
    /// Sets the member `comments`.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.comments = comments.into();
        self
    }

    /// Sets the member `is_acceptable_sender`.
    #[must_use]
    pub fn is_acceptable_sender(mut self, is_acceptable_sender: bool) -> Self {
        self.is_acceptable_sender = Some(is_acceptable_sender);
        self
    }

    /// Sets the member `is_exempt_recipient`.
    #[must_use]
    pub fn is_exempt_recipient(mut self, is_exempt_recipient: bool) -> Self {
        self.is_exempt_recipient = Some(is_exempt_recipient);
        self
    }

    /// Sets the member `is_regex`.
    #[must_use]
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.is_regex = Some(is_regex);
        self
    }

    /// Sets the member `is_trusted_sender`.
    #[must_use]
    pub fn is_trusted_sender(mut self, is_trusted_sender: bool) -> Self {
        self.is_trusted_sender = Some(is_trusted_sender);
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

    /// Sets the member `pattern_type`.
    #[must_use]
    pub fn pattern_type(mut self, pattern_type: impl Into<PatternType>) -> Self {
        self.pattern_type = Some(pattern_type.into());
        self
    }

    /// Sets the member `verify_sender`.
    #[must_use]
    pub fn verify_sender(mut self, verify_sender: bool) -> Self {
        self.verify_sender = Some(verify_sender);
        self
    }

    /// Sets the member `is_recipient`.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_recipient(mut self, is_recipient: bool) -> Self {
        self.is_recipient = Some(is_recipient);
        self
    }

    /// Sets the member `is_sender`.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_sender(mut self, is_sender: bool) -> Self {
        self.is_sender = Some(is_sender);
        self
    }

    /// Sets the member `is_spoof`.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_spoof(mut self, is_spoof: bool) -> Self {
        self.is_spoof = Some(is_spoof);
        self
    }
}
