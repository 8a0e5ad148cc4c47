// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, PhishGuardReportTag};
use crate::runtime::generated as rt;

/// A report of the PhishGuard service.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct PhishGuardReport {
    /// Text of the report.
    pub content: String,
    /// Verdict on a message or on a part of it.
    pub disposition: Disposition,
    /// Sender, recipients and time of what is reported.
    pub fields: PhishGuardReportFields,
    /// Number of the report.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Priority of the report, as text.
    pub priority: String,
    /// Heading of the report.
    pub title: String,
    /// RFC 3339 date and time at which the report was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// Tags attached to the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PhishGuardReportTag>>,
    /// RFC 3339 date and time of the latest change to the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<rt::Timestamp>,
    /// Time of the report. Deprecated without a date; read `created_at`.
    #[deprecated(note = "use `created_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<rt::Timestamp>,
}

/// Sender, recipients and time of what is reported.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct PhishGuardReportFields {
    /// Recipient addresses.
    pub to: Vec<String>,
    /// Sender address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// RFC 3339 date and time of what is reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<rt::Timestamp>,
    /// Postfix id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id: Option<String>,
    /// Time of what is reported. Deprecated without a date; read `occurred_at`.
    #[deprecated(note = "use `occurred_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<rt::Timestamp>,
}
