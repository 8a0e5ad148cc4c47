// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// Which messages to release from quarantine.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ReleaseMessages {
    /// Investigate ids of the messages.
    pub ids: Vec<String>,
}

impl ReleaseMessages {
    /// A builder; required are `ids`.
    pub fn builder() -> ReleaseMessagesBuilder {
        ReleaseMessagesBuilder {
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`ReleaseMessages`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ReleaseMessagesBuilder<A = rt::Missing<builder_markers::IdsField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for ReleaseMessagesBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ReleaseMessagesBuilder").finish_non_exhaustive()
    }
}

impl<A> ReleaseMessagesBuilder<A> {
    /// Investigate ids of the messages.
    pub fn ids(
        self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ReleaseMessagesBuilder<rt::Set<Vec<String>>> {
        let (_,) = self.required;
        ReleaseMessagesBuilder {
            required: (rt::Set(ids.into_iter().map(Into::into).collect()),),
        }
    }

    /// The finished [`ReleaseMessages`]; compiles once every required member is set.
    pub fn build(self) -> ReleaseMessages
    where
        A: rt::Required<Vec<String>>,
    {
        let (a_,) = self.required;
        ReleaseMessages {
            ids: a_.into_value(),
        }
    }
}
