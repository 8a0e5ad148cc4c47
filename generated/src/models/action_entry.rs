// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ActionEntryProperties, PostDeliveryOperation};
use crate::runtime::generated as rt;

/// `ActionEntry` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionEntry {
    /// The member `operation`.
    pub operation: PostDeliveryOperation,
    /// The member `completed_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// The member `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ActionEntryProperties>,
    /// The member `started_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<rt::Timestamp>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The member `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
