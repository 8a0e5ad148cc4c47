// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedTrustedDomain, TrustedDomain};
use crate::runtime::generated as rt;

/// Outcome of the batch, in the same four lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchTrustedDomainsResult {
    /// Ids of the deleted trusted domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletes: Option<Vec<DeletedTrustedDomain>>,
    /// Several trusted domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patches: Option<Vec<TrustedDomain>>,
    /// Several trusted domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<TrustedDomain>>,
    /// Several trusted domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puts: Option<Vec<TrustedDomain>>,
}
