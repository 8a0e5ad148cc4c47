// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_blocked_senders").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .batch(
            &types::BatchBlockedSenders::builder()
                .deletes([
                    types::BlockedSenderRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::BlockedSenderPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .comments("comments-text".to_owned())
                        .is_regex(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .build(),
                ])
                .posts([
                    types::CreateBlockedSender::builder()
                        .is_regex(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .comments("comments-text".to_owned())
                        .build(),
                ])
                .puts([
                    types::BlockedSenderPut::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .is_regex(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .comments("comments-text".to_owned())
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_blocked_sender").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .create(
            &types::CreateBlockedSender::builder()
                .is_regex(true)
                .pattern("pattern-text")
                .pattern_type(types::PatternType::Email)
                .comments("comments-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_blocked_sender").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_blocked_sender").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateBlockedSender::default()
                .comments("comments-text".to_owned())
                .is_regex(true)
                .pattern("pattern-text")
                .pattern_type(types::PatternType::Email),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_blocked_sender").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_blocked_senders").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .block_senders()
        .list()
        .direction(types::SortDirection::Asc)
        .order(types::BlockedSenderOrder::Pattern)
        .page(7)
        .pattern("pattern-text")
        .pattern_type(types::PatternType::Email)
        .per_page(7)
        .search("search-text");
    server.verify(call.send().await.map(|page| page.items)).await;
}
