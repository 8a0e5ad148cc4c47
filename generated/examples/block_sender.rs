//! Blocks a sender (an address, a domain or an IP range), unless it is blocked already.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example block_sender --features test-util -- phisher@example.net 'ticket 4711'
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example block_sender --features test-util -- --fake phisher@example.net
//! ```
//!
//! ```text
//! blocked phisher@example.net (EMAIL) as 66e14c5b-1da5-4112-ae7b-3b0a9252f365
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{CreateBlockedSender, PatternType};
use std::io::Write;
use std::net::IpAddr;
use std::process::ExitCode;
use support::{Outcome, Usage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let (pattern, comment) = match arguments {
        [pattern] => (pattern, "blocked with the example `block_sender`"),
        [pattern, comment] => (pattern, comment.as_str()),
        _ => return Err(Usage("PATTERN [COMMENT]").into()),
    };
    let senders = account.settings().block_senders();

    // The filter may find more than what is equal.
    let mut similar = senders.list().pattern(pattern).items();
    while let Some(sender) = similar.try_next().await? {
        if sender.pattern.as_ref() == Some(pattern) && sender.is_regex != Some(true) {
            writeln!(out, "{pattern} is blocked already, as {}", sender.id.as_deref().unwrap_or("(no id)"))?;
            return Ok(());
        }
    }

    let body = CreateBlockedSender::builder()
        .pattern(pattern)
        .pattern_type(kind_of(pattern))
        .is_regex(false)
        .comments(comment)
        .build();
    let created = senders.create(&body).send().await?;
    let id = created.id.as_deref().unwrap_or("(no id)");
    writeln!(out, "blocked {pattern} ({}) as {id}", body.pattern_type)?;
    Ok(())
}

/// What kind of pattern a text is: an address has an `@`, and an IP range may end in `/24`.
fn kind_of(pattern: &str) -> PatternType {
    let address = pattern.split_once('/').map_or(pattern, |(address, _)| address);
    if pattern.contains('@') {
        PatternType::Email
    } else if address.parse::<IpAddr>().is_ok() {
        PatternType::Ip
    } else {
        PatternType::Domain
    }
}

/// The answers with `--fake`: the list is the document's example, in which this sender is not.
pub(crate) fn fake() -> FakeApi {
    let created =
        serde_json::json!({"success": true, "result": {"id": "66e14c5b-1da5-4112-ae7b-3b0a9252f365"}});
    FakeApi::new().on("email_security_create_blocked_sender", MockReply::json(201, created.to_string()))
}
