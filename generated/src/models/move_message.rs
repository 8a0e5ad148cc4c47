// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MailboxDestination, builder_markers};
use crate::runtime::generated as rt;

/// Where to move the message.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct MoveMessage {
    /// Mailbox folder that messages are moved to.
    pub destination: MailboxDestination,
    /// Has no effect. Deprecated with 2026-12-01 as its end of life; nothing replaces it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub expected_disposition: rt::Patch<Disposition>,
}

impl MoveMessage {
    /// A builder; required are `destination`.
    pub fn builder() -> MoveMessageBuilder {
        MoveMessageBuilder {
            required: (rt::Missing::new(),),
            optional: MoveMessageOptional::default(),
        }
    }
}

/// Builder of [`MoveMessage`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct MoveMessageBuilder<A = rt::Missing<builder_markers::DestinationField>> {
    required: (A,),
    optional: MoveMessageOptional,
}

impl<A> std::fmt::Debug for MoveMessageBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MoveMessageBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct MoveMessageOptional {
    expected_disposition: rt::Patch<Disposition>,
}

impl<A> MoveMessageBuilder<A> {
    /// Mailbox folder that messages are moved to.
    pub fn destination(
        self,
        destination: impl Into<MailboxDestination>,
    ) -> MoveMessageBuilder<rt::Set<MailboxDestination>> {
        let (_,) = self.required;
        MoveMessageBuilder {
            required: (rt::Set(destination.into()),),
            optional: self.optional,
        }
    }

    /// Has no effect. Deprecated with 2026-12-01 as its end of life; nothing replaces it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    pub fn expected_disposition<By>(
        mut self,
        expected_disposition: impl rt::IntoPatch<Disposition, By>,
    ) -> Self {
        self.optional.expected_disposition = expected_disposition.into_patch();
        self
    }

    /// The finished [`MoveMessage`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> MoveMessage
    where
        A: rt::Required<MailboxDestination>,
    {
        let (a_,) = self.required;
        MoveMessage {
            destination: a_.into_value(),
            expected_disposition: self.optional.expected_disposition,
        }
    }
}
