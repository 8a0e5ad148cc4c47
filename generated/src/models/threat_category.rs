// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ThreatCategory` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ThreatCategory {
    /// The member `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The member `id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
