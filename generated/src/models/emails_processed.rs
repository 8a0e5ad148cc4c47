// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// How many emails of a domain were processed, in a period and in the one before.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct EmailsProcessed {
    /// Time of these figures, as an RFC 3339 date and time.
    pub timestamp: rt::Timestamp,
    /// Number of emails processed.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_emails_processed: i64,
    /// Number of emails processed in the period before.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_emails_processed_previous: i64,
}
