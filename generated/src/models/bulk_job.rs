// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{BulkAction, BulkJobActionParams, BulkJobStatus, BulkSearchParams};
use crate::runtime::generated as rt;

/// `BulkJob` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BulkJob {
    /// The member `action_params`.
    pub action_params: BulkJobActionParams,
    /// The member `action_type`.
    pub action_type: BulkAction,
    /// The member `created_at`.
    pub created_at: rt::Timestamp,
    /// The member `job_id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub job_id: String,
    /// The member `messages_cancelled`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_cancelled: i64,
    /// The member `messages_failed`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_failed: i64,
    /// The member `messages_pending`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_pending: i64,
    /// The member `messages_skipped`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_skipped: i64,
    /// The member `messages_successful`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_successful: i64,
    /// The member `search_params`.
    pub search_params: BulkSearchParams,
    /// The member `status`.
    pub status: BulkJobStatus,
    /// The member `total_messages_discovered`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_messages_discovered: i64,
    /// The member `comment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The member `completed_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// The member `started_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<rt::Timestamp>,
    /// The member `status_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
