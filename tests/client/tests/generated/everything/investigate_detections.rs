// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::call;

/// `email_security_get_message_detections`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .detections()
            .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
            .send(),
    )
}
