// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `MovedMessage` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MovedMessage {
    /// The member `success`.
    pub success: bool,
    /// The member `completed_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// The member `destination`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// The member `message_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The member `operation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The member `recipient`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The member `completed_timestamp`.
    #[deprecated(note = "end of life 2026-11-01, use `completed_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_timestamp: Option<rt::Timestamp>,
    /// The member `item_count`.
    #[deprecated(note = "end of life 2026-11-01, nothing replaces it")]
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub item_count: Option<i64>,
}
