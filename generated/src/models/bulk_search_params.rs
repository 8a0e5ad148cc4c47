// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MessageActionFilter, MessageDeliveryStatus};
use crate::runtime::generated as rt;

/// The search that picks the messages of a bulk job.
///
/// Made by `default()` and the setters of its fields. An `Option` is given to the field itself: `body.alert_id = alert_id`.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Deserialize, rt::Serialize)]
pub struct BulkSearchParams {
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

impl BulkSearchParams {
    /// Only messages whose detection has this alert id.
    #[must_use]
    pub fn alert_id(mut self, alert_id: impl Into<String>) -> Self {
        self.alert_id = Some(alert_id.into());
        self
    }

    /// Only messages with this delivery status.
    #[must_use]
    pub fn delivery_status(
        mut self,
        delivery_status: impl Into<MessageDeliveryStatus>,
    ) -> Self {
        self.delivery_status = Some(delivery_status.into());
        self
    }

    /// True keeps only messages with a detection, false takes those without one too.
    ///
    /// The server assumes `true` where nothing is sent.
    #[must_use]
    pub fn detections_only(mut self, detections_only: bool) -> Self {
        self.detections_only = Some(detections_only);
        self
    }

    /// Only messages connected with this domain.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// End of the time range searched, as an RFC 3339 date and time.
    #[must_use]
    pub fn end(mut self, end: impl Into<rt::Timestamp>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Only messages with exactly this subject line.
    #[must_use]
    pub fn exact_subject(mut self, exact_subject: impl Into<String>) -> Self {
        self.exact_subject = Some(exact_subject.into());
        self
    }

    /// Only messages with this final disposition.
    #[must_use]
    pub fn final_disposition(
        mut self,
        final_disposition: impl Into<Disposition>,
    ) -> Self {
        self.final_disposition = Some(final_disposition.into());
        self
    }

    /// Only messages that this has been done to.
    #[must_use]
    pub fn message_action(
        mut self,
        message_action: impl Into<MessageActionFilter>,
    ) -> Self {
        self.message_action = Some(message_action.into());
        self
    }

    /// Only messages with this value in their `Message-ID` header.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Name of a metric that narrows the search.
    #[must_use]
    pub fn metric(mut self, metric: impl Into<String>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// Words separated by spaces; upper and lower case are alike.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Only messages to this email address or to this domain.
    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<String>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Only messages from this email address or from this domain.
    #[must_use]
    pub fn sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Only messages whose SMTP HELO server has this IP address.
    #[must_use]
    pub fn smtp_helo_ip(mut self, smtp_helo_ip: impl Into<String>) -> Self {
        self.smtp_helo_ip = Some(smtp_helo_ip.into());
        self
    }

    /// Beginning of the time range searched, as an RFC 3339 date and time.
    #[must_use]
    pub fn start(mut self, start: impl Into<rt::Timestamp>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Only messages with these words in the subject, whatever their order.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// True searches what was submitted for reclassification in place of the original messages.
    ///
    /// The server assumes `false` where nothing is sent.
    #[must_use]
    pub fn submissions(mut self, submissions: bool) -> Self {
        self.submissions = Some(submissions);
        self
    }

    /// Asks for the action log of the messages. Deprecated, with end of life on 2026-11-01; call the operation that ends in `/action_log` for each message instead.
    ///
    /// The server assumes `false` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn action_log(mut self, action_log: bool) -> Self {
        self.action_log = Some(action_log);
        self
    }
}
