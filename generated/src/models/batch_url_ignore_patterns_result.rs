// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;
use super::{DeletedUrlIgnorePattern, UrlIgnorePattern};

/// `BatchUrlIgnorePatternsResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[derive(rt::Deserialize)]
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
