// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Stops a bulk job before it has ended.

use crate::runtime::generated as rt;
use crate::types;

/// Stops a bulk job before it has ended.
///
/// `client.account(account_id).investigate().bulk().cancel()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`create`](Self::create) | `job_id` | [`BulkJob`](types::BulkJob) |
#[derive(Clone, Debug)]
pub struct Cancel {
    pub(super) scope: rt::Scope,
}

impl Cancel {
    /// Stops a bulk job, which stays listed.
    ///
    /// Cancels a bulk job, so that messages still pending are left as they are. No body is sent. The job can still be listed and read; delete it to remove it.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel`, operation `email_security_cancel_bulk_job`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .bulk()
    ///     .cancel()
    ///     .create("1018ec6e-4cbf-423d-a566-c7d781ffc87c")
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
    #[doc(alias = "email_security_cancel_bulk_job")]
    #[doc(alias = "cancel bulk job")]
    #[doc(alias = "stop bulk job")]
    #[doc(alias = "stop job")]
    pub fn create(&self, job_id: impl AsRef<str>) -> CreateCancelRequest {
        let request = self.scope.request(&CREATE).path("job_id", job_id.as_ref());
        CreateCancelRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel`, not yet sent.
///
/// Made by [`create`](Cancel::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateCancelRequest {
    request: rt::Request,
}

rt::value_operation!(CreateCancelRequest, types::BulkJob);

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_cancel_bulk_job",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel",
    idempotent: true,
    accepted: false,
    pager: None,
};
