// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_create_impersonation_registry`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .impersonation_registry()
            .create(
                &types::CreateImpersonationRegistry::builder()
                    .email("john.doe@example.com")
                    .is_email_regex(false)
                    .name("John Doe")
                    .comments("Head of finance")
                    .directory_id(1)
                    .directory_node_id(27)
                    .provenance(types::Provenance::A1sInternal)
                    .external_directory_node_id("82b5e8c2-8a59-4dad-afc2-19d8ce0d910c")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_impersonation_registry`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .impersonation_registry()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_impersonation_registry`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .impersonation_registry()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateImpersonationRegistry::default()
                    .comments("Head of finance, with both addresses")
                    .directory_id(1)
                    .directory_node_id(27)
                    .email("(john|j)\\.doe@example\\.com")
                    .is_email_regex(true)
                    .name("John Doe")
                    .provenance(types::Provenance::A1sInternal)
                    .external_directory_node_id("82b5e8c2-8a59-4dad-afc2-19d8ce0d910c"),
            )
            .send(),
    )
}

/// `email_security_get_impersonation_registry`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .impersonation_registry()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_impersonation_registry`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .impersonation_registry()
            .list()
            .direction(types::SortDirection::Desc)
            .order(types::ImpersonationRegistryOrder::CreatedAt)
            .page(1)
            .per_page(20)
            .provenance(types::Provenance::A1sInternal)
            .search("example.com")
            .send(),
    )
}
