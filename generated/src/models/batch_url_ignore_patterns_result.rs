// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedUrlIgnorePattern, UrlIgnorePattern};
use crate::runtime::generated as rt;

/// Outcome of the batch, in the same four lists.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchUrlIgnorePatternsResult {
    /// Ids of the deleted URL ignore patterns.
    pub deletes: Vec<DeletedUrlIgnorePattern>,
    /// The edited URL ignore patterns.
    pub patches: Vec<UrlIgnorePattern>,
    /// The new URL ignore patterns.
    pub posts: Vec<UrlIgnorePattern>,
    /// The replaced URL ignore patterns.
    pub puts: Vec<UrlIgnorePattern>,
}
