//! A false alarm: releases what one sender has in quarantine.
//!
//! Without `--yes` it only shows what would be released. The call is not repeated after a fault, as a message could be
//! delivered twice.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example release_from_quarantine --features test-util -- noreply@example.com --yes
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example release_from_quarantine --features test-util -- --fake noreply@example.com --yes
//! ```
//!
//! ```text
//! 4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678  Your invoice
//! 4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789  Your second invoice
//! 4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678
//!   delivered: me@example.com
//!   not delivered: support@example.com
//!   failed: sales@example.com
//! 4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789
//!   delivered: info@example.com
//!   not delivered: press@example.com
//!   failed: billing@example.com
//! error: 2 deliveries failed
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{MessageDeliveryStatus, ReleaseMessages};
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (sender, confirmed) = match arguments {
        [sender] => (sender, false),
        [sender, yes] if yes == "--yes" => (sender, true),
        _ => return Err(Usage("SENDER [--yes]").into()),
    };
    // Without `detections_only(false)` only mail with a detection is searched.
    let mut messages = account
        .investigate()
        .list()
        .sender(sender)
        .delivery_status(MessageDeliveryStatus::Quarantined)
        .detections_only(false)
        .items();
    let mut ids = Vec::new();
    while let Some(message) = messages.try_next().await? {
        writeln!(out, "{}  {}", message.id, message.subject.as_deref().unwrap_or("(no subject)"))?;
        ids.push(message.id);
    }
    if ids.is_empty() {
        writeln!(out, "nothing of {sender} is in quarantine")?;
        return Ok(());
    }
    if !confirmed {
        writeln!(out, "{} messages; add `--yes` to release them", ids.len())?;
        return Ok(());
    }

    let body = ReleaseMessages::builder().ids(ids).build();
    let mut failures = 0;
    for released in account.investigate().release().bulk(&body).send().await? {
        writeln!(out, "{}", released.id)?;
        print("delivered", released.delivered.as_deref(), out)?;
        print("not delivered", released.undelivered.as_deref(), out)?;
        print("failed", released.failed.as_deref(), out)?;
        failures += released.failed.map_or(0, |failed| failed.len());
    }
    if failures > 0 { Err(format!("{failures} deliveries failed").into()) } else { Ok(()) }
}

fn print(what: &str, recipients: Option<&[String]>, out: &mut dyn Write) -> Outcome {
    match recipients {
        None | Some([]) => {}
        Some(recipients) => writeln!(out, "  {what}: {}", recipients.join(", "))?,
    }
    Ok(())
}

/// The answers with `--fake`: two messages are found. Their release is answered by the document's example.
pub(crate) fn fake() -> FakeApi {
    let message = |id: &str, subject: &str| {
        serde_json::json!({
            "id": id, "postfix_id": id, "subject": subject, "is_quarantined": true,
            "is_phish_submission": false, "client_recipients": [], "detection_reasons": [], "properties": {},
        })
    };
    let found = serde_json::json!({"success": true, "result": [
        message("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678", "Your invoice"),
        message("4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789", "Your second invoice"),
    ]});
    FakeApi::new().on("email_security_investigate", MockReply::json(200, found.to_string()))
}
