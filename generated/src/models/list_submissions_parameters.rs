// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `SubmissionOrder` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionOrder {
    /// `submission_id`: By the id of the submission.
    SubmissionId,
    /// `subject`: By the subject of the mail.
    Subject,
    /// `original_disposition`: By the disposition before.
    OriginalDisposition,
    /// `requested_disposition`: By the disposition asked for.
    RequestedDisposition,
    /// `outcome_disposition`: By the disposition in the end.
    OutcomeDisposition,
    /// `requested_at`: By the time of the request.
    RequestedAt,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    SubmissionOrder { SubmissionId = "submission_id", Subject = "subject",
    OriginalDisposition = "original_disposition", RequestedDisposition =
    "requested_disposition", OutcomeDisposition = "outcome_disposition", RequestedAt =
    "requested_at" }
);

/// `SubmissionTypeFilter` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionTypeFilter {
    /// `TEAM`: Submitted by the security team.
    Team,
    /// `USER`: Submitted by an end user.
    User,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(SubmissionTypeFilter { Team = "TEAM", User = "USER" });
