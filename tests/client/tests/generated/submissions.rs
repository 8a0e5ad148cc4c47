// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_submissions").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .submissions()
        .list()
        .direction(types::SortDirection::Asc)
        .end("2026-01-02T03:04:05Z")
        .escalated_from_user(true)
        .order(types::SubmissionOrder::SubmissionId)
        .original_disposition(types::SubmissionDisposition::Malicious)
        .outcome_disposition(types::SubmissionDisposition::Malicious)
        .page(7)
        .per_page(7)
        .query("query-text")
        .requested_disposition(types::SubmissionDisposition::Malicious)
        .start("2026-01-02T03:04:05Z")
        .status("status-text")
        .submission_id("submission_id-text")
        .r#type(types::SubmissionTypeFilter::Team);
    server.verify(call.send().await.map(|page| page.items)).await;
}
