// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the allow policies, which spare the mail that matches them some or all of the detections.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the allow policies, which spare the mail that matches them some or all of the detections.
///
/// `client.account(account_id).settings().allow_policies()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchAllowPolicies`](types::BatchAllowPolicies) | [`BatchAllowPoliciesResult`](types::BatchAllowPoliciesResult) |
/// | [`create`](Self::create) | [`CreateAllowPolicy`](types::CreateAllowPolicy) | [`AllowPolicy`](types::AllowPolicy) |
/// | [`delete`](Self::delete) | `policy_id` | [`DeletedAllowPolicy`](types::DeletedAllowPolicy) |
/// | [`edit`](Self::edit) | `policy_id`, [`UpdateAllowPolicy`](types::UpdateAllowPolicy) | [`AllowPolicy`](types::AllowPolicy) |
/// | [`get`](Self::get) | `policy_id` | [`AllowPolicy`](types::AllowPolicy) |
/// | [`list`](Self::list) | – | a page of [`AllowPolicy`](types::AllowPolicy) |
#[derive(Clone, Debug)]
pub struct AllowPolicies {
    pub(super) scope: rt::Scope,
}

impl AllowPolicies {
    /// Deletes, edits, replaces and adds allow policies in one call, in the order `deletes`, `patches`, `puts`, `posts`.
    ///
    /// Leave a list empty when there is nothing to do of its kind; each takes up to 1000 entries. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/allow_policies/batch`, operation `email_security_batch_allow_policies`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchAllowPolicies::builder()
    ///     .deletes([
    ///         types::AllowPolicyRef::builder()
    ///             .id("9c512668-deb1-45c8-aee2-d35edcf83fb9")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::AllowPolicyPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .comments(
    ///                 "Accept test@example.com, but go on looking for malicious mail",
    ///             )
    ///             .is_acceptable_sender(true)
    ///             .is_exempt_recipient(false)
    ///             .is_regex(false)
    ///             .is_trusted_sender(false)
    ///             .pattern("test@example.com")
    ///             .pattern_type(types::PatternType::Email)
    ///             .verify_sender(true)
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateAllowPolicy::builder()
    ///             .is_acceptable_sender(false)
    ///             .is_exempt_recipient(true)
    ///             .is_regex(false)
    ///             .is_trusted_sender(false)
    ///             .pattern("abuse@example.com")
    ///             .pattern_type(types::PatternType::Email)
    ///             .verify_sender(false)
    ///             .comments("Reports of abuse must arrive")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::AllowPolicyPut::builder()
    ///             .id("9ae06f79-2485-40ec-ae85-e053f6f69f5b")
    ///             .is_acceptable_sender(true)
    ///             .is_exempt_recipient(false)
    ///             .is_regex(false)
    ///             .is_trusted_sender(false)
    ///             .pattern("example.net")
    ///             .pattern_type(types::PatternType::Domain)
    ///             .verify_sender(true)
    ///             .comments("Newsletters of a partner")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().allow_policies().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_allow_policies")]
    #[doc(alias = "batch allow policies")]
    pub fn batch(&self, body: &types::BatchAllowPolicies) -> BatchAllowPoliciesRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchAllowPoliciesRequest {
            request,
        }
    }

    /// Adds an allow policy: mail that matches its pattern is spared the detections that the flags of the policy name.
    ///
    /// Choose pattern and flags narrowly, since what passes here goes unchecked. `is_recipient`, `is_sender` and `is_spoof` reached their end of life on 2026-07-01: use `is_exempt_recipient`, `is_trusted_sender` and `is_acceptable_sender`.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/allow_policies`, operation `email_security_create_allow_policy`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateAllowPolicy::builder()
    ///     .is_acceptable_sender(false)
    ///     .is_exempt_recipient(false)
    ///     .is_regex(false)
    ///     .is_trusted_sender(true)
    ///     .pattern("test@example.com")
    ///     .pattern_type(types::PatternType::Email)
    ///     .verify_sender(true)
    ///     .comments("Trust all messages send from test@example.com")
    ///     .build();
    ///
    /// let answer = account.settings().allow_policies().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_allow_policy")]
    #[doc(alias = "create allow policy")]
    #[doc(alias = "add allow policy")]
    #[doc(alias = "add policy")]
    pub fn create(&self, body: &types::CreateAllowPolicy) -> CreateAllowPoliciesRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateAllowPoliciesRequest {
            request,
        }
    }

    /// Deletes an allow policy.
    ///
    /// Mail that it let pass is checked again like all other mail from then on.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, operation `email_security_delete_allow_policy`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .allow_policies()
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
    #[doc(alias = "email_security_delete_allow_policy")]
    #[doc(alias = "delete allow policy")]
    #[doc(alias = "delete policy")]
    pub fn delete(&self, policy_id: impl AsRef<str>) -> DeleteAllowPoliciesRequest {
        let request = self.scope.request(&DELETE).path("policy_id", policy_id.as_ref());
        DeleteAllowPoliciesRequest {
            request,
        }
    }

    /// Edits the given fields of an allow policy.
    ///
    /// Changes the fields of an allow policy that the body names, and no others. The change counts for new mail that matches.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, operation `email_security_update_allow_policy`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateAllowPolicy::default()
    ///     .comments("Accept test@example.com, but go on looking for malicious mail")
    ///     .is_acceptable_sender(true)
    ///     .is_exempt_recipient(false)
    ///     .is_regex(false)
    ///     .is_trusted_sender(false)
    ///     .pattern("test@example.com")
    ///     .pattern_type(types::PatternType::Email)
    ///     .verify_sender(true);
    ///
    /// let answer = account
    ///     .settings()
    ///     .allow_policies()
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
    #[doc(alias = "email_security_update_allow_policy")]
    #[doc(alias = "update allow policy")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        policy_id: impl AsRef<str>,
        body: &types::UpdateAllowPolicy,
    ) -> EditAllowPoliciesRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("policy_id", policy_id.as_ref())
            .json(body);
        EditAllowPoliciesRequest {
            request,
        }
    }

    /// Reads one allow policy with its pattern and its flags.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, operation `email_security_get_allow_policy`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .allow_policies()
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
    #[doc(alias = "email_security_get_allow_policy")]
    #[doc(alias = "get allow policy")]
    #[doc(alias = "read allow policy")]
    #[doc(alias = "read policy")]
    pub fn get(&self, policy_id: impl AsRef<str>) -> GetAllowPoliciesRequest {
        let request = self.scope.request(&GET).path("policy_id", policy_id.as_ref());
        GetAllowPoliciesRequest { request }
    }

    /// Lists the allow policies of the account, page by page.
    ///
    /// An allow policy spares the mail that matches its pattern some or all of the detections. The filters narrow the list by pattern and by what a policy does.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/allow_policies`, operation `email_security_list_allow_policies`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let page = account
    ///     .settings()
    ///     .allow_policies()
    ///     .list()
    ///     .per_page(20)
    ///     .search("example.com")
    ///     .order(types::AllowPolicyOrder::CreatedAt)
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
    #[doc(alias = "email_security_list_allow_policies")]
    #[doc(alias = "list allow policies")]
    #[doc(alias = "list policies")]
    pub fn list(&self) -> ListAllowPoliciesRequest {
        let request = self.scope.request(&LIST);
        ListAllowPoliciesRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/allow_policies/batch`, not yet sent.
///
/// Made by [`batch`](AllowPolicies::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchAllowPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(BatchAllowPoliciesRequest, types::BatchAllowPoliciesResult);

/// A call of `POST /accounts/{account_id}/email-security/settings/allow_policies`, not yet sent.
///
/// Made by [`create`](AllowPolicies::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateAllowPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(CreateAllowPoliciesRequest, types::AllowPolicy);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, not yet sent.
///
/// Made by [`delete`](AllowPolicies::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteAllowPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteAllowPoliciesRequest, types::DeletedAllowPolicy);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, not yet sent.
///
/// Made by [`edit`](AllowPolicies::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditAllowPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(EditAllowPoliciesRequest, types::AllowPolicy);

/// A call of `GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`, not yet sent.
///
/// Made by [`get`](AllowPolicies::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetAllowPoliciesRequest {
    request: rt::Request,
}

rt::value_operation!(GetAllowPoliciesRequest, types::AllowPolicy);

/// A call of `GET /accounts/{account_id}/email-security/settings/allow_policies`, not yet sent.
///
/// Made by [`list`](AllowPolicies::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListAllowPoliciesRequest {
    request: rt::Request,
}

impl ListAllowPoliciesRequest {
    /// Whether to sort upwards or downwards.
    pub fn direction<By>(
        mut self,
        direction: impl rt::IntoOptional<types::SortDirection, By>,
    ) -> Self {
        self.request = self.request.set_query("direction", direction.into_optional());
        self
    }

    /// Filters by `is_acceptable_sender`; true keeps the policies that spare a sender the dispositions `SPAM`, `SPOOF` and `BULK`, but not `MALICIOUS` or `SUSPICIOUS`.
    pub fn is_acceptable_sender(
        mut self,
        is_acceptable_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.request = self
            .request
            .set_query("is_acceptable_sender", is_acceptable_sender.into());
        self
    }

    /// Filters by `is_exempt_recipient`; true keeps the policies that switch off every detection for mail to a recipient.
    pub fn is_exempt_recipient(
        mut self,
        is_exempt_recipient: impl Into<Option<bool>>,
    ) -> Self {
        self.request = self
            .request
            .set_query("is_exempt_recipient", is_exempt_recipient.into());
        self
    }

    /// Filters by `is_trusted_sender`; true keeps the policies that spare a sender every detection and the following of links.
    pub fn is_trusted_sender(
        mut self,
        is_trusted_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.request = self
            .request
            .set_query("is_trusted_sender", is_trusted_sender.into());
        self
    }

    /// The field by which the policies are sorted.
    pub fn order<By>(
        mut self,
        order: impl rt::IntoOptional<types::AllowPolicyOrder, By>,
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

    /// A pattern to filter the policies by.
    pub fn pattern<By>(mut self, pattern: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("pattern", pattern.into_optional_text());
        self
    }

    /// Keeps only policies with a pattern of this kind.
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

    /// Filters by `verify_sender`; true keeps the policies that hold only when the sender is authenticated by DMARC, SPF or DKIM.
    pub fn verify_sender(mut self, verify_sender: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("verify_sender", verify_sender.into());
        self
    }
}

rt::page_operation!(ListAllowPoliciesRequest, types::AllowPolicy);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_allow_policies",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/allow_policies/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_allow_policy",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/allow_policies",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_allow_policy",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_allow_policy",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_allow_policy",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_allow_policies",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/allow_policies",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
