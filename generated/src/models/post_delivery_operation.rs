// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `PostDeliveryOperation` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PostDeliveryOperation {
    /// `PREVIEW`.
    Preview,
    /// `QUARANTINE_RELEASE`.
    QuarantineRelease,
    /// `SUBMISSION`.
    Submission,
    /// `MOVE`.
    Move,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    PostDeliveryOperation { Preview = "PREVIEW", QuarantineRelease =
    "QUARANTINE_RELEASE", Submission = "SUBMISSION", Move = "MOVE" }
);
