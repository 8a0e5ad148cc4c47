// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// What became of the move of one message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MovedMessage {
    /// Whether the move worked.
    pub success: bool,
    /// RFC 3339 date and time at which the move ended, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// Folder that the message was to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// What was done, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Address of the recipient concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// State of the operation, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Time at which the move ended. Deprecated with 2026-11-01 as its end of life; read `completed_at`.
    #[deprecated(note = "end of life 2026-11-01, use `completed_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_timestamp: Option<rt::Timestamp>,
    /// How many items were moved. Deprecated with 2026-11-01 as its end of life; nothing replaces it.
    #[deprecated(note = "end of life 2026-11-01, nothing replaces it")]
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub item_count: Option<i64>,
}
