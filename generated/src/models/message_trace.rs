// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::DeliveryTrace;
use crate::runtime::generated as rt;

/// `MessageTrace` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageTrace {
    /// The member `inbound`.
    pub inbound: DeliveryTrace,
    /// The member `outbound`.
    pub outbound: DeliveryTrace,
}
