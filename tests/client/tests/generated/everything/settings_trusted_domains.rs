// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_trusted_domains`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .batch(
                &types::BatchTrustedDomains::builder()
                    .deletes([
                        types::TrustedDomainRef::builder()
                            .id("1886536f-6bf8-4622-a060-827d8b154b5a")
                            .build(),
                        types::TrustedDomainRef::builder()
                            .id("39e1291a-593f-4b2e-a2de-cfa9a04821fc")
                            .build(),
                    ])
                    .patches([
                        types::TrustedDomainPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .comments("Trusted partner domain with a similar name")
                            .is_recent(true)
                            .is_regex(false)
                            .is_similarity(true)
                            .pattern("example.com")
                            .build(),
                    ])
                    .posts([
                        types::CreateTrustedDomain::builder()
                            .is_recent(true)
                            .is_regex(false)
                            .is_similarity(false)
                            .pattern("example.org")
                            .comments("Recently registered domain of a partner")
                            .build(),
                        types::CreateTrustedDomain::builder()
                            .is_recent(true)
                            .is_regex(true)
                            .is_similarity(true)
                            .pattern("(shop|mail)\\.example\\.org")
                            .comments("Subdomains of a partner")
                            .build(),
                    ])
                    .puts([
                        types::TrustedDomainPut::builder()
                            .id("029cc757-3428-42c8-a891-a8bbe1a36867")
                            .is_recent(false)
                            .is_regex(false)
                            .is_similarity(true)
                            .pattern("example.net")
                            .comments("Partner with a similar name")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_trusted_domain`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .create(
                &types::CreateTrustedDomain::builder()
                    .is_recent(true)
                    .is_regex(false)
                    .is_similarity(false)
                    .pattern("example.com")
                    .comments("Trusted partner domain")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_trusted_domain`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_trusted_domain`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateTrustedDomain::default()
                    .comments("Trusted partner domain with a similar name")
                    .is_recent(true)
                    .is_regex(false)
                    .is_similarity(true)
                    .pattern("example.com"),
            )
            .send(),
    )
}

/// `email_security_get_trusted_domain`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_trusted_domains`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .trusted_domains()
            .list()
            .direction(types::SortDirection::Desc)
            .is_recent(true)
            .is_similarity(false)
            .order(types::TrustedDomainOrder::CreatedAt)
            .page(1)
            .pattern("example.com")
            .per_page(20)
            .search("example.com")
            .send(),
    )
}
