// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// One line of the trace of a message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct TraceLine {
    /// Number of the line within the trace.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lineno: Option<i64>,
    /// RFC 3339 date and time at which the line was logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logged_at: Option<rt::Timestamp>,
    /// Text of the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Time of the line as text. Deprecated with 2026-11-01 as its end of life; read `logged_at`.
    #[deprecated(note = "end of life 2026-11-01, use `logged_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}
