// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of the message within the job.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkMessageStatus {
    /// `PENDING`: Waiting for its turn.
    Pending,
    /// `PROCESSING`: The action is under way.
    Processing,
    /// `COMPLETED`: The action is done.
    Completed,
    /// `FAILED`: The action did not succeed.
    Failed,
    /// `CANCELLED`: The action was cancelled with the job.
    Cancelled,
    /// `SKIPPED`: Left out, for example because it is a phish submission, on which a job cannot act.
    Skipped,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    BulkMessageStatus { Pending = "PENDING", Processing = "PROCESSING", Completed =
    "COMPLETED", Failed = "FAILED", Cancelled = "CANCELLED", Skipped = "SKIPPED" }
);
