// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::PatternType;
use crate::runtime::generated as rt;

/// Changes to a blocked sender; fields that are left out keep their values.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateBlockedSender {
    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What a pattern is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<PatternType>,
}

impl UpdateBlockedSender {
    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// Whether `pattern` is a regular expression.
    #[must_use]
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.is_regex = is_regex.into();
        self
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
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
}
