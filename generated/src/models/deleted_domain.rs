// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Names the domain that was deleted.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct DeletedDomain {
    /// Uuid of a domain.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}
