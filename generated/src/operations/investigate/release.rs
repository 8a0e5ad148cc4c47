// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Releases quarantined messages to their recipients.

use crate::runtime::generated as rt;
use crate::types;

/// Releases quarantined messages to their recipients.
///
/// `client.account(account_id).investigate().release()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`bulk`](Self::bulk) | [`ReleaseMessages`](types::ReleaseMessages) | a list of [`ReleasedMessage`](types::ReleasedMessage) |
#[derive(Clone, Debug)]
pub struct Release {
    pub(super) scope: rt::Scope,
}

impl Release {
    /// Releases quarantined messages to their recipients.
    ///
    /// Takes the messages named in `ids` out of quarantine and delivers them to those they were meant for, for example after a false alarm. Each entry of the answer says for one message which recipients got it and which did not. To release whatever a search finds, start a bulk job.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/release`, operation `email_security_post_release`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::ReleaseMessages::builder()
    ///     .ids([
    ///         "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
    ///         "4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789",
    ///     ])
    ///     .build();
    ///
    /// for item in account.investigate().release().bulk(&body).send().await? {
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
    #[doc(alias = "email_security_post_release")]
    #[doc(alias = "release quarantined messages")]
    #[doc(alias = "release messages")]
    pub fn bulk(&self, body: &types::ReleaseMessages) -> BulkReleaseRequest {
        let request = self.scope.request(&BULK).json(body);
        BulkReleaseRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/release`, not yet sent.
///
/// Made by [`bulk`](Release::bulk), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BulkReleaseRequest {
    request: rt::Request,
}

rt::sequence_operation!(BulkReleaseRequest, types::ReleasedMessage);

static BULK: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_post_release",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/release",
    idempotent: false,
    accepted: false,
    pager: None,
};
