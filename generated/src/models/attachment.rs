// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Disposition;
use crate::runtime::generated as rt;

/// An attachment of a message that had a detection.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Attachment {
    /// Length in bytes.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub size: i64,
    /// Media type of the attachment, such as `application/pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Disposition found for this attachment alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detection: Option<Disposition>,
    /// True if the content is encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<bool>,
    /// File name of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// MD5 digest of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub md5: Option<String>,
    /// Another place for the name, beside `filename`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// SHA-1 digest of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha1: Option<String>,
    /// SHA-256 digest of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}
