// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .batch(
            &types::BatchDomains::builder()
                .deletes([
                    types::DomainRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::DomainPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .allowed_delivery_modes([types::DeliveryMode::Direct])
                        .drop_dispositions([types::Disposition::Malicious])
                        .folder(types::ScannableFolder::AllItems)
                        .integration_id(
                            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned(),
                        )
                        .ip_restrictions(["ip_restrictions-text"])
                        .lookback_hops(7)
                        .regions([types::Region::Global])
                        .require_tls_inbound(true)
                        .require_tls_outbound(true)
                        .transport("transport-text")
                        .build(),
                ])
                .posts([
                    types::CreateDomain::builder()
                        .allowed_delivery_modes([types::DeliveryMode::Direct])
                        .domain("domain-text")
                        .drop_dispositions([types::Disposition::Malicious])
                        .ip_restrictions(["ip_restrictions-text"])
                        .regions([types::Region::Global])
                        .folder(types::ScannableFolder::AllItems)
                        .integration_id(
                            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned(),
                        )
                        .lookback_hops(7)
                        .require_tls_inbound(true)
                        .require_tls_outbound(true)
                        .transport("transport-text".to_owned())
                        .build(),
                ])
                .puts([
                    types::DomainPut::builder()
                        .allowed_delivery_modes([types::DeliveryMode::Direct])
                        .drop_dispositions([types::Disposition::Malicious])
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .ip_restrictions(["ip_restrictions-text"])
                        .regions([types::Region::Global])
                        .folder(types::ScannableFolder::AllItems)
                        .integration_id(
                            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned(),
                        )
                        .lookback_hops(7)
                        .require_tls_inbound(true)
                        .require_tls_outbound(true)
                        .transport("transport-text".to_owned())
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn bulk_delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .bulk_delete(
            &[
                types::DomainRef::builder()
                    .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                    .build(),
            ],
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .create(
            &types::CreateDomain::builder()
                .allowed_delivery_modes([types::DeliveryMode::Direct])
                .domain("domain-text")
                .drop_dispositions([types::Disposition::Malicious])
                .ip_restrictions(["ip_restrictions-text"])
                .regions([types::Region::Global])
                .folder(types::ScannableFolder::AllItems)
                .integration_id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned())
                .lookback_hops(7)
                .require_tls_inbound(true)
                .require_tls_outbound(true)
                .transport("transport-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateDomain::default()
                .allowed_delivery_modes([types::DeliveryMode::Direct])
                .drop_dispositions([types::Disposition::Malicious])
                .folder(types::ScannableFolder::AllItems)
                .integration_id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned())
                .ip_restrictions(["ip_restrictions-text"])
                .lookback_hops(7)
                .regions([types::Region::Global])
                .require_tls_inbound(true)
                .require_tls_outbound(true)
                .transport("transport-text"),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_domains").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .list()
        .active_delivery_mode(types::DeliveryMode::Direct)
        .allowed_delivery_mode(types::DeliveryMode::Direct)
        .direction(types::SortDirection::Asc)
        .domain(["domain-text"])
        .integration_id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
        .order(types::DomainOrder::Domain)
        .page(7)
        .per_page(7)
        .search("search-text")
        .status(types::DomainStatus::Pending);
    server.verify(call.send().await.map(|page| page.items)).await;
}

#[tokio::test]
async fn update_sends_what_the_document_says() {
    let server = Server::expecting("email_security_replace_domain").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .domains()
        .update(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::ReplaceDomain::builder()
                .allowed_delivery_modes([types::DeliveryMode::Direct])
                .drop_dispositions([types::Disposition::Malicious])
                .ip_restrictions(["ip_restrictions-text"])
                .regions([types::Region::Global])
                .folder(types::ScannableFolder::AllItems)
                .integration_id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned())
                .lookback_hops(7)
                .require_tls_inbound(true)
                .require_tls_outbound(true)
                .transport("transport-text".to_owned())
                .build(),
        );
    server.verify(call.send().await).await;
}
