// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::call;

/// `email_security_cancel_bulk_job`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .cancel()
            .create("1018ec6e-4cbf-423d-a566-c7d781ffc87c")
            .send(),
    )
}
