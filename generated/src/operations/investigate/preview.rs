// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads or renders the picture of a message.

use crate::runtime::generated as rt;
use crate::types;

/// Reads or renders the picture of a message.
///
/// `client.account(account_id).investigate().preview()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`create`](Self::create) | [`PreviewMessage`](types::PreviewMessage) | [`MessagePreview`](types::MessagePreview) |
/// | [`get`](Self::get) | `investigate_id` | [`MessagePreview`](types::MessagePreview) |
#[derive(Clone, Debug)]
pub struct Preview {
    pub(super) scope: rt::Scope,
}

impl Preview {
    /// Renders a message that had no detection as an image.
    ///
    /// Renders the body of a message without a detection and answers with a base64 PNG in `screenshot`. The account needs an integration that is active, and the message must still lie in the recipient's inbox. For a message with a detection, read its preview by its id instead.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/preview`, operation `email_security_post_preview`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::PreviewMessage::builder()
    ///     .id("4Njp2M4STMz2b91K-2024-01-05T09:30:00-0a1b2c3d")
    ///     .build();
    ///
    /// let answer = account.investigate().preview().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_post_preview")]
    #[doc(alias = "render message")]
    #[doc(alias = "preview message")]
    pub fn create(&self, body: &types::PreviewMessage) -> CreatePreviewRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreatePreviewRequest { request }
    }

    /// Reads the image of a message that had a detection.
    ///
    /// Reads a picture of the body of a message that has a detection, as a base64 PNG in `screenshot`. A message without one is rendered with `POST` on `/investigate/preview`.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/preview`, operation `email_security_get_message_preview`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .preview()
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
    #[doc(alias = "email_security_get_message_preview")]
    #[doc(alias = "get message preview")]
    #[doc(alias = "read image")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetPreviewRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetPreviewRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/preview`, not yet sent.
///
/// Made by [`create`](Preview::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreatePreviewRequest {
    request: rt::Request,
}

rt::value_operation!(CreatePreviewRequest, types::MessagePreview);

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/preview`, not yet sent.
///
/// Made by [`get`](Preview::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetPreviewRequest {
    request: rt::Request,
}

rt::value_operation!(GetPreviewRequest, types::MessagePreview);

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_post_preview",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/preview",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message_preview",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/preview",
    idempotent: true,
    accepted: false,
    pager: None,
};
