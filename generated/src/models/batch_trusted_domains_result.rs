// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedTrustedDomain, TrustedDomain};
use crate::runtime::generated as rt;

/// `BatchTrustedDomainsResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchTrustedDomainsResult {
    /// The member `deletes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletes: Option<Vec<DeletedTrustedDomain>>,
    /// The member `patches`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patches: Option<Vec<TrustedDomain>>,
    /// The member `posts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<TrustedDomain>>,
    /// The member `puts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puts: Option<Vec<TrustedDomain>>,
}
