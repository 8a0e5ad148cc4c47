// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{BulkAction, BulkMessageActionParams, BulkMessageStatus, MessageDetails};
use crate::runtime::generated as rt;

/// `BulkJobMessage` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BulkJobMessage {
    /// The member `action_params`.
    pub action_params: BulkMessageActionParams,
    /// The member `action_type`.
    pub action_type: BulkAction,
    /// The member `created_at`.
    pub created_at: rt::Timestamp,
    /// The member `message_id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub message_id: String,
    /// The member `postfix_id`.
    pub postfix_id: String,
    /// The member `retry_count`.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub retry_count: i64,
    /// The member `status`.
    pub status: BulkMessageStatus,
    /// The member `alert_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// The member `email_message_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_message_id: Option<String>,
    /// The member `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageDetails>,
    /// The member `processed_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_at: Option<rt::Timestamp>,
    /// The member `retry_after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<rt::Timestamp>,
    /// The member `status_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
