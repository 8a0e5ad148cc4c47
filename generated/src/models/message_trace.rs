// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::DeliveryTrace;
use crate::runtime::generated as rt;

/// Log of the way a message took, in both directions.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageTrace {
    /// Trace of the inbound way.
    pub inbound: DeliveryTrace,
    /// Trace of the outbound way.
    pub outbound: DeliveryTrace,
}
