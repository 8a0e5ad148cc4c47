// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::StoredPatternType;
use crate::runtime::generated as rt;

/// `AllowPolicy` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct AllowPolicy {
    /// The member `created_at`.
    pub created_at: rt::Timestamp,
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
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
    /// The member `modified_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The member `pattern_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<StoredPatternType>,
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
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
