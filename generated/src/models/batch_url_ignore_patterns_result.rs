// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeletedUrlIgnorePattern, UrlIgnorePattern};
use crate::runtime::generated as rt;

/// `BatchUrlIgnorePatternsResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchUrlIgnorePatternsResult {
    /// The member `deletes`.
    pub deletes: Vec<DeletedUrlIgnorePattern>,
    /// The member `patches`.
    pub patches: Vec<UrlIgnorePattern>,
    /// The member `posts`.
    pub posts: Vec<UrlIgnorePattern>,
    /// The member `puts`.
    pub puts: Vec<UrlIgnorePattern>,
}
