//! `pattern_type` is not set, and a type has the same name.

use cloudflare_email_security::types::CreateAllowPolicy;

fn main() {
    let _ = CreateAllowPolicy::builder()
        .pattern("partner@example.com")
        .is_acceptable_sender(false)
        .is_exempt_recipient(false)
        .is_regex(false)
        .is_trusted_sender(true)
        .verify_sender(true)
        .build();
}
