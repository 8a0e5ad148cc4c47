// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_content_policies").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .batch(
            &types::BatchContentPolicies::builder()
                .deletes([
                    types::ContentPolicyRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::ContentPolicyPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .enabled(true)
                        .name("name-text")
                        .notes("notes-text".to_owned())
                        .pattern("pattern-text")
                        .targets([types::ContentTarget::Subject])
                        .build(),
                ])
                .posts([
                    types::CreateContentPolicy::builder()
                        .enabled(true)
                        .name("name-text")
                        .pattern("pattern-text")
                        .targets([types::ContentTarget::Subject])
                        .notes("notes-text".to_owned())
                        .build(),
                ])
                .puts([
                    types::ContentPolicyPut::builder()
                        .enabled(true)
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .name("name-text")
                        .pattern("pattern-text")
                        .targets([types::ContentTarget::Subject])
                        .notes("notes-text".to_owned())
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_content_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .create(
            &types::CreateContentPolicy::builder()
                .enabled(true)
                .name("name-text")
                .pattern("pattern-text")
                .targets([types::ContentTarget::Subject])
                .notes("notes-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_content_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_content_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateContentPolicy::default()
                .enabled(true)
                .name("name-text")
                .notes("notes-text".to_owned())
                .pattern("pattern-text")
                .targets([types::ContentTarget::Subject]),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_content_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_content_policies").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .content_policies()
        .list()
        .direction(types::SortDirection::Asc)
        .enabled(true)
        .name("name-text")
        .order(types::ContentPolicyOrder::Name)
        .page(7)
        .per_page(7)
        .search("search-text");
    server.verify(call.send().await.map(|page| page.items)).await;
}
