// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Moves or releases every message that a search finds, as a job that runs on the server.

use crate::runtime::generated as rt;
use crate::types;

pub mod cancel;
pub mod messages;

/// Moves or releases every message that a search finds, as a job that runs on the server.
///
/// `client.account(account_id).investigate().bulk()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`create`](Self::create) | [`CreateBulkJob`](types::CreateBulkJob) | [`BulkJob`](types::BulkJob) |
/// | [`delete`](Self::delete) | `job_id` | [`DeletedBulkJob`](types::DeletedBulkJob) |
/// | [`get`](Self::get) | `job_id` | [`BulkJob`](types::BulkJob) |
/// | [`list`](Self::list) | – | a page of [`BulkJob`](types::BulkJob) |
#[derive(Clone, Debug)]
pub struct Bulk {
    pub(super) scope: rt::Scope,
}

impl Bulk {
    /// Stops a bulk job before it has ended.
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel {
            scope: self.scope.clone(),
        }
    }

    /// Lists the messages that a bulk job works on, and how far it is with each.
    pub fn messages(&self) -> messages::Messages {
        messages::Messages {
            scope: self.scope.clone(),
        }
    }

    /// Starts a job that moves or releases every message a search finds.
    ///
    /// Starts a job that moves or releases each message found by `search_params`. A move also needs `destination`. The work goes on after the answer, which holds the new job: follow it with a read of the job, or of its messages.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/bulk`, operation `email_security_create_bulk_job`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateBulkJob::builder()
    ///     .action(types::BulkAction::Move)
    ///     .search_params(
    ///         types::BulkSearchParams::default()
    ///             .alert_id("4Njp3P0STMz2c02Q-2024-01-05T10:00:00")
    ///             .delivery_status(types::MessageDeliveryStatus::Delivered)
    ///             .detections_only(true)
    ///             .domain("example.com")
    ///             .end("2024-01-05T12:00:00Z")
    ///             .exact_subject(
    ///                 "listen, I highly recommend u to read that email, just to ensure not a thing will take place",
    ///             )
    ///             .final_disposition(types::Disposition::Malicious)
    ///             .message_action(types::MessageActionFilter::Moved)
    ///             .message_id(
    ///                 "<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>",
    ///             )
    ///             .metric("malicious")
    ///             .query("bob jones")
    ///             .recipient("me@example.com")
    ///             .sender("noreply@example.com")
    ///             .smtp_helo_ip("192.0.2.186")
    ///             .start("2024-01-01T00:00:00Z")
    ///             .subject("highly recommend")
    ///             .submissions(false),
    ///     )
    ///     .comment("Take a malicious message out of the mailbox")
    ///     .destination(types::MailboxDestination::DeletedItems)
    ///     .build();
    ///
    /// let answer = account.investigate().bulk().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_bulk_job")]
    #[doc(alias = "create bulk job")]
    #[doc(alias = "start job")]
    pub fn create(&self, body: &types::CreateBulkJob) -> CreateBulkRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateBulkRequest { request }
    }

    /// Deletes a bulk job that has ended.
    ///
    /// Deletes a bulk job, which then can neither be listed nor read. It must have ended, that is have the status `COMPLETED`, `FAILED` or `CANCELLED`; stop a running one with the cancel operation first.
    ///
    /// The document names no permission for this call.
    ///
    /// `DELETE /accounts/{account_id}/email-security/investigate/bulk/{job_id}`, operation `email_security_delete_bulk_job`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .bulk()
    ///     .delete("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_delete_bulk_job")]
    #[doc(alias = "delete bulk job")]
    #[doc(alias = "delete job")]
    pub fn delete(&self, job_id: impl AsRef<str>) -> DeleteBulkRequest {
        let request = self.scope.request(&DELETE).path("job_id", job_id.as_ref());
        DeleteBulkRequest { request }
    }

    /// Reads one bulk job and its counters.
    ///
    /// Reads one bulk job: its status, what it was asked to do, and how many messages are pending, done, failed, skipped or cancelled. Call it repeatedly to wait for the end of a job.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}`, operation `email_security_get_bulk_job`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .bulk()
    ///     .get("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_get_bulk_job")]
    #[doc(alias = "get bulk job")]
    #[doc(alias = "read bulk job")]
    #[doc(alias = "read job")]
    pub fn get(&self, job_id: impl AsRef<str>) -> GetBulkRequest {
        let request = self.scope.request(&GET).path("job_id", job_id.as_ref());
        GetBulkRequest { request }
    }

    /// Lists the bulk jobs of the account page by page, optionally only those of one action or one status.
    ///
    /// Jobs that were deleted are not in it; jobs that were cancelled are.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/bulk`, operation `email_security_get_bulk_jobs`.
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
    ///     .list()
    ///     .per_page(20)
    ///     .action_type(types::BulkAction::Move)
    ///     .status(types::BulkJobStatus::Completed)
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
    #[doc(alias = "email_security_get_bulk_jobs")]
    #[doc(alias = "get bulk jobs")]
    #[doc(alias = "list bulk jobs")]
    #[doc(alias = "list jobs")]
    pub fn list(&self) -> ListBulkRequest {
        let request = self.scope.request(&LIST);
        ListBulkRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/bulk`, not yet sent.
///
/// Made by [`create`](Bulk::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateBulkRequest {
    request: rt::Request,
}

rt::value_operation!(CreateBulkRequest, types::BulkJob);

/// A call of `DELETE /accounts/{account_id}/email-security/investigate/bulk/{job_id}`, not yet sent.
///
/// Made by [`delete`](Bulk::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteBulkRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteBulkRequest, types::DeletedBulkJob);

/// A call of `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}`, not yet sent.
///
/// Made by [`get`](Bulk::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetBulkRequest {
    request: rt::Request,
}

rt::value_operation!(GetBulkRequest, types::BulkJob);

/// A call of `GET /accounts/{account_id}/email-security/investigate/bulk`, not yet sent.
///
/// Made by [`list`](Bulk::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListBulkRequest {
    request: rt::Request,
}

impl ListBulkRequest {
    /// Keeps only jobs with this action.
    pub fn action_type<By>(
        mut self,
        action_type: impl rt::IntoOptional<types::BulkAction, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("action_type", action_type.into_optional());
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

    /// Keeps only jobs with this status.
    pub fn status<By>(
        mut self,
        status: impl rt::IntoOptional<types::BulkJobStatus, By>,
    ) -> Self {
        self.request = self.request.set_query("status", status.into_optional());
        self
    }
}

rt::page_operation!(ListBulkRequest, types::BulkJob);

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_bulk_job",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/bulk",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_bulk_job",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/investigate/bulk/{job_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_bulk_job",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/bulk/{job_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_bulk_jobs",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/bulk",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
