// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of the authorization of a domain.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DomainAuthorization {
    /// True if the domain is authorized.
    pub authorized: bool,
    /// Time of this information, as an RFC 3339 date and time.
    pub timestamp: rt::Timestamp,
    /// Remark on the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}
