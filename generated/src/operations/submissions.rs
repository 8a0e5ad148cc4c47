// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Lists the requests to give mail another disposition, and what became of them.

use crate::runtime::generated as rt;
use crate::types;

/// Lists the requests to give mail another disposition, and what became of them.
///
/// `client.account(account_id).submissions()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`list`](Self::list) | – | a page of [`Submission`](types::Submission) |
#[derive(Clone, Debug)]
pub struct Submissions {
    pub(super) scope: rt::Scope,
}

impl Submissions {
    /// Lists the requests to reclassify mail.
    ///
    /// Lists the requests to give mail another disposition, made by users or by the security team, page by page. Each shows the disposition before, the one asked for and, once decided, the outcome. Without `start` the list goes back 30 days.
    ///
    /// The document names no permission for this call.
    ///
    /// `GET /accounts/{account_id}/email-security/submissions`, operation `email_security_submissions`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .submissions()
    ///     .list()
    ///     .start("2024-01-01T00:00:00Z")
    ///     .end("2024-01-31T00:00:00Z")
    ///     .r#type(types::SubmissionTypeFilter::User)
    ///     .send()
    ///     .await?;
    /// for item in page.items {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_submissions")]
    #[doc(alias = "list requests")]
    pub fn list(&self) -> ListSubmissionsRequest {
        let request = self.scope.request(&LIST);
        ListSubmissionsRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/submissions`, not yet sent.
///
/// Made by [`list`](Submissions::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListSubmissionsRequest {
    request: rt::Request,
}

impl ListSubmissionsRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// Where the range of time ends, an RFC 3339 date and time. Left out, it is the present moment.
    pub fn end<By>(mut self, end: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("end", end.into_optional());
        self
    }

    /// True keeps only submissions that an end user escalated, false only the others. Left out, both are listed.
    pub fn escalated_from_user(
        mut self,
        escalated_from_user: impl Into<Option<bool>>,
    ) -> Self {
        self.request = self
            .request
            .set_query("escalated_from_user", escalated_from_user.into());
        self
    }

    /// The field by which the submissions are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::SubmissionOrder, By>,
    ) -> Self {
        self.request = self.request.set_query("order", order.into_optional());
        self
    }

    /// Keeps only submissions of mail that had this disposition before.
    pub fn original_disposition<By>(
        mut self,
        original_disposition: impl rt::IntoOptional<types::SubmissionDisposition, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("original_disposition", original_disposition.into_optional());
        self
    }

    /// Keeps only submissions that ended with this disposition.
    pub fn outcome_disposition<By>(
        mut self,
        outcome_disposition: impl rt::IntoOptional<types::SubmissionDisposition, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("outcome_disposition", outcome_disposition.into_optional());
        self
    }

    /// Which page of the list to return, counted from 1.
    ///
    /// At least 1. The server assumes `1` where nothing is sent.
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("page", page.into());
        self
    }

    /// How many entries a page holds at most.
    ///
    /// Between 1 and 1000.
    pub fn per_page(mut self, per_page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("per_page", per_page.into());
        self
    }

    /// A text to search the submissions for.
    pub fn query<By>(mut self, query: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("query", query.into_optional_text());
        self
    }

    /// Keeps only submissions that ask for this disposition.
    pub fn requested_disposition<By>(
        mut self,
        requested_disposition: impl rt::IntoOptional<types::SubmissionDisposition, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("requested_disposition", requested_disposition.into_optional());
        self
    }

    /// Where the range of time begins, an RFC 3339 date and time. Left out, it is 30 days ago.
    pub fn start<By>(mut self, start: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("start", start.into_optional());
        self
    }

    /// Keeps only submissions with this status of review: `escalated`, `reviewed` or `unreviewed`.
    pub fn status<By>(mut self, status: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("status", status.into_optional_text());
        self
    }

    /// Keeps only the submission with this id.
    pub fn submission_id<By>(
        mut self,
        submission_id: impl rt::AsOptionalText<By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("submission_id", submission_id.into_optional_text());
        self
    }

    /// Keeps only submissions of this kind of submitter. Results spell the same values `Team` and `User`.
    pub fn r#type<By>(
        mut self,
        r#type: impl rt::IntoOptional<types::SubmissionTypeFilter, By>,
    ) -> Self {
        self.request = self.request.set_query("type", r#type.into_optional());
        self
    }
}

rt::page_operation!(ListSubmissionsRequest, types::Submission);

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_submissions",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/submissions",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
