// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// What became of the release of one message from quarantine.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ReleasedMessage {
    /// Investigate id of the message.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Deliveries that were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Vec<String>>,
    /// Deliveries that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<String>>,
    /// Deliveries that were not made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undelivered: Option<Vec<String>>,
    /// Postfix id of the message. Deprecated with 2026-11-01 as its end of life; read `id`.
    #[deprecated(note = "end of life 2026-11-01, use `id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id: Option<String>,
}
