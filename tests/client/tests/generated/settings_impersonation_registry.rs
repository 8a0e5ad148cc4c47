// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_impersonation_registry").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .impersonation_registry()
        .create(
            &types::CreateImpersonationRegistry::builder()
                .email("email-text")
                .is_email_regex(true)
                .name("name-text")
                .comments("comments-text".to_owned())
                .directory_id(7)
                .directory_node_id(7)
                .provenance(types::Provenance::A1sInternal)
                .external_directory_node_id("external_directory_node_id-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_impersonation_registry").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .impersonation_registry()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_impersonation_registry").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .impersonation_registry()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateImpersonationRegistry::default()
                .comments("comments-text".to_owned())
                .directory_id(7)
                .directory_node_id(7)
                .email("email-text")
                .is_email_regex(true)
                .name("name-text")
                .provenance(types::Provenance::A1sInternal)
                .external_directory_node_id("external_directory_node_id-text".to_owned()),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_impersonation_registry").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .impersonation_registry()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_impersonation_registry").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .impersonation_registry()
        .list()
        .direction(types::SortDirection::Asc)
        .order(types::ImpersonationRegistryOrder::Name)
        .page(7)
        .per_page(7)
        .provenance(types::Provenance::A1sInternal)
        .search("search-text");
    server.verify(call.send().await.map(|page| page.items)).await;
}
