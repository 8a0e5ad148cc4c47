//! `is_regex` is not set.

use cloudflare_email_security::types::{CreateAllowPolicy, PatternType};

fn main() {
    let _ = CreateAllowPolicy::builder()
        .pattern("partner@example.com")
        .pattern_type(PatternType::Email)
        .is_acceptable_sender(false)
        .is_exempt_recipient(false)
        .is_trusted_sender(true)
        .verify_sender(true)
        .build();
}
