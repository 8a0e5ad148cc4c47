// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::call;

/// `email_security_submissions`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client.account("023e105f4ecef8ad9ca31a8372d0c353").submissions().list().send(),
    )
}
