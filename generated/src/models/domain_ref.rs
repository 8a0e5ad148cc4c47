// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// Names a domain to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct DomainRef {
    /// Uuid of a domain.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl DomainRef {
    /// A builder; required are `id`.
    pub fn builder() -> DomainRefBuilder {
        DomainRefBuilder {
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`DomainRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct DomainRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for DomainRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DomainRefBuilder").finish_non_exhaustive()
    }
}

impl<A> DomainRefBuilder<A> {
    /// Uuid of a domain.
    pub fn id(self, id: impl Into<String>) -> DomainRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        DomainRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`DomainRef`]; compiles once every required member is set.
    pub fn build(self) -> DomainRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        DomainRef { id: a_.into_value() }
    }
}
