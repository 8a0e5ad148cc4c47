// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads the source of a message: all of its headers and parts, as text.

use crate::runtime::generated as rt;
use crate::types;

/// Reads the source of a message: all of its headers and parts, as text.
///
/// `client.account(account_id).investigate().raw()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `investigate_id` | [`MessageRaw`](types::MessageRaw) |
#[derive(Clone, Debug)]
pub struct Raw {
    pub(super) scope: rt::Scope,
}

impl Raw {
    /// Reads the source text of a message.
    ///
    /// Reads the full source of a message that has a detection: the EML text, in UTF-8, in `raw`.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/raw`, operation `email_security_get_message_raw`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .raw()
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
    #[doc(alias = "email_security_get_message_raw")]
    #[doc(alias = "get message raw")]
    #[doc(alias = "read source text")]
    #[doc(alias = "read text")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetRawRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetRawRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/raw`, not yet sent.
///
/// Made by [`get`](Raw::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetRawRequest {
    request: rt::Request,
}

rt::value_operation!(GetRawRequest, types::MessageRaw);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message_raw",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/raw",
    idempotent: true,
    accepted: false,
    pager: None,
};
