// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_post_release`.
pub(super) fn bulk(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .release()
            .bulk(
                &types::ReleaseMessages::builder()
                    .ids([
                        "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
                        "4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789",
                    ])
                    .build(),
            )
            .send(),
    )
}
