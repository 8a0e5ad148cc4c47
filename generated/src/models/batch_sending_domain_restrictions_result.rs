// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `BatchDeletedSendingDomainRestriction` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchDeletedSendingDomainRestriction {
    /// The member `id`.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

/// `BatchSendingDomainRestrictionsResult` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct BatchSendingDomainRestrictionsResult {
    /// The member `deletes`.
    pub deletes: Vec<BatchDeletedSendingDomainRestriction>,
}
