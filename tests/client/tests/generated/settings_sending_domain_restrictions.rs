// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_sending_domain_restrictions")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .batch(
            &types::BatchSendingDomainRestrictions::builder()
                .deletes([
                    types::SendingDomainRestrictionRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_sending_domain_restriction")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .create(
            &types::CreateSendingDomainRestriction::builder()
                .domain("domain-text")
                .exclude(["exclude-text"])
                .comments("comments-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_sending_domain_restriction")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_sending_domain_restriction")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateSendingDomainRestriction::default()
                .comments("comments-text".to_owned())
                .domain("domain-text")
                .exclude(["exclude-text"]),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_sending_domain_restriction")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_sending_domain_restrictions")
        .await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .sending_domain_restrictions()
        .list()
        .direction(types::SortDirection::Asc)
        .order(types::SendingDomainRestrictionOrder::Domain)
        .page(7)
        .per_page(7)
        .search("search-text");
    server.verify(call.send().await.map(|page| page.items)).await;
}
