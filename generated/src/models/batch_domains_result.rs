// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedDomain, Domain};
use crate::runtime::generated as rt;

/// `BatchDomainsResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchDomainsResult {
    /// The member `deletes`.
    pub deletes: Vec<DeletedDomain>,
    /// The member `patches`.
    pub patches: Vec<Domain>,
    /// The member `posts`.
    pub posts: Vec<Domain>,
    /// The member `puts`.
    pub puts: Vec<Domain>,
}
