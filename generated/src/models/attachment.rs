// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Disposition;
use crate::runtime::generated as rt;

/// `Attachment` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Attachment {
    /// The member `size`.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub size: i64,
    /// The member `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The member `detection`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detection: Option<Disposition>,
    /// The member `encrypted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    /// The member `filename`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The member `md5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub md5: Option<String>,
    /// The member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `sha1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha1: Option<String>,
    /// The member `sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}
