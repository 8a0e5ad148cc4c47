// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Provenance;
use crate::runtime::generated as rt;

/// A person whose name and address are protected against impersonation. Entries are made by hand or come from a synced directory; the latter cannot be edited.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ImpersonationRegistry {
    /// Free note kept with the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// When the entry was added, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// Number of the directory the entry belongs to.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_id: Option<i64>,
    /// Number of the node in that directory.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_node_id: Option<i64>,
    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Uuid of the entry, given by the server.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// Whether `email` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_email_regex: Option<bool>,
    /// When the entry was last changed, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_directory_node_id: Option<String>,
    /// Time of the last change. Deprecated, with end of life on 2026-11-01; read `modified_at` instead.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}
