// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `TraceLine` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct TraceLine {
    /// The member `lineno`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lineno: Option<i64>,
    /// The member `logged_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logged_at: Option<rt::Timestamp>,
    /// The member `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The member `ts`.
    #[deprecated(note = "end of life 2026-11-01, use `logged_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<String>,
}
