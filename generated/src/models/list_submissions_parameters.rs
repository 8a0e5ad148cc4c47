// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `SubmissionOrder` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionOrder {
    /// `submission_id`.
    SubmissionId,
    /// `subject`.
    Subject,
    /// `original_disposition`.
    OriginalDisposition,
    /// `requested_disposition`.
    RequestedDisposition,
    /// `outcome_disposition`.
    OutcomeDisposition,
    /// `requested_at`.
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
    /// `TEAM`.
    Team,
    /// `USER`.
    User,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(SubmissionTypeFilter { Team = "TEAM", User = "USER" });
