// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Lists the messages that a bulk job works on, and how far it is with each.

use crate::runtime::generated as rt;
use crate::types;

/// Lists the messages that a bulk job works on, and how far it is with each.
///
/// `client.account(account_id).investigate().bulk().messages()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`list`](Self::list) | `job_id` | a page of [`BulkJobMessage`](types::BulkJobMessage) |
#[derive(Clone, Debug)]
pub struct Messages {
    pub(super) scope: rt::Scope,
}

impl Messages {
    /// Lists the messages a bulk job works on.
    ///
    /// Lists, page by page, the messages that a bulk job has found, each with its status in the job. Filter by `status` to see, for instance, only the failed ones.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages`, operation `email_security_get_bulk_job_messages`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .investigate()
    ///     .bulk()
    ///     .messages()
    ///     .list("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
    ///     .per_page(20)
    ///     .status(types::BulkMessageStatus::Completed)
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
    #[doc(alias = "email_security_get_bulk_job_messages")]
    #[doc(alias = "get bulk job messages")]
    #[doc(alias = "list works")]
    pub fn list(&self, job_id: impl AsRef<str>) -> ListMessagesRequest {
        let request = self.scope.request(&LIST).path("job_id", job_id.as_ref());
        ListMessagesRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages`, not yet sent.
///
/// Made by [`list`](Messages::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListMessagesRequest {
    request: rt::Request,
}

impl ListMessagesRequest {
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

    /// Keeps only messages with this status in the job.
    pub fn status<By>(
        mut self,
        status: impl rt::IntoOptional<types::BulkMessageStatus, By>,
    ) -> Self {
        self.request = self.request.set_query("status", status.into_optional());
        self
    }
}

rt::page_operation!(ListMessagesRequest, types::BulkJobMessage);

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_bulk_job_messages",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
