// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the trusted domains, which are not suspected for being new or for looking like another one.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the trusted domains, which are not suspected for being new or for looking like another one.
///
/// `client.account(account_id).settings().trusted_domains()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchTrustedDomains`](types::BatchTrustedDomains) | [`BatchTrustedDomainsResult`](types::BatchTrustedDomainsResult) |
/// | [`create`](Self::create) | [`CreateTrustedDomain`](types::CreateTrustedDomain) | [`TrustedDomain`](types::TrustedDomain) |
/// | [`delete`](Self::delete) | `trusted_domain_id` | [`DeletedTrustedDomain`](types::DeletedTrustedDomain) |
/// | [`edit`](Self::edit) | `trusted_domain_id`, [`UpdateTrustedDomain`](types::UpdateTrustedDomain) | [`TrustedDomain`](types::TrustedDomain) |
/// | [`get`](Self::get) | `trusted_domain_id` | [`TrustedDomain`](types::TrustedDomain) |
/// | [`list`](Self::list) | – | a page of [`TrustedDomain`](types::TrustedDomain) |
#[derive(Clone, Debug)]
pub struct TrustedDomains {
    pub(super) scope: rt::Scope,
}

impl TrustedDomains {
    /// Deletes, edits, replaces and adds trusted domains in one call, in the order `deletes`, `patches`, `puts`, `posts`.
    ///
    /// Leave a list empty when there is nothing to do of its kind; each takes up to 1000 entries. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/trusted_domains/batch`, operation `email_security_batch_trusted_domains`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchTrustedDomains::builder()
    ///     .deletes([
    ///         types::TrustedDomainRef::builder()
    ///             .id("1886536f-6bf8-4622-a060-827d8b154b5a")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::TrustedDomainPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .comments("Trusted partner domain with a similar name")
    ///             .is_recent(true)
    ///             .is_regex(false)
    ///             .is_similarity(true)
    ///             .pattern("example.com")
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateTrustedDomain::builder()
    ///             .is_recent(true)
    ///             .is_regex(false)
    ///             .is_similarity(false)
    ///             .pattern("example.org")
    ///             .comments("Recently registered domain of a partner")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::TrustedDomainPut::builder()
    ///             .id("029cc757-3428-42c8-a891-a8bbe1a36867")
    ///             .is_recent(false)
    ///             .is_regex(false)
    ///             .is_similarity(true)
    ///             .pattern("example.net")
    ///             .comments("Partner with a similar name")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().trusted_domains().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_trusted_domains")]
    #[doc(alias = "batch trusted domains")]
    pub fn batch(
        &self,
        body: &types::BatchTrustedDomains,
    ) -> BatchTrustedDomainsRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchTrustedDomainsRequest {
            request,
        }
    }

    /// Adds a trusted domain, for example that of a partner.
    ///
    /// `is_recent` spares it the check for newly registered domains, `is_similarity` the one for lookalike domains. One call adds one domain; the batch operation adds many.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/trusted_domains`, operation `email_security_create_trusted_domain`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateTrustedDomain::builder()
    ///     .is_recent(true)
    ///     .is_regex(false)
    ///     .is_similarity(false)
    ///     .pattern("example.com")
    ///     .comments("Trusted partner domain")
    ///     .build();
    ///
    /// let answer = account.settings().trusted_domains().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_trusted_domain")]
    #[doc(alias = "create trusted domain")]
    #[doc(alias = "add trusted domain")]
    #[doc(alias = "add domain")]
    pub fn create(
        &self,
        body: &types::CreateTrustedDomain,
    ) -> CreateTrustedDomainsRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateTrustedDomainsRequest {
            request,
        }
    }

    /// Deletes a trusted domain.
    ///
    /// Its mail goes through the checks for new and lookalike domains again.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, operation `email_security_delete_trusted_domain`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .trusted_domains()
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
    #[doc(alias = "email_security_delete_trusted_domain")]
    #[doc(alias = "delete trusted domain")]
    #[doc(alias = "delete domain")]
    pub fn delete(
        &self,
        trusted_domain_id: impl AsRef<str>,
    ) -> DeleteTrustedDomainsRequest {
        let request = self
            .scope
            .request(&DELETE)
            .path("trusted_domain_id", trusted_domain_id.as_ref());
        DeleteTrustedDomainsRequest {
            request,
        }
    }

    /// Edits the given fields of a trusted domain.
    ///
    /// Changes the fields of a trusted domain that the body names, and no others. The change counts for new mail that matches.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, operation `email_security_update_trusted_domain`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateTrustedDomain::default()
    ///     .comments("Trusted partner domain with a similar name")
    ///     .is_recent(true)
    ///     .is_regex(false)
    ///     .is_similarity(true)
    ///     .pattern("example.com");
    ///
    /// let answer = account
    ///     .settings()
    ///     .trusted_domains()
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
    #[doc(alias = "email_security_update_trusted_domain")]
    #[doc(alias = "update trusted domain")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        trusted_domain_id: impl AsRef<str>,
        body: &types::UpdateTrustedDomain,
    ) -> EditTrustedDomainsRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("trusted_domain_id", trusted_domain_id.as_ref())
            .json(body);
        EditTrustedDomainsRequest {
            request,
        }
    }

    /// Reads one trusted domain with its pattern and the checks it is spared.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, operation `email_security_get_trusted_domain`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .trusted_domains()
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
    #[doc(alias = "email_security_get_trusted_domain")]
    #[doc(alias = "get trusted domain")]
    #[doc(alias = "read trusted domain")]
    #[doc(alias = "read domain")]
    pub fn get(&self, trusted_domain_id: impl AsRef<str>) -> GetTrustedDomainsRequest {
        let request = self
            .scope
            .request(&GET)
            .path("trusted_domain_id", trusted_domain_id.as_ref());
        GetTrustedDomainsRequest {
            request,
        }
    }

    /// Lists the trusted domains, page by page.
    ///
    /// Mail from a trusted domain is not suspected merely because the domain is new or resembles one of yours.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/trusted_domains`, operation `email_security_list_trusted_domains`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .trusted_domains()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::TrustedDomainOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_trusted_domains")]
    #[doc(alias = "list trusted domains")]
    #[doc(alias = "list domains")]
    pub fn list(&self) -> ListTrustedDomainsRequest {
        let request = self.scope.request(&LIST);
        ListTrustedDomainsRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/trusted_domains/batch`, not yet sent.
///
/// Made by [`batch`](TrustedDomains::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchTrustedDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(BatchTrustedDomainsRequest, types::BatchTrustedDomainsResult);

/// A call of `POST /accounts/{account_id}/email-security/settings/trusted_domains`, not yet sent.
///
/// Made by [`create`](TrustedDomains::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateTrustedDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(CreateTrustedDomainsRequest, types::TrustedDomain);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, not yet sent.
///
/// Made by [`delete`](TrustedDomains::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteTrustedDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteTrustedDomainsRequest, types::DeletedTrustedDomain);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, not yet sent.
///
/// Made by [`edit`](TrustedDomains::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditTrustedDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(EditTrustedDomainsRequest, types::TrustedDomain);

/// A call of `GET /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`, not yet sent.
///
/// Made by [`get`](TrustedDomains::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetTrustedDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(GetTrustedDomainsRequest, types::TrustedDomain);

/// A call of `GET /accounts/{account_id}/email-security/settings/trusted_domains`, not yet sent.
///
/// Made by [`list`](TrustedDomains::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListTrustedDomainsRequest {
    request: rt::Request,
}

impl ListTrustedDomainsRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// Filters by `is_recent`; true keeps the domains that may be newly registered without being judged suspicious or malicious for it.
    pub fn is_recent(mut self, is_recent: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("is_recent", is_recent.into());
        self
    }

    /// Filters by `is_similarity`; true keeps the domains that may resemble one of yours without being judged a spoof for it.
    pub fn is_similarity(mut self, is_similarity: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("is_similarity", is_similarity.into());
        self
    }

    /// The field by which the trusted domains are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::TrustedDomainOrder, By>,
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

    /// A pattern to filter the trusted domains by.
    pub fn pattern<By>(mut self, pattern: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("pattern", pattern.into_optional_text());
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

rt::page_operation!(ListTrustedDomainsRequest, types::TrustedDomain);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_trusted_domains",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_trusted_domain",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_trusted_domain",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_trusted_domain",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_trusted_domain",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_trusted_domains",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/trusted_domains",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
