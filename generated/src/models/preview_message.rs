// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// Which message to make a picture of.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct PreviewMessage {
    /// Id of a message as a search returns it: its postfix id, a time and eight hexadecimal digits, joined by hyphens. It is what the paths under `/investigate` take.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl PreviewMessage {
    /// A builder; required are `id`.
    pub fn builder() -> PreviewMessageBuilder {
        PreviewMessageBuilder {
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`PreviewMessage`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct PreviewMessageBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for PreviewMessageBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PreviewMessageBuilder").finish_non_exhaustive()
    }
}

impl<A> PreviewMessageBuilder<A> {
    /// Id of a message as a search returns it: its postfix id, a time and eight hexadecimal digits, joined by hyphens. It is what the paths under `/investigate` take.
    pub fn id(self, id: impl Into<String>) -> PreviewMessageBuilder<rt::Set<String>> {
        let (_,) = self.required;
        PreviewMessageBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`PreviewMessage`]; compiles once every required member is set.
    pub fn build(self) -> PreviewMessage
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        PreviewMessage {
            id: a_.into_value(),
        }
    }
}
