// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_trusted_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .batch(
            &types::BatchTrustedDomains::builder()
                .deletes([
                    types::TrustedDomainRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::TrustedDomainPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .comments("comments-text".to_owned())
                        .is_recent(true)
                        .is_regex(true)
                        .is_similarity(true)
                        .pattern("pattern-text")
                        .build(),
                ])
                .posts([
                    types::CreateTrustedDomain::builder()
                        .is_recent(true)
                        .is_regex(true)
                        .is_similarity(true)
                        .pattern("pattern-text")
                        .comments("comments-text".to_owned())
                        .build(),
                ])
                .puts([
                    types::TrustedDomainPut::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .is_recent(true)
                        .is_regex(true)
                        .is_similarity(true)
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
    let server = Server::expecting("email_security_create_trusted_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .create(
            &types::CreateTrustedDomain::builder()
                .is_recent(true)
                .is_regex(true)
                .is_similarity(true)
                .pattern("pattern-text")
                .comments("comments-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_trusted_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_trusted_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateTrustedDomain::default()
                .comments("comments-text".to_owned())
                .is_recent(true)
                .is_regex(true)
                .is_similarity(true)
                .pattern("pattern-text"),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_trusted_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_trusted_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .trusted_domains()
        .list()
        .direction(types::SortDirection::Asc)
        .is_recent(true)
        .is_similarity(true)
        .order(types::TrustedDomainOrder::Pattern)
        .page(7)
        .pattern("pattern-text")
        .per_page(7)
        .search("search-text");
    server.verify(call.send().await.map(|page| page.items)).await;
}
