// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of the job. Only a job that is completed, failed or cancelled can be deleted.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkJobStatus {
    /// `PENDING`: Not begun.
    Pending,
    /// `DISCOVERING`: The messages that match are being looked up.
    Discovering,
    /// `PROCESSING`: The action is being carried out on the messages.
    Processing,
    /// `COMPLETED`: Ended; nothing more is done.
    Completed,
    /// `FAILED`: Ended with a failure; nothing more is done.
    Failed,
    /// `CANCELLED`: Ended because it was cancelled; nothing more is done.
    Cancelled,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    BulkJobStatus { Pending = "PENDING", Discovering = "DISCOVERING", Processing =
    "PROCESSING", Completed = "COMPLETED", Failed = "FAILED", Cancelled = "CANCELLED" }
);
