// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MessageActionFilter, MessageDeliveryStatus};
use crate::runtime::generated as rt;

/// The search that picks the messages of a bulk job.
///
/// Answers hold [`BulkJobSearchParams`](super::BulkJobSearchParams) instead.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BulkSearchParams {
    /// Only messages whose detection has this alert id.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub alert_id: rt::Patch<String>,
    /// Only messages with this delivery status.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub delivery_status: rt::Patch<MessageDeliveryStatus>,
    /// True keeps only messages with a detection, false takes those without one too.
    ///
    /// The server assumes `true` where nothing is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detections_only: Option<bool>,
    /// Only messages connected with this domain.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub domain: rt::Patch<String>,
    /// End of the time range searched, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<rt::Timestamp>,
    /// Only messages with exactly this subject line.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub exact_subject: rt::Patch<String>,
    /// Only messages with this final disposition.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub final_disposition: rt::Patch<Disposition>,
    /// Only messages that this has been done to.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub message_action: rt::Patch<MessageActionFilter>,
    /// Only messages with this value in their `Message-ID` header.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub message_id: rt::Patch<String>,
    /// Name of a metric that narrows the search.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub metric: rt::Patch<String>,
    /// Words separated by spaces; upper and lower case are alike.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub query: rt::Patch<String>,
    /// Only messages to this email address or to this domain.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub recipient: rt::Patch<String>,
    /// Only messages from this email address or from this domain.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub sender: rt::Patch<String>,
    /// Only messages whose SMTP HELO server has this IP address.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub smtp_helo_ip: rt::Patch<String>,
    /// Beginning of the time range searched, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<rt::Timestamp>,
    /// Only messages with these words in the subject, whatever their order.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub subject: rt::Patch<String>,
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
    pub fn alert_id<By>(mut self, alert_id: impl rt::IntoPatch<String, By>) -> Self {
        self.alert_id = alert_id.into_patch();
        self
    }

    /// Only messages with this delivery status.
    #[must_use]
    pub fn delivery_status<By>(
        mut self,
        delivery_status: impl rt::IntoPatch<MessageDeliveryStatus, By>,
    ) -> Self {
        self.delivery_status = delivery_status.into_patch();
        self
    }

    /// True keeps only messages with a detection, false takes those without one too.
    ///
    /// The server assumes `true` where nothing is sent.
    #[must_use]
    pub fn detections_only(mut self, detections_only: impl Into<Option<bool>>) -> Self {
        self.detections_only = detections_only.into();
        self
    }

    /// Only messages connected with this domain.
    #[must_use]
    pub fn domain<By>(mut self, domain: impl rt::IntoPatch<String, By>) -> Self {
        self.domain = domain.into_patch();
        self
    }

    /// End of the time range searched, as an RFC 3339 date and time.
    #[must_use]
    pub fn end<By>(mut self, end: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.end = end.into_optional();
        self
    }

    /// Only messages with exactly this subject line.
    #[must_use]
    pub fn exact_subject<By>(
        mut self,
        exact_subject: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.exact_subject = exact_subject.into_patch();
        self
    }

    /// Only messages with this final disposition.
    #[must_use]
    pub fn final_disposition<By>(
        mut self,
        final_disposition: impl rt::IntoPatch<Disposition, By>,
    ) -> Self {
        self.final_disposition = final_disposition.into_patch();
        self
    }

    /// Only messages that this has been done to.
    #[must_use]
    pub fn message_action<By>(
        mut self,
        message_action: impl rt::IntoPatch<MessageActionFilter, By>,
    ) -> Self {
        self.message_action = message_action.into_patch();
        self
    }

    /// Only messages with this value in their `Message-ID` header.
    #[must_use]
    pub fn message_id<By>(mut self, message_id: impl rt::IntoPatch<String, By>) -> Self {
        self.message_id = message_id.into_patch();
        self
    }

    /// Name of a metric that narrows the search.
    #[must_use]
    pub fn metric<By>(mut self, metric: impl rt::IntoPatch<String, By>) -> Self {
        self.metric = metric.into_patch();
        self
    }

    /// Words separated by spaces; upper and lower case are alike.
    #[must_use]
    pub fn query<By>(mut self, query: impl rt::IntoPatch<String, By>) -> Self {
        self.query = query.into_patch();
        self
    }

    /// Only messages to this email address or to this domain.
    #[must_use]
    pub fn recipient<By>(mut self, recipient: impl rt::IntoPatch<String, By>) -> Self {
        self.recipient = recipient.into_patch();
        self
    }

    /// Only messages from this email address or from this domain.
    #[must_use]
    pub fn sender<By>(mut self, sender: impl rt::IntoPatch<String, By>) -> Self {
        self.sender = sender.into_patch();
        self
    }

    /// Only messages whose SMTP HELO server has this IP address.
    #[must_use]
    pub fn smtp_helo_ip<By>(
        mut self,
        smtp_helo_ip: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.smtp_helo_ip = smtp_helo_ip.into_patch();
        self
    }

    /// Beginning of the time range searched, as an RFC 3339 date and time.
    #[must_use]
    pub fn start<By>(mut self, start: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.start = start.into_optional();
        self
    }

    /// Only messages with these words in the subject, whatever their order.
    #[must_use]
    pub fn subject<By>(mut self, subject: impl rt::IntoPatch<String, By>) -> Self {
        self.subject = subject.into_patch();
        self
    }

    /// True searches what was submitted for reclassification in place of the original messages.
    ///
    /// The server assumes `false` where nothing is sent.
    #[must_use]
    pub fn submissions(mut self, submissions: impl Into<Option<bool>>) -> Self {
        self.submissions = submissions.into();
        self
    }

    /// Asks for the action log of the messages. Deprecated, with end of life on 2026-11-01; call the operation that ends in `/action_log` for each message instead.
    ///
    /// The server assumes `false` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `investigate.action_log.get`")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn action_log(mut self, action_log: impl Into<Option<bool>>) -> Self {
        self.action_log = action_log.into();
        self
    }
}
