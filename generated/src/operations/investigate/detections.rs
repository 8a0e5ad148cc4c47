// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads why a message was judged as it was: findings, threat categories, links, attachments and facts about its sender.

use crate::runtime::generated as rt;
use crate::types;

/// Reads why a message was judged as it was: findings, threat categories, links, attachments and facts about its sender.
///
/// `client.account(account_id).investigate().detections()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `investigate_id` | [`MessageDetections`](types::MessageDetections) |
#[derive(Clone, Debug)]
pub struct Detections {
    pub(super) scope: rt::Scope,
}

impl Detections {
    /// Reads what was detected in a message.
    ///
    /// Reads why a message was given its disposition: the findings, the threat categories, and what is known of its sender, links and attachments. It is meant for messages with a detection. Its `findings` replace the deprecated ones inside the message.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/detections`, operation `email_security_get_message_detections`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .detections()
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
    #[doc(alias = "email_security_get_message_detections")]
    #[doc(alias = "get message detections")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetDetectionsRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetDetectionsRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/detections`, not yet sent.
///
/// Made by [`get`](Detections::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetDetectionsRequest {
    request: rt::Request,
}

rt::value_operation!(GetDetectionsRequest, types::MessageDetections);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message_detections",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/detections",
    idempotent: true,
    accepted: false,
    pager: None,
};
