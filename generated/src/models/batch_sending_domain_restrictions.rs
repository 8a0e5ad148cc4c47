// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// What to change in one request; only deletions are possible here.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchSendingDomainRestrictions {
    /// Restrictions to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<SendingDomainRestrictionRef>,
}

impl BatchSendingDomainRestrictions {
    /// A builder; required are `deletes`.
    pub fn builder() -> BatchSendingDomainRestrictionsBuilder {
        BatchSendingDomainRestrictionsBuilder {
            deletes: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchSendingDomainRestrictions`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchSendingDomainRestrictionsBuilder<
    DeletesState = rt::Missing<builder_markers::DeletesField>,
> {
    deletes: DeletesState,
}

impl<DeletesState> std::fmt::Debug
for BatchSendingDomainRestrictionsBuilder<DeletesState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("BatchSendingDomainRestrictionsBuilder")
            .finish_non_exhaustive()
    }
}

impl<DeletesState> BatchSendingDomainRestrictionsBuilder<DeletesState> {
    /// Restrictions to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = SendingDomainRestrictionRef>,
    ) -> BatchSendingDomainRestrictionsBuilder<
        rt::Set<Vec<SendingDomainRestrictionRef>>,
    > {
        BatchSendingDomainRestrictionsBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
        }
    }

    /// The finished [`BatchSendingDomainRestrictions`]; compiles once every required member is set.
    pub fn build(self) -> BatchSendingDomainRestrictions
    where
        DeletesState: rt::Required<Vec<SendingDomainRestrictionRef>>,
    {
        BatchSendingDomainRestrictions {
            deletes: self.deletes.into_value(),
        }
    }
}

/// Names a restriction to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct SendingDomainRestrictionRef {
    /// Uuid that names a sending domain restriction.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl SendingDomainRestrictionRef {
    /// A builder; required are `id`.
    pub fn builder() -> SendingDomainRestrictionRefBuilder {
        SendingDomainRestrictionRefBuilder {
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`SendingDomainRestrictionRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct SendingDomainRestrictionRefBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for SendingDomainRestrictionRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SendingDomainRestrictionRefBuilder")
            .finish_non_exhaustive()
    }
}

impl<IdState> SendingDomainRestrictionRefBuilder<IdState> {
    /// Uuid that names a sending domain restriction.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> SendingDomainRestrictionRefBuilder<rt::Set<String>> {
        SendingDomainRestrictionRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`SendingDomainRestrictionRef`]; compiles once every required member is set.
    pub fn build(self) -> SendingDomainRestrictionRef
    where
        IdState: rt::Required<String>,
    {
        SendingDomainRestrictionRef {
            id: self.id.into_value(),
        }
    }
}
