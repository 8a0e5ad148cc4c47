// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the list of people who are guarded against impersonation.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the list of people who are guarded against impersonation.
///
/// `client.account(account_id).settings().impersonation_registry()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`create`](Self::create) | [`CreateImpersonationRegistry`](types::CreateImpersonationRegistry) | [`ImpersonationRegistry`](types::ImpersonationRegistry) |
/// | [`delete`](Self::delete) | `impersonation_registry_id` | [`DeletedImpersonationRegistry`](types::DeletedImpersonationRegistry) |
/// | [`edit`](Self::edit) | `impersonation_registry_id`, [`UpdateImpersonationRegistry`](types::UpdateImpersonationRegistry) | [`ImpersonationRegistry`](types::ImpersonationRegistry) |
/// | [`get`](Self::get) | `impersonation_registry_id` | [`ImpersonationRegistry`](types::ImpersonationRegistry) |
/// | [`list`](Self::list) | – | a page of [`ImpersonationRegistry`](types::ImpersonationRegistry) |
#[derive(Clone, Debug)]
pub struct ImpersonationRegistry {
    pub(super) scope: rt::Scope,
}

impl ImpersonationRegistry {
    /// Guards a person against impersonation.
    ///
    /// Adds a person to the registry, so that mail in which somebody poses as that person is flagged. With `is_email_regex` the address is a regular expression and can cover several addresses.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/impersonation_registry`, operation `email_security_create_impersonation_registry`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateImpersonationRegistry::builder()
    ///     .email("john.doe@example.com")
    ///     .is_email_regex(false)
    ///     .name("John Doe")
    ///     .comments("Head of finance")
    ///     .directory_id(1)
    ///     .directory_node_id(27)
    ///     .provenance(types::Provenance::A1sInternal)
    ///     .build();
    ///
    /// let answer = account.settings().impersonation_registry().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_impersonation_registry")]
    #[doc(alias = "create impersonation registry")]
    #[doc(alias = "guard person against impersonation")]
    #[doc(alias = "guard impersonation")]
    pub fn create(
        &self,
        body: &types::CreateImpersonationRegistry,
    ) -> CreateImpersonationRegistryRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateImpersonationRegistryRequest {
            request,
        }
    }

    /// Deletes an entry of the impersonation registry.
    ///
    /// Deletes an entry of the registry. Mail that impersonates this person is no longer flagged because of it.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, operation `email_security_delete_impersonation_registry`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .impersonation_registry()
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
    #[doc(alias = "email_security_delete_impersonation_registry")]
    #[doc(alias = "delete impersonation registry")]
    #[doc(alias = "delete entry")]
    pub fn delete(
        &self,
        impersonation_registry_id: impl AsRef<str>,
    ) -> DeleteImpersonationRegistryRequest {
        let request = self
            .scope
            .request(&DELETE)
            .path("impersonation_registry_id", impersonation_registry_id.as_ref());
        DeleteImpersonationRegistryRequest {
            request,
        }
    }

    /// Edits the given fields of an impersonation registry entry.
    ///
    /// Changes the fields of a registry entry that the body names, and no others. An entry that a directory keeps up to date cannot be edited here.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, operation `email_security_update_impersonation_registry`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateImpersonationRegistry::default()
    ///     .comments("Head of finance, with both addresses")
    ///     .directory_id(1)
    ///     .directory_node_id(27)
    ///     .email("(john|j)\\.doe@example\\.com")
    ///     .is_email_regex(true)
    ///     .name("John Doe")
    ///     .provenance(types::Provenance::A1sInternal);
    ///
    /// let answer = account
    ///     .settings()
    ///     .impersonation_registry()
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
    #[doc(alias = "email_security_update_impersonation_registry")]
    #[doc(alias = "update impersonation registry")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        impersonation_registry_id: impl AsRef<str>,
        body: &types::UpdateImpersonationRegistry,
    ) -> EditImpersonationRegistryRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("impersonation_registry_id", impersonation_registry_id.as_ref())
            .json(body);
        EditImpersonationRegistryRequest {
            request,
        }
    }

    /// Reads one entry of the impersonation registry.
    ///
    /// Reads one entry of the registry with name, address and, if it came from a directory, where from.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, operation `email_security_get_impersonation_registry`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .impersonation_registry()
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
    #[doc(alias = "email_security_get_impersonation_registry")]
    #[doc(alias = "get impersonation registry")]
    #[doc(alias = "read entry")]
    pub fn get(
        &self,
        impersonation_registry_id: impl AsRef<str>,
    ) -> GetImpersonationRegistryRequest {
        let request = self
            .scope
            .request(&GET)
            .path("impersonation_registry_id", impersonation_registry_id.as_ref());
        GetImpersonationRegistryRequest {
            request,
        }
    }

    /// Lists the people guarded against impersonation.
    ///
    /// Lists the people whose names are guarded against impersonation, page by page. Entries are added by hand or come from a connected directory.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/impersonation_registry`, operation `email_security_list_impersonation_registry`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .impersonation_registry()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::ImpersonationRegistryOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_impersonation_registry")]
    #[doc(alias = "list impersonation registry")]
    #[doc(alias = "list impersonation")]
    pub fn list(&self) -> ListImpersonationRegistryRequest {
        let request = self.scope.request(&LIST);
        ListImpersonationRegistryRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/impersonation_registry`, not yet sent.
///
/// Made by [`create`](ImpersonationRegistry::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateImpersonationRegistryRequest {
    request: rt::Request,
}

rt::value_operation!(CreateImpersonationRegistryRequest, types::ImpersonationRegistry);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, not yet sent.
///
/// Made by [`delete`](ImpersonationRegistry::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteImpersonationRegistryRequest {
    request: rt::Request,
}

rt::value_operation!(
    DeleteImpersonationRegistryRequest, types::DeletedImpersonationRegistry
);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, not yet sent.
///
/// Made by [`edit`](ImpersonationRegistry::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditImpersonationRegistryRequest {
    request: rt::Request,
}

rt::value_operation!(EditImpersonationRegistryRequest, types::ImpersonationRegistry);

/// A call of `GET /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`, not yet sent.
///
/// Made by [`get`](ImpersonationRegistry::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetImpersonationRegistryRequest {
    request: rt::Request,
}

rt::value_operation!(GetImpersonationRegistryRequest, types::ImpersonationRegistry);

/// A call of `GET /accounts/{account_id}/email-security/settings/impersonation_registry`, not yet sent.
///
/// Made by [`list`](ImpersonationRegistry::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListImpersonationRegistryRequest {
    request: rt::Request,
}

impl ListImpersonationRegistryRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// The field by which the entries are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::ImpersonationRegistryOrder, By>,
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

    /// Keeps only entries that come from this source.
    pub fn provenance<By>(
        mut self,
        provenance: impl rt::IntoOptional<types::Provenance, By>,
    ) -> Self {
        self.request = self.request.set_query("provenance", provenance.into_optional());
        self
    }

    /// A text to filter the list by. What exactly it is compared with may change.
    pub fn search<By>(mut self, search: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("search", search.into_optional_text());
        self
    }
}

rt::page_operation!(ListImpersonationRegistryRequest, types::ImpersonationRegistry);

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_impersonation_registry",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/impersonation_registry",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_impersonation_registry",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_impersonation_registry",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_impersonation_registry",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_impersonation_registry",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/impersonation_registry",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
