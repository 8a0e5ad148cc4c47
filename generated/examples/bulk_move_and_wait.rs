//! Moves all mail of a sender, however much it is: starts a bulk job, shows how far it is, and waits for its end.
//!
//! The bar is on standard error, and only where that is a terminal. Whoever ends the program leaves the job running; it is
//! ended with `investigate().bulk().cancel()`.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example bulk_move_and_wait --features test-util -- noreply@example.com JunkEmail
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example bulk_move_and_wait --features test-util -- --fake noreply@example.com JunkEmail
//! ```
//!
//! ```text
//! job 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e: DISCOVERING
//! job 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e: COMPLETED, 1 moved, 0 failed, 0 skipped
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::operations::investigate::bulk::Bulk;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{
    BulkAction, BulkJob, BulkJobStatus, BulkSearchParams, CreateBulkJob, MailboxDestination,
};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;
use support::{Outcome, Usage};

/// A job of many messages takes its time, in which the bar should move.
const LIMIT: Duration = Duration::from_secs(3_600);
const BETWEEN: Duration = Duration::from_secs(10);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [sender, folder] = arguments else { return Err(Usage("SENDER FOLDER").into()) };
    let body = CreateBulkJob::builder()
        .action(BulkAction::Move)
        .search_params(BulkSearchParams::default().sender(sender).detections_only(false))
        .destination(MailboxDestination::from(folder.as_str()))
        .comment("started with the example `bulk_move_and_wait`")
        .build();
    let bulk = account.investigate().bulk();
    // Not repeated after a fault: there would be two jobs.
    let job = bulk.create(&body).send().await?;
    writeln!(out, "job {}: {}", job.job_id, job.status)?;

    let job = wait(&bulk, &job.job_id).await?;
    let BulkJob { job_id, status, messages_successful, messages_failed, messages_skipped, .. } = &job;
    writeln!(
        out,
        "job {job_id}: {status}, {messages_successful} moved, {messages_failed} failed, {messages_skipped} skipped"
    )?;
    if *status == BulkJobStatus::Completed {
        return Ok(());
    }
    Err(job.status_message.unwrap_or_else(|| "the job did not complete".to_owned()).into())
}

/// Waits, and shows at each look how far the job is.
async fn wait(bulk: &Bulk, job_id: &str) -> Outcome<BulkJob> {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}")?;
    let bar = ProgressBar::new(0).with_style(style);
    let shown = bar.clone();
    let wait = bulk.wait(job_id).timeout(LIMIT).max_delay(BETWEEN);
    let waited = wait.on_progress(move |job| show(job, &shown)).send().await;
    bar.finish_and_clear();
    Ok(waited?)
}

fn show(job: &BulkJob, bar: &ProgressBar) {
    let done = job.messages_successful + job.messages_failed + job.messages_skipped + job.messages_cancelled;
    // More may be found while the first are moved.
    bar.set_length(job.total_messages_discovered.try_into().unwrap_or_default());
    bar.set_position(done.try_into().unwrap_or_default());
    bar.set_message(job.status.to_string());
}

/// The answers with `--fake`: at the first look the job is not over. At the second it is, as in the document's example.
pub(crate) fn fake() -> FakeApi {
    let running = serde_json::json!({"success": true, "result": {
        "job_id": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "status": "PROCESSING", "created_at": "2024-01-05T12:00:00Z",
        "action_type": "MOVE", "action_params": {"type": "MOVE", "destination": "JunkEmail"}, "search_params": {},
        "total_messages_discovered": 1, "messages_pending": 1, "messages_successful": 0, "messages_failed": 0,
        "messages_skipped": 0, "messages_cancelled": 0,
    }});
    FakeApi::new().on("email_security_get_bulk_job", MockReply::json(200, running.to_string()))
}
