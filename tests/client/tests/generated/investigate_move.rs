// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn bulk_sends_what_the_document_says() {
    let server = Server::expecting("email_security_post_bulk_move").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .r#move()
        .bulk(
            &types::MoveMessages::builder()
                .destination(types::MailboxDestination::Inbox)
                .ids(["ids-text"])
                .expected_disposition(types::Disposition::Malicious)
                .postfix_ids(["postfix_ids-text"])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_post_message_move").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .r#move()
        .create(
            "investigate_id-text",
            &types::MoveMessage::builder()
                .destination(types::MailboxDestination::Inbox)
                .expected_disposition(types::Disposition::Malicious)
                .build(),
        );
    server.verify(call.send().await).await;
}
