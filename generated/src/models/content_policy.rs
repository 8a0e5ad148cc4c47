// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Matches the subject or the body of emails against a regular expression.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ContentPolicy {
    /// When the policy was added, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// Whether the policy is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Uuid of the policy, given by the server.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When the policy was last changed, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// Name of the policy, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Free note on what the policy is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Regular expression to look for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Where in the email to look for `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<ContentTarget>>,
}

/// A part of the email.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContentTarget {
    /// `SUBJECT`: The subject of the email.
    Subject,
    /// `BODY`: The body of the email.
    Body,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(ContentTarget { Subject = "SUBJECT", Body = "BODY" });
