// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Names a deleted restriction.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchDeletedSendingDomainRestriction {
    /// Uuid that names a sending domain restriction.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

/// Outcome of the batch.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchSendingDomainRestrictionsResult {
    /// The deleted restrictions.
    pub deletes: Vec<BatchDeletedSendingDomainRestriction>,
}
