// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `BulkMessageStatus` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkMessageStatus {
    /// `PENDING`.
    Pending,
    /// `PROCESSING`.
    Processing,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// `CANCELLED`.
    Cancelled,
    /// `SKIPPED`.
    Skipped,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    BulkMessageStatus { Pending = "PENDING", Processing = "PROCESSING", Completed =
    "COMPLETED", Failed = "FAILED", Cancelled = "CANCELLED", Skipped = "SKIPPED" }
);
