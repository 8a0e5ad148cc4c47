// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Disposition;
use crate::runtime::generated as rt;

/// `Finding` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Finding {
    /// The member `attachment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<String>,
    /// The member `detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The member `detection`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detection: Option<Disposition>,
    /// The member `field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `portion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portion: Option<String>,
    /// The member `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The member `score`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// The member `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
