// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ReleasedMessage` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ReleasedMessage {
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// The member `delivered`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Vec<String>>,
    /// The member `failed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<String>>,
    /// The member `undelivered`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undelivered: Option<Vec<String>>,
    /// The member `postfix_id`.
    #[deprecated(note = "end of life 2026-11-01, use `id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id: Option<String>,
}
