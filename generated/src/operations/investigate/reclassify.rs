// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Asks for another disposition of a message, such as after a false alarm.

use crate::runtime::generated as rt;
use crate::types;

/// Asks for another disposition of a message, such as after a false alarm.
///
/// `client.account(account_id).investigate().reclassify()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`create`](Self::create) | `investigate_id`, [`ReclassifyMessage`](types::ReclassifyMessage) | any JSON |
#[derive(Clone, Debug)]
pub struct Reclassify {
    pub(super) scope: rt::Scope,
}

impl Reclassify {
    /// Asks for another disposition of a message, to report a false alarm or a missed threat; the EML source may be sent along in base64 for a new analysis.
    ///
    /// The request is only accepted here and worked on later; its outcome is among the submissions. Deprecated: neither an end of life nor a described replacement is known.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// Deprecated: deprecated by the API.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify`, operation `email_security_post_reclassify`.
    /// Repeating the call may do the same thing twice.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types;
    ///
    /// let body = types::ReclassifyMessage::builder()
    ///     .expected_disposition(types::ReclassifyDisposition::None)
    ///     .eml_content(
    ///         "RnJvbTogU2VuZGVyIE5hbWUgPG5vcmVwbHlAZXhhbXBsZS5jb20+DQpSZXBseS1UbzogZW1haWxAZXhhbXBsZS5jb20NClRvOiBCb2IgSm9uZXMgPG1lQGV4YW1wbGUuY29tPiwgU2FsZXMgVGVhbSA8c2FsZXNAZXhhbXBsZS5jb20+LA0KIFN1cHBvcnQgRGVzayA8c3VwcG9ydEBleGFtcGxlLmNvbT4NClN1YmplY3Q6IGxpc3RlbiwgSSBoaWdobHkgcmVjb21tZW5kIHUgdG8gcmVhZCB0aGF0IGVtYWlsLA0KIGp1c3QgdG8gZW5zdXJlIG5vdCBhIHRoaW5nIHdpbGwgdGFrZSBwbGFjZQ0KRGF0ZTogRnJpLCAwNSBKYW4gMjAyNCAwOTo1OTo1NyArMDAwMA0KTWVzc2FnZS1JRDogPDRWQVpQckFkZzdJR054ZHQxRFdSTnUwZ3ZPZUxfaVppd1A0QlFmbzREYUUuWXctd29YdXVnUWJlRmhCcHp3RlF0cXFfdjJ2MUhPS3pub01CcWJjaVFwRUBleGFtcGxlLmNvbT4NClgtT3JpZ2luYXRpbmctSVA6IFsxOTguNTEuMTAwLjddDQpNSU1FLVZlcnNpb246IDEuMA0KQ29udGVudC1UeXBlOiBtdWx0aXBhcnQvbWl4ZWQ7IGJvdW5kYXJ5PSJwYXJ0Ig0KDQotLXBhcnQNCkNvbnRlbnQtVHlwZTogdGV4dC9odG1sOyBjaGFyc2V0PSJ1dGYtOCINCg0KPHA+UGxlYXNlIHJlYWQgdGhpcyBlbWFpbCB0b2RheS4gPGEgaHJlZj0iaHR0cHM6Ly9leGFtcGxlLmNvbSI+Q2xpY2sgaGVyZSE8L2E+PC9wPg0KLS1wYXJ0DQpDb250ZW50LVR5cGU6IHRleHQvcGxhaW47IG5hbWU9InJlYWQtbWUtZmlyc3QudHh0Ig0KQ29udGVudC1EaXNwb3NpdGlvbjogYXR0YWNobWVudDsgZmlsZW5hbWU9InJlYWQtbWUtZmlyc3QudHh0Ig0KQ29udGVudC1UcmFuc2Zlci1FbmNvZGluZzogYmFzZTY0DQoNClVtVmhaQ0IwYUdseklHSmxabTl5WlNCMGFHVWdaVzVrSUc5bUlIUm9aU0IzWldWckxnMEsNCi0tcGFydC0tDQo=",
    ///     )
    ///     .escalated_submission_id("c23e3bd8-4798-4ea0-a48d-7c00d88c5a1a")
    ///     .build();
    ///
    /// let answer = account
    ///     .investigate()
    ///     .reclassify()
    ///     .create("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678", &body)
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
    #[doc(alias = "email_security_post_reclassify")]
    #[doc(alias = "reclassify message")]
    #[deprecated(note = "deprecated by the API")]
    pub fn create(
        &self,
        investigate_id: impl AsRef<str>,
        body: &types::ReclassifyMessage,
    ) -> CreateReclassifyRequest {
        let request = self
            .scope
            .request(&CREATE)
            .path("investigate_id", investigate_id.as_ref())
            .json(body);
        CreateReclassifyRequest { request }
    }
}

/// A call of `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify`, not yet sent.
///
/// Made by [`create`](Reclassify::create), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct CreateReclassifyRequest {
    request: rt::Request,
}

rt::value_operation!(CreateReclassifyRequest, rt::Value);

static CREATE: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_post_reclassify",
    method: rt::Method::POST,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify",
    idempotent: false,
    accepted: false,
    pager: None,
};
