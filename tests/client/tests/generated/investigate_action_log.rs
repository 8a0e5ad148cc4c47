// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::support::Server;

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_message_action_log").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .action_log()
        .get("investigate_id-text");
    server.verify(call.send().await).await;
}
