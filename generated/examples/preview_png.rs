//! Writes the picture of a message into a PNG file, to look at a suspicious message without opening it.
//!
//! Messages with a detection have a picture already; for others one is made.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example preview_png --features test-util,base64 -- 4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678 preview.png
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example preview_png --features test-util,base64 -- --fake 4Njp2M4STMz2b91K-2024-01-05T09:30:00-0a1b2c3d preview.png
//! ```
//!
//! ```text
//! there is no picture yet, so one is made
//! preview.png: 67 bytes
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::PreviewMessage;
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [id, file] = arguments else { return Err(Usage("MESSAGE-ID FILE.png").into()) };
    let previews = account.investigate().preview();
    let preview = match previews.get(id).send().await {
        Err(error) if error.is_not_found() => {
            writeln!(out, "there is no picture yet, so one is made")?;
            previews.create(&PreviewMessage::builder().id(id).build()).send().await?
        }
        other => other?,
    };
    let picture = preview.decode_screenshot()?;
    std::fs::write(file, &picture).map_err(|fault| format!("{file}: {fault}"))?;
    writeln!(out, "{file}: {} bytes", picture.len())?;
    Ok(())
}

/// The answers with `--fake`: there is no picture. The one that is made is the document's example.
pub(crate) fn fake() -> FakeApi {
    let refusal = r#"{"success":false,"errors":[{"code":1002,"message":"no preview"}]}"#;
    FakeApi::new().on("email_security_get_message_preview", MockReply::json(404, refusal))
}
