// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ContentPolicy, DeletedContentPolicy};
use crate::runtime::generated as rt;

/// Outcome of the batch, in the same four lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchContentPoliciesResult {
    /// Ids of the deleted content policies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletes: Option<Vec<DeletedContentPolicy>>,
    /// Content policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patches: Option<Vec<ContentPolicy>>,
    /// Content policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<ContentPolicy>>,
    /// Content policies, as one page of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puts: Option<Vec<ContentPolicy>>,
}
