//! Watches `PhishGuard`: asks for reports every few seconds and prints the new ones.
//!
//! A round that fails is told, and the next one asks from the same point on. Where the credentials are refused it ends.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example watch_phishguard --features test-util -- 60 30
//! ```
//!
//! asks 60 times, every 30 seconds. Without an account:
//!
//! ```sh
//! cargo run --example watch_phishguard --features test-util -- --fake 3 0
//! ```
//!
//! ```text
//! 2020-08-14T09:30:00Z [high] MALICIOUS Phishing for account data (2401)
//! round 2: Cloudflare API error (HTTP 400); [1001] try later
//! 2020-08-14T10:00:00Z [low] SPAM Newsletter that was never ordered (2402)
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::PhishGuardReport;
use cloudflare_email_security::{Result, Timestamp};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use support::{Outcome, Usage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let numbers: Vec<u64> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let [rounds, seconds] = numbers[..] else { return Err(Usage("ROUNDS SECONDS-BETWEEN").into()) };
    // Zero is no period; without a break the rounds follow each other at once.
    let mut clock = tokio::time::interval(Duration::from_secs(seconds).max(Duration::from_millis(1)));
    let mut watch = Watch { since: an_hour_ago().into(), seen: BTreeSet::new() };
    for round in 1..=rounds {
        clock.tick().await;
        match watch.new_reports(account).await {
            Ok(reports) => reports.iter().try_for_each(|report| print(report, out))?,
            Err(error) if error.is_auth() => return Err(error.into()),
            Err(error) => writeln!(out, "round {round}: {error}")?,
        }
    }
    Ok(())
}

/// What has been printed.
struct Watch {
    /// The time of the newest report. The next question begins there, and not behind it: others may have the same time.
    since: Timestamp,
    seen: BTreeSet<String>,
}

impl Watch {
    async fn new_reports(&mut self, account: &Account) -> Result<Vec<PhishGuardReport>> {
        let request = account.phishguard().reports().list().start(self.since.clone()).per_page(1000);
        let mut reports = request.items().collect_all().await?;
        reports.retain(|report| self.seen.insert(report.id.clone()));
        let times = reports.iter().filter_map(|report| report.created_at.as_ref());
        let newest = times.chain([&self.since]).max_by_key(|time| time.unix_millis()).cloned();
        self.since = newest.unwrap_or_else(|| self.since.clone());
        Ok(reports)
    }
}

fn an_hour_ago() -> SystemTime {
    #[allow(clippy::disallowed_methods, reason = "an example asks for the time where it needs it")]
    let now = SystemTime::now();
    now - Duration::from_secs(3600)
}

fn print(report: &PhishGuardReport, out: &mut dyn Write) -> std::io::Result<()> {
    let time = report.created_at.as_ref().map_or("(no time)", |time| time.as_str());
    let PhishGuardReport { priority, disposition, title, id, .. } = report;
    writeln!(out, "{time} [{priority}] {disposition} {title} ({id})")
}

/// The answers with `--fake`: the document's example, a refusal, and the example's report with a second one.
pub(crate) fn fake() -> FakeApi {
    let report = |id: u32, time: &str, priority: &str, disposition: &str, title: &str| {
        serde_json::json!({
            "id": id, "created_at": time, "priority": priority, "disposition": disposition, "title": title,
            "content": "", "fields": {"to": []},
        })
    };
    let page = |reports: &[serde_json::Value]| {
        let info = serde_json::json!({"page": 1, "per_page": 1000, "total_count": reports.len()});
        let body = serde_json::json!({"success": true, "result": reports, "result_info": info});
        MockReply::json(200, body.to_string())
    };
    let first = report(2401, "2020-08-14T09:30:00Z", "high", "MALICIOUS", "Phishing for account data");
    let second = report(2402, "2020-08-14T10:00:00Z", "low", "SPAM", "Newsletter that was never ordered");
    let refusal = r#"{"success":false,"errors":[{"code":1001,"message":"try later"}]}"#;
    FakeApi::new()
        .on("email_security_get_phishguard_reports", page(std::slice::from_ref(&first)))
        .on("email_security_get_phishguard_reports", MockReply::json(400, refusal))
        .on("email_security_get_phishguard_reports", page(&[first, second]))
}
