// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_create_bulk_job`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .create(
                &types::CreateBulkJob::builder()
                    .action(types::BulkAction::Move)
                    .search_params(
                        types::BulkSearchParams::default()
                            .alert_id("4Njp3P0STMz2c02Q-2024-01-05T10:00:00")
                            .delivery_status(types::MessageDeliveryStatus::Delivered)
                            .detections_only(true)
                            .domain("example.com")
                            .end("2024-01-05T12:00:00Z")
                            .exact_subject(
                                "listen, I highly recommend u to read that email, just to ensure not a thing will take place",
                            )
                            .final_disposition(types::Disposition::Malicious)
                            .message_action(types::MessageActionFilter::Moved)
                            .message_id(
                                "<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>",
                            )
                            .metric("malicious")
                            .query("bob jones")
                            .recipient("me@example.com")
                            .sender("noreply@example.com")
                            .smtp_helo_ip("192.0.2.186")
                            .start("2024-01-01T00:00:00Z")
                            .subject("highly recommend")
                            .submissions(false)
                            .action_log(false),
                    )
                    .comment("Take a malicious message out of the mailbox")
                    .destination(types::MailboxDestination::DeletedItems)
                    .expected_disposition(types::Disposition::Malicious)
                    .build(),
            )
            .send(),
    )
}

/// `email_security_delete_bulk_job`.
pub(super) fn delete(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .delete("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
            .send(),
    )
}

/// `email_security_get_bulk_job`.
pub(super) fn get(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .get("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")
            .send(),
    )
}

/// `email_security_get_bulk_jobs`.
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .bulk()
            .list()
            .action_type(types::BulkAction::Move)
            .page(1)
            .per_page(20)
            .status(types::BulkJobStatus::Completed)
            .send(),
    )
}
