// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `EmailsProcessed` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct EmailsProcessed {
    /// The member `timestamp`.
    pub timestamp: rt::Timestamp,
    /// The member `total_emails_processed`.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_emails_processed: i64,
    /// The member `total_emails_processed_previous`.
    ///
    /// At least 0.
    #[serde(deserialize_with = "rt::read::<rt::Integer, _, _>")]
    pub total_emails_processed_previous: i64,
}
