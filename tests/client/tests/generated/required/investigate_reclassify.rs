// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_post_reclassify`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .reclassify()
            .create(
                "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
                &types::ReclassifyMessage::builder()
                    .expected_disposition(types::ReclassifyDisposition::None)
                    .build(),
            )
            .send(),
    )
}
