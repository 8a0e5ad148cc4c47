// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `SendingDomainRestriction` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct SendingDomainRestriction {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The member `exclude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
    /// The member `id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The member `modified_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
