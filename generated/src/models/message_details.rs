// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    ActionLogEntry, AllowlistPatternType, Disposition, Finding, MessageDeliveryMode,
    MessageDeliveryStatus, PostDeliveryOperation, Validation,
};

use crate::runtime::generated as rt;

/// `MessageDetails` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageDetails {
    /// The member `client_recipients`.
    pub client_recipients: Vec<String>,
    /// The member `detection_reasons`.
    pub detection_reasons: Vec<String>,
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// The member `is_phish_submission`.
    pub is_phish_submission: bool,
    /// The member `is_quarantined`.
    pub is_quarantined: bool,
    /// The member `postfix_id`.
    pub postfix_id: String,
    /// The member `properties`.
    pub properties: MessageProperties,
    /// The member `alert_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// The member `delivery_mode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_mode: Option<MessageDeliveryMode>,
    /// The member `delivery_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_status: Option<Vec<MessageDeliveryStatus>>,
    /// The member `edf_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edf_hash: Option<String>,
    /// The member `envelope_from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope_from: Option<String>,
    /// The member `envelope_to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope_to: Option<Vec<String>>,
    /// The member `final_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// The member `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The member `from_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// The member `htmltext_structure_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub htmltext_structure_hash: Option<String>,
    /// The member `message_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The member `post_delivery_operations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_delivery_operations: Option<Vec<PostDeliveryOperation>>,
    /// The member `postfix_id_outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id_outbound: Option<String>,
    /// The member `replyto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replyto: Option<String>,
    /// The member `scanned_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scanned_at: Option<rt::Timestamp>,
    /// The member `sent_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<rt::Timestamp>,
    /// The member `sent_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_date: Option<String>,
    /// The member `smtp_helo_server_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_helo_server_ip: Option<String>,
    /// The member `smtp_previous_hop_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_previous_hop_ip: Option<String>,
    /// The member `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The member `threat_categories`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threat_categories: Option<Vec<String>>,
    /// The member `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
    /// The member `to_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_name: Option<Vec<String>>,
    /// The member `validation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<Validation>,
    /// The member `x_originating_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x_originating_ip: Option<String>,
    /// The member `action_log`.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_log: Option<Vec<ActionLogEntry>>,
    /// The member `findings`.
    #[deprecated(
        note = "end of life 2026-11-01, use `findings` of `investigate.detections.get`"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
    /// The member `ts`.
    #[deprecated(note = "end of life 2026-11-01, use `scanned_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}

/// `MessageProperties` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageProperties {
    /// The member `allowlisted_pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlisted_pattern: Option<String>,
    /// The member `allowlisted_pattern_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlisted_pattern_type: Option<AllowlistPatternType>,
    /// The member `blocklisted_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklisted_message: Option<bool>,
    /// The member `blocklisted_pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklisted_pattern: Option<String>,
    /// The member `whitelisted_pattern_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelisted_pattern_type: Option<AllowlistPatternType>,
}
