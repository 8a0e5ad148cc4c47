// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_post_reclassify").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .investigate()
        .reclassify()
        .create(
            "investigate_id-text",
            &types::ReclassifyMessage::builder()
                .expected_disposition(types::ReclassifyDisposition::None)
                .eml_content("eml_content-text")
                .escalated_submission_id("escalated_submission_id-text")
                .build(),
        );
    server.verify(call.send().await).await;
}
