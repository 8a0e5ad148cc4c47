// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_message").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .get("investigate_id-text")
        .submission(true);
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_investigate").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .list()
        .alert_id("alert_id-text")
        .cursor("cursor-text")
        .delivery_status(types::MessageDeliveryStatus::Delivered)
        .detections_only(true)
        .domain("domain-text")
        .end("2026-01-02T03:04:05Z")
        .final_disposition(types::DispositionFilter::Malicious)
        .message_action(types::MessageActionFilter::Preview)
        .message_id("message_id-text")
        .metric("metric-text")
        .per_page(7)
        .query("query-text")
        .recipient("recipient-text")
        .sender("sender-text")
        .smtp_helo_ip("smtp_helo_ip-text")
        .start("2026-01-02T03:04:05Z")
        .subject("subject-text")
        .page(7);
    server.verify(call.send().await.map(|page| page.items)).await;
}
