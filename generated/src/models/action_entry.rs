// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ActionEntryProperties, PostDeliveryOperation};
use crate::runtime::generated as rt;

/// One action applied to a message after it was delivered, as the action log of that message lists it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionEntry {
    /// Kind of action.
    pub operation: PostDeliveryOperation,
    /// When the action ended, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// Details of the action; which of them are set depends on `operation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ActionEntryProperties>,
    /// When the action was begun, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<rt::Timestamp>,
    /// State of the action, as free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether the action succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
