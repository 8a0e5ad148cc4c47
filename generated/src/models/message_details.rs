// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    ActionLogEntry, AllowlistPatternType, Disposition, Finding, MessageDeliveryMode,
    MessageDeliveryStatus, PostDeliveryOperation, Validation,
};

use crate::runtime::generated as rt;

/// A scanned message as the search and the lookup of one message return it. Any field that is not required may also come as null.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageDetails {
    /// Client recipients of the message.
    pub client_recipients: Vec<String>,
    /// Why the message was detected.
    pub detection_reasons: Vec<String>,
    /// Investigate id of the message; use it in the paths and bodies of the other investigate operations.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Whether the message is a phish submission. Bulk jobs skip such messages.
    pub is_phish_submission: bool,
    /// Whether the message is held in quarantine.
    pub is_quarantined: bool,
    /// Postfix id of a message, such as `4Njp3P0STMz2c02Q`. An investigate id begins with it.
    pub postfix_id: String,
    /// How allow and block lists bore on the processing.
    pub properties: MessageProperties,
    /// Id of the alert that belongs to the detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// How the message came to be scanned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_mode: Option<MessageDeliveryMode>,
    /// Delivery states that apply to the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_status: Option<Vec<MessageDeliveryStatus>>,
    /// EDF hash of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edf_hash: Option<String>,
    /// Sender in the SMTP envelope, which may differ from `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope_from: Option<String>,
    /// Recipients in the SMTP envelope, which may differ from `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope_to: Option<Vec<String>>,
    /// Verdict on a message or on a part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// Sender address of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Display name of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// Hash over the structure of the HTML text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub htmltext_structure_hash: Option<String>,
    /// Value of the Message-ID header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// What was done with the message after its delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_delivery_operations: Option<Vec<PostDeliveryOperation>>,
    /// Postfix id of the message on its outbound way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id_outbound: Option<String>,
    /// Address that replies go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replyto: Option<String>,
    /// RFC 3339 date and time of the scan, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scanned_at: Option<rt::Timestamp>,
    /// RFC 3339 date and time of the sending, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<rt::Timestamp>,
    /// Date of the sending as free text, possibly without a time zone; `sent_at` is the reliable one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_date: Option<String>,
    /// IP address of the server that introduced itself by SMTP HELO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_helo_server_ip: Option<String>,
    /// IP address of the previous SMTP hop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_previous_hop_ip: Option<String>,
    /// Subject line of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Threat categories that the message falls into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threat_categories: Option<Vec<String>>,
    /// Recipient addresses of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
    /// Display names of the recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_name: Option<Vec<String>>,
    /// Results of the checks that authenticate the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<Validation>,
    /// IP address from the X-Originating-IP header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x_originating_ip: Option<String>,
    /// Actions taken on the message. Deprecated with 2026-11-01 as its end of life; fetch them from `GET /investigate/{investigate_id}/action_log`.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_log: Option<Vec<ActionLogEntry>>,
    /// What the detection found. Deprecated with 2026-11-01 as its end of life; the `findings` of `GET /investigate/{investigate_id}/detections` replace it.
    #[deprecated(
        note = "end of life 2026-11-01, use `findings` of `investigate.detections.get`"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
    /// Time of the scan as free text, possibly without a time zone. Deprecated with 2026-11-01 as its end of life; read `scanned_at`.
    #[deprecated(note = "end of life 2026-11-01, use `scanned_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}

/// How allow and block lists bore on the processing.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageProperties {
    /// The pattern that let the message through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlisted_pattern: Option<String>,
    /// What kind of rule let the message through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlisted_pattern_type: Option<AllowlistPatternType>,
    /// Whether a block list caught the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklisted_message: Option<bool>,
    /// The pattern that got the message blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklisted_pattern: Option<String>,
    /// Older name of `allowlisted_pattern_type`; prefer that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelisted_pattern_type: Option<AllowlistPatternType>,
}
