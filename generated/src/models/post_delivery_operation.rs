// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Kind of action.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PostDeliveryOperation {
    /// `PREVIEW`: A preview of the message was made.
    Preview,
    /// `QUARANTINE_RELEASE`: The message was released from quarantine.
    QuarantineRelease,
    /// `SUBMISSION`: The message was submitted.
    Submission,
    /// `MOVE`: The message was moved to a folder.
    Move,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    PostDeliveryOperation { Preview = "PREVIEW", QuarantineRelease =
    "QUARANTINE_RELEASE", Submission = "SUBMISSION", Move = "MOVE" }
);
