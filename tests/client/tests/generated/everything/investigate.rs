// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_get_message`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
            .submission(false)
            .send(),
    )
}

/// `email_security_investigate`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .list()
            .alert_id("4Njp3P0STMz2c02Q-2024-01-05T10:00:00")
            .cursor("eyJwYWdlIjogMn0=")
            .delivery_status(types::MessageDeliveryStatus::Moved)
            .detections_only(true)
            .domain("example.com")
            .end("2024-01-31T00:00:00Z")
            .final_disposition(types::DispositionFilter::Malicious)
            .message_action(types::MessageActionFilter::Moved)
            .message_id(
                "<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>",
            )
            .metric("malicious")
            .per_page(20)
            .query("bob jones")
            .recipient("me@example.com")
            .sender("noreply@example.com")
            .smtp_helo_ip("192.0.2.186")
            .start("2024-01-01T00:00:00Z")
            .subject("highly recommend")
            .page(2)
            .send(),
    )
}
