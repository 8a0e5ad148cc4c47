// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_domains`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .batch(
                &types::BatchDomains::builder()
                    .deletes([
                        types::DomainRef::builder()
                            .id("77d71482-c180-4dd9-aea0-438be9035052")
                            .build(),
                        types::DomainRef::builder()
                            .id("b8cd4b6a-fc0b-458d-acb1-81be22e243bc")
                            .build(),
                    ])
                    .patches([
                        types::DomainPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .allowed_delivery_modes([
                                types::DeliveryMode::Direct,
                                types::DeliveryMode::Api,
                            ])
                            .drop_dispositions([
                                types::Disposition::Malicious,
                                types::Disposition::Spam,
                            ])
                            .folder(types::ScannableFolder::Inbox)
                            .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                            .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
                            .lookback_hops(3)
                            .regions([types::Region::Global])
                            .require_tls_inbound(true)
                            .require_tls_outbound(true)
                            .transport("mx.example.com")
                            .build(),
                    ])
                    .posts([
                        types::CreateDomain::builder()
                            .allowed_delivery_modes([
                                types::DeliveryMode::Direct,
                                types::DeliveryMode::Api,
                            ])
                            .domain("example.org")
                            .drop_dispositions([
                                types::Disposition::Malicious,
                                types::Disposition::Spam,
                            ])
                            .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
                            .regions([types::Region::Global])
                            .folder(types::ScannableFolder::Inbox)
                            .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                            .lookback_hops(2)
                            .require_tls_inbound(false)
                            .require_tls_outbound(true)
                            .transport("mx.example.org")
                            .build(),
                        types::CreateDomain::builder()
                            .allowed_delivery_modes([types::DeliveryMode::Direct])
                            .domain("mail.example.org")
                            .drop_dispositions([types::Disposition::Malicious])
                            .ip_restrictions(["192.0.2.0/24", "198.51.100.0/24"])
                            .regions([types::Region::De, types::Region::Us])
                            .folder(types::ScannableFolder::AllItems)
                            .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                            .lookback_hops(1)
                            .require_tls_inbound(true)
                            .require_tls_outbound(true)
                            .transport("mx.example.org")
                            .build(),
                    ])
                    .puts([
                        types::DomainPut::builder()
                            .allowed_delivery_modes([types::DeliveryMode::Direct])
                            .drop_dispositions([types::Disposition::Malicious])
                            .id("79285723-863b-46ea-a35a-d08c29cbd94b")
                            .ip_restrictions(["192.0.2.0/24", "198.51.100.0/24"])
                            .regions([types::Region::De, types::Region::Us])
                            .folder(types::ScannableFolder::AllItems)
                            .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                            .lookback_hops(1)
                            .require_tls_inbound(true)
                            .require_tls_outbound(true)
                            .transport("mx2.example.com")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_domains`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn bulk_delete(
    client: &cloudflare_email_security::Client,
) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .bulk_delete(
                &[
                    types::DomainRef::builder()
                        .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                        .build(),
                    types::DomainRef::builder()
                        .id("77d71482-c180-4dd9-aea0-438be9035052")
                        .build(),
                ],
            )
            .send(),
    )
}

/// `email_security_create_domains`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .create(
                &types::CreateDomain::builder()
                    .allowed_delivery_modes([
                        types::DeliveryMode::Direct,
                        types::DeliveryMode::Api,
                    ])
                    .domain("example.com")
                    .drop_dispositions([
                        types::Disposition::Malicious,
                        types::Disposition::Spam,
                    ])
                    .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
                    .regions([types::Region::Global])
                    .folder(types::ScannableFolder::Inbox)
                    .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                    .lookback_hops(2)
                    .require_tls_inbound(false)
                    .require_tls_outbound(true)
                    .transport("mx.example.com")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_domain`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_domain`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateDomain::default()
                    .allowed_delivery_modes([
                        types::DeliveryMode::Direct,
                        types::DeliveryMode::Api,
                    ])
                    .drop_dispositions([
                        types::Disposition::Malicious,
                        types::Disposition::Spam,
                    ])
                    .folder(types::ScannableFolder::Inbox)
                    .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                    .ip_restrictions(["192.0.2.0/24", "2001:db8::/32"])
                    .lookback_hops(3)
                    .regions([types::Region::Global])
                    .require_tls_inbound(true)
                    .require_tls_outbound(true)
                    .transport("mx.example.com"),
            )
            .send(),
    )
}

/// `email_security_get_domain`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_domains`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .list()
            .active_delivery_mode(types::DeliveryMode::Direct)
            .allowed_delivery_mode(types::DeliveryMode::Api)
            .direction(types::SortDirection::Desc)
            .domain(["example.com"])
            .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
            .order(types::DomainOrder::CreatedAt)
            .page(1)
            .per_page(20)
            .search("example.com")
            .status(types::DomainStatus::Active)
            .send(),
    )
}

/// `email_security_replace_domain`.
pub(super) fn update(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .domains()
            .update(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::ReplaceDomain::builder()
                    .allowed_delivery_modes([types::DeliveryMode::Direct])
                    .drop_dispositions([types::Disposition::Malicious])
                    .ip_restrictions(["192.0.2.0/24", "198.51.100.0/24"])
                    .regions([types::Region::De, types::Region::Us])
                    .folder(types::ScannableFolder::AllItems)
                    .integration_id("a5dbb180-60ea-4578-84bb-d01a5d4e50c3")
                    .lookback_hops(1)
                    .require_tls_inbound(true)
                    .require_tls_outbound(true)
                    .transport("mx2.example.com")
                    .build(),
            )
            .send(),
    )
}
