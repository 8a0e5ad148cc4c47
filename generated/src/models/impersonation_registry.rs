// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Provenance;
use crate::runtime::generated as rt;

/// `ImpersonationRegistry` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ImpersonationRegistry {
    /// The member `comments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `directory_id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_id: Option<i64>,
    /// The member `directory_node_id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_node_id: Option<i64>,
    /// The member `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The member `id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The member `is_email_regex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_email_regex: Option<bool>,
    /// The member `modified_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// The member `name`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `provenance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// The member `external_directory_node_id`.
    #[deprecated(note = "deprecated by the API")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_directory_node_id: Option<String>,
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
