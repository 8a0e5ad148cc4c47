// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_bulk_job_messages").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .bulk()
        .messages()
        .list("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
        .page(7)
        .per_page(7)
        .status(types::BulkMessageStatus::Pending);
    server.verify(call.send().await.map(|page| page.items)).await;
}
