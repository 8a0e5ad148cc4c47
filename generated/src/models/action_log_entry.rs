// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ActionLogEntry` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionLogEntry {
    /// The member `completed_at`.
    pub completed_at: rt::Timestamp,
    /// The member `operation`.
    pub operation: ActionLogOperation,
    /// The member `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ActionLogProperties>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The member `completed_timestamp`.
    #[deprecated(note = "end of life 2026-11-01, use `completed_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_timestamp: Option<String>,
}

/// `ActionLogOperation` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionLogOperation {
    /// `MOVE`.
    Move,
    /// `RELEASE`.
    Release,
    /// `RECLASSIFY`.
    Reclassify,
    /// `SUBMISSION`.
    Submission,
    /// `QUARANTINE_RELEASE`.
    QuarantineRelease,
    /// `PREVIEW`.
    Preview,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ActionLogOperation { Move = "MOVE", Release = "RELEASE", Reclassify = "RECLASSIFY",
    Submission = "SUBMISSION", QuarantineRelease = "QUARANTINE_RELEASE", Preview =
    "PREVIEW" }
);

/// `ActionLogProperties` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionLogProperties {
    /// The member `folder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// The member `requested_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
}
