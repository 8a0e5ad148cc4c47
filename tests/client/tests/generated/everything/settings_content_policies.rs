// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_content_policies`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .batch(
                &types::BatchContentPolicies::builder()
                    .deletes([
                        types::ContentPolicyRef::builder()
                            .id("9c9f11df-1630-4afc-ab5a-74a159835166")
                            .build(),
                        types::ContentPolicyRef::builder()
                            .id("f6f9e936-ffac-4342-a2bb-fc72bff66ead")
                            .build(),
                    ])
                    .patches([
                        types::ContentPolicyPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .enabled(false)
                            .name("Urgent account verification")
                            .notes("Switched off by security@example.com")
                            .pattern("urgent.*verify.*account")
                            .targets([
                                types::ContentTarget::Subject,
                                types::ContentTarget::Body,
                            ])
                            .build(),
                    ])
                    .posts([
                        types::CreateContentPolicy::builder()
                            .enabled(true)
                            .name("Overdue invoice")
                            .pattern("overdue.*invoice")
                            .targets([types::ContentTarget::Subject])
                            .notes("Common in fraud")
                            .build(),
                        types::CreateContentPolicy::builder()
                            .enabled(true)
                            .name("Password expiry")
                            .pattern("password.*expires? (today|soon)")
                            .targets([
                                types::ContentTarget::Subject,
                                types::ContentTarget::Body,
                            ])
                            .notes("Common in phishing")
                            .build(),
                    ])
                    .puts([
                        types::ContentPolicyPut::builder()
                            .enabled(true)
                            .id("00ca3756-2965-4e13-acb5-e85fd30a8b79")
                            .name("Gift cards")
                            .pattern("gift ?card")
                            .targets([types::ContentTarget::Body])
                            .notes("Common in impersonation")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_content_policy`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .create(
                &types::CreateContentPolicy::builder()
                    .enabled(true)
                    .name("Urgent account verification")
                    .pattern("urgent.*verify.*account")
                    .targets([types::ContentTarget::Subject, types::ContentTarget::Body])
                    .notes("Asked for by security@example.com")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_content_policy`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_content_policy`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateContentPolicy::default()
                    .enabled(false)
                    .name("Urgent account verification")
                    .notes("Switched off by security@example.com")
                    .pattern("urgent.*verify.*account")
                    .targets([types::ContentTarget::Subject, types::ContentTarget::Body]),
            )
            .send(),
    )
}

/// `email_security_get_content_policy`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_content_policies`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .content_policies()
            .list()
            .direction(types::SortDirection::Desc)
            .enabled(true)
            .name("Urgent account verification")
            .order(types::ContentPolicyOrder::CreatedAt)
            .page(1)
            .per_page(20)
            .search("example.com")
            .send(),
    )
}
