// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_batch_url_ignore_patterns`.
pub(super) fn batch(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .batch(
                &types::BatchUrlIgnorePatterns::builder()
                    .deletes([
                        types::UrlIgnorePatternRef::builder()
                            .id("4d43e467-b91f-424f-ab48-6e87600d50d7")
                            .build(),
                        types::UrlIgnorePatternRef::builder()
                            .id("7b6e6dd3-547d-49d2-a958-0eb507d41823")
                            .build(),
                    ])
                    .patches([
                        types::UrlIgnorePatternPatch::builder()
                            .id("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
                            .comments(
                                "Trusted internal redirect service, under both names",
                            )
                            .pattern("https://(www\\.)?example\\.com/.*")
                            .build(),
                    ])
                    .posts([
                        types::CreateUrlIgnorePattern::builder()
                            .pattern("https://intranet\\.example\\.com/.*")
                            .comments("Only reachable from inside")
                            .build(),
                        types::CreateUrlIgnorePattern::builder()
                            .pattern("https://example\\.org/unsubscribe/.*")
                            .comments("Links of a newsletter")
                            .build(),
                    ])
                    .puts([
                        types::UrlIgnorePatternPut::builder()
                            .id("97dcc8f2-bdf4-40e0-ae0d-d7bde0da5219")
                            .pattern("https://example\\.net/login\\?.*")
                            .comments("Links that work only once")
                            .build(),
                    ])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_create_url_ignore_pattern`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .create(
                &types::CreateUrlIgnorePattern::builder()
                    .pattern("https://example\\.com/.*")
                    .comments("Trusted internal redirect service")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_url_ignore_pattern`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .delete("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_update_url_ignore_pattern`.
pub(super) fn edit(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .edit(
                "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
                &types::UpdateUrlIgnorePattern::default()
                    .comments("Trusted internal redirect service, under both names")
                    .pattern("https://(www\\.)?example\\.com/.*"),
            )
            .send(),
    )
}

/// `email_security_get_url_ignore_pattern`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .get("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
            .send(),
    )
}

/// `email_security_list_url_ignore_patterns`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .settings()
            .url_ignore_patterns()
            .list()
            .page(1)
            .per_page(20)
            .send(),
    )
}
