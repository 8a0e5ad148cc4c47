// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_post_preview").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .preview()
        .create(
            &types::PreviewMessage::builder()
                .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_message_preview").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .preview()
        .get("investigate_id-text");
    server.verify(call.send().await).await;
}
