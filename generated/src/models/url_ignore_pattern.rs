// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Keeps Email Security from rewriting the URLs that match a pattern.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct UrlIgnorePattern {
    /// When the pattern was added.
    pub created_at: rt::Timestamp,
    /// Uuid of the pattern, given by the server.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// Note on why the pattern exists.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// When the pattern was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// When the pattern was last changed. Deprecated with 2026-11-01 as its end of life; read `modified_at`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
