// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_sending_domain_restrictions`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .batch(
                &types::BatchSendingDomainRestrictions::builder()
                    .deletes([
                        types::SendingDomainRestrictionRef::builder()
                            .id("c2542702-0d96-4bb0-a736-1cc8ca2ddbfd")
                            .build(),
                        types::SendingDomainRestrictionRef::builder()
                            .id("a6ba9fdf-ae2c-447e-aebf-006d15d78791")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_sending_domain_restriction`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .create(
                &types::CreateSendingDomainRestriction::builder()
                    .domain("example.com")
                    .exclude(["subdomain.example.com"])
                    .comments("Enforce TLS for all mail from this domain")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_sending_domain_restriction`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_sending_domain_restriction`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateSendingDomainRestriction::default()
                    .comments("Enforce TLS, but not for two subdomains")
                    .domain("example.com")
                    .exclude(["subdomain.example.com", "legacy.example.com"]),
            )
            .send(),
    )
}

/// `email_security_get_sending_domain_restriction`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_sending_domain_restrictions`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .sending_domain_restrictions()
            .list()
            .direction(types::SortDirection::Desc)
            .order(types::SendingDomainRestrictionOrder::CreatedAt)
            .page(1)
            .per_page(20)
            .search("example.com")
            .send(),
    )
}
