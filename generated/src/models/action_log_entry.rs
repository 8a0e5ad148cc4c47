// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::BulkAction;
use crate::runtime::generated as rt;

/// One action in the deprecated `action_log` list inside a message. The operation that ends in `/action_log` gives the log in its newer form.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionLogEntry {
    /// When the action ended, as an RFC 3339 date and time.
    pub completed_at: rt::Timestamp,
    /// Kind of action.
    pub operation: ActionLogOperation,
    /// Details of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ActionLogProperties>,
    /// State of the action, as free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// When the action ended, as text. Deprecated, with end of life on 2026-11-01; read `completed_at` instead.
    #[deprecated(note = "end of life 2026-11-01, use `completed_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_timestamp: Option<String>,
}

/// Kind of action.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionLogOperation {
    /// `MOVE`: The message was moved to a folder.
    Move,
    /// `RELEASE`: The message was released.
    Release,
    /// `RECLASSIFY`: The message was handed in to be classified anew.
    Reclassify,
    /// `SUBMISSION`: The message was submitted.
    Submission,
    /// `QUARANTINE_RELEASE`: The message was released from quarantine.
    QuarantineRelease,
    /// `PREVIEW`: A preview of the message was made.
    Preview,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ActionLogOperation { Move = "MOVE", Release = "RELEASE", Reclassify = "RECLASSIFY",
    Submission = "SUBMISSION", QuarantineRelease = "QUARANTINE_RELEASE", Preview =
    "PREVIEW" }
);

rt::enum_from!(ActionLogOperation, BulkAction);

/// Details of the action.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionLogProperties {
    /// Folder a move puts the message into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Who asked for the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
}
