// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::support::Server;

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_domain_verification").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .verification()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}
