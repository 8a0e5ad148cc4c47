// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::call;

/// `email_security_get_domain_verification`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .verification()
            .get("af6a9d86-3460-4e90-aa58-da65467caf25")
            .send(),
    )
}
