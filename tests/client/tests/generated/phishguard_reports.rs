// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_phishguard_reports").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .phishguard()
        .reports()
        .list()
        .end("2026-01-02T03:04:05Z")
        .page(7)
        .per_page(7)
        .start("2026-01-02T03:04:05Z")
        .from_date("2026-01-02")
        .to_date("2026-01-02");
    server.verify(call.send().await.map(|page| page.items)).await;
}
