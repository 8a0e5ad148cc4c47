// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MessageActionFilter, MessageDeliveryStatus};
use crate::runtime::generated as rt;

/// The search that picks the messages of a bulk job.
///
/// Requests take [`BulkSearchParams`](super::BulkSearchParams) instead.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BulkJobSearchParams {
    /// Only messages whose detection has this alert id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// Only messages with this delivery status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_status: Option<MessageDeliveryStatus>,
    /// True keeps only messages with a detection, false takes those without one too.
    ///
    /// The server assumes `true` where nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detections_only: Option<bool>,
    /// Only messages connected with this domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// End of the time range searched, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<rt::Timestamp>,
    /// Only messages with exactly this subject line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_subject: Option<String>,
    /// Only messages with this final disposition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// Only messages that this has been done to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_action: Option<MessageActionFilter>,
    /// Only messages with this value in their `Message-ID` header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Name of a metric that narrows the search.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<String>,
    /// Words separated by spaces; upper and lower case are alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Only messages to this email address or to this domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Only messages from this email address or from this domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Only messages whose SMTP HELO server has this IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_helo_ip: Option<String>,
    /// Beginning of the time range searched, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<rt::Timestamp>,
    /// Only messages with these words in the subject, whatever their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// True searches what was submitted for reclassification in place of the original messages.
    ///
    /// The server assumes `false` where nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submissions: Option<bool>,
    /// Asks for the action log of the messages. Deprecated, with end of life on 2026-11-01; call the operation that ends in `/action_log` for each message instead.
    ///
    /// The server assumes `false` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_log: Option<bool>,
}
