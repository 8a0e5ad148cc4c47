// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{BulkAction, BulkJobActionParams, BulkJobSearchParams, BulkJobStatus};
use crate::runtime::generated as rt;

/// A bulk job with its search, its state and its counters. The five counters of messages add up to `total_messages_discovered`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BulkJob {
    /// What a job does to its messages; `type` tells the two forms apart.
    pub action_params: BulkJobActionParams,
    /// Action the job carries out.
    pub action_type: BulkAction,
    /// When the job was created, as an RFC 3339 date and time.
    pub created_at: rt::Timestamp,
    /// Uuid of the job, to be used in the paths of the bulk operations.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub job_id: String,
    /// Number of messages cancelled before their turn, or still in work when the job ended.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_cancelled: i64,
    /// Number of messages on which the action failed.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_failed: i64,
    /// Number of messages that are not finished.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_pending: i64,
    /// Number of messages that were found but left out, such as phish submissions, on which a job cannot act.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_skipped: i64,
    /// Number of messages on which the action succeeded.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub messages_successful: i64,
    /// The search that picks the messages of a bulk job.
    pub search_params: BulkJobSearchParams,
    /// State of the job. Only a job that is completed, failed or cancelled can be deleted.
    pub status: BulkJobStatus,
    /// Number of messages the search of the job has found.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_messages_discovered: i64,
    /// Note given when the job was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When the job ended, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<rt::Timestamp>,
    /// When work on the job began, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<rt::Timestamp>,
    /// Remark on the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
