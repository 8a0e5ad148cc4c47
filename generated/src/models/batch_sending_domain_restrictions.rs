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
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`BatchSendingDomainRestrictions`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchSendingDomainRestrictionsBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
> {
    required: (A,),
}

impl<A> std::fmt::Debug for BatchSendingDomainRestrictionsBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("BatchSendingDomainRestrictionsBuilder")
            .finish_non_exhaustive()
    }
}

impl<A> BatchSendingDomainRestrictionsBuilder<A> {
    /// Restrictions to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = SendingDomainRestrictionRef>,
    ) -> BatchSendingDomainRestrictionsBuilder<
        rt::Set<Vec<SendingDomainRestrictionRef>>,
    > {
        let (_,) = self.required;
        BatchSendingDomainRestrictionsBuilder {
            required: (rt::Set(deletes.into_iter().collect()),),
        }
    }

    /// The finished [`BatchSendingDomainRestrictions`]; compiles once every required member is set.
    pub fn build(self) -> BatchSendingDomainRestrictions
    where
        A: rt::Required<Vec<SendingDomainRestrictionRef>>,
    {
        let (a_,) = self.required;
        BatchSendingDomainRestrictions {
            deletes: a_.into_value(),
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
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`SendingDomainRestrictionRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct SendingDomainRestrictionRefBuilder<
    A = rt::Missing<builder_markers::IdField>,
> {
    required: (A,),
}

impl<A> std::fmt::Debug for SendingDomainRestrictionRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SendingDomainRestrictionRefBuilder")
            .finish_non_exhaustive()
    }
}

impl<A> SendingDomainRestrictionRefBuilder<A> {
    /// Uuid that names a sending domain restriction.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> SendingDomainRestrictionRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        SendingDomainRestrictionRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`SendingDomainRestrictionRef`]; compiles once every required member is set.
    pub fn build(self) -> SendingDomainRestrictionRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        SendingDomainRestrictionRef {
            id: a_.into_value(),
        }
    }
}
