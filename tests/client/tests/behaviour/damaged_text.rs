//! Text of a server that is not Unicode: it is read with U+FFFD in place of what is damaged, and nothing else is lost.

use client_tests::{POLICY, client, envelope, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::{AllowPolicy, StoredPatternType};
use cloudflare_email_security::{ErrorKind, Page, Response};
use http::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// A policy whose comment is this text of JSON.
fn policy(comments: &str) -> String {
    POLICY.replace("\"Trust all messages\"", comments)
}

async fn page(body: impl Into<Vec<u8>>) -> Response<Page<AllowPolicy>> {
    let client = client(&MockTransport::new().reply(MockReply::json(200, body.into())));
    client.account("a").settings().allow_policies().list().send_full().await.expect("a page")
}

/// Reads this result of a raw call.
async fn value(result: &str) -> Value {
    let client = client(&MockTransport::new().reply(MockReply::json(200, envelope(result))));
    client.request::<Value>(Method::GET, &["x"]).send().await.expect(result)
}

#[tokio::test]
async fn half_of_a_surrogate_pair_in_a_text_is_replaced_and_the_page_is_read() {
    for (comments, read) in [
        (r#""\ud800""#, "\u{fffd}"),
        (r#""a \uDC00 b""#, "a \u{fffd} b"),
        (r#""\udc00\ud800""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\ude00 \ud83d""#, "😀 \u{fffd}"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud800\n\\ud800\\""#, "\u{fffd}\n\\ud800\\"),
    ] {
        let body = envelope(&format!("[{POLICY},{},{POLICY}]", policy(comments)));
        let page = page(body.as_str()).await;
        assert_eq!(page.result.items[1].comments.as_deref(), Some(read), "{comments}");
        assert_eq!(page.result.items[0], page.result.items[2]);
        assert_eq!(page.body, body, "the bytes are those that came");
    }
}

#[tokio::test]
async fn an_escaped_backslash_is_no_damage() {
    let page = page(envelope(&format!("[{}]", policy(r#""\\ud800 \\\\udc00""#)))).await;
    assert_eq!(page.result.items[0].comments.as_deref(), Some(r"\ud800 \\udc00"));
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_are_replaced() {
    let mut body = envelope(&format!("[{}]", policy("\"a\u{1}b\""))).into_bytes();
    let at = body.iter().position(|byte| *byte == 1).expect("the byte");
    body[at] = 0xff;
    let page = page(body.clone()).await;
    assert_eq!(page.result.items[0].comments.as_deref(), Some("a\u{fffd}b"));
    assert_eq!(page.body, body);
}

#[tokio::test]
async fn damage_in_names_ids_enums_timestamps_and_values_is_repaired() {
    let text = POLICY
        .replace("f174e90a-fafe-4643-bbbc-4a0ed4fc8415", r"id\ud800")
        .replace("EMAIL", r"NEW\udfff")
        .replace("2014-01-01T05:20:00.12345Z", r"soon\ud800")
        .replace('{', r#"{"\udead":1,"#);
    let policy = page(envelope(&format!("[{text}]"))).await.result.items.remove(0);
    assert_eq!(policy.id, "id\u{fffd}");
    assert_eq!(policy.pattern_type, Some(StoredPatternType::from("NEW\u{fffd}")));
    assert_eq!(policy.created_at.as_str(), "soon\u{fffd}");
    assert_eq!(value(r#"{"\ud800":["\udc00",1]}"#).await, json!({"\u{fffd}": ["\u{fffd}", 1]}));
}

#[tokio::test]
async fn damage_in_the_envelope_itself_is_repaired() {
    let body = format!(
        r#"{{"\ud800":1,"success":true,"result":[{POLICY}],"messages":[{{"code":7,"message":"m\ud800"}}],
            "result_info":{{"page":1,"\ud800":2,"next":"c\udc00","total_count":5}}}}"#
    );
    let page = page(body).await;
    assert_eq!(page.result.items.len(), 1);
    assert_eq!((page.messages[0].code, page.messages[0].message.as_str()), (7, "m\u{fffd}"));
    assert_eq!((page.info.page, page.info.total_count), (Some(1), Some(5)));
    assert_eq!(page.info.next.as_deref(), Some("c\u{fffd}"));
}

#[tokio::test]
async fn a_listing_goes_on_past_damage() {
    let first = format!(
        r#"{{"success":true,"result":[{}],"result_info":{{"page":1}},"\ud800":1}}"#,
        policy(r#""\ud800""#)
    );
    let second = first.replace("\"page\":1", "\"page\":2").replace("f174e90a", "another");
    let mock = MockTransport::new().reply(MockReply::json(200, first)).reply(MockReply::json(200, second));
    let mock = mock.reply(client_tests::empty_page());
    let policies = client(&mock).account("a").settings().allow_policies();
    assert_eq!(policies.list().items().collect_all().await.expect("all").len(), 2);
}

#[tokio::test]
async fn a_lossy_listing_reads_an_element_with_damage() {
    let body = envelope(&format!(r#"[{},{{"id":true,"pattern":"\ud800"}}]"#, policy(r#""\ud800""#)));
    let mock = MockTransport::new().reply(MockReply::json(200, body)).reply(client_tests::empty_page());
    let mut items = client(&mock).account("a").settings().allow_policies().list().items_lossy();
    assert_eq!(items.next().await.expect("an item").expect("read").comments.as_deref(), Some("\u{fffd}"));
    let error = items.next().await.expect("an item").expect_err("no id");
    assert_eq!(error.decode_path(), Some("[1].id"));
    assert_eq!(error.element().expect("the element").raw, r#"{"id":true,"pattern":"\ud800"}"#);
}

#[tokio::test]
async fn a_fault_behind_damage_has_its_place() {
    let error =
        list(MockReply::json(200, envelope(&format!(r#"[{},{{"id":true}}]"#, policy(r#""\ud800""#)))));
    let error = error.await.expect_err("no id");
    assert_eq!((error.kind(), error.decode_path()), (ErrorKind::Decode, Some("[1].id")));
}

#[tokio::test]
async fn the_faults_of_a_refusal_are_read_past_damage() {
    for status in [200, 403, 500] {
        let body = concat!(
            r#"{"success":false,"\udfff":0,"errors":[{"code":1001,"message":"bad \ud800","source":{"pointer":"/\udc00"}},"#,
            r#"{"code":1002,"message":"m","error_chain":[{"code":1003,"message":"\ud83d"}]}]}"#
        );
        let error = list(MockReply::json(status, body)).await.expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.errors()[0].message, "bad \u{fffd}");
        assert_eq!(error.errors()[0].pointer.as_deref(), Some("/\u{fffd}"));
        assert!(error.has_code(1002) && error.has_code(1003));
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    }
    let bytes =
        [br#"{"success":false,"errors":[{"code":5,"message":""#.as_slice(), b"\xff", br#""}]}"#].concat();
    assert!(list(MockReply::json(400, bytes)).await.expect_err("a failure").has_code(5));
}

#[tokio::test]
async fn the_wait_of_a_refusal_is_read_past_damage() {
    let reply = MockReply::json(429, r#"{"title":"\ud800","retry_after":30}"#);
    assert_eq!(list(reply).await.expect_err("too many").retry_after(), Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn a_model_of_the_caller_is_read_past_damage() {
    let reply = MockReply::json(200, envelope(r#"{"a\ud800":"b","c":"\udc00"}"#));
    let client = client(&MockTransport::new().reply(reply));
    let map = client.request::<BTreeMap<String, String>>(Method::GET, &["x"]).send().await.expect("a map");
    assert_eq!(map, BTreeMap::from([("a\u{fffd}".into(), "b".into()), ("c".into(), "\u{fffd}".into())]));
}
