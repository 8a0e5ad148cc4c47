// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the domains whose mail is protected, and how each of them is checked.

use crate::runtime::generated as rt;
use crate::types;

pub mod verification;

/// Keeps the domains whose mail is protected, and how each of them is checked.
///
/// `client.account(account_id).settings().domains()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchDomains`](types::BatchDomains) | [`BatchDomainsResult`](types::BatchDomainsResult) |
/// | [`bulk_delete`](Self::bulk_delete) | a list of [`DomainRef`](types::DomainRef) | a list of [`DeletedDomain`](types::DeletedDomain) |
/// | [`create`](Self::create) | [`CreateDomain`](types::CreateDomain) | [`Domain`](types::Domain) |
/// | [`delete`](Self::delete) | `domain_id` | [`DeletedDomain`](types::DeletedDomain) |
/// | [`edit`](Self::edit) | `domain_id`, [`UpdateDomain`](types::UpdateDomain) | [`Domain`](types::Domain) |
/// | [`get`](Self::get) | `domain_id` | [`Domain`](types::Domain) |
/// | [`list`](Self::list) | – | a page of [`Domain`](types::Domain) |
/// | [`update`](Self::update) | `domain_id`, [`ReplaceDomain`](types::ReplaceDomain) | [`Domain`](types::Domain) |
#[derive(Clone, Debug)]
pub struct Domains {
    pub(super) scope: rt::Scope,
}

impl Domains {
    /// Reads the DNS record that proves the ownership of a domain.
    pub fn verification(&self) -> verification::Verification {
        verification::Verification {
            scope: self.scope.clone(),
        }
    }

    /// Deletes, edits, replaces and adds domains in one call, in the order `deletes`, `patches`, `puts`, `posts`.
    ///
    /// Leave a list empty when there is nothing to do of its kind; each takes up to 1000 entries. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/domains/batch`, operation `email_security_batch_domains`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchDomains::builder()
    ///     .deletes([
    ///         types::DomainRef::builder()
    ///             .id("77d71482-c180-4dd9-aea0-438be9035052")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::DomainPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .allowed_delivery_modes([
    ///                 types::DeliveryMode::Direct,
    ///                 types::DeliveryMode::Api,
    ///             ])
    ///             .drop_dispositions([
    ///                 types::Disposition::Malicious,
    ///                 types::Disposition::Spam,
    ///             ])
    ///             .folder(types::ScannableFolder::Inbox)
    ///             .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///             .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
    ///             .lookback_hops(3)
    ///             .regions([types::Region::Global])
    ///             .require_tls_inbound(true)
    ///             .require_tls_outbound(true)
    ///             .transport("mx.example.com")
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateDomain::builder()
    ///             .allowed_delivery_modes([
    ///                 types::DeliveryMode::Direct,
    ///                 types::DeliveryMode::Api,
    ///             ])
    ///             .domain("example.org")
    ///             .drop_dispositions([
    ///                 types::Disposition::Malicious,
    ///                 types::Disposition::Spam,
    ///             ])
    ///             .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
    ///             .regions([types::Region::Global])
    ///             .folder(types::ScannableFolder::Inbox)
    ///             .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///             .lookback_hops(2)
    ///             .require_tls_inbound(false)
    ///             .require_tls_outbound(true)
    ///             .transport("mx.example.org")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::DomainPut::builder()
    ///             .allowed_delivery_modes([types::DeliveryMode::Direct])
    ///             .drop_dispositions([types::Disposition::Malicious])
    ///             .id("79285723-863b-46ea-a35a-d08c29cbd94b")
    ///             .ip_restrictions(["192.0.2.0/24", "198.51.100.0/24"])
    ///             .regions([types::Region::De, types::Region::Us])
    ///             .folder(types::ScannableFolder::AllItems)
    ///             .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///             .lookback_hops(1)
    ///             .require_tls_inbound(true)
    ///             .require_tls_outbound(true)
    ///             .transport("mx2.example.com")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().domains().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_domains")]
    #[doc(alias = "batch domains")]
    pub fn batch(&self, body: &types::BatchDomains) -> BatchDomainsRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchDomainsRequest { request }
    }

    /// Takes the named domains out of protection.
    ///
    /// Takes the domains listed in the body, by their ids, out of protection. Deprecated, without a known end of life: use the batch operation for domains with `deletes`.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// Deprecated: use `settings.domains.batch`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/domains`, operation `email_security_delete_domains`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = [
    ///     types::DomainRef::builder().id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415").build(),
    /// ];
    ///
    /// for item in account.settings().domains().bulk_delete(&body).send().await? {
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
    #[doc(alias = "email_security_delete_domains")]
    #[doc(alias = "delete domains")]
    #[doc(alias = "take named domains")]
    #[doc(alias = "take domains")]
    #[doc(alias = "domain ref")]
    #[deprecated(note = "use `settings.domains.batch`")]
    pub fn bulk_delete(&self, body: &[types::DomainRef]) -> BulkDeleteDomainsRequest {
        let request = self.scope.request(&BULK_DELETE).json(body);
        BulkDeleteDomainsRequest {
            request,
        }
    }

    /// Puts a domain under protection and answers with its settings.
    ///
    /// One flat body serves all delivery modes. The name of the domain cannot be changed later.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/domains`, operation `email_security_create_domains`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateDomain::builder()
    ///     .allowed_delivery_modes([types::DeliveryMode::Direct, types::DeliveryMode::Api])
    ///     .domain("example.com")
    ///     .drop_dispositions([types::Disposition::Malicious, types::Disposition::Spam])
    ///     .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
    ///     .regions([types::Region::Global])
    ///     .folder(types::ScannableFolder::Inbox)
    ///     .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///     .lookback_hops(2)
    ///     .require_tls_inbound(false)
    ///     .require_tls_outbound(true)
    ///     .transport("mx.example.com")
    ///     .build();
    ///
    /// let answer = account.settings().domains().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_domains")]
    #[doc(alias = "create domains")]
    #[doc(alias = "put domain")]
    #[doc(alias = "create domain")]
    pub fn create(&self, body: &types::CreateDomain) -> CreateDomainsRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateDomainsRequest { request }
    }

    /// Takes a domain out of protection: its mail no longer passes through Email Security.
    ///
    /// This cannot be taken back.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}`, operation `email_security_delete_domain`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .domains()
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
    #[doc(alias = "email_security_delete_domain")]
    #[doc(alias = "delete domain")]
    #[doc(alias = "take domain")]
    pub fn delete(&self, domain_id: impl AsRef<str>) -> DeleteDomainsRequest {
        let request = self.scope.request(&DELETE).path("domain_id", domain_id.as_ref());
        DeleteDomainsRequest { request }
    }

    /// Edits the given settings of a domain.
    ///
    /// Changes the settings of a domain that the body names, and no others. The name of the domain cannot be changed.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id}`, operation `email_security_update_domain`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateDomain::default()
    ///     .allowed_delivery_modes([types::DeliveryMode::Direct, types::DeliveryMode::Api])
    ///     .drop_dispositions([types::Disposition::Malicious, types::Disposition::Spam])
    ///     .folder(types::ScannableFolder::Inbox)
    ///     .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///     .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
    ///     .lookback_hops(3)
    ///     .regions([types::Region::Global])
    ///     .require_tls_inbound(true)
    ///     .require_tls_outbound(true)
    ///     .transport("mx.example.com");
    ///
    /// let answer = account
    ///     .settings()
    ///     .domains()
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
    #[doc(alias = "email_security_update_domain")]
    #[doc(alias = "update domain")]
    #[doc(alias = "edit settings")]
    pub fn edit(
        &self,
        domain_id: impl AsRef<str>,
        body: &types::UpdateDomain,
    ) -> EditDomainsRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("domain_id", domain_id.as_ref())
            .json(body);
        EditDomainsRequest { request }
    }

    /// Reads one protected domain with its delivery settings, its SPF and DMARC results and its authorization.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}`, operation `email_security_get_domain`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .domains()
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
    #[doc(alias = "email_security_get_domain")]
    #[doc(alias = "get domain")]
    #[doc(alias = "read protected domain")]
    #[doc(alias = "read domain")]
    pub fn get(&self, domain_id: impl AsRef<str>) -> GetDomainsRequest {
        let request = self.scope.request(&GET).path("domain_id", domain_id.as_ref());
        GetDomainsRequest { request }
    }

    /// Lists the protected domains of the account, page by page, with their settings, delivery modes and authorization.
    ///
    /// The filters narrow the list by name, delivery mode, status or integration.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/domains`, operation `email_security_list_domains`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .domains()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::DomainOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_domains")]
    #[doc(alias = "list domains")]
    #[doc(alias = "list protected domains")]
    pub fn list(&self) -> ListDomainsRequest {
        let request = self.scope.request(&LIST);
        ListDomainsRequest { request }
    }

    /// Replaces all settings of a domain.
    ///
    /// Replaces the settings of a domain by those in the body. To change a few of them, use `PATCH`. The name of the domain stays as it is.
    ///
    /// The document names no permission for this call.
    ///
    /// `PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}`, operation `email_security_replace_domain`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::ReplaceDomain::builder()
    ///     .allowed_delivery_modes([types::DeliveryMode::Direct])
    ///     .drop_dispositions([types::Disposition::Malicious])
    ///     .ip_restrictions(["192.0.2.0/24", "198.51.100.0/24"])
    ///     .regions([types::Region::De, types::Region::Us])
    ///     .folder(types::ScannableFolder::AllItems)
    ///     .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
    ///     .lookback_hops(1)
    ///     .require_tls_inbound(true)
    ///     .require_tls_outbound(true)
    ///     .transport("mx2.example.com")
    ///     .build();
    ///
    /// let answer = account
    ///     .settings()
    ///     .domains()
    ///     .update("f174e90a-fafe-4643-bbbc-4a0ed4fc8415", &body)
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
    #[doc(alias = "email_security_replace_domain")]
    #[doc(alias = "replace domain")]
    #[doc(alias = "replace settings")]
    pub fn update(
        &self,
        domain_id: impl AsRef<str>,
        body: &types::ReplaceDomain,
    ) -> UpdateDomainsRequest {
        let request = self
            .scope
            .request(&UPDATE)
            .path("domain_id", domain_id.as_ref())
            .json(body);
        UpdateDomainsRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/domains/batch`, not yet sent.
///
/// Made by [`batch`](Domains::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(BatchDomainsRequest, types::BatchDomainsResult);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/domains`, not yet sent.
///
/// Made by [`bulk_delete`](Domains::bulk_delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BulkDeleteDomainsRequest {
    request: rt::Request,
}

rt::sequence_operation!(BulkDeleteDomainsRequest, types::DeletedDomain);

/// A call of `POST /accounts/{account_id}/email-security/settings/domains`, not yet sent.
///
/// Made by [`create`](Domains::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(CreateDomainsRequest, types::Domain);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}`, not yet sent.
///
/// Made by [`delete`](Domains::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteDomainsRequest, types::DeletedDomain);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id}`, not yet sent.
///
/// Made by [`edit`](Domains::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(EditDomainsRequest, types::Domain);

/// A call of `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}`, not yet sent.
///
/// Made by [`get`](Domains::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(GetDomainsRequest, types::Domain);

/// A call of `GET /accounts/{account_id}/email-security/settings/domains`, not yet sent.
///
/// Made by [`list`](Domains::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListDomainsRequest {
    request: rt::Request,
}

impl ListDomainsRequest {
    /// Keeps only domains on which this delivery mode is active at present.
    pub fn active_delivery_mode<By>(
        mut self,
        active_delivery_mode: impl rt::IntoOptional<types::DeliveryMode, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("active_delivery_mode", active_delivery_mode.into_optional());
        self
    }

    /// Keeps only domains that are allowed this delivery mode.
    pub fn allowed_delivery_mode<By>(
        mut self,
        allowed_delivery_mode: impl rt::IntoOptional<types::DeliveryMode, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("allowed_delivery_mode", allowed_delivery_mode.into_optional());
        self
    }

    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// Keeps only domains with these names. Repeat the parameter for each further name.
    pub fn domain<By>(
        mut self,
        domain: impl rt::IntoOptional<rt::ListInto<String>, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query_list(
                "domain",
                domain.into_optional().map(|list| list.0),
                rt::ListStyle::Repeat,
            );
        self
    }

    /// Keeps only domains that are authorized by the integration with this id, a uuid.
    pub fn integration_id<By>(
        mut self,
        integration_id: impl rt::AsOptionalText<By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("integration_id", integration_id.into_optional_text());
        self
    }

    /// The field by which the domains are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::DomainOrder, By>,
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

    /// Keeps only domains with this status.
    pub fn status<By>(
        mut self,
        status: impl rt::IntoOptional<types::DomainStatus, By>,
    ) -> Self {
        self.request = self.request.set_query("status", status.into_optional());
        self
    }
}

rt::page_operation!(ListDomainsRequest, types::Domain);

/// A call of `PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}`, not yet sent.
///
/// Made by [`update`](Domains::update), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct UpdateDomainsRequest {
    request: rt::Request,
}

rt::value_operation!(UpdateDomainsRequest, types::Domain);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_domains",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/domains/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static BULK_DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_domains",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/domains",
    idempotent: true,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_domains",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/domains",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_domain",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/domains/{domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_domain",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/domains/{domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_domain",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/domains/{domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_domains",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/domains",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};

static UPDATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_replace_domain",
    method: rt::Method::PUT,
    path: "/accounts/{account_id}/email-security/settings/domains/{domain_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};
