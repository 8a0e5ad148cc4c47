// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_bulk_job").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .bulk()
        .create(
            &types::CreateBulkJob::builder()
                .action(types::BulkAction::Move)
                .search_params(
                    types::BulkSearchParams::default()
                        .alert_id("alert_id-text".to_owned())
                        .delivery_status(types::MessageDeliveryStatus::Delivered)
                        .detections_only(true)
                        .domain("domain-text".to_owned())
                        .end("2026-01-02T03:04:05Z")
                        .exact_subject("exact_subject-text".to_owned())
                        .final_disposition(types::Disposition::Malicious)
                        .message_action(types::MessageActionFilter::Preview)
                        .message_id("message_id-text".to_owned())
                        .metric("metric-text".to_owned())
                        .query("query-text".to_owned())
                        .recipient("recipient-text".to_owned())
                        .sender("sender-text".to_owned())
                        .smtp_helo_ip("smtp_helo_ip-text".to_owned())
                        .start("2026-01-02T03:04:05Z")
                        .subject("subject-text".to_owned())
                        .submissions(true)
                        .action_log(true),
                )
                .comment("comment-text".to_owned())
                .destination(types::MailboxDestination::Inbox)
                .expected_disposition(types::Disposition::Malicious)
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_bulk_job").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .bulk()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_bulk_job").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .bulk()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_bulk_jobs").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .bulk()
        .list()
        .action_type(types::BulkAction::Move)
        .page(7)
        .per_page(7)
        .status(types::BulkJobStatus::Pending);
    server.verify(call.send().await.map(|page| page.items)).await;
}
