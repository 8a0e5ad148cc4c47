// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::TraceLine;
use crate::runtime::generated as rt;

/// Trace of the inbound way.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DeliveryTrace {
    /// Log lines of the inbound way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<TraceLine>>,
    /// Whether the inbound trace is still pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<bool>,
}
