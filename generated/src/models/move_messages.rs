// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MailboxDestination, builder_markers};
use crate::runtime::generated as rt;

/// Which messages to move, and where to.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct MoveMessages {
    /// Mailbox folder that messages are moved to.
    pub destination: MailboxDestination,
    /// Investigate ids of the messages.
    pub ids: Vec<String>,
    /// Has no effect. Deprecated with 2026-12-01 as its end of life; nothing replaces it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_disposition: Option<Disposition>,
    /// Postfix ids of the messages. Deprecated with 2026-11-01 as its end of life; send `ids`.
    #[deprecated(note = "end of life 2026-11-01, use `ids`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_ids: Option<Vec<String>>,
}

impl MoveMessages {
    /// A builder; required are `destination`, `ids`.
    pub fn builder() -> MoveMessagesBuilder {
        MoveMessagesBuilder {
            destination: rt::Missing::new(),
            ids: rt::Missing::new(),
            optional: MoveMessagesOptional::default(),
        }
    }
}

/// Builder of [`MoveMessages`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct MoveMessagesBuilder<
    DestinationState = rt::Missing<builder_markers::DestinationField>,
    IdsState = rt::Missing<builder_markers::IdsField>,
> {
    destination: DestinationState,
    ids: IdsState,
    optional: MoveMessagesOptional,
}

impl<DestinationState, IdsState> std::fmt::Debug
for MoveMessagesBuilder<DestinationState, IdsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MoveMessagesBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct MoveMessagesOptional {
    expected_disposition: Option<Disposition>,
    postfix_ids: Option<Vec<String>>,
}

impl<DestinationState, IdsState> MoveMessagesBuilder<DestinationState, IdsState> {
    /// Mailbox folder that messages are moved to.
    pub fn destination(
        self,
        destination: impl Into<MailboxDestination>,
    ) -> MoveMessagesBuilder<rt::Set<MailboxDestination>, IdsState> {
        MoveMessagesBuilder {
            destination: rt::Set(destination.into()),
            ids: self.ids,
            optional: self.optional,
        }
    }

    /// Investigate ids of the messages.
    pub fn ids(
        self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> MoveMessagesBuilder<DestinationState, rt::Set<Vec<String>>> {
        MoveMessagesBuilder {
            ids: rt::Set(ids.into_iter().map(Into::into).collect()),
            destination: self.destination,
            optional: self.optional,
        }
    }

    /// Has no effect. Deprecated with 2026-12-01 as its end of life; nothing replaces it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    pub fn expected_disposition(
        mut self,
        expected_disposition: impl Into<Disposition>,
    ) -> Self {
        self.optional.expected_disposition = Some(expected_disposition.into());
        self
    }

    /// Postfix ids of the messages. Deprecated with 2026-11-01 as its end of life; send `ids`.
    #[deprecated(note = "end of life 2026-11-01, use `ids`")]
    pub fn postfix_ids(
        mut self,
        postfix_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.optional.postfix_ids = Some(
            postfix_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The finished [`MoveMessages`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> MoveMessages
    where
        DestinationState: rt::Required<MailboxDestination>,
        IdsState: rt::Required<Vec<String>>,
    {
        MoveMessages {
            destination: self.destination.into_value(),
            ids: self.ids.into_value(),
            expected_disposition: self.optional.expected_disposition,
            postfix_ids: self.optional.postfix_ids,
        }
    }
}
