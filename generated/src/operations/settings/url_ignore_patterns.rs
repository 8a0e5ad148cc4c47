// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the patterns of URLs that are left as they are and not rewritten.

use crate::runtime::generated as rt;
use crate::types;

/// Keeps the patterns of URLs that are left as they are and not rewritten.
///
/// `client.account(account_id).settings().url_ignore_patterns()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`batch`](Self::batch) | [`BatchUrlIgnorePatterns`](types::BatchUrlIgnorePatterns) | [`BatchUrlIgnorePatternsResult`](types::BatchUrlIgnorePatternsResult) |
/// | [`create`](Self::create) | [`CreateUrlIgnorePattern`](types::CreateUrlIgnorePattern) | [`UrlIgnorePattern`](types::UrlIgnorePattern) |
/// | [`delete`](Self::delete) | `pattern_id` | [`DeletedUrlIgnorePattern`](types::DeletedUrlIgnorePattern) |
/// | [`edit`](Self::edit) | `pattern_id`, [`UpdateUrlIgnorePattern`](types::UpdateUrlIgnorePattern) | [`UrlIgnorePattern`](types::UrlIgnorePattern) |
/// | [`get`](Self::get) | `pattern_id` | [`UrlIgnorePattern`](types::UrlIgnorePattern) |
/// | [`list`](Self::list) | – | a page of [`UrlIgnorePattern`](types::UrlIgnorePattern) |
#[derive(Clone, Debug)]
pub struct UrlIgnorePatterns {
    pub(super) scope: rt::Scope,
}

impl UrlIgnorePatterns {
    /// Deletes, edits, replaces and adds URL ignore patterns in one call.
    ///
    /// Leave a list empty when there is nothing to do of its kind; each takes up to 1000 entries. Deletions, edits and replacements name their target by `id`. An edit changes only the fields it holds, a replacement holds every required one.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns/batch`, operation `email_security_batch_url_ignore_patterns`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::BatchUrlIgnorePatterns::builder()
    ///     .deletes([
    ///         types::UrlIgnorePatternRef::builder()
    ///             .id("4d43e467-b91f-424f-ab48-6e87600d50d7")
    ///             .build(),
    ///     ])
    ///     .patches([
    ///         types::UrlIgnorePatternPatch::builder()
    ///             .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
    ///             .comments("Trusted internal redirect service, under both names")
    ///             .pattern("https://(www\\.)?example\\.com/.*")
    ///             .build(),
    ///     ])
    ///     .posts([
    ///         types::CreateUrlIgnorePattern::builder()
    ///             .pattern("https://intranet\\.example\\.com/.*")
    ///             .comments("Only reachable from inside")
    ///             .build(),
    ///     ])
    ///     .puts([
    ///         types::UrlIgnorePatternPut::builder()
    ///             .id("97dcc8f2-bdf4-40e0-ae0d-d7bde0da5219")
    ///             .pattern("https://example\\.net/login\\?.*")
    ///             .comments("Links that work only once")
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let answer = account.settings().url_ignore_patterns().batch(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_batch_url_ignore_patterns")]
    #[doc(alias = "batch url ignore patterns")]
    pub fn batch(
        &self,
        body: &types::BatchUrlIgnorePatterns,
    ) -> BatchUrlIgnorePatternsRequest {
        let request = self.scope.request(&BATCH).json(body);
        BatchUrlIgnorePatternsRequest {
            request,
        }
    }

    /// Keeps the URLs that match a pattern from being rewritten.
    ///
    /// Adds a pattern; a URL in a mail that matches it is left as it is instead of being rewritten. The pattern is a regular expression.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns`, operation `email_security_create_url_ignore_pattern`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::CreateUrlIgnorePattern::builder()
    ///     .pattern("https://example\\.com/.*")
    ///     .comments("Trusted internal redirect service")
    ///     .build();
    ///
    /// let answer = account.settings().url_ignore_patterns().create(&body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_create_url_ignore_pattern")]
    #[doc(alias = "create url ignore pattern")]
    #[doc(alias = "keep urls")]
    pub fn create(
        &self,
        body: &types::CreateUrlIgnorePattern,
    ) -> CreateUrlIgnorePatternsRequest {
        let request = self.scope.request(&CREATE).json(body);
        CreateUrlIgnorePatternsRequest {
            request,
        }
    }

    /// Deletes a URL ignore pattern.
    ///
    /// URLs that it matched are again subject to rewriting.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `DELETE /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, operation `email_security_delete_url_ignore_pattern`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .url_ignore_patterns()
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
    #[doc(alias = "email_security_delete_url_ignore_pattern")]
    #[doc(alias = "delete url ignore pattern")]
    #[doc(alias = "delete pattern")]
    pub fn delete(&self, pattern_id: impl AsRef<str>) -> DeleteUrlIgnorePatternsRequest {
        let request = self
            .scope
            .request(&DELETE)
            .path("pattern_id", pattern_id.as_ref());
        DeleteUrlIgnorePatternsRequest {
            request,
        }
    }

    /// Edits the given fields of a URL ignore pattern.
    ///
    /// Changes the fields of a URL ignore pattern that the body names, and no others.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `PATCH /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, operation `email_security_update_url_ignore_pattern`.
    /// Repeating the call does no harm.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::UpdateUrlIgnorePattern::default()
    ///     .comments("Trusted internal redirect service, under both names")
    ///     .pattern("https://(www\\.)?example\\.com/.*");
    ///
    /// let answer = account
    ///     .settings()
    ///     .url_ignore_patterns()
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
    #[doc(alias = "email_security_update_url_ignore_pattern")]
    #[doc(alias = "update url ignore pattern")]
    #[doc(alias = "edit fields")]
    pub fn edit(
        &self,
        pattern_id: impl AsRef<str>,
        body: &types::UpdateUrlIgnorePattern,
    ) -> EditUrlIgnorePatternsRequest {
        let request = self
            .scope
            .request(&EDIT)
            .path("pattern_id", pattern_id.as_ref())
            .json(body);
        EditUrlIgnorePatternsRequest {
            request,
        }
    }

    /// Reads one URL ignore pattern.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, operation `email_security_get_url_ignore_pattern`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .url_ignore_patterns()
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
    #[doc(alias = "email_security_get_url_ignore_pattern")]
    #[doc(alias = "get url ignore pattern")]
    #[doc(alias = "read url ignore pattern")]
    #[doc(alias = "read pattern")]
    pub fn get(&self, pattern_id: impl AsRef<str>) -> GetUrlIgnorePatternsRequest {
        let request = self.scope.request(&GET).path("pattern_id", pattern_id.as_ref());
        GetUrlIgnorePatternsRequest {
            request,
        }
    }

    /// Lists the patterns of URLs that are left as they are.
    ///
    /// Lists the URL ignore patterns of the account, page by page. They can be neither sorted nor filtered.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns`, operation `email_security_list_url_ignore_patterns`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let page = account
    ///     .settings()
    ///     .url_ignore_patterns()
    ///     .list()
    ///     .per_page(20)
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
    #[doc(alias = "email_security_list_url_ignore_patterns")]
    #[doc(alias = "list url ignore patterns")]
    #[doc(alias = "list patterns")]
    pub fn list(&self) -> ListUrlIgnorePatternsRequest {
        let request = self.scope.request(&LIST);
        ListUrlIgnorePatternsRequest {
            request,
        }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns/batch`, not yet sent.
///
/// Made by [`batch`](UrlIgnorePatterns::batch), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct BatchUrlIgnorePatternsRequest {
    request: rt::Request,
}

rt::value_operation!(BatchUrlIgnorePatternsRequest, types::BatchUrlIgnorePatternsResult);

/// A call of `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns`, not yet sent.
///
/// Made by [`create`](UrlIgnorePatterns::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateUrlIgnorePatternsRequest {
    request: rt::Request,
}

rt::value_operation!(CreateUrlIgnorePatternsRequest, types::UrlIgnorePattern);

/// A call of `DELETE /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, not yet sent.
///
/// Made by [`delete`](UrlIgnorePatterns::delete), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct DeleteUrlIgnorePatternsRequest {
    request: rt::Request,
}

rt::value_operation!(DeleteUrlIgnorePatternsRequest, types::DeletedUrlIgnorePattern);

/// A call of `PATCH /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, not yet sent.
///
/// Made by [`edit`](UrlIgnorePatterns::edit), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct EditUrlIgnorePatternsRequest {
    request: rt::Request,
}

rt::value_operation!(EditUrlIgnorePatternsRequest, types::UrlIgnorePattern);

/// A call of `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`, not yet sent.
///
/// Made by [`get`](UrlIgnorePatterns::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetUrlIgnorePatternsRequest {
    request: rt::Request,
}

rt::value_operation!(GetUrlIgnorePatternsRequest, types::UrlIgnorePattern);

/// A call of `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns`, not yet sent.
///
/// Made by [`list`](UrlIgnorePatterns::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListUrlIgnorePatternsRequest {
    request: rt::Request,
}

impl ListUrlIgnorePatternsRequest {
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
}

rt::page_operation!(ListUrlIgnorePatternsRequest, types::UrlIgnorePattern);

static BATCH: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_batch_url_ignore_patterns",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns/batch",
    idempotent: false,
    accepted: false,
    pager: None,
};

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_create_url_ignore_pattern",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns",
    idempotent: false,
    accepted: false,
    pager: None,
};

static DELETE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_delete_url_ignore_pattern",
    method: rt::Method::DELETE,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static EDIT: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_update_url_ignore_pattern",
    method: rt::Method::PATCH,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_url_ignore_pattern",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_list_url_ignore_patterns",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/url_ignore_patterns",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
