// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    BulkAction, BulkSearchParams, Disposition, MailboxDestination, builder_markers,
};

use crate::runtime::generated as rt;

/// Starts a job that moves or releases all messages a search finds. A move needs `destination` as well.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comment = comment`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateBulkJob {
    /// What to do with each message found.
    pub action: BulkAction,
    /// The search that picks the messages of a bulk job.
    pub search_params: BulkSearchParams,
    /// Free note about the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Mailbox folder that messages are moved to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<MailboxDestination>,
    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_disposition: Option<Disposition>,
}

impl CreateBulkJob {
    /// A builder; required are `action`, `search_params`.
    pub fn builder() -> CreateBulkJobBuilder {
        CreateBulkJobBuilder {
            action: rt::Missing::new(),
            search_params: rt::Missing::new(),
            optional: CreateBulkJobOptional::default(),
        }
    }
}

/// Builder of [`CreateBulkJob`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateBulkJobBuilder<
    ActionState = rt::Missing<builder_markers::ActionField>,
    SearchParamsState = rt::Missing<builder_markers::SearchParamsField>,
> {
    action: ActionState,
    search_params: SearchParamsState,
    optional: CreateBulkJobOptional,
}

impl<ActionState, SearchParamsState> std::fmt::Debug
for CreateBulkJobBuilder<ActionState, SearchParamsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateBulkJobBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateBulkJobOptional {
    comment: Option<String>,
    destination: Option<MailboxDestination>,
    expected_disposition: Option<Disposition>,
}

impl<
    ActionState,
    SearchParamsState,
> CreateBulkJobBuilder<ActionState, SearchParamsState> {
    /// What to do with each message found.
    pub fn action(
        self,
        action: impl Into<BulkAction>,
    ) -> CreateBulkJobBuilder<rt::Set<BulkAction>, SearchParamsState> {
        CreateBulkJobBuilder {
            action: rt::Set(action.into()),
            search_params: self.search_params,
            optional: self.optional,
        }
    }

    /// The search that picks the messages of a bulk job.
    pub fn search_params(
        self,
        search_params: BulkSearchParams,
    ) -> CreateBulkJobBuilder<ActionState, rt::Set<BulkSearchParams>> {
        CreateBulkJobBuilder {
            search_params: rt::Set(search_params),
            action: self.action,
            optional: self.optional,
        }
    }

    /// Free note about the job.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.optional.comment = Some(comment.into());
        self
    }

    /// Mailbox folder that messages are moved to.
    pub fn destination(mut self, destination: impl Into<MailboxDestination>) -> Self {
        self.optional.destination = Some(destination.into());
        self
    }

    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    pub fn expected_disposition(
        mut self,
        expected_disposition: impl Into<Disposition>,
    ) -> Self {
        self.optional.expected_disposition = Some(expected_disposition.into());
        self
    }

    /// The finished [`CreateBulkJob`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateBulkJob
    where
        ActionState: rt::Required<BulkAction>,
        SearchParamsState: rt::Required<BulkSearchParams>,
    {
        CreateBulkJob {
            action: self.action.into_value(),
            search_params: self.search_params.into_value(),
            comment: self.optional.comment,
            destination: self.optional.destination,
            expected_disposition: self.optional.expected_disposition,
        }
    }
}
