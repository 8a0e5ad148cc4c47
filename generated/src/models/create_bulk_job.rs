// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    BulkAction, BulkSearchParams, Disposition, MailboxDestination, builder_markers,
};

use crate::runtime::generated as rt;

/// Starts a job that moves or releases all messages a search finds. A move needs `destination` as well.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateBulkJob {
    /// What to do with each message found.
    pub action: BulkAction,
    /// The search that picks the messages of a bulk job.
    pub search_params: BulkSearchParams,
    /// Free note about the job.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comment: rt::Patch<String>,
    /// Mailbox folder that messages are moved to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<MailboxDestination>,
    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub expected_disposition: rt::Patch<Disposition>,
}

impl CreateBulkJob {
    /// A builder; required are `action`, `search_params`.
    pub fn builder() -> CreateBulkJobBuilder {
        CreateBulkJobBuilder {
            required: (rt::Missing::new(), rt::Missing::new()),
            optional: CreateBulkJobOptional::default(),
        }
    }
}

/// Builder of [`CreateBulkJob`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateBulkJobBuilder<
    A = rt::Missing<builder_markers::ActionField>,
    B = rt::Missing<builder_markers::SearchParamsField>,
> {
    required: (A, B),
    optional: CreateBulkJobOptional,
}

impl<A, B> std::fmt::Debug for CreateBulkJobBuilder<A, B> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateBulkJobBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateBulkJobOptional {
    comment: rt::Patch<String>,
    destination: Option<MailboxDestination>,
    expected_disposition: rt::Patch<Disposition>,
}

impl<A, B> CreateBulkJobBuilder<A, B> {
    /// What to do with each message found.
    pub fn action(
        self,
        action: impl Into<BulkAction>,
    ) -> CreateBulkJobBuilder<rt::Set<BulkAction>, B> {
        let (_, b_) = self.required;
        CreateBulkJobBuilder {
            required: (rt::Set(action.into()), b_),
            optional: self.optional,
        }
    }

    /// The search that picks the messages of a bulk job.
    pub fn search_params(
        self,
        search_params: BulkSearchParams,
    ) -> CreateBulkJobBuilder<A, rt::Set<BulkSearchParams>> {
        let (a_, _) = self.required;
        CreateBulkJobBuilder {
            required: (a_, rt::Set(search_params)),
            optional: self.optional,
        }
    }

    /// Free note about the job.
    pub fn comment<By>(mut self, comment: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comment = comment.into_patch();
        self
    }

    /// Mailbox folder that messages are moved to.
    pub fn destination<By>(
        mut self,
        destination: impl rt::IntoOptional<MailboxDestination, By>,
    ) -> Self {
        self.optional.destination = destination.into_optional();
        self
    }

    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    pub fn expected_disposition<By>(
        mut self,
        expected_disposition: impl rt::IntoPatch<Disposition, By>,
    ) -> Self {
        self.optional.expected_disposition = expected_disposition.into_patch();
        self
    }

    /// The finished [`CreateBulkJob`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateBulkJob
    where
        A: rt::Required<BulkAction>,
        B: rt::Required<BulkSearchParams>,
    {
        let (a_, b_) = self.required;
        CreateBulkJob {
            action: a_.into_value(),
            search_params: b_.into_value(),
            comment: self.optional.comment,
            destination: self.optional.destination,
            expected_disposition: self.optional.expected_disposition,
        }
    }
}
