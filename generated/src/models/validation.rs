// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ValidationStatus;
use crate::runtime::generated as rt;

/// Results of the checks that authenticate the sender.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Validation {
    /// Remark on the checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Result of an SPF, DKIM or DMARC check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dkim: Option<ValidationStatus>,
    /// Result of an SPF, DKIM or DMARC check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmarc: Option<ValidationStatus>,
    /// Result of an SPF, DKIM or DMARC check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spf: Option<ValidationStatus>,
}
