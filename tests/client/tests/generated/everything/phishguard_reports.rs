// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::call;

/// `email_security_get_phishguard_reports`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn list(client: &cloudflare_email_security::Client) -> call::Answering {
    call::items(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .phishguard()
            .reports()
            .list()
            .end("2020-09-01T00:00:00Z")
            .page(1)
            .per_page(20)
            .start("2020-08-01T00:00:00Z")
            .from_date("2020-08-01")
            .to_date("2020-09-01")
            .send(),
    )
}
