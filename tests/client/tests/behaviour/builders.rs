//! A body with required fields is built in any order.

use cloudflare_email_security::types::{CreateAllowPolicy, PatternType};

#[test]
fn setters_come_in_any_order_and_optional_fields_are_left_out() {
    let body = CreateAllowPolicy::builder()
        .comments("ticket 4711")
        .verify_sender(true)
        .pattern_type("NEW_TYPE")
        .is_trusted_sender(true)
        .is_exempt_recipient(false)
        .is_regex(true)
        .is_acceptable_sender(false)
        .pattern(String::from("x"))
        .build();
    assert_eq!(body.comments.as_deref(), Some("ticket 4711"));
    assert_eq!(body.pattern_type, PatternType::from("NEW_TYPE"));
    assert!(body.is_regex && body.verify_sender);
}
