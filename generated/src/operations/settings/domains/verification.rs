// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Reads the DNS record that proves the ownership of a domain.

use crate::runtime::generated as rt;
use crate::types;

/// Reads the DNS record that proves the ownership of a domain.
///
/// `client.account(account_id).settings().domains().verification()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `domain_id` | [`DomainVerification`](types::DomainVerification) or nothing |
#[derive(Clone, Debug)]
pub struct Verification {
    pub(super) scope: rt::Scope,
}

impl Verification {
    /// Reads the DNS record that proves the ownership of a domain, if one is needed.
    ///
    /// Reads name and value of the DNS TXT record that proves who owns the domain, for domains that are verified in that way. It answers 204 without a body for domains that existed before, or that are verified otherwise, such as through their Cloudflare zone or a CASB integration.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}/verification`, operation `email_security_get_domain_verification`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .settings()
    ///     .domains()
    ///     .verification()
    ///     .get("af6a9d86-3460-4e90-aa58-da65467caf25")
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
    #[doc(alias = "email_security_get_domain_verification")]
    #[doc(alias = "get domain verification")]
    #[doc(alias = "read dns record")]
    #[doc(alias = "read record")]
    pub fn get(&self, domain_id: impl AsRef<str>) -> GetVerificationRequest {
        let request = self.scope.request(&GET).path("domain_id", domain_id.as_ref());
        GetVerificationRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}/verification`, not yet sent.
///
/// Made by [`get`](Verification::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetVerificationRequest {
    request: rt::Request,
}

rt::optional_operation!(GetVerificationRequest, types::DomainVerification);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_domain_verification",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/settings/domains/{domain_id}/verification",
    idempotent: true,
    accepted: false,
    pager: None,
};
