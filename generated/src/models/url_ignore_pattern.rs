// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `UrlIgnorePattern` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct UrlIgnorePattern {
    /// The member `created_at`.
    pub created_at: rt::Timestamp,
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The member `modified_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
