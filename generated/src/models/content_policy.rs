// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ContentPolicy` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ContentPolicy {
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
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
    /// The member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The member `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The member `targets`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<ContentTarget>>,
}

/// `ContentTarget` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContentTarget {
    /// `SUBJECT`.
    Subject,
    /// `BODY`.
    Body,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(ContentTarget { Subject = "SUBJECT", Body = "BODY" });
