// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ValidationStatus;
use crate::runtime::generated as rt;

/// `Validation` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Validation {
    /// The member `comment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The member `dkim`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dkim: Option<ValidationStatus>,
    /// The member `dmarc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmarc: Option<ValidationStatus>,
    /// The member `spf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spf: Option<ValidationStatus>,
}
