// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_post_bulk_move`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn bulk(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .r#move()
            .bulk(
                &types::MoveMessages::builder()
                    .destination(types::MailboxDestination::Inbox)
                    .ids([
                        "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
                        "4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789",
                    ])
                    .expected_disposition(types::Disposition::None)
                    .postfix_ids(["4Njp3P0STMz2c02Q", "4Njp3Q1STMz2c03R"])
                    .build(),
            )
            .send(),
    )
}

/// `email_security_post_message_move`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .r#move()
            .create(
                "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
                &types::MoveMessage::builder()
                    .destination(types::MailboxDestination::Inbox)
                    .expected_disposition(types::Disposition::None)
                    .build(),
            )
            .send(),
    )
}
