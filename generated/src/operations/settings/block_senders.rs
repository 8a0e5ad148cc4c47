// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the patterns of blocked senders, whose mail is kept out.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the patterns of blocked senders, whose mail is kept out.
///
/// `client.account(account_id).settings().block_senders()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchBlockedSenders`](types::BatchBlockedSenders) | [`BatchBlockedSendersResult`](types::BatchBlockedSendersResult) |
/// | [`create`](Self::create) | [`CreateBlockedSender`](types::CreateBlockedSender) | [`BlockedSender`](types::BlockedSender) |
/// | [`delete`](Self::delete) | `pattern_id` | [`DeletedBlockedSender`](types::DeletedBlockedSender) |
/// | [`edit`](Self::edit) | `pattern_id`, [`UpdateBlockedSender`](types::UpdateBlockedSender) | [`BlockedSender`](types::BlockedSender) |
/// | [`get`](Self::get) | `pattern_id` | [`BlockedSender`](types::BlockedSender) |
/// | [`list`](Self::list) | – | a page of [`BlockedSender`](types::BlockedSender) |
#[derive(Clone, Debug)]
pub struct BlockSenders {
    pub(super) scope: rt::Scope,
}

impl BlockSenders {
    /// Deletes, edits, replaces and adds blocked senders in one call, in the order `deletes`, `patches`, `puts`, `posts`.
    ///
    /// Leave a list empty when there is nothing to do of its kind; each takes up to 1000 entries. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/block_senders/batch`, operation `email_security_batch_blocked_senders`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchBlockedSenders::builder()
    ///     .deletes([
    ///         types::BlockedSenderRef::builder()
    ///             .id("63d9beb5-70f4-4da6-a8ce-b89805f90995")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::BlockedSenderPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .comments("Block every sender of example.com")
    ///             .is_regex(false)
    ///             .pattern("example.com")
    ///             .pattern_type(types::PatternType::Domain)
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateBlockedSender::builder()
    ///             .is_regex(false)
    ///             .pattern("spam@example.org")
    ///             .pattern_type(types::PatternType::Email)
    ///             .comments("Block one more sender")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::BlockedSenderPut::builder()
    ///             .id("562e2e7c-53eb-4f45-ac51-ab2f7b537161")
    ///             .is_regex(false)
    ///             .pattern("example.net")
    ///             .pattern_type(types::PatternType::Domain)
    ///             .comments("Block every sender of example.net")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().block_senders().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_blocked_senders")]
    #[doc(alias = "batch blocked senders")]
    pub fn batch(&self, body: &types::BatchBlockedSenders) -> BatchBlockSendersRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchBlockSendersRequest {
            request,
        }
    }

    /// Blocks a sender.
    ///
    /// Blocks the mail of senders that match a pattern: an address, a domain, an IP address or range, or with `is_regex` a regular expression.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/block_senders`, operation `email_security_create_blocked_sender`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateBlockedSender::builder()
    ///     .is_regex(false)
    ///     .pattern("test@example.com")
    ///     .pattern_type(types::PatternType::Email)
    ///     .comments("Block sender with email test@example.com")
    ///     .build();
    ///
    /// let answer = account.settings().block_senders().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_blocked_sender")]
    #[doc(alias = "create blocked sender")]
    #[doc(alias = "block sender")]
    pub fn create(
        &self,
        body: &types::CreateBlockedSender,
    ) -> CreateBlockSendersRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateBlockSendersRequest {
            request,
        }
    }

    /// Deletes a blocked sender.
    ///
    /// Deletes a pattern of blocked senders. Mail that it matched is no longer blocked because of it.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, operation `email_security_delete_blocked_sender`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .block_senders()
    ///     .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
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
    #[doc(alias = "email_security_delete_blocked_sender")]
    #[doc(alias = "delete blocked sender")]
    #[doc(alias = "delete sender")]
    pub fn delete(&self, pattern_id: impl AsRef<str>) -> DeleteBlockSendersRequest {
        let request = self
            .scope
            .request(&DELETE)
            .path("pattern_id", pattern_id.as_ref());
        DeleteBlockSendersRequest {
            request,
        }
    }

    /// Edits the given fields of a blocked sender.
    ///
    /// Changes the fields of a blocked sender that the body names, and no others. Mail that matches stays blocked until the pattern is deleted.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, operation `email_security_update_blocked_sender`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateBlockedSender::default()
    ///     .comments("Block every sender of example.com")
    ///     .is_regex(false)
    ///     .pattern("example.com")
    ///     .pattern_type(types::PatternType::Domain);
    ///
    /// let answer = account
    ///     .settings()
    ///     .block_senders()
    ///     .edit("f174e90a-fafe-4643-bbbc-4a0ed4fc8415", &body)
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
    #[doc(alias = "email_security_update_blocked_sender")]
    #[doc(alias = "update blocked sender")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        pattern_id: impl AsRef<str>,
        body: &types::UpdateBlockedSender,
    ) -> EditBlockSendersRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("pattern_id", pattern_id.as_ref())
            .json(body);
        EditBlockSendersRequest { request }
    }

    /// Reads one blocked sender.
    ///
    /// Reads one pattern of blocked senders.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, operation `email_security_get_blocked_sender`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .block_senders()
    ///     .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
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
    #[doc(alias = "email_security_get_blocked_sender")]
    #[doc(alias = "get blocked sender")]
    #[doc(alias = "read blocked sender")]
    #[doc(alias = "read sender")]
    pub fn get(&self, pattern_id: impl AsRef<str>) -> GetBlockSendersRequest {
        let request = self.scope.request(&GET).path("pattern_id", pattern_id.as_ref());
        GetBlockSendersRequest { request }
    }

    /// Lists the blocked senders.
    ///
    /// Lists the patterns of blocked senders, page by page, optionally filtered by kind or text of the pattern.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/block_senders`, operation `email_security_list_blocked_senders`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .block_senders()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::BlockedSenderOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_blocked_senders")]
    #[doc(alias = "list blocked senders")]
    #[doc(alias = "list senders")]
    pub fn list(&self) -> ListBlockSendersRequest {
        let request = self.scope.request(&LIST);
        ListBlockSendersRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/block_senders/batch`, not yet sent.
///
/// Made by [`batch`](BlockSenders::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchBlockSendersRequest {
    request: rt::Request,
}

rt::value_operation!(BatchBlockSendersRequest, types::BatchBlockedSendersResult);

/// A call of `POST /accounts/{account_id}/email-security/settings/block_senders`, not yet sent.
///
/// Made by [`create`](BlockSenders::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateBlockSendersRequest {
    request: rt::Request,
}

rt::value_operation!(CreateBlockSendersRequest, types::BlockedSender);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, not yet sent.
///
/// Made by [`delete`](BlockSenders::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteBlockSendersRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteBlockSendersRequest, types::DeletedBlockedSender);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, not yet sent.
///
/// Made by [`edit`](BlockSenders::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditBlockSendersRequest {
    request: rt::Request,
}

rt::value_operation!(EditBlockSendersRequest, types::BlockedSender);

/// A call of `GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`, not yet sent.
///
/// Made by [`get`](BlockSenders::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetBlockSendersRequest {
    request: rt::Request,
}

rt::value_operation!(GetBlockSendersRequest, types::BlockedSender);

/// A call of `GET /accounts/{account_id}/email-security/settings/block_senders`, not yet sent.
///
/// Made by [`list`](BlockSenders::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListBlockSendersRequest {
    request: rt::Request,
}

impl ListBlockSendersRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// The field by which the blocked senders are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::BlockedSenderOrder, By>,
    ) -> Self {
        self.request = self.request.set_query("order", order.into_optional());
        self
    }

    /// Which page of the list to return, counted from 1.
    ///
    /// At least 1. The server assumes `1` where nothing is sent.
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("page", page.into());
        self
    }

    /// A pattern to filter the blocked senders by.
    pub fn pattern<By>(mut self, pattern: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("pattern", pattern.into_optional_text());
        self
    }

    /// Keeps only blocked senders with a pattern of this kind.
    pub fn pattern_type<By>(
        mut self,
        pattern_type: impl rt::IntoOptional<types::PatternType, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("pattern_type", pattern_type.into_optional());
        self
    }

    /// How many entries a page holds at most.
    ///
    /// Between 1 and 1000.
    pub fn per_page(mut self, per_page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("per_page", per_page.into());
        self
    }

    /// A text to filter the list by. What exactly it is compared with may change.
    pub fn search<By>(mut self, search: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("search", search.into_optional_text());
        self
    }
}

rt::page_operation!(ListBlockSendersRequest, types::BlockedSender);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_blocked_senders",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/block_senders/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_blocked_sender",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/block_senders",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_blocked_sender",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_blocked_sender",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_blocked_sender",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_blocked_senders",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/block_senders",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
