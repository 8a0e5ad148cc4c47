// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! `investigate.reclassify`.

use crate::runtime::generated as rt;
use crate::types;

/// The operations of `investigate.reclassify`.
#[derive(Clone, Debug)]
pub struct Reclassify {
    pub(super) scope: rt::Scope,
}

impl Reclassify {
    /// Asks for another disposition of a message.
    ///
    /// Asks for another disposition of a message, to report a false alarm or a missed threat; the EML source may be sent along in base64 for a new analysis. The request is only accepted here and worked on later; its outcome is among the submissions. Deprecated: neither an end of life nor a described replacement is known.
    ///
    /// Needs the permission `Cloud Email Security: Write`.
    ///
    /// `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify`
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
/// Operation `email_security_post_reclassify`.
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
};
