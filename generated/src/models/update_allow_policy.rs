// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::PatternType;
use crate::runtime::generated as rt;

/// Changes to an allow policy; fields that are left out keep their values.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateAllowPolicy {
    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_acceptable_sender: Option<bool>,
    /// Mail to a matching recipient passes without any detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exempt_recipient: Option<bool>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// Mail of a matching sender passes without any detection, and its links are not followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trusted_sender: Option<bool>,
    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What a pattern is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<PatternType>,
    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_sender: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recipient: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sender: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spoof: Option<bool>,
}

impl UpdateAllowPolicy {
    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    #[must_use]
    pub fn is_acceptable_sender(
        mut self,
        is_acceptable_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.is_acceptable_sender = is_acceptable_sender.into();
        self
    }

    /// Mail to a matching recipient passes without any detection.
    #[must_use]
    pub fn is_exempt_recipient(
        mut self,
        is_exempt_recipient: impl Into<Option<bool>>,
    ) -> Self {
        self.is_exempt_recipient = is_exempt_recipient.into();
        self
    }

    /// Whether `pattern` is a regular expression.
    #[must_use]
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.is_regex = is_regex.into();
        self
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    #[must_use]
    pub fn is_trusted_sender(
        mut self,
        is_trusted_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.is_trusted_sender = is_trusted_sender.into();
        self
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[must_use]
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.pattern = pattern.into_optional();
        self
    }

    /// What a pattern is compared with.
    #[must_use]
    pub fn pattern_type<By>(
        mut self,
        pattern_type: impl rt::IntoOptional<PatternType, By>,
    ) -> Self {
        self.pattern_type = pattern_type.into_optional();
        self
    }

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    #[must_use]
    pub fn verify_sender(mut self, verify_sender: impl Into<Option<bool>>) -> Self {
        self.verify_sender = verify_sender.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_recipient(mut self, is_recipient: impl Into<Option<bool>>) -> Self {
        self.is_recipient = is_recipient.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_sender(mut self, is_sender: impl Into<Option<bool>>) -> Self {
        self.is_sender = is_sender.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn is_spoof(mut self, is_spoof: impl Into<Option<bool>>) -> Self {
        self.is_spoof = is_spoof.into();
        self
    }
}
