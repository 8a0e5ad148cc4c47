// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads what was done to a message after its delivery, such as moves and releases.

use crate::runtime::generated as rt;
use crate::types;

/// Reads what was done to a message after its delivery, such as moves and releases.
///
/// `client.account(account_id).investigate().action_log()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `investigate_id` | a list of [`ActionEntry`](types::ActionEntry) |
#[derive(Clone, Debug)]
pub struct ActionLog {
    pub(super) scope: rt::Scope,
}

impl ActionLog {
    /// Lists what was done to a message after its delivery, such as moves, releases from quarantine and previews.
    ///
    /// It replaces the deprecated `action_log` inside the message itself.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/action_log`, operation `email_security_get_message_action_log`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// for item in account
    ///     .investigate()
    ///     .action_log()
    ///     .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
    ///     .send()
    ///     .await?
    /// {
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
    #[doc(alias = "email_security_get_message_action_log")]
    #[doc(alias = "get message action log")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetActionLogRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetActionLogRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/action_log`, not yet sent.
///
/// Made by [`get`](ActionLog::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetActionLogRequest {
    request: rt::Request,
}

rt::sequence_operation!(GetActionLogRequest, types::ActionEntry);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message_action_log",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/action_log",
    idempotent: true,
    accepted: false,
    pager: None,
};
