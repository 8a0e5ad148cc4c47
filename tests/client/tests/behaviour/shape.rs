//! How a program looks that uses the client for everyday things: it compiles, and runs against the fake.

use cloudflare_email_security::test_util::FakeApi;
use cloudflare_email_security::types::{
    CreateAllowPolicy, Disposition, DispositionFilter, PatternType, UpdateAllowPolicy,
};
use cloudflare_email_security::{Client, Error, ErrorKind, Patch, Result, RetryPolicy};
use futures_util::TryStreamExt;
use std::time::{Duration, SystemTime};

const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";

fn tuned(api: &FakeApi) -> Result<Client> {
    Client::builder()
        .from_variables(|name| (name == "CLOUDFLARE_API_TOKEN").then(|| "token".to_owned()))
        .app_info("acme-soc/1.4")
        .timeout(Duration::from_secs(20))
        .retry(RetryPolicy::default().max_retries(4).max_retry_after(Duration::from_mins(5)))
        .transport(api.clone())
        .build()
}

/// One page with some parameters, and then every page, lazily.
async fn search(client: &Client) -> Result<Vec<String>> {
    let account = client.account(ACCOUNT);
    let week_ago = SystemTime::now() - Duration::from_hours(7 * 24);
    let page = account
        .investigate()
        .list()
        .final_disposition(DispositionFilter::Malicious)
        .start(week_ago)
        .per_page(100)
        .send()
        .await?;
    let mut lines = vec![format!("{} of {:?}", page.items.len(), page.info.total_count)];
    let mut messages = account.investigate().list().detections_only(true).items();
    while let Some(message) = messages.try_next().await? {
        match message.final_disposition {
            Some(Disposition::Malicious | Disposition::Suspicious) => {
                lines.push(format!("{} {:?}", message.id, message.subject));
            }
            Some(other) => lines.push(format!("{} {}", message.id, other.as_str())),
            None => {}
        }
    }
    let policies = account.settings().allow_policies();
    let ids: Vec<String> = policies.list().items().map_ok(|policy| policy.id).try_collect().await?;
    lines.extend(ids);
    Ok(lines)
}

/// A body whose required fields are named, a field that changes, and one that is cleared.
async fn change(client: &Client) -> Result<()> {
    let policies = client.account(ACCOUNT).settings().allow_policies();
    let body = CreateAllowPolicy::builder()
        .pattern("partner@example.com")
        .pattern_type(PatternType::Email)
        .is_regex(false)
        .is_acceptable_sender(false)
        .is_exempt_recipient(false)
        .is_trusted_sender(true)
        .verify_sender(true)
        .comments("ticket 4711")
        .build();
    let policy = policies.create(&body).send().await?;
    policies.edit(&policy.id, &UpdateAllowPolicy::default().is_regex(true)).send().await?;
    policies.edit(&policy.id, &UpdateAllowPolicy::default().comments(Patch::Null)).send().await?;
    let request = policies.get(&policy.id).timeout(Duration::from_secs(5)).retry(RetryPolicy::none());
    let full = request.send_full().await?;
    assert_eq!((full.status.as_u16(), full.retries, full.body.is_empty()), (200, 0, false));
    Ok(())
}

/// Faults by number, status and kind.
fn told(error: &Error) -> &'static str {
    match error {
        e if e.has_code(10_000) => "bad token",
        e if e.status().is_some_and(|status| status == 404) => "gone",
        e if e.is_rate_limited() => "wait",
        e if matches!(e.kind(), ErrorKind::Connect | ErrorKind::Timeout) => "network",
        _ => "something else",
    }
}

/// The same requests and listings from code that is not async.
fn nightly(client: &Client) -> Result<usize> {
    let account = client.account(ACCOUNT);
    account.settings().allow_policies().get("some-id").send_blocking()?;
    account.investigate().list().items().blocking().try_fold(0, |count, message| message.map(|_| count + 1))
}

#[tokio::test]
async fn a_program_that_searches_changes_and_looks_at_faults_reads_like_this() {
    let api = FakeApi::new();
    let client = tuned(&api).expect("good");
    let lines = search(&client).await.expect("examples");
    assert!(lines.len() >= 3, "{lines:?}");
    change(&client).await.expect("examples");
    let edits = api.calls().into_iter().filter(|call| call.method == http::Method::PATCH);
    let edits: Vec<_> = edits.map(|call| call.body).collect();
    assert_eq!(edits, [r#"{"is_regex":true}"#, r#"{"comments":null}"#]);

    let unknown = client.account(ACCOUNT).settings().allow_policies().get("").send().await;
    assert_eq!(told(&unknown.expect_err("no id")), "something else");
    let read = tokio::task::spawn_blocking(move || nightly(&client)).await.expect("no panic");
    assert!(read.expect("examples") > 0);
}
