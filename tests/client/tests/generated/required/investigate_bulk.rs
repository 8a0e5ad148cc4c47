// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_create_bulk_job`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .create(
                &types::CreateBulkJob::builder()
                    .action(types::BulkAction::Move)
                    .search_params(types::BulkSearchParams::default())
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_bulk_job`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .delete("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
            .send(),
    )
}

/// `email_security_get_bulk_job`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .get("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
            .send(),
    )
}

/// `email_security_get_bulk_jobs`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .list()
            .send(),
    )
}
