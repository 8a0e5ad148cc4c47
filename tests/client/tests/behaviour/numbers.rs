//! Whole numbers that a server writes otherwise: as `1.0`, as `1e0` or as text. They are read alike wherever they stand.

use client_tests::{POLICY, client, envelope, list};
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::PageInfo;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::Finding;
use std::time::Duration;

#[tokio::test]
async fn the_code_of_a_fault_is_read_from_every_form() {
    for code in ["1001", "1001.0", "1001.00", "1.001e3", "\"1001\"", "\" 1001 \""] {
        let body = format!(
            r#"{{"success":false,"errors":[{{"code":2,"error_chain":[{{"code":{code}}}]}},{{"code":{code}}}]}}"#
        );
        let error = list(MockReply::json(400, body)).await.expect_err("a failure");
        assert_eq!(error.errors()[1].code, 1001, "{code}");
        assert_eq!(error.errors()[0].error_chain[0].code, 1001, "{code}");
        assert!(error.to_string().contains("[1001]"), "{error}");
    }
    for code in ["1001.5", "null", "true", "\"x\"", "1e300", "{}"] {
        let body = format!(r#"{{"success":false,"errors":[{{"code":{code},"message":"m"}}]}}"#);
        let error = list(MockReply::json(400, body)).await.expect_err("a failure");
        assert_eq!((error.errors()[0].code, error.errors()[0].message.as_str()), (0, "m"), "{code}");
    }
}

async fn info(info: &str) -> PageInfo {
    let body = format!(r#"{{"success":true,"result":[{POLICY}],"result_info":{info}}}"#);
    let client = client(&MockTransport::new().reply(MockReply::json(200, body)));
    client.account("a").settings().allow_policies().list().send().await.expect(info).info
}

#[tokio::test]
async fn the_counters_of_a_page_are_read_from_every_form() {
    for one in ["1", "1.0", "1e0", "\"1\"", "\" 1 \"", "10e-1"] {
        let all = format!(
            r#"{{"count":{one},"page":{one},"per_page":{one},"total_count":{one},"total_pages":{one}}}"#
        );
        let info = info(&all).await;
        let counters = [info.count, info.page, info.per_page, info.total_count, info.total_pages];
        assert_eq!(counters, [Some(1); 5], "{one}");
    }
    for (odd, read) in
        [("-0", Some(0)), ("-0.0", Some(0)), ("-1", None), ("1.5", None), ("1e300", None), ("[]", None)]
    {
        assert_eq!(info(&format!(r#"{{"page":{odd}}}"#)).await.page, read, "{odd}");
    }
}

#[tokio::test]
async fn a_cursor_that_is_a_number_keeps_its_digits() {
    for digits in ["12345678901234567890123", "1.50", "7"] {
        assert_eq!(info(&format!(r#"{{"next":{digits}}}"#)).await.next.as_deref(), Some(digits));
        let after = info(&format!(r#"{{"cursors":{{"after":{digits}}}}}"#)).await;
        assert_eq!(after.cursor.as_deref(), Some(digits));
    }
}

#[tokio::test]
async fn the_wait_in_the_body_of_a_refusal_is_read_from_every_form() {
    for (retry_after, millis) in [
        ("30", 30_000),
        ("30.0", 30_000),
        ("3e1", 30_000),
        ("1.5", 1_500),
        ("\"30\"", 30_000),
        ("\" 1.5 \"", 1_500),
    ] {
        let reply = MockReply::json(429, format!(r#"{{"retry_after":{retry_after}}}"#));
        let error = list(reply).await.expect_err("too many");
        assert_eq!(error.retry_after(), Some(Duration::from_millis(millis)), "{retry_after}");
    }
    for odd in ["0", "-1", "\"soon\"", "\"NaN\"", "\"inf\"", "1e300", "null", "true", "[30]", "{}"] {
        let error =
            list(MockReply::json(429, format!(r#"{{"retry_after":{odd}}}"#))).await.expect_err("too many");
        assert_eq!(error.retry_after(), None, "{odd}");
    }
    assert_eq!(list(MockReply::json(429, "[30]")).await.expect_err("too many").retry_after(), None);
}

#[test]
fn a_zero_with_a_sign_is_a_zero() {
    for json in ["-0", "-0.0", "0", "0.0", "0e5"] {
        let mut reader = serde_json::Deserializer::from_str(json);
        assert_eq!(rt::read::<rt::Integer, u32, _>(&mut reader).expect(json), 0);
    }
}

#[tokio::test]
async fn a_number_with_decimals_is_read_from_a_whole_one_too() {
    for (json, score) in [("7", 7.0), ("0.5", 0.5), ("-1e-2", -0.01)] {
        let mock =
            MockTransport::new().reply(MockReply::json(200, envelope(&format!(r#"{{"score":{json}}}"#))));
        let finding = client(&mock).request::<Finding>(http::Method::GET, &["x"]).send().await.expect(json);
        assert_eq!(finding.score, Some(score));
    }
}
