// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the list of domains whose mail must come over TLS.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the list of domains whose mail must come over TLS.
///
/// `client.account(account_id).settings().sending_domain_restrictions()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchSendingDomainRestrictions`](types::BatchSendingDomainRestrictions) | [`BatchSendingDomainRestrictionsResult`](types::BatchSendingDomainRestrictionsResult) |
/// | [`create`](Self::create) | [`CreateSendingDomainRestriction`](types::CreateSendingDomainRestriction) | [`SendingDomainRestriction`](types::SendingDomainRestriction) |
/// | [`delete`](Self::delete) | `sending_domain_restriction_id` | [`DeletedSendingDomainRestriction`](types::DeletedSendingDomainRestriction) |
/// | [`edit`](Self::edit) | `sending_domain_restriction_id`, [`UpdateSendingDomainRestriction`](types::UpdateSendingDomainRestriction) | [`SendingDomainRestriction`](types::SendingDomainRestriction) |
/// | [`get`](Self::get) | `sending_domain_restriction_id` | [`SendingDomainRestriction`](types::SendingDomainRestriction) |
/// | [`list`](Self::list) | – | a page of [`SendingDomainRestriction`](types::SendingDomainRestriction) |
#[derive(Clone, Debug)]
pub struct SendingDomainRestrictions {
    pub(super) scope: rt::Scope,
}

impl SendingDomainRestrictions {
    /// Deletes several sending domain restrictions in one call.
    ///
    /// Deletes up to 1000 sending domain restrictions in one call, each named by its id in `deletes`. It can neither add nor edit restrictions. TLS is no longer demanded of the domains concerned.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch`, operation `email_security_batch_sending_domain_restrictions`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchSendingDomainRestrictions::builder()
    ///     .deletes([
    ///         types::SendingDomainRestrictionRef::builder()
    ///             .id("c2542702-0d96-4bb0-a736-1cc8ca2ddbfd")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account
    ///     .settings()
    ///     .sending_domain_restrictions()
    ///     .batch(&body)
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
    #[doc(alias = "email_security_batch_sending_domain_restrictions")]
    #[doc(alias = "batch sending domain restrictions")]
    #[doc(alias = "delete sending domain restrictions")]
    #[doc(alias = "delete restrictions")]
    pub fn batch(
        &self,
        body: &types::BatchSendingDomainRestrictions,
    ) -> BatchSendingDomainRestrictionsRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchSendingDomainRestrictionsRequest {
            request,
        }
    }

    /// Demands TLS for the mail of a domain.
    ///
    /// Demands TLS for mail that comes from a domain; mail without TLS is dropped. Subdomains in `exclude` are exempt.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions`, operation `email_security_create_sending_domain_restriction`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateSendingDomainRestriction::builder()
    ///     .domain("example.com")
    ///     .exclude(["subdomain.example.com"])
    ///     .comments("Enforce TLS for all mail from this domain")
    ///     .build();
    ///
    /// let answer = account
    ///     .settings()
    ///     .sending_domain_restrictions()
    ///     .create(&body)
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
    #[doc(alias = "email_security_create_sending_domain_restriction")]
    #[doc(alias = "create sending domain restriction")]
    #[doc(alias = "demand tls")]
    pub fn create(
        &self,
        body: &types::CreateSendingDomainRestriction,
    ) -> CreateSendingDomainRestrictionsRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateSendingDomainRestrictionsRequest {
            request,
        }
    }

    /// Deletes a sending domain restriction.
    ///
    /// Mail from its domain is then accepted without TLS too.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, operation `email_security_delete_sending_domain_restriction`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .sending_domain_restrictions()
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
    #[doc(alias = "email_security_delete_sending_domain_restriction")]
    #[doc(alias = "delete sending domain restriction")]
    #[doc(alias = "delete restriction")]
    pub fn delete(
        &self,
        sending_domain_restriction_id: impl AsRef<str>,
    ) -> DeleteSendingDomainRestrictionsRequest {
        let request = self
            .scope
            .request(&DELETE)
            .path(
                "sending_domain_restriction_id",
                sending_domain_restriction_id.as_ref(),
            );
        DeleteSendingDomainRestrictionsRequest {
            request,
        }
    }

    /// Edits the given fields of a sending domain restriction.
    ///
    /// Changes the fields of a sending domain restriction that the body names, and no others.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, operation `email_security_update_sending_domain_restriction`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateSendingDomainRestriction::default()
    ///     .comments("Enforce TLS, but not for two subdomains")
    ///     .domain("example.com")
    ///     .exclude(["subdomain.example.com", "legacy.example.com"]);
    ///
    /// let answer = account
    ///     .settings()
    ///     .sending_domain_restrictions()
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
    #[doc(alias = "email_security_update_sending_domain_restriction")]
    #[doc(alias = "update sending domain restriction")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        sending_domain_restriction_id: impl AsRef<str>,
        body: &types::UpdateSendingDomainRestriction,
    ) -> EditSendingDomainRestrictionsRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path(
                "sending_domain_restriction_id",
                sending_domain_restriction_id.as_ref(),
            )
            .json(body);
        EditSendingDomainRestrictionsRequest {
            request,
        }
    }

    /// Reads one sending domain restriction with the domain and its exempt subdomains.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, operation `email_security_get_sending_domain_restriction`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .sending_domain_restrictions()
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
    #[doc(alias = "email_security_get_sending_domain_restriction")]
    #[doc(alias = "get sending domain restriction")]
    #[doc(alias = "read sending domain restriction")]
    #[doc(alias = "read restriction")]
    pub fn get(
        &self,
        sending_domain_restriction_id: impl AsRef<str>,
    ) -> GetSendingDomainRestrictionsRequest {
        let request = self
            .scope
            .request(&GET)
            .path(
                "sending_domain_restriction_id",
                sending_domain_restriction_id.as_ref(),
            );
        GetSendingDomainRestrictionsRequest {
            request,
        }
    }

    /// Lists the domains whose mail must come over TLS.
    ///
    /// Lists the sending domain restrictions, page by page. Mail from a restricted domain is dropped when it comes without TLS, unless its subdomain is excluded.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions`, operation `email_security_list_sending_domain_restrictions`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .sending_domain_restrictions()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::SendingDomainRestrictionOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_sending_domain_restrictions")]
    #[doc(alias = "list sending domain restrictions")]
    #[doc(alias = "list domains")]
    pub fn list(&self) -> ListSendingDomainRestrictionsRequest {
        let request = self.scope.request(&LIST);
        ListSendingDomainRestrictionsRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch`, not yet sent.
///
/// Made by [`batch`](SendingDomainRestrictions::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchSendingDomainRestrictionsRequest {
    request: rt::Request,
}

rt::value_operation!(
    BatchSendingDomainRestrictionsRequest, types::BatchSendingDomainRestrictionsResult
);

/// A call of `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions`, not yet sent.
///
/// Made by [`create`](SendingDomainRestrictions::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateSendingDomainRestrictionsRequest {
    request: rt::Request,
}

rt::value_operation!(
    CreateSendingDomainRestrictionsRequest, types::SendingDomainRestriction
);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, not yet sent.
///
/// Made by [`delete`](SendingDomainRestrictions::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteSendingDomainRestrictionsRequest {
    request: rt::Request,
}

rt::value_operation!(
    DeleteSendingDomainRestrictionsRequest, types::DeletedSendingDomainRestriction
);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, not yet sent.
///
/// Made by [`edit`](SendingDomainRestrictions::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditSendingDomainRestrictionsRequest {
    request: rt::Request,
}

rt::value_operation!(
    EditSendingDomainRestrictionsRequest, types::SendingDomainRestriction
);

/// A call of `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`, not yet sent.
///
/// Made by [`get`](SendingDomainRestrictions::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetSendingDomainRestrictionsRequest {
    request: rt::Request,
}

rt::value_operation!(
    GetSendingDomainRestrictionsRequest, types::SendingDomainRestriction
);

/// A call of `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions`, not yet sent.
///
/// Made by [`list`](SendingDomainRestrictions::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListSendingDomainRestrictionsRequest {
    request: rt::Request,
}

impl ListSendingDomainRestrictionsRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// The field by which the restrictions are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::SendingDomainRestrictionOrder, By>,
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

rt::page_operation!(
    ListSendingDomainRestrictionsRequest, types::SendingDomainRestriction
);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_sending_domain_restrictions",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_sending_domain_restriction",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_sending_domain_restriction",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_sending_domain_restriction",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_sending_domain_restriction",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_sending_domain_restrictions",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/sending_domain_restrictions",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
