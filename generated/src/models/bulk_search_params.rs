// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MessageActionFilter, MessageDeliveryStatus};
use crate::runtime::generated as rt;

/// `BulkSearchParams` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Deserialize, rt::Serialize)]
pub struct BulkSearchParams {
    /// The member `alert_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert_id: Option<String>,
    /// The member `delivery_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_status: Option<MessageDeliveryStatus>,
    /// The member `detections_only`.
    ///
    /// The server assumes `true` where nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detections_only: Option<bool>,
    /// The member `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The member `end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<rt::Timestamp>,
    /// The member `exact_subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_subject: Option<String>,
    /// The member `final_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// The member `message_action`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_action: Option<MessageActionFilter>,
    /// The member `message_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The member `metric`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<String>,
    /// The member `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// The member `recipient`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The member `sender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// The member `smtp_helo_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_helo_ip: Option<String>,
    /// The member `start`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<rt::Timestamp>,
    /// The member `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The member `submissions`.
    ///
    /// The server assumes `false` where nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submissions: Option<bool>,
    /// The member `action_log`.
    ///
    /// The server assumes `false` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_log: Option<bool>,
}

impl BulkSearchParams {
    /// Sets the member `alert_id`.
    #[must_use]
    pub fn alert_id(mut self, alert_id: impl Into<String>) -> Self {
        self.alert_id = Some(alert_id.into());
        self
    }

    /// Sets the member `delivery_status`.
    #[must_use]
    pub fn delivery_status(
        mut self,
        delivery_status: impl Into<MessageDeliveryStatus>,
    ) -> Self {
        self.delivery_status = Some(delivery_status.into());
        self
    }

    /// Sets the member `detections_only`.
    ///
    /// The server assumes `true` where nothing is sent.
    #[must_use]
    pub fn detections_only(mut self, detections_only: bool) -> Self {
        self.detections_only = Some(detections_only);
        self
    }

    /// Sets the member `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets the member `end`.
    #[must_use]
    pub fn end(mut self, end: impl Into<rt::Timestamp>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets the member `exact_subject`.
    #[must_use]
    pub fn exact_subject(mut self, exact_subject: impl Into<String>) -> Self {
        self.exact_subject = Some(exact_subject.into());
        self
    }

    /// Sets the member `final_disposition`.
    #[must_use]
    pub fn final_disposition(
        mut self,
        final_disposition: impl Into<Disposition>,
    ) -> Self {
        self.final_disposition = Some(final_disposition.into());
        self
    }

    /// Sets the member `message_action`.
    #[must_use]
    pub fn message_action(
        mut self,
        message_action: impl Into<MessageActionFilter>,
    ) -> Self {
        self.message_action = Some(message_action.into());
        self
    }

    /// Sets the member `message_id`.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets the member `metric`.
    #[must_use]
    pub fn metric(mut self, metric: impl Into<String>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// Sets the member `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets the member `recipient`.
    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<String>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Sets the member `sender`.
    #[must_use]
    pub fn sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Sets the member `smtp_helo_ip`.
    #[must_use]
    pub fn smtp_helo_ip(mut self, smtp_helo_ip: impl Into<String>) -> Self {
        self.smtp_helo_ip = Some(smtp_helo_ip.into());
        self
    }

    /// Sets the member `start`.
    #[must_use]
    pub fn start(mut self, start: impl Into<rt::Timestamp>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets the member `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets the member `submissions`.
    ///
    /// The server assumes `false` where nothing is sent.
    #[must_use]
    pub fn submissions(mut self, submissions: bool) -> Self {
        self.submissions = Some(submissions);
        self
    }

    /// Sets the member `action_log`.
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
