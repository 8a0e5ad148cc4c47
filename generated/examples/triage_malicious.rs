//! Triage: what malicious mail came yesterday? Moves what lies in mailboxes to another folder.
//!
//! Yesterday is that of UTC. Mail that is in quarantine already stays there.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example triage_malicious --features test-util -- DeletedItems
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example triage_malicious --features test-util -- --fake DeletedItems
//! ```
//!
//! ```text
//! 2024-01-05T10:00:00Z  noreply@example.com    Your invoice
//! 2024-01-05T11:30:00Z  ceo@example.org        Urgent wire transfer
//! 2024-01-05T16:45:00Z  noreply@example.com    Your invoice, again [in quarantine]
//! 3 malicious messages, 2 of them in mailboxes
//! moved for me@example.com
//! moved for info@example.com
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{DispositionFilter, MailboxDestination, MessageDetails, MoveMessages};
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use support::{Outcome, Usage};

/// So many messages go into one call.
const AT_ONCE: usize = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [folder] = arguments else { return Err(Usage("FOLDER, such as `JunkEmail`").into()) };
    let destination = MailboxDestination::from(folder.as_str());
    // A folder that is newer than the crate would be sent as it is; here it is more likely a slip.
    if !destination.is_known() {
        let known: Vec<&str> = MailboxDestination::KNOWN.iter().map(MailboxDestination::as_str).collect();
        return Err(format!("`{folder}` is not one of {}", known.join(", ")).into());
    }

    let (start, end) = yesterday();
    let mut messages = account
        .investigate()
        .list()
        .final_disposition(DispositionFilter::Malicious)
        .start(start)
        .end(end)
        .per_page(1000)
        .items();
    let (mut count, mut delivered) = (0, Vec::new());
    while let Some(message) = messages.try_next().await? {
        count += 1;
        print(&message, out)?;
        if !message.is_quarantined {
            delivered.push(message.id);
        }
    }
    writeln!(out, "{count} malicious messages, {} of them in mailboxes", delivered.len())?;
    for ids in delivered.chunks(AT_ONCE) {
        move_to(account, &destination, ids, out).await?;
    }
    Ok(())
}

/// From midnight to midnight.
fn yesterday() -> (SystemTime, SystemTime) {
    const DAY: u64 = 86_400;
    #[allow(clippy::disallowed_methods, reason = "an example asks for the time where it needs it")]
    let now = SystemTime::now();
    let seconds = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let today = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds / DAY * DAY);
    (today - Duration::from_secs(DAY), today)
}

fn print(message: &MessageDetails, out: &mut dyn Write) -> Outcome {
    let time = message.scanned_at.as_ref().map_or("", |time| time.as_str());
    let from = message.from.as_deref().unwrap_or("(no sender)");
    let subject = message.subject.as_deref().unwrap_or("(no subject)");
    let quarantine = if message.is_quarantined { " [in quarantine]" } else { "" };
    writeln!(out, "{time}  {from:<21}  {subject}{quarantine}")?;
    Ok(())
}

/// Each entry of the answer is the move of one message in one mailbox, which may fail while the call succeeds.
async fn move_to(
    account: &Account,
    destination: &MailboxDestination,
    ids: &[String],
    out: &mut dyn Write,
) -> Outcome {
    let body = MoveMessages::builder().destination(destination.clone()).ids(ids).build();
    let mut failed = 0;
    for moved in account.investigate().r#move().bulk(&body).send().await? {
        let recipient = moved.recipient.as_deref().unwrap_or("(unknown)");
        if moved.success {
            writeln!(out, "moved for {recipient}")?;
        } else {
            failed += 1;
            writeln!(
                out,
                "not moved for {recipient}: {}",
                moved.status.as_deref().unwrap_or("no reason given")
            )?;
        }
    }
    if failed > 0 { Err(format!("{failed} messages were not moved").into()) } else { Ok(()) }
}

/// The answers with `--fake`: a search with two pages. The move is answered by the document's example.
pub(crate) fn fake() -> FakeApi {
    let message = |id: &str, time: &str, from: &str, subject: &str, is_quarantined: bool| {
        serde_json::json!({
            "id": id, "postfix_id": id, "scanned_at": time, "from": from, "subject": subject,
            "is_quarantined": is_quarantined, "is_phish_submission": false, "final_disposition": "MALICIOUS",
            "client_recipients": [], "detection_reasons": [], "properties": {},
        })
    };
    let page = |messages: &[serde_json::Value], next: Option<&str>| {
        let body = serde_json::json!({"success": true, "result": messages, "result_info": {"next": next}});
        MockReply::json(200, body.to_string())
    };
    let first = [
        message("m-1", "2024-01-05T10:00:00Z", "noreply@example.com", "Your invoice", false),
        message("m-2", "2024-01-05T11:30:00Z", "ceo@example.org", "Urgent wire transfer", false),
    ];
    let second = [message("m-3", "2024-01-05T16:45:00Z", "noreply@example.com", "Your invoice, again", true)];
    FakeApi::new()
        .on("email_security_investigate", page(&first, Some("cursor-of-page-2")))
        .on("email_security_investigate", page(&second, None))
}
