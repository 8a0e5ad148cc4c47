// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_submissions`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .submissions()
            .list()
            .direction(types::SortDirection::Desc)
            .end("2024-01-31T00:00:00Z")
            .escalated_from_user(true)
            .order(types::SubmissionOrder::RequestedAt)
            .original_disposition(types::SubmissionDisposition::Malicious)
            .outcome_disposition(types::SubmissionDisposition::Malicious)
            .page(1)
            .per_page(20)
            .query("highly recommend")
            .requested_disposition(types::SubmissionDisposition::None)
            .start("2024-01-01T00:00:00Z")
            .status("escalated")
            .submission_id("2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1")
            .r#type(types::SubmissionTypeFilter::User)
            .send(),
    )
}
