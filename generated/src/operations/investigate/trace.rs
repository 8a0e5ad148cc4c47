// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads the log of a message's way through the mail system, inbound and outbound.

use crate::runtime::generated as rt;
use crate::types;

/// Reads the log of a message's way through the mail system, inbound and outbound.
///
/// `client.account(account_id).investigate().trace()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `investigate_id` | [`MessageTrace`](types::MessageTrace) |
#[derive(Clone, Debug)]
pub struct Trace {
    pub(super) scope: rt::Scope,
}

impl Trace {
    /// Reads the delivery trace of a message.
    ///
    /// Reads the log lines of a message's way through the mail system, inbound and outbound, retractions and moves included. Use it to find out why or where a delivery went wrong.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace`, operation `email_security_get_message_trace`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .trace()
    ///     .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
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
    #[doc(alias = "email_security_get_message_trace")]
    #[doc(alias = "get message trace")]
    #[doc(alias = "read delivery trace")]
    #[doc(alias = "read trace")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetTraceRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetTraceRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace`, not yet sent.
///
/// Made by [`get`](Trace::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetTraceRequest {
    request: rt::Request,
}

rt::value_operation!(GetTraceRequest, types::MessageTrace);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message_trace",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/trace",
    idempotent: true,
    accepted: false,
    pager: None,
};
