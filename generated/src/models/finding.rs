// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Disposition;
use crate::runtime::generated as rt;

/// One finding about the message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Finding {
    /// Attachment that the finding concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<String>,
    /// Detail of the finding, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Verdict on a message or on a part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detection: Option<Disposition>,
    /// Field of the message that the finding concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Name of the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Portion of the message that the finding concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portion: Option<String>,
    /// Reason for the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Score of the finding; it may have decimals.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Float>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub score: Option<f64>,
    /// Value that was found, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
