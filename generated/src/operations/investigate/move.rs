// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Moves delivered messages to another folder of their recipients' mailboxes.

use crate::runtime::generated as rt;
use crate::types;

/// Moves delivered messages to another folder of their recipients' mailboxes.
///
/// `client.account(account_id).investigate().r#move()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`bulk`](Self::bulk) | [`MoveMessages`](types::MoveMessages) | a list of [`MovedMessage`](types::MovedMessage) |
/// | [`create`](Self::create) | `investigate_id`, [`MoveMessage`](types::MoveMessage) | a list of [`MovedMessage`](types::MovedMessage) |
#[derive(Clone, Debug)]
pub struct Move {
    pub(super) scope: rt::Scope,
}

impl Move {
    /// Moves many messages to one mailbox folder.
    ///
    /// Moves the messages named in `ids`, at most 1000 at a time, to one folder of their recipients' mailboxes. The account needs an active integration with the mail provider. Each entry of the answer tells of one move and whether it succeeded, so check them all. To move whatever a search finds, start a bulk job.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/move`, operation `email_security_post_bulk_move`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::MoveMessages::builder()
    ///     .destination(types::MailboxDestination::Inbox)
    ///     .ids([
    ///         "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
    ///         "4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789",
    ///     ])
    ///     .build();
    ///
    /// for item in account.investigate().r#move().bulk(&body).send().await? {
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
    #[doc(alias = "email_security_post_bulk_move")]
    #[doc(alias = "bulk move")]
    #[doc(alias = "move messages")]
    pub fn bulk(&self, body: &types::MoveMessages) -> BulkMoveRequest {
        let request = self.scope.request(&BULK).json(body);
        BulkMoveRequest { request }
    }

    /// Moves one message to a mailbox folder.
    ///
    /// Moves one message to the folder given as `destination`. The account needs an active integration with the mail provider. The answer is a list, and each of its entries says whether that move succeeded. For several messages in one call there is `/investigate/move`.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/move`, operation `email_security_post_message_move`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::MoveMessage::builder()
    ///     .destination(types::MailboxDestination::Inbox)
    ///     .build();
    ///
    /// for item in account
    ///     .investigate()
    ///     .r#move()
    ///     .create("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678", &body)
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
    #[doc(alias = "email_security_post_message_move")]
    #[doc(alias = "message move")]
    #[doc(alias = "move message")]
    pub fn create(
        &self,
        investigate_id: impl AsRef<str>,
        body: &types::MoveMessage,
    ) -> CreateMoveRequest {
        let request = self
            .scope
            .request(&CREATE)
            .path("investigate_id", investigate_id.as_ref())
            .json(body);
        CreateMoveRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/move`, not yet sent.
///
/// Made by [`bulk`](Move::bulk), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BulkMoveRequest {
    request: rt::Request,
}

rt::sequence_operation!(BulkMoveRequest, types::MovedMessage);

/// A call of `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/move`, not yet sent.
///
/// Made by [`create`](Move::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateMoveRequest {
    request: rt::Request,
}

rt::sequence_operation!(CreateMoveRequest, types::MovedMessage);

static BULK: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_post_bulk_move",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/move",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_post_message_move",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/move",
    idempotent: false,
    accepted: false,
    pager: None,
};
