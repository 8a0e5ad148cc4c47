// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn bulk_sends_what_the_document_says() {
    let server = Server::expecting("email_security_post_release").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .release()
        .bulk(&types::ReleaseMessages::builder().ids(["ids-text"]).build());
    server.verify(call.send().await).await;
}
