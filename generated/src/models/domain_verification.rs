// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::DomainStatus;
use crate::runtime::generated as rt;

/// `DomainVerification` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DomainVerification {
    /// The member `txt_record_name`.
    pub txt_record_name: String,
    /// The member `txt_record_value`.
    pub txt_record_value: String,
    /// The member `last_checked_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_checked_at: Option<rt::Timestamp>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainStatus>,
}
