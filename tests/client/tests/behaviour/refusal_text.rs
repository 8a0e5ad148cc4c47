//! What the line of an error shows of the server's text: words about the fault, on one line, cut, and nothing else.

use client_tests::{client, delete, envelope, list};
use cloudflare_email_security::ErrorKind;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use http::Method;
use std::collections::BTreeMap;

const CALL: &str = "for GET /accounts/{account_id}/email-security/settings/allow_policies";

#[tokio::test]
async fn a_refusal_of_another_form_is_told_in_its_own_words() {
    for (body, words) in [
        (
            r#"{"title":"Forbidden","detail":"The token lacks a scope.","status":403}"#,
            "Forbidden: The token lacks a scope.",
        ),
        (r#"{"type":"about:blank","title":"Forbidden"}"#, "Forbidden"),
        (r#"{"detail":"Not authenticated"}"#, "Not authenticated"),
        (r#"{"message":"Rate limited"}"#, "Rate limited"),
        (r#"{"error":"invalid_token","error_description":"It expired."}"#, "invalid_token: It expired."),
        (r#"{"error":{"message":"inside"}}"#, "inside"),
        (r#"{"success":false,"errors":[],"message":"beside"}"#, "beside"),
        ("\u{feff}{\"message\":\"behind a mark\"}", "behind a mark"),
    ] {
        let error = list(MockReply::json(403, body).header("cf-ray", "r1")).await.expect_err("a failure");
        let line = format!(
            "Cloudflare API error (HTTP 403) {CALL}; {words}; {} bytes of body; cf-ray r1",
            body.len()
        );
        assert_eq!(error.to_string(), line);
        assert!(error.errors().is_empty(), "{body}");
    }
}

#[tokio::test]
async fn nothing_else_of_a_refusal_is_told() {
    for body in [
        "canary",
        "<html><title>canary</title></html>",
        r#""canary""#,
        r#"["canary"]"#,
        r#"{"canary":"canary","subject":"canary","data":{"message":"canary"}}"#,
        r#"{"title":"Forbidden","instance":"canary","trace":["canary"],"message":{"x":"canary"}}"#,
        r#"{"error":["canary"],"detail":[{"msg":"canary"}],"title":7}"#,
        r#"{"error":{"message":"m","stack":"canary"}}"#,
    ] {
        for status in [400, 403, 500] {
            let error = delete(MockReply::json(status, body)).await.expect_err("a failure");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }
    // What answered a 2xx did not refuse: its words may be anything.
    let error = list(MockReply::json(200, r#"{"title":"canary","message":"canary"}"#))
        .await
        .expect_err("no envelope");
    assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

#[tokio::test]
async fn words_that_are_long_or_beside_much_else_are_told() {
    for body in [
        format!(r#"{{"message":"why{}"}}"#, " very".repeat(40_000)),
        format!(r#"{{"message":"why","trace":{}{}}}"#, "[".repeat(1_000), "]".repeat(1_000)),
        format!(r#"{{"error":{{"message":"why","trace":{}{}}}}}"#, "[".repeat(1_000), "]".repeat(1_000)),
    ] {
        let error = list(MockReply::json(500, &body)).await.expect_err("a failure");
        assert!(error.to_string().contains("; why"), "{error}");
        assert_harmless(&error.to_string());
    }
}

#[tokio::test]
async fn words_of_another_form_are_one_line_and_cut() {
    let body = r#"{"message":"a\nb\r\u001bc\u202edx\u200b\u2028e\u2066"}"#;
    let error = list(MockReply::json(500, body)).await.expect_err("a failure");
    let told = r"a b  c\u{202e}dx\u{200b}\u{2028}e\u{2066}";
    assert!(error.to_string().contains(&format!("; {told}; ")), "{error}");
    let long = format!(r#"{{"title":"{0}","detail":"{0}"}}"#, "x".repeat(10_000));
    let error = list(MockReply::json(500, long)).await.expect_err("a failure");
    assert!(error.to_string().chars().count() < 800, "{error}");
}

/// Whether a text may stand in a log: short, on one line, and with nothing in it that is not seen.
fn assert_harmless(text: &str) {
    assert!(text.chars().count() < 1_000, "{} characters", text.chars().count());
    let hidden = |c: char| {
        c.is_control() || ('\u{200b}'..='\u{200f}').contains(&c) || ('\u{2028}'..='\u{202e}').contains(&c)
    };
    assert!(!text.contains(hidden), "{text:?}");
}

#[tokio::test]
async fn a_place_in_names_of_the_server_is_bounded_and_escaped() {
    let place = async |name: &str| {
        let name = serde_json::to_string(name).expect("JSON");
        let reply = MockReply::json(200, envelope(&format!(r#"{{"counts":{{{name}:{{"total":"x"}}}}}}"#)));
        let call = client(&MockTransport::new().reply(reply));
        let call =
            call.request::<BTreeMap<String, BTreeMap<String, BTreeMap<String, u8>>>>(Method::GET, &["x"]);
        let error = call.send().await.expect_err("a text");
        assert_eq!(error.kind(), ErrorKind::Decode);
        let path = error.decode_path().expect("a place").to_owned();
        assert_harmless(&path);
        assert_harmless(&error.to_string());
        assert!(error.to_string().starts_with(&format!("cannot read `result` at `{path}`: ")), "{error}");
        path
    };
    assert_eq!(place("by_day-2").await, "counts.by_day-2.total");
    assert_eq!(place("größe").await, "counts.größe.total");
    for name in ["alice@example.com", "a\nb", "a`: b", "\u{202e}x", "", "x\u{200b}"] {
        let length = name.chars().count();
        assert_eq!(place(name).await, format!("counts.(name of {length} characters).total"), "{name:?}");
    }
    assert_eq!(place(&"n".repeat(20_000)).await, format!("counts.{}….total", "n".repeat(60)));
}

#[tokio::test]
async fn a_place_that_is_deep_is_cut_in_its_middle() {
    #[derive(Debug, serde::Deserialize)]
    struct Node {
        #[serde(rename = "a_name_of_some_length")]
        _next: Option<Box<Node>>,
    }
    let depth = 100;
    let body = format!("{}7{}", r#"{"a_name_of_some_length":"#.repeat(depth), "}".repeat(depth));
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(&body)));
    let error = client(&mock).request::<Node>(Method::GET, &["x"]).send().await.expect_err("a number");
    let path = error.decode_path().expect("a place");
    assert_eq!(path.chars().count(), 300);
    assert!(path.starts_with("a_name_of_some_length.") && path.ends_with(".a_name_of_some_length"), "{path}");
}

#[tokio::test]
async fn the_faults_of_a_refusal_are_bounded_and_escaped() {
    let item = format!(
        r#"{{"code":1,"message":"m\u202e\n{0}","source":{{"pointer":"/{0}\u2028"}},"error_chain":[{{"code":2,"message":"x"}}]}}"#,
        "x".repeat(10_000)
    );
    let body = format!(r#"{{"success":false,"errors":[{}]}}"#, [item.as_str(); 500].join(","));
    let error =
        list(MockReply::json(400, body).header("cf-ray", &"r".repeat(5_000))).await.expect_err("a failure");
    assert_eq!(error.errors().len(), 500, "the items are whole");
    let line = error.to_string();
    assert!(line.chars().count() < 5_000, "{}", line.chars().count());
    assert!(!line.contains(['\n', '\u{202e}', '\u{2028}']), "{line}");
    assert!(line.contains("; and 495 more; cf-ray rrr"), "{line}");
}

#[tokio::test]
async fn a_fault_that_is_too_deep_does_not_hide_the_others() {
    let deep = format!("{}{}", r#"{"error_chain":["#.repeat(200), "]}".repeat(200));
    let body = format!(r#"{{"success":false,"errors":[{{"code":1}},{deep},{{"code":3}}]}}"#);
    let error = list(MockReply::json(400, body)).await.expect_err("a failure");
    assert!(error.has_code(1) && error.has_code(3));
    let chain = format!("{}{}", r#"{"code":5,"error_chain":["#.repeat(60), "]}".repeat(60));
    let error =
        list(MockReply::json(400, format!(r#"{{"errors":[{chain}]}}"#))).await.expect_err("a failure");
    assert_eq!(error.to_string().matches("[5]").count(), 10, "{error}");
}

#[tokio::test]
async fn a_fault_without_a_message_is_told_by_its_detail() {
    let body = r#"{"errors":[{"code":"7","title":"T","detail":"D"},{"code":8,"title":"T"}]}"#;
    let error = list(MockReply::json(400, body)).await.expect_err("a failure");
    assert_eq!(error.to_string(), "Cloudflare API error (HTTP 400); [7] D; [8] T");
}
