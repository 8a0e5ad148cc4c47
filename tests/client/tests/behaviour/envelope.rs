//! What a success is, and what of it is given to the caller.

use client_tests::{POLICY, delete, envelope, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Error, ErrorKind};

const POLICIES: &str = "/accounts/{account_id}/email-security/settings/allow_policies";

#[tokio::test]
async fn a_result_is_given_whatever_else_the_envelope_lacks() {
    for body in
        [r#"{"success":true,"result":{"id":"x"}}"#, r#"{"errors":null,"result":{"id":"x"},"success": true }"#]
    {
        assert_eq!(delete(MockReply::json(200, body)).await.expect(body), "x");
    }
}

#[tokio::test]
async fn every_2xx_is_a_success() {
    for status in [200, 201, 202, 203, 226, 299] {
        assert_eq!(delete(MockReply::json(status, envelope(r#"{"id":"x"}"#))).await.expect("a success"), "x");
    }
}

#[tokio::test]
async fn success_false_is_an_error_with_any_status() {
    let body = r#"{"success":false,"errors":[{"code":1001,"message":"bad"}],"result":{"id":"x"}}"#;
    for status in [200, 202, 400, 500] {
        let error = delete(MockReply::json(status, body)).await.expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.has_code(1001));
    }
}

#[tokio::test]
async fn a_list_without_a_result_is_an_empty_page() {
    for body in
        [r#"{"success":true}"#, r#"{"success":true,"result":null}"#, r#"{"result": null ,"success":true}"#]
    {
        assert_eq!(list(MockReply::json(200, body)).await.expect(body), 0);
    }
}

#[tokio::test]
async fn a_value_without_a_result_is_an_error_that_says_so() {
    for reply in [
        MockReply::status(204),
        MockReply::status(205),
        MockReply::json(200, r#"{"success":true}"#),
        MockReply::json(200, envelope("null")),
    ] {
        let error = delete(reply).await.expect_err("no result");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().starts_with("the answer has no result (HTTP 20"), "{error}");
    }
}

#[tokio::test]
async fn the_counters_of_a_page_are_read_as_far_as_they_are_there() {
    let body = |info: &str| format!(r#"{{"success":true,"result":[{POLICY}],"result_info":{info}}}"#);
    let page = async |info: &str| {
        let mock = MockTransport::new().reply(MockReply::json(200, body(info)));
        client_tests::client(&mock).account("a").settings().allow_policies().list().send().await
    };
    let full =
        page(r#"{"count":1,"page":2,"per_page":"20","total_count":21,"next":"abc","previous":""}"#).await;
    let full = full.expect("a page");
    assert_eq!(full.items.len(), 1);
    let info = &full.info;
    assert_eq!(
        (info.count, info.page, info.per_page, info.total_count),
        (Some(1), Some(2), Some(20), Some(21))
    );
    assert_eq!((info.next.as_deref(), info.previous.as_deref(), info.total_pages), (Some("abc"), None, None));
    let older = page(r#"{"cursors":{"after":"def"}}"#).await.expect("a page");
    assert_eq!(older.info.cursor.as_deref(), Some("def"));
    for odd in ["null", "[]", "\"x\"", "{}", r#"{"count":-1,"page":{}}"#] {
        let page = page(odd).await.expect(odd);
        assert_eq!((page.items.len(), page.info), (1, cloudflare_email_security::PageInfo::default()));
    }
}

#[tokio::test]
async fn a_page_and_a_reference_to_it_are_iterated_by_their_items() {
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(&format!("[{POLICY},{POLICY}]"))));
    let page = client_tests::client(&mock).account("a").settings().allow_policies().list().send().await;
    let page = page.expect("a page");
    let mut borrowed = 0;
    for policy in &page {
        assert_eq!(policy, &page.items[borrowed]);
        borrowed += 1;
    }
    assert_eq!((borrowed, page.iter().count(), page.into_iter().count()), (2, 2, 2));
}

#[tokio::test]
async fn what_is_not_an_envelope_is_unexpected_and_keeps_its_bytes() {
    for body in ["<html>hello</html>", "[]", "\"ok\"", "7", "null", r#"{"success":true,"result":[{"#, "{} {}"]
    {
        let error: Error = list(MockReply::json(200, body).header("cf-ray", "r1")).await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::UnexpectedResponse, "{body}");
        assert_eq!(error.body().map(|bytes| &bytes[..]), Some(body.as_bytes()));
        let line = format!(
            "the answer is not one of this API (HTTP 200) for GET {POLICIES}; {} bytes of body; cf-ray r1",
            body.len()
        );
        assert_eq!(error.to_string(), line.replace(" 1 bytes", " 1 byte"));
    }
}

#[tokio::test]
async fn a_result_of_another_shape_is_an_error_with_its_place() {
    let reply = MockReply::json(200, envelope(&format!(r#"[{POLICY},{POLICY},{{"id":true}}]"#)));
    let error = list(reply).await.expect_err("a bad id");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decode_path(), Some("[2].id"));
    let line = error.to_string();
    assert!(
        line.starts_with("cannot read `result` at `[2].id`: ") && line.ends_with(" (HTTP 200)"),
        "{line}"
    );
    let whole = list(MockReply::json(200, envelope("7"))).await.expect_err("no list");
    assert_eq!(
        (whole.decode_path(), whole.to_string().as_str()),
        (Some("."), "cannot read `result`: invalid type: integer, expected a sequence (HTTP 200)")
    );
}

#[tokio::test]
async fn the_cause_of_a_result_of_another_shape_is_its_line_and_column() {
    let error = delete(MockReply::json(200, envelope("{\n\"id\":true}"))).await.expect_err("a bad id");
    let line = "cannot read `result` at `id`: invalid type: boolean, expected an id as a string or a number (HTTP 200)";
    assert_eq!(error.to_string(), line);
    let source = std::error::Error::source(&error).expect("a cause").to_string();
    assert_eq!(source, "at line 2, column 10 of the result");
}

#[tokio::test]
async fn a_value_that_no_type_can_hold_is_told_as_such() {
    let deep = format!(r#"{{"id":"x","more":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert_eq!(
        delete(MockReply::json(200, envelope(&deep))).await.expect("what is not read may be deep"),
        "x"
    );
    let nested = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(&nested)));
    let call = client_tests::client(&mock).request::<serde_json::Value>(http::Method::GET, &["x"]);
    let error = call.send().await.expect_err("deeper than a tree may be");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().ends_with("`: recursion limit exceeded (HTTP 200)"), "{error}");
}

#[tokio::test]
async fn a_missing_required_field_is_named() {
    let error = delete(MockReply::json(200, envelope("{}"))).await.expect_err("no id");
    assert_eq!(error.to_string(), "cannot read `result`: missing field `id` (HTTP 200)");
}

#[tokio::test]
async fn an_unknown_field_is_no_fault() {
    let reply = MockReply::json(200, envelope(r#"{"added_later":[1,{"a":null}],"id":"x"}"#));
    assert_eq!(delete(reply).await.expect("an id"), "x");
}

#[tokio::test]
async fn a_number_where_an_id_belongs_keeps_its_digits() {
    for digits in ["42", "-1", "12345678901234567890123", "1.50"] {
        let reply = MockReply::json(200, envelope(&format!(r#"{{"id":{digits}}}"#)));
        assert_eq!(delete(reply).await.expect("an id"), digits);
    }
}
