// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `BulkJobStatus` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkJobStatus {
    /// `PENDING`.
    Pending,
    /// `DISCOVERING`.
    Discovering,
    /// `PROCESSING`.
    Processing,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// `CANCELLED`.
    Cancelled,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    BulkJobStatus { Pending = "PENDING", Discovering = "DISCOVERING", Processing =
    "PROCESSING", Completed = "COMPLETED", Failed = "FAILED", Cancelled = "CANCELLED" }
);
