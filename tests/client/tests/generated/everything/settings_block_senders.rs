// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_blocked_senders`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .batch(
                &types::BatchBlockedSenders::builder()
                    .deletes([
                        types::BlockedSenderRef::builder()
                            .id("63d9beb5-70f4-4da6-a8ce-b89805f90995")
                            .build(),
                        types::BlockedSenderRef::builder()
                            .id("6a0aed67-6ace-46ad-ae67-3d37c281acb1")
                            .build(),
                    ])
                    .patches([
                        types::BlockedSenderPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .comments("Block every sender of example.com")
                            .is_regex(false)
                            .pattern("example.com")
                            .pattern_type(types::PatternType::Domain)
                            .build(),
                    ])
                    .posts([
                        types::CreateBlockedSender::builder()
                            .is_regex(false)
                            .pattern("spam@example.org")
                            .pattern_type(types::PatternType::Email)
                            .comments("Block one more sender")
                            .build(),
                        types::CreateBlockedSender::builder()
                            .is_regex(true)
                            .pattern("offers-[0-9]+@example\\.org")
                            .pattern_type(types::PatternType::Email)
                            .comments("Block numbered senders")
                            .build(),
                    ])
                    .puts([
                        types::BlockedSenderPut::builder()
                            .id("562e2e7c-53eb-4f45-ac51-ab2f7b537161")
                            .is_regex(false)
                            .pattern("example.net")
                            .pattern_type(types::PatternType::Domain)
                            .comments("Block every sender of example.net")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_blocked_sender`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .create(
                &types::CreateBlockedSender::builder()
                    .is_regex(false)
                    .pattern("test@example.com")
                    .pattern_type(types::PatternType::Email)
                    .comments("Block sender with email test@example.com")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_blocked_sender`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_blocked_sender`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateBlockedSender::default()
                    .comments("Block every sender of example.com")
                    .is_regex(false)
                    .pattern("example.com")
                    .pattern_type(types::PatternType::Domain),
            )
            .send(),
    )
}

/// `email_security_get_blocked_sender`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_blocked_senders`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .block_senders()
            .list()
            .direction(types::SortDirection::Desc)
            .order(types::BlockedSenderOrder::CreatedAt)
            .page(1)
            .pattern("test@example.com")
            .pattern_type(types::PatternType::Email)
            .per_page(20)
            .search("example.com")
            .send(),
    )
}
