// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{AllowPolicy, DeletedAllowPolicy};
use crate::runtime::generated as rt;

/// Outcome of the batch, in the same four lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchAllowPoliciesResult {
    /// Ids of the deleted allow policies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletes: Option<Vec<DeletedAllowPolicy>>,
    /// Allow policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patches: Option<Vec<AllowPolicy>>,
    /// Allow policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<AllowPolicy>>,
    /// Allow policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puts: Option<Vec<AllowPolicy>>,
}
