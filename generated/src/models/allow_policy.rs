// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::StoredPatternType;
use crate::runtime::generated as rt;

/// Lets mail of certain senders, or to certain recipients, past some or all detections. The three flags `is_acceptable_sender`, `is_exempt_recipient` and `is_trusted_sender` say how far.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct AllowPolicy {
    /// When the policy was added, as an RFC 3339 date and time.
    pub created_at: rt::Timestamp,
    /// Uuid of the policy, given by the server.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
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
    /// When the policy was last changed, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What a pattern is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<StoredPatternType>,
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
    /// Time of the last change. Deprecated, with end of life on 2026-11-01; read `modified_at` instead.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
