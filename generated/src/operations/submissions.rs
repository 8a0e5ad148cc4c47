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
    pub fn direction(mut self, direction: impl Into<types::SortDirection>) -> Self {
        let direction: types::SortDirection = direction.into();
        self.request = self.request.query("direction", direction);
        self
    }

    /// Where the range of time ends, an RFC 3339 date and time. Left out, it is the present moment.
    pub fn end(mut self, end: impl Into<rt::Timestamp>) -> Self {
        let end: rt::Timestamp = end.into();
        self.request = self.request.query("end", end);
        self
    }

    /// True keeps only submissions that an end user escalated, false only the others. Left out, both are listed.
    pub fn escalated_from_user(mut self, escalated_from_user: bool) -> Self {
        self.request = self.request.query("escalated_from_user", escalated_from_user);
        self
    }

    /// The field by which the submissions are sorted.
    pub fn order(mut self, order: impl Into<types::SubmissionOrder>) -> Self {
        let order: types::SubmissionOrder = order.into();
        self.request = self.request.query("order", order);
        self
    }

    /// Keeps only submissions of mail that had this disposition before.
    pub fn original_disposition(
        mut self,
        original_disposition: impl Into<types::SubmissionDisposition>,
    ) -> Self {
        let original_disposition: types::SubmissionDisposition = original_disposition
            .into();
        self.request = self.request.query("original_disposition", original_disposition);
        self
    }

    /// Keeps only submissions that ended with this disposition.
    pub fn outcome_disposition(
        mut self,
        outcome_disposition: impl Into<types::SubmissionDisposition>,
    ) -> Self {
        let outcome_disposition: types::SubmissionDisposition = outcome_disposition
            .into();
        self.request = self.request.query("outcome_disposition", outcome_disposition);
        self
    }

    /// Which page of the list to return, counted from 1.
    ///
    /// At least 1. The server assumes `1` where nothing is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request = self.request.query("page", page);
        self
    }

    /// How many entries a page holds at most.
    ///
    /// Between 1 and 1000.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.request = self.request.query("per_page", per_page);
        self
    }

    /// A text to search the submissions for.
    pub fn query(mut self, query: impl AsRef<str>) -> Self {
        self.request = self.request.query("query", query.as_ref());
        self
    }

    /// Keeps only submissions that ask for this disposition.
    pub fn requested_disposition(
        mut self,
        requested_disposition: impl Into<types::SubmissionDisposition>,
    ) -> Self {
        let requested_disposition: types::SubmissionDisposition = requested_disposition
            .into();
        self.request = self
            .request
            .query("requested_disposition", requested_disposition);
        self
    }

    /// Where the range of time begins, an RFC 3339 date and time. Left out, it is 30 days ago.
    pub fn start(mut self, start: impl Into<rt::Timestamp>) -> Self {
        let start: rt::Timestamp = start.into();
        self.request = self.request.query("start", start);
        self
    }

    /// Keeps only submissions with this status of review: `escalated`, `reviewed` or `unreviewed`.
    pub fn status(mut self, status: impl AsRef<str>) -> Self {
        self.request = self.request.query("status", status.as_ref());
        self
    }

    /// Keeps only the submission with this id.
    pub fn submission_id(mut self, submission_id: impl AsRef<str>) -> Self {
        self.request = self.request.query("submission_id", submission_id.as_ref());
        self
    }

    /// Keeps only submissions of this kind of submitter. Results spell the same values `Team` and `User`.
    pub fn r#type(mut self, r#type: impl Into<types::SubmissionTypeFilter>) -> Self {
        let r#type: types::SubmissionTypeFilter = r#type.into();
        self.request = self.request.query("type", r#type);
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
