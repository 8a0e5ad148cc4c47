//! A partner has a new domain: replaces its allow policies, old ones out and new ones in, with one call.
//!
//! The batch is one call so that there is no moment without a policy. It is not repeated after a fault, as the new
//! policies could be added twice.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example rotate_allow_policies --features test-util -- partner.example partner-group.example
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example rotate_allow_policies --features test-util -- --fake partner.example partner-group.example
//! ```
//!
//! ```text
//! 2 of 3 policies are for partner.example
//! - 9c512668-deb1-45c8-aee2-d35edcf83fb9
//! - 89fb330e-75b2-4482-ae95-5e7e32b84ee8
//! + 66e14c5b-1da5-4112-ae7b-3b0a9252f365 partner-group.example
//! + fa04c0a3-941e-48cf-a86f-d60c489c6289 billing@partner-group.example
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{
    AllowPolicy, AllowPolicyRef, BatchAllowPolicies, CreateAllowPolicy, PatternType,
};
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [old, new] = arguments else { return Err(Usage("OLD-DOMAIN NEW-DOMAIN").into()) };
    let policies = account.settings().allow_policies();
    let all = policies.list().per_page(1000).items().collect_all().await?;

    let (mut deletes, mut posts) = (Vec::new(), Vec::new());
    for policy in &all {
        if let Some(pattern) = moved_pattern(policy, old, new) {
            deletes.push(AllowPolicyRef::builder().id(&policy.id).build());
            posts.push(copy(policy, pattern));
        }
    }
    writeln!(out, "{} of {} policies are for {old}", deletes.len(), all.len())?;
    if deletes.is_empty() {
        return Ok(());
    }

    let body = BatchAllowPolicies::builder().deletes(deletes).patches([]).puts([]).posts(posts).build();
    let done = policies.batch(&body).send().await?;
    for deleted in done.deletes.unwrap_or_default() {
        writeln!(out, "- {}", deleted.id)?;
    }
    for created in done.posts.unwrap_or_default() {
        writeln!(out, "+ {} {}", created.id, created.pattern.as_deref().unwrap_or("(no pattern)"))?;
    }
    Ok(())
}

/// The pattern with the new domain, if the policy is for the old one or for an address in it.
fn moved_pattern(policy: &AllowPolicy, old: &str, new: &str) -> Option<String> {
    let pattern = policy.pattern.as_deref()?;
    if policy.is_regex == Some(true) {
        return None; // for a person to look at
    }
    if pattern == old {
        return Some(new.to_owned());
    }
    let name = pattern.strip_suffix(old)?.strip_suffix('@')?;
    Some(format!("{name}@{new}"))
}

/// The same policy for another pattern. A flag that the API does not send is not set: the narrower policy.
fn copy(policy: &AllowPolicy, pattern: String) -> CreateAllowPolicy {
    let kind = if pattern.contains('@') { PatternType::Email } else { PatternType::Domain };
    CreateAllowPolicy::builder()
        .pattern(pattern)
        .pattern_type(kind)
        .is_regex(false)
        .is_acceptable_sender(policy.is_acceptable_sender.unwrap_or(false))
        .is_exempt_recipient(policy.is_exempt_recipient.unwrap_or(false))
        .is_trusted_sender(policy.is_trusted_sender.unwrap_or(false))
        .verify_sender(policy.verify_sender.unwrap_or(true))
        .comments(policy.comments.as_deref().unwrap_or("moved with the example `rotate_allow_policies`"))
        .build()
}

/// The answers with `--fake`: three policies, two of them of the partner.
pub(crate) fn fake() -> FakeApi {
    let policy = |id: &str, pattern: &str, kind: &str| {
        serde_json::json!({
            "id": id, "created_at": "2024-01-01T00:00:00Z", "pattern": pattern, "pattern_type": kind,
            "is_regex": false, "is_trusted_sender": true, "verify_sender": true,
        })
    };
    let page = serde_json::json!({"success": true, "result": [
        policy("9c512668-deb1-45c8-aee2-d35edcf83fb9", "partner.example", "DOMAIN"),
        policy("89fb330e-75b2-4482-ae95-5e7e32b84ee8", "billing@partner.example", "EMAIL"),
        policy("f174e90a-fafe-4643-bbbc-4a0ed4fc8415", "test@example.com", "EMAIL"),
    ], "result_info": {"count": 3, "page": 1, "per_page": 1000, "total_count": 3}});
    let done = serde_json::json!({"success": true, "result": {
        "deletes": [
            {"id": "9c512668-deb1-45c8-aee2-d35edcf83fb9"},
            {"id": "89fb330e-75b2-4482-ae95-5e7e32b84ee8"},
        ],
        "posts": [
            policy("66e14c5b-1da5-4112-ae7b-3b0a9252f365", "partner-group.example", "DOMAIN"),
            policy("fa04c0a3-941e-48cf-a86f-d60c489c6289", "billing@partner-group.example", "EMAIL"),
        ],
    }});
    FakeApi::new()
        .on("email_security_list_allow_policies", MockReply::json(200, page.to_string()))
        .on("email_security_batch_allow_policies", MockReply::json(200, done.to_string()))
}
