// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::StoredPatternType;
use crate::runtime::generated as rt;

/// `BlockedSender` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BlockedSender {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The member `is_regex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
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
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
