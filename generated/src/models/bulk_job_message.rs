// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{BulkAction, BulkMessageActionParams, BulkMessageStatus, MessageDetails};
use crate::runtime::generated as rt;

/// How far a bulk job has come with one of its messages.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BulkJobMessage {
    /// What is done to one message of a job; `type` tells the two forms apart.
    pub action_params: BulkMessageActionParams,
    /// Action carried out on the message.
    pub action_type: BulkAction,
    /// When this entry was made, as an RFC 3339 date and time.
    pub created_at: rt::Timestamp,
    /// Uuid of the message within bulk jobs.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub message_id: String,
    /// Postfix id of the message.
    pub postfix_id: String,
    /// How often the action has been tried again.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub retry_count: i64,
    /// State of the message within the job.
    pub status: BulkMessageStatus,
    /// Alert id of the detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// Message id of the email itself, in contrast to the uuid in `message_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_message_id: Option<String>,
    /// The message itself, in the form in which a search returns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageDetails>,
    /// When the message was dealt with, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_at: Option<rt::Timestamp>,
    /// When a failed action is to be tried again, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<rt::Timestamp>,
    /// Remark on the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
