// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the content policies, which match a regular expression against the subject or the body of mail.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the content policies, which match a regular expression against the subject or the body of mail.
///
/// `client.account(account_id).settings().content_policies()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchContentPolicies`](types::BatchContentPolicies) | [`BatchContentPoliciesResult`](types::BatchContentPoliciesResult) |
/// | [`create`](Self::create) | [`CreateContentPolicy`](types::CreateContentPolicy) | [`ContentPolicy`](types::ContentPolicy) |
/// | [`delete`](Self::delete) | `policy_id` | [`DeletedContentPolicy`](types::DeletedContentPolicy) |
/// | [`edit`](Self::edit) | `policy_id`, [`UpdateContentPolicy`](types::UpdateContentPolicy) | [`ContentPolicy`](types::ContentPolicy) |
/// | [`get`](Self::get) | `policy_id` | [`ContentPolicy`](types::ContentPolicy) |
/// | [`list`](Self::list) | – | a page of [`ContentPolicy`](types::ContentPolicy) |
#[derive(Clone, Debug)]
pub struct ContentPolicies {
    pub(super) scope: rt::Scope,
}

impl ContentPolicies {
    /// Deletes, edits, replaces and adds content policies in one call.
    ///
    /// Leave a list empty when there is nothing to do of its kind. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/content_policies/batch`, operation `email_security_batch_content_policies`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchContentPolicies::builder()
    ///     .deletes([
    ///         types::ContentPolicyRef::builder()
    ///             .id("9c9f11df-1630-4afc-ab5a-74a159835166")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::ContentPolicyPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .enabled(false)
    ///             .name("Urgent account verification")
    ///             .notes("Switched off by security@example.com")
    ///             .pattern("urgent.*verify.*account")
    ///             .targets([types::ContentTarget::Subject, types::ContentTarget::Body])
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateContentPolicy::builder()
    ///             .enabled(true)
    ///             .name("Overdue invoice")
    ///             .pattern("overdue.*invoice")
    ///             .targets([types::ContentTarget::Subject])
    ///             .notes("Common in fraud")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::ContentPolicyPut::builder()
    ///             .enabled(true)
    ///             .id("00ca3756-2965-4e13-acb5-e85fd30a8b79")
    ///             .name("Gift cards")
    ///             .pattern("gift ?card")
    ///             .targets([types::ContentTarget::Body])
    ///             .notes("Common in impersonation")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().content_policies().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_content_policies")]
    #[doc(alias = "batch content policies")]
    pub fn batch(
        &self,
        body: &types::BatchContentPolicies,
    ) -> BatchContentPoliciesRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchContentPoliciesRequest {
            request,
        }
    }

    /// Adds a content policy, which matches a regular expression against the parts of a mail named in `targets`.
    ///
    /// What happens to mail that matches is not set in the policy.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/content_policies`, operation `email_security_create_content_policy`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateContentPolicy::builder()
    ///     .enabled(true)
    ///     .name("Urgent account verification")
    ///     .pattern("urgent.*verify.*account")
    ///     .targets([types::ContentTarget::Subject, types::ContentTarget::Body])
    ///     .notes("Asked for by security@example.com")
    ///     .build();
    ///
    /// let answer = account.settings().content_policies().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_content_policy")]
    #[doc(alias = "create content policy")]
    #[doc(alias = "add content policy")]
    #[doc(alias = "add policy")]
    pub fn create(
        &self,
        body: &types::CreateContentPolicy,
    ) -> CreateContentPoliciesRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateContentPoliciesRequest {
            request,
        }
    }

    /// Deletes a content policy, so that mail is no longer matched against it.
    ///
    /// To pause it only, edit `enabled`.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, operation `email_security_delete_content_policy`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .content_policies()
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
    #[doc(alias = "email_security_delete_content_policy")]
    #[doc(alias = "delete content policy")]
    #[doc(alias = "delete policy")]
    pub fn delete(&self, policy_id: impl AsRef<str>) -> DeleteContentPoliciesRequest {
        let request = self.scope.request(&DELETE).path("policy_id", policy_id.as_ref());
        DeleteContentPoliciesRequest {
            request,
        }
    }

    /// Edits the given fields of a content policy.
    ///
    /// Changes the fields of a content policy that the body names, and no others. Send `enabled` alone to switch a policy on or off.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, operation `email_security_update_content_policy`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateContentPolicy::default()
    ///     .enabled(false)
    ///     .name("Urgent account verification")
    ///     .notes("Switched off by security@example.com")
    ///     .pattern("urgent.*verify.*account")
    ///     .targets([types::ContentTarget::Subject, types::ContentTarget::Body]);
    ///
    /// let answer = account
    ///     .settings()
    ///     .content_policies()
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
    #[doc(alias = "email_security_update_content_policy")]
    #[doc(alias = "update content policy")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        policy_id: impl AsRef<str>,
        body: &types::UpdateContentPolicy,
    ) -> EditContentPoliciesRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("policy_id", policy_id.as_ref())
            .json(body);
        EditContentPoliciesRequest {
            request,
        }
    }

    /// Reads one content policy.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, operation `email_security_get_content_policy`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .content_policies()
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
    #[doc(alias = "email_security_get_content_policy")]
    #[doc(alias = "get content policy")]
    #[doc(alias = "read content policy")]
    #[doc(alias = "read policy")]
    pub fn get(&self, policy_id: impl AsRef<str>) -> GetContentPoliciesRequest {
        let request = self.scope.request(&GET).path("policy_id", policy_id.as_ref());
        GetContentPoliciesRequest {
            request,
        }
    }

    /// Lists the content policies of the account, page by page.
    ///
    /// A content policy matches a regular expression against subject, body or both.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/content_policies`, operation `email_security_list_content_policies`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .content_policies()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::ContentPolicyOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_content_policies")]
    #[doc(alias = "list content policies")]
    #[doc(alias = "list policies")]
    pub fn list(&self) -> ListContentPoliciesRequest {
        let request = self.scope.request(&LIST);
        ListContentPoliciesRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/content_policies/batch`, not yet sent.
///
/// Made by [`batch`](ContentPolicies::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchContentPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(BatchContentPoliciesRequest, types::BatchContentPoliciesResult);

/// A call of `POST /accounts/{account_id}/email-security/settings/content_policies`, not yet sent.
///
/// Made by [`create`](ContentPolicies::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateContentPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(CreateContentPoliciesRequest, types::ContentPolicy);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, not yet sent.
///
/// Made by [`delete`](ContentPolicies::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteContentPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteContentPoliciesRequest, types::DeletedContentPolicy);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, not yet sent.
///
/// Made by [`edit`](ContentPolicies::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditContentPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(EditContentPoliciesRequest, types::ContentPolicy);

/// A call of `GET /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`, not yet sent.
///
/// Made by [`get`](ContentPolicies::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetContentPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(GetContentPoliciesRequest, types::ContentPolicy);

/// A call of `GET /accounts/{account_id}/email-security/settings/content_policies`, not yet sent.
///
/// Made by [`list`](ContentPolicies::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListContentPoliciesRequest {
    request: rt::Request,
}

impl ListContentPoliciesRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// Keeps only policies that are switched on, or with false only those that are switched off.
    pub fn enabled(mut self, enabled: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("enabled", enabled.into());
        self
    }

    /// Keeps only policies with exactly this name.
    pub fn name<By>(mut self, name: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("name", name.into_optional_text());
        self
    }

    /// The field by which the policies are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::ContentPolicyOrder, By>,
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

rt::page_operation!(ListContentPoliciesRequest, types::ContentPolicy);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_content_policies",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/content_policies/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_content_policy",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/content_policies",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_content_policy",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_content_policy",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_content_policy",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_content_policies",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/content_policies",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
