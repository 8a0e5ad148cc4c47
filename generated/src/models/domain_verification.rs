// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::DomainStatus;
use crate::runtime::generated as rt;

/// What to publish in DNS to prove that a domain is yours, and how the check stands. Exists only for domains that are verified by a TXT record.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DomainVerification {
    /// Full name of the TXT record: the label `_cf-email-sec-challenge` in front of a domain, for instance.
    pub txt_record_name: String,
    /// Token that the TXT record must hold.
    pub txt_record_value: String,
    /// When DNS was last asked for the record, as an RFC 3339 date and time; null if that has not been tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_checked_at: Option<rt::Timestamp>,
    /// State of a domain or of its verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainStatus>,
}
