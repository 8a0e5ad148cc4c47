// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedDomain, Domain};
use crate::runtime::generated as rt;

/// Outcome of the batch, in the same four lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchDomainsResult {
    /// Ids of the deleted domains.
    pub deletes: Vec<DeletedDomain>,
    /// Domains, as one page of a list.
    pub patches: Vec<Domain>,
    /// Domains, as one page of a list.
    pub posts: Vec<Domain>,
    /// Domains, as one page of a list.
    pub puts: Vec<Domain>,
}
