// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, PhishGuardReportTag};
use crate::runtime::generated as rt;

/// `PhishGuardReport` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct PhishGuardReport {
    /// The member `content`.
    pub content: String,
    /// The member `disposition`.
    pub disposition: Disposition,
    /// The member `fields`.
    pub fields: PhishGuardReportFields,
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// The member `priority`.
    pub priority: String,
    /// The member `title`.
    pub title: String,
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PhishGuardReportTag>>,
    /// The member `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<rt::Timestamp>,
    /// The member `ts`.
    #[deprecated(note = "use `created_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<rt::Timestamp>,
}

/// `PhishGuardReportFields` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct PhishGuardReportFields {
    /// The member `to`.
    pub to: Vec<String>,
    /// The member `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The member `occurred_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<rt::Timestamp>,
    /// The member `postfix_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_id: Option<String>,
    /// The member `ts`.
    #[deprecated(note = "use `occurred_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<rt::Timestamp>,
}
