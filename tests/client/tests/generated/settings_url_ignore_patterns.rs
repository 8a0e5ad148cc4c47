// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_url_ignore_patterns").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .batch(
            &types::BatchUrlIgnorePatterns::builder()
                .deletes([
                    types::UrlIgnorePatternRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::UrlIgnorePatternPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .comments("comments-text".to_owned())
                        .pattern("pattern-text")
                        .build(),
                ])
                .posts([
                    types::CreateUrlIgnorePattern::builder()
                        .pattern("pattern-text")
                        .comments("comments-text".to_owned())
                        .build(),
                ])
                .puts([
                    types::UrlIgnorePatternPut::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .pattern("pattern-text")
                        .comments("comments-text".to_owned())
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_url_ignore_pattern").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .create(
            &types::CreateUrlIgnorePattern::builder()
                .pattern("pattern-text")
                .comments("comments-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_url_ignore_pattern").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_url_ignore_pattern").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateUrlIgnorePattern::default()
                .comments("comments-text".to_owned())
                .pattern("pattern-text"),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_url_ignore_pattern").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_url_ignore_patterns").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .url_ignore_patterns()
        .list()
        .page(7)
        .per_page(7);
    server.verify(call.send().await.map(|page| page.items)).await;
}
