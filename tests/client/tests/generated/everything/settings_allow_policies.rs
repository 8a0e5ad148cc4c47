// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_allow_policies`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .batch(
                &types::BatchAllowPolicies::builder()
                    .deletes([
                        types::AllowPolicyRef::builder()
                            .id("9c512668-deb1-45c8-aee2-d35edcf83fb9")
                            .build(),
                        types::AllowPolicyRef::builder()
                            .id("89fb330e-75b2-4482-ae95-5e7e32b84ee8")
                            .build(),
                    ])
                    .patches([
                        types::AllowPolicyPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .comments(
                                "Accept test@example.com, but go on looking for malicious mail",
                            )
                            .is_acceptable_sender(true)
                            .is_exempt_recipient(false)
                            .is_regex(false)
                            .is_trusted_sender(false)
                            .pattern("test@example.com")
                            .pattern_type(types::PatternType::Email)
                            .verify_sender(true)
                            .is_recipient(false)
                            .is_sender(false)
                            .is_spoof(true)
                            .build(),
                    ])
                    .posts([
                        types::CreateAllowPolicy::builder()
                            .is_acceptable_sender(false)
                            .is_exempt_recipient(true)
                            .is_regex(false)
                            .is_trusted_sender(false)
                            .pattern("abuse@example.com")
                            .pattern_type(types::PatternType::Email)
                            .verify_sender(false)
                            .comments("Reports of abuse must arrive")
                            .is_recipient(true)
                            .is_sender(false)
                            .is_spoof(false)
                            .build(),
                        types::CreateAllowPolicy::builder()
                            .is_acceptable_sender(false)
                            .is_exempt_recipient(false)
                            .is_regex(true)
                            .is_trusted_sender(true)
                            .pattern(".*@([a-z]+\\.)?example\\.org")
                            .pattern_type(types::PatternType::Email)
                            .verify_sender(true)
                            .comments("All addresses of a partner")
                            .is_recipient(false)
                            .is_sender(true)
                            .is_spoof(false)
                            .build(),
                    ])
                    .puts([
                        types::AllowPolicyPut::builder()
                            .id("9ae06f79-2485-40ec-ae85-e053f6f69f5b")
                            .is_acceptable_sender(true)
                            .is_exempt_recipient(false)
                            .is_regex(false)
                            .is_trusted_sender(false)
                            .pattern("example.net")
                            .pattern_type(types::PatternType::Domain)
                            .verify_sender(true)
                            .comments("Newsletters of a partner")
                            .is_recipient(false)
                            .is_sender(false)
                            .is_spoof(true)
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_allow_policy`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .create(
                &types::CreateAllowPolicy::builder()
                    .is_acceptable_sender(false)
                    .is_exempt_recipient(false)
                    .is_regex(false)
                    .is_trusted_sender(true)
                    .pattern("test@example.com")
                    .pattern_type(types::PatternType::Email)
                    .verify_sender(true)
                    .comments("Trust all messages send from test@example.com")
                    .is_recipient(false)
                    .is_sender(true)
                    .is_spoof(false)
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_allow_policy`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_allow_policy`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateAllowPolicy::default()
                    .comments(
                        "Accept test@example.com, but go on looking for malicious mail",
                    )
                    .is_acceptable_sender(true)
                    .is_exempt_recipient(false)
                    .is_regex(false)
                    .is_trusted_sender(false)
                    .pattern("test@example.com")
                    .pattern_type(types::PatternType::Email)
                    .verify_sender(true)
                    .is_recipient(false)
                    .is_sender(false)
                    .is_spoof(true),
            )
            .send(),
    )
}

/// `email_security_get_allow_policy`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_allow_policies`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .allow_policies()
            .list()
            .direction(types::SortDirection::Desc)
            .is_acceptable_sender(false)
            .is_exempt_recipient(false)
            .is_trusted_sender(true)
            .order(types::AllowPolicyOrder::CreatedAt)
            .page(1)
            .pattern("test@example.com")
            .pattern_type(types::PatternType::Email)
            .per_page(20)
            .search("example.com")
            .verify_sender(true)
            .send(),
    )
}
