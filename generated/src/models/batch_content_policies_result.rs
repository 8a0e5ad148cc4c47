// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ContentPolicy, DeletedContentPolicy};
use crate::runtime::generated as rt;

/// `BatchContentPoliciesResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchContentPoliciesResult {
    /// The member `deletes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletes: Option<Vec<DeletedContentPolicy>>,
    /// The member `patches`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patches: Option<Vec<ContentPolicy>>,
    /// The member `posts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<ContentPolicy>>,
    /// The member `puts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puts: Option<Vec<ContentPolicy>>,
}
