// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CustomerStatus, SubmissionDisposition};
use crate::runtime::generated as rt;

/// A message that was submitted for another look at its disposition, and what came of it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Submission {
    /// RFC 3339 date and time of the request, in UTC.
    pub requested_at: rt::Timestamp,
    /// Id of the submission.
    pub submission_id: String,
    /// How far the review of a submission has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_status: Option<CustomerStatus>,
    /// Disposition in a submission; may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_as: Option<SubmissionDisposition>,
    /// RFC 3339 date and time of the escalation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_at: Option<rt::Timestamp>,
    /// Who escalated the submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_by: Option<String>,
    /// Id of the escalated submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_submission_id: Option<String>,
    /// Disposition in a submission; may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_disposition: Option<SubmissionDisposition>,
    /// EDF hash of the original message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_edf_hash: Option<String>,
    /// Postfix id that the original message had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_postfix_id: Option<String>,
    /// What came of the submission, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Disposition in a submission; may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_disposition: Option<SubmissionDisposition>,
    /// Who made the submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// Disposition in a submission; may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_disposition: Option<SubmissionDisposition>,
    /// State of the submission, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Subject line of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Who made the submission. The filter `type` takes the same values in upper case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SubmissionType>,
    /// Time of the request as text. Deprecated since 2026-04-01, without an end date; read `requested_at`.
    #[deprecated(note = "use `requested_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_ts: Option<String>,
}

/// Who made the submission. The filter `type` takes the same values in upper case.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionType {
    /// `Team`: A member of the team.
    Team,
    /// `User`: An end user.
    User,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(SubmissionType { Team = "Team", User = "User" });
