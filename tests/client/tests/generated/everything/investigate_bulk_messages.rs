// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_get_bulk_job_messages`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .messages()
            .list("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
            .page(1)
            .per_page(20)
            .status(types::BulkMessageStatus::Completed)
            .send(),
    )
}
