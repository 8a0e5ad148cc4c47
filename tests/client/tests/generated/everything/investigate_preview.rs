// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_post_preview`.
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .preview()
            .create(
                &types::PreviewMessage::builder()
                    .id("4Njp2M4STMz2b91K-2024-01-05T09:30:00-0a1b2c3d")
                    .build(),
            )
            .send(),
    )
}

/// `email_security_get_message_preview`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .preview()
            .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
            .send(),
    )
}
