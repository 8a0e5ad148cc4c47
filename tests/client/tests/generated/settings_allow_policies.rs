// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::support::Server;

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn batch_sends_what_the_document_says() {
    let server = Server::expecting("email_security_batch_allow_policies").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .batch(
            &types::BatchAllowPolicies::builder()
                .deletes([
                    types::AllowPolicyRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                ])
                .patches([
                    types::AllowPolicyPatch::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .comments("comments-text".to_owned())
                        .is_acceptable_sender(true)
                        .is_exempt_recipient(true)
                        .is_regex(true)
                        .is_trusted_sender(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .verify_sender(true)
                        .is_recipient(true)
                        .is_sender(true)
                        .is_spoof(true)
                        .build(),
                ])
                .posts([
                    types::CreateAllowPolicy::builder()
                        .is_acceptable_sender(true)
                        .is_exempt_recipient(true)
                        .is_regex(true)
                        .is_trusted_sender(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .verify_sender(true)
                        .comments("comments-text".to_owned())
                        .is_recipient(true)
                        .is_sender(true)
                        .is_spoof(true)
                        .build(),
                ])
                .puts([
                    types::AllowPolicyPut::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .is_acceptable_sender(true)
                        .is_exempt_recipient(true)
                        .is_regex(true)
                        .is_trusted_sender(true)
                        .pattern("pattern-text")
                        .pattern_type(types::PatternType::Email)
                        .verify_sender(true)
                        .comments("comments-text".to_owned())
                        .is_recipient(true)
                        .is_sender(true)
                        .is_spoof(true)
                        .build(),
                ])
                .build(),
        );
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn create_sends_what_the_document_says() {
    let server = Server::expecting("email_security_create_allow_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .create(
            &types::CreateAllowPolicy::builder()
                .is_acceptable_sender(true)
                .is_exempt_recipient(true)
                .is_regex(true)
                .is_trusted_sender(true)
                .pattern("pattern-text")
                .pattern_type(types::PatternType::Email)
                .verify_sender(true)
                .comments("comments-text".to_owned())
                .is_recipient(true)
                .is_sender(true)
                .is_spoof(true)
                .build(),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn delete_sends_what_the_document_says() {
    let server = Server::expecting("email_security_delete_allow_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
#[tokio::test]
async fn edit_sends_what_the_document_says() {
    let server = Server::expecting("email_security_update_allow_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .edit(
            "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            &types::UpdateAllowPolicy::default()
                .comments("comments-text".to_owned())
                .is_acceptable_sender(true)
                .is_exempt_recipient(true)
                .is_regex(true)
                .is_trusted_sender(true)
                .pattern("pattern-text")
                .pattern_type(types::PatternType::Email)
                .verify_sender(true)
                .is_recipient(true)
                .is_sender(true)
                .is_spoof(true),
        );
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn get_sends_what_the_document_says() {
    let server = Server::expecting("email_security_get_allow_policy").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
    server.verify(call.send().await).await;
}

#[tokio::test]
async fn list_sends_what_the_document_says() {
    let server = Server::expecting("email_security_list_allow_policies").await;
    let client = server.client();
    let call = client
        .account("account_id-text")
        .settings()
        .allow_policies()
        .list()
        .direction(types::SortDirection::Asc)
        .is_acceptable_sender(true)
        .is_exempt_recipient(true)
        .is_trusted_sender(true)
        .order(types::AllowPolicyOrder::Pattern)
        .page(7)
        .pattern("pattern-text")
        .pattern_type(types::PatternType::Email)
        .per_page(7)
        .search("search-text")
        .verify_sender(true);
    server.verify(call.send().await.map(|page| page.items)).await;
}
