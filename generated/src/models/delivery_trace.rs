// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::TraceLine;
use crate::runtime::generated as rt;

/// `DeliveryTrace` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DeliveryTrace {
    /// The member `lines`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<TraceLine>>,
    /// The member `pending`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<bool>,
}
