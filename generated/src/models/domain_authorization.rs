// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `DomainAuthorization` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DomainAuthorization {
    /// The member `authorized`.
    pub authorized: bool,
    /// The member `timestamp`.
    pub timestamp: rt::Timestamp,
    /// The member `status_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
