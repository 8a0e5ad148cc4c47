// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Lists the PhishGuard reports of a time range: which threats were found, and how they were judged.

use crate::runtime::generated as rt;
use crate::types;

/// Lists the PhishGuard reports of a time range: which threats were found, and how they were judged.
///
/// `client.account(account_id).phishguard().reports()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`list`](Self::list) | – | a page of [`PhishGuardReport`](types::PhishGuardReport) |
#[derive(Clone, Debug)]
pub struct Reports {
    pub(super) scope: rt::Scope,
}

impl Reports {
    /// Lists the PhishGuard reports of a time range.
    ///
    /// Lists the reports of PhishGuard in a range of time, page by page. They tell which threats were found and how they were judged. Give the range with `start` and `end`; the older `from_date` and `to_date` are deprecated and lose against them.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/phishguard/reports`, operation `email_security_get_phishguard_reports`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let page = account
    ///     .phishguard()
    ///     .reports()
    ///     .list()
    ///     .start("2020-08-01T00:00:00Z")
    ///     .end("2020-09-01T00:00:00Z")
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
    #[doc(alias = "email_security_get_phishguard_reports")]
    #[doc(alias = "get phishguard reports")]
    #[doc(alias = "list phishguard reports")]
    #[doc(alias = "list reports")]
    pub fn list(&self) -> ListReportsRequest {
        let request = self.scope.request(&LIST);
        ListReportsRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/phishguard/reports`, not yet sent.
///
/// Made by [`list`](Reports::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListReportsRequest {
    request: rt::Request,
}

impl ListReportsRequest {
    /// Where the range of time ends, an RFC 3339 date and time. It wins over `to_date`.
    pub fn end<By>(mut self, end: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("end", end.into_optional());
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

    /// Where the range of time begins, an RFC 3339 date and time. It wins over `from_date`.
    pub fn start<By>(mut self, start: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("start", start.into_optional());
        self
    }

    /// The date at which the range begins, written as `YYYY-MM-DD`. Deprecated, ends on 2026-11-01: use `start`.
    #[deprecated(note = "end of life 2026-11-01, use `start`")]
    pub fn from_date<By>(
        mut self,
        from_date: impl rt::IntoOptional<rt::Date, By>,
    ) -> Self {
        self.request = self.request.set_query("from_date", from_date.into_optional());
        self
    }

    /// The date at which the range ends, written as `YYYY-MM-DD`. Deprecated, ends on 2026-11-01: use `end`.
    #[deprecated(note = "end of life 2026-11-01, use `end`")]
    pub fn to_date<By>(mut self, to_date: impl rt::IntoOptional<rt::Date, By>) -> Self {
        self.request = self.request.set_query("to_date", to_date.into_optional());
        self
    }
}

rt::page_operation!(ListReportsRequest, types::PhishGuardReport);

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_phishguard_reports",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/phishguard/reports",
    idempotent: true,
    accepted: false,
    pager: Some(rt::Pager::Page("page")),
};
