// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CustomerStatus, SubmissionDisposition};
use crate::runtime::generated as rt;

/// `Submission` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Submission {
    /// The member `requested_at`.
    pub requested_at: rt::Timestamp,
    /// The member `submission_id`.
    pub submission_id: String,
    /// The member `customer_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_status: Option<CustomerStatus>,
    /// The member `escalated_as`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_as: Option<SubmissionDisposition>,
    /// The member `escalated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_at: Option<rt::Timestamp>,
    /// The member `escalated_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_by: Option<String>,
    /// The member `escalated_submission_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_submission_id: Option<String>,
    /// The member `original_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_disposition: Option<SubmissionDisposition>,
    /// The member `original_edf_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_edf_hash: Option<String>,
    /// The member `original_postfix_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_postfix_id: Option<String>,
    /// The member `outcome`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The member `outcome_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_disposition: Option<SubmissionDisposition>,
    /// The member `requested_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// The member `requested_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_disposition: Option<SubmissionDisposition>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The member `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The member `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SubmissionType>,
    /// The member `requested_ts`.
    #[deprecated(note = "use `requested_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_ts: Option<String>,
}

/// `SubmissionType` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionType {
    /// `Team`.
    Team,
    /// `User`.
    User,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(SubmissionType { Team = "Team", User = "User" });
