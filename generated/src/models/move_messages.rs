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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub expected_disposition: rt::Patch<Disposition>,
    /// Postfix ids of the messages. Deprecated with 2026-11-01 as its end of life; send `ids`.
    #[deprecated(note = "end of life 2026-11-01, use `ids`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postfix_ids: Option<Vec<String>>,
}

impl MoveMessages {
    /// A builder; required are `destination`, `ids`.
    pub fn builder() -> MoveMessagesBuilder {
        MoveMessagesBuilder {
            required: (rt::Missing::new(), rt::Missing::new()),
            optional: MoveMessagesOptional::default(),
        }
    }
}

/// Builder of [`MoveMessages`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct MoveMessagesBuilder<
    A = rt::Missing<builder_markers::DestinationField>,
    B = rt::Missing<builder_markers::IdsField>,
> {
    required: (A, B),
    optional: MoveMessagesOptional,
}

impl<A, B> std::fmt::Debug for MoveMessagesBuilder<A, B> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MoveMessagesBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct MoveMessagesOptional {
    expected_disposition: rt::Patch<Disposition>,
    postfix_ids: Option<Vec<String>>,
}

impl<A, B> MoveMessagesBuilder<A, B> {
    /// Mailbox folder that messages are moved to.
    pub fn destination(
        self,
        destination: impl Into<MailboxDestination>,
    ) -> MoveMessagesBuilder<rt::Set<MailboxDestination>, B> {
        let (_, b_) = self.required;
        MoveMessagesBuilder {
            required: (rt::Set(destination.into()), b_),
            optional: self.optional,
        }
    }

    /// Investigate ids of the messages.
    pub fn ids(
        self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> MoveMessagesBuilder<A, rt::Set<Vec<String>>> {
        let (a_, _) = self.required;
        MoveMessagesBuilder {
            required: (a_, rt::Set(ids.into_iter().map(Into::into).collect())),
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

    /// Postfix ids of the messages. Deprecated with 2026-11-01 as its end of life; send `ids`.
    #[deprecated(note = "end of life 2026-11-01, use `ids`")]
    pub fn postfix_ids<By>(
        mut self,
        postfix_ids: impl rt::IntoOptional<rt::ListInto<String>, By>,
    ) -> Self {
        self.optional.postfix_ids = postfix_ids.into_optional().map(Into::into);
        self
    }

    /// The finished [`MoveMessages`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> MoveMessages
    where
        A: rt::Required<MailboxDestination>,
        B: rt::Required<Vec<String>>,
    {
        let (a_, b_) = self.required;
        MoveMessages {
            destination: a_.into_value(),
            ids: b_.into_value(),
            expected_disposition: self.optional.expected_disposition,
            postfix_ids: self.optional.postfix_ids,
        }
    }
}
