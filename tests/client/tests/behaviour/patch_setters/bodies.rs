//! The bodies: what is required of each, its fields that may be null, and the calls that send it.

use super::{Covered, Said, Sender, check};
use cloudflare_email_security::Patch;
use cloudflare_email_security::types as t;
use serde_json::Value;

/// The body of a batch with one entry.
macro_rules! batch {
    ($Batch:ident.$list:ident($entry:expr)) => {
        t::$Batch::builder().deletes([]).patches([]).posts([]).puts([]).$list([$entry]).build()
    };
}

#[expect(deprecated, reason = "what is deprecated is sent too")]
pub(super) async fn investigations(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateBulkJob::builder()
                .action(t::BulkAction::Move)
                .search_params(t::BulkSearchParams::default()),
            build => { comment: String, expected_disposition: t::Disposition }
        ),
        senders! { "email_security_create_bulk_job" "": |at, body| at.investigate().bulk().create(&body) },
    )
    .await;
    check(
        covered,
        fields!(t::BulkSearchParams::default(), clone => {
            alert_id: String, delivery_status: t::MessageDeliveryStatus, domain: String, exact_subject: String,
            final_disposition: t::Disposition, message_action: t::MessageActionFilter, message_id: String,
            metric: String, query: String, recipient: String, sender: String, smtp_helo_ip: String, subject: String,
        }),
        senders! { "email_security_create_bulk_job" "search_params": |at, params| at.investigate().bulk().create(
            &t::CreateBulkJob::builder().action(t::BulkAction::Move).search_params(params).build()
        ) },
    )
    .await;
    check(
        covered,
        fields!(
            t::MoveMessages::builder().destination(t::MailboxDestination::Inbox).ids(["x"]),
            build => { expected_disposition: t::Disposition }
        ),
        senders! { "email_security_post_bulk_move" "": |at, body| at.investigate().r#move().bulk(&body) },
    )
    .await;
    check(
        covered,
        fields!(
            t::MoveMessage::builder().destination(t::MailboxDestination::Inbox),
            build => { expected_disposition: t::Disposition }
        ),
        senders! { "email_security_post_message_move" "": |at, body| at.investigate().r#move().create("x", &body) },
    )
    .await;
}

pub(super) async fn policies(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateAllowPolicy::builder().is_acceptable_sender(true).is_exempt_recipient(true).is_regex(true)
                .is_trusted_sender(true).pattern("x").pattern_type("EMAIL").verify_sender(true),
            build => { comments: String }
        ),
        senders! {
            "email_security_create_allow_policy" "": |at, body| at.settings().allow_policies().create(&body),
            "email_security_batch_allow_policies" "posts": |at, entry|
                at.settings().allow_policies().batch(&batch!(BatchAllowPolicies.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        fields!(
            t::AllowPolicyPut::builder().id("x").is_acceptable_sender(true).is_exempt_recipient(true)
                .is_regex(true).is_trusted_sender(true).pattern("x").pattern_type("EMAIL").verify_sender(true),
            build => { comments: String }
        ),
        senders! { "email_security_batch_allow_policies" "puts": |at, entry|
            at.settings().allow_policies().batch(&batch!(BatchAllowPolicies.puts(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::AllowPolicyPatch::builder().id("x"), build => { comments: String }),
        senders! { "email_security_batch_allow_policies" "patches": |at, entry|
        at.settings().allow_policies().batch(&batch!(BatchAllowPolicies.patches(entry))) },
    )
    .await;
}

pub(super) async fn block_senders(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateBlockedSender::builder().is_regex(true).pattern("x").pattern_type("EMAIL"),
            build => { comments: String }
        ),
        senders! {
            "email_security_create_blocked_sender" "": |at, body| at.settings().block_senders().create(&body),
            "email_security_batch_blocked_senders" "posts": |at, entry|
                at.settings().block_senders().batch(&batch!(BatchBlockedSenders.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        fields!(
            t::BlockedSenderPut::builder().id("x").is_regex(true).pattern("x").pattern_type("EMAIL"),
            build => { comments: String }
        ),
        senders! { "email_security_batch_blocked_senders" "puts": |at, entry|
        at.settings().block_senders().batch(&batch!(BatchBlockedSenders.puts(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::BlockedSenderPatch::builder().id("x"), build => { comments: String }),
        senders! { "email_security_batch_blocked_senders" "patches": |at, entry|
        at.settings().block_senders().batch(&batch!(BatchBlockedSenders.patches(entry))) },
    )
    .await;
}

pub(super) async fn content_policies(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateContentPolicy::builder().enabled(true).name("x").pattern("x").targets([] as [&str; 0]),
            build => { notes: String }
        ),
        senders! {
            "email_security_create_content_policy" "": |at, body| at.settings().content_policies().create(&body),
            "email_security_batch_content_policies" "posts": |at, entry|
                at.settings().content_policies().batch(&batch!(BatchContentPolicies.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        fields!(
            t::ContentPolicyPut::builder().id("x").enabled(true).name("x").pattern("x").targets([] as [&str; 0]),
            build => { notes: String }
        ),
        senders! { "email_security_batch_content_policies" "puts": |at, entry|
        at.settings().content_policies().batch(&batch!(BatchContentPolicies.puts(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::ContentPolicyPatch::builder().id("x"), build => { notes: String }),
        senders! { "email_security_batch_content_policies" "patches": |at, entry|
        at.settings().content_policies().batch(&batch!(BatchContentPolicies.patches(entry))) },
    )
    .await;
}

/// What a whole domain has: its lists are empty.
macro_rules! domain_fields {
    ($start:expr) => {
        fields!(
            $start
                .allowed_delivery_modes([] as [t::DeliveryMode; 0])
                .drop_dispositions([] as [t::Disposition; 0])
                .ip_restrictions([] as [&str; 0])
                .regions([] as [t::Region; 0]),
            build => {
                folder: t::ScannableFolder, integration_id: String, lookback_hops: i64, require_tls_inbound: bool,
                require_tls_outbound: bool, transport: String,
            }
        )
    };
}

pub(super) async fn domains(covered: &mut Covered) {
    check(
        covered,
        domain_fields!(t::CreateDomain::builder().domain("x")),
        senders! {
            "email_security_create_domains" "": |at, body| at.settings().domains().create(&body),
            "email_security_batch_domains" "posts": |at, entry|
                at.settings().domains().batch(&batch!(BatchDomains.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        domain_fields!(t::DomainPut::builder().id("x")),
        senders! { "email_security_batch_domains" "puts": |at, entry|
        at.settings().domains().batch(&batch!(BatchDomains.puts(entry))) },
    )
    .await;
    check(
        covered,
        domain_fields!(t::ReplaceDomain::builder()),
        senders! { "email_security_replace_domain" "": |at, body| at.settings().domains().update("x", &body) },
    )
    .await;
    check(
        covered,
        fields!(
            t::DomainPatch::builder().id("x"),
            build => { folder: t::ScannableFolder, integration_id: String }
        ),
        senders! { "email_security_batch_domains" "patches": |at, entry|
        at.settings().domains().batch(&batch!(BatchDomains.patches(entry))) },
    )
    .await;
}

pub(super) async fn trusted_domains_and_patterns(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateTrustedDomain::builder().is_recent(true).is_regex(true).is_similarity(true).pattern("x"),
            build => { comments: String }
        ),
        senders! {
            "email_security_create_trusted_domain" "": |at, body| at.settings().trusted_domains().create(&body),
            "email_security_batch_trusted_domains" "posts": |at, entry|
                at.settings().trusted_domains().batch(&batch!(BatchTrustedDomains.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        fields!(
            t::TrustedDomainPut::builder().id("x").is_recent(true).is_regex(true).is_similarity(true).pattern("x"),
            build => { comments: String }
        ),
        senders! { "email_security_batch_trusted_domains" "puts": |at, entry|
            at.settings().trusted_domains().batch(&batch!(BatchTrustedDomains.puts(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::TrustedDomainPatch::builder().id("x"), build => { comments: String }),
        senders! { "email_security_batch_trusted_domains" "patches": |at, entry|
        at.settings().trusted_domains().batch(&batch!(BatchTrustedDomains.patches(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::CreateUrlIgnorePattern::builder().pattern("x"), build => { comments: String }),
        senders! {
            "email_security_create_url_ignore_pattern" "": |at, body| at.settings().url_ignore_patterns().create(&body),
            "email_security_batch_url_ignore_patterns" "posts": |at, entry|
                at.settings().url_ignore_patterns().batch(&batch!(BatchUrlIgnorePatterns.posts(entry))),
        },
    )
    .await;
    check(
        covered,
        fields!(t::UrlIgnorePatternPut::builder().id("x").pattern("x"), build => { comments: String }),
        senders! { "email_security_batch_url_ignore_patterns" "puts": |at, entry|
        at.settings().url_ignore_patterns().batch(&batch!(BatchUrlIgnorePatterns.puts(entry))) },
    )
    .await;
    check(
        covered,
        fields!(t::UrlIgnorePatternPatch::builder().id("x"), build => { comments: String }),
        senders! { "email_security_batch_url_ignore_patterns" "patches": |at, entry|
        at.settings().url_ignore_patterns().batch(&batch!(BatchUrlIgnorePatterns.patches(entry))) },
    )
    .await;
}

#[expect(deprecated, reason = "what is deprecated is sent too")]
pub(super) async fn registries(covered: &mut Covered) {
    check(
        covered,
        fields!(
            t::CreateImpersonationRegistry::builder().email("x@example.com").is_email_regex(true).name("x"),
            build => {
                comments: String, directory_id: i64, directory_node_id: i64, external_directory_node_id: String,
                provenance: t::Provenance,
            }
        ),
        senders! { "email_security_create_impersonation_registry" "": |at, body|
            at.settings().impersonation_registry().create(&body) },
    )
    .await;
    check(
        covered,
        fields!(
            t::CreateSendingDomainRestriction::builder().domain("x").exclude(["y"]),
            build => { comments: String }
        ),
        senders! { "email_security_create_sending_domain_restriction" "": |at, body|
        at.settings().sending_domain_restrictions().create(&body) },
    )
    .await;
}
