//! Whatever status comes with whatever body: nothing panics, nothing is swallowed, everything stays readable.

use client_tests::{POLICY, delete, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Error, ErrorKind};
use std::time::Duration;

const STATUSES: [u16; 14] = [200, 202, 204, 301, 400, 401, 403, 404, 409, 429, 500, 502, 503, 520];

fn bodies() -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("empty", text("")),
        ("html", text("<html><body>error 520</body></html>")),
        ("truncated", text(r#"{"success":false,"errors":[{"code":1"#)),
        ("wrong shape", text(r#"{"success":true,"errors":"none","result":{"id":{}}}"#)),
        ("failure", text(r#"{"success":false,"errors":[{"code":1001,"message":"bad"}],"result":null}"#)),
        ("large code", text(r#"{"success":false,"errors":[{"code":70001,"message":"m"}]}"#)),
        ("text code", text(r#"{"success":false,"errors":[{"code":"1001","message":"m"}]}"#)),
        ("not unicode", vec![0xff, 0xfe, b'{']),
        ("large", vec![b'x'; 10 * 1024 * 1024]),
    ]
}

#[tokio::test]
async fn status_headers_ray_id_and_body_are_recoverable_from_every_error() {
    for status in STATUSES {
        for (name, body) in bodies() {
            let reply = MockReply::json(status, &body).header("cf-ray", "8f00-AMS").header("x-any", "v");
            let error: Error = delete(reply).await.expect_err(name);
            let case = format!("{status} with {name}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{case}");
            assert_eq!(
                error.headers().and_then(|headers| headers.get("x-any")).expect("kept"),
                "v",
                "{case}"
            );
            assert_eq!(error.ray_id(), Some("8f00-AMS"), "{case}");
            assert_eq!(error.body().expect("kept"), &body, "{case}");
            assert_eq!(error.attempts(), 1, "{case}");
            assert_eq!(error.kind(), expected_kind(status, name), "{case}");
            let line = error.to_string();
            assert!(!line.contains(['\n', '\r']) && line.contains("cf-ray 8f00-AMS"), "{case}: {line}");
        }
    }
}

fn expected_kind(status: u16, body: &str) -> ErrorKind {
    match (status, body) {
        (300.., _) | (_, "failure" | "large code" | "text code") => ErrorKind::Api,
        (204, "empty") | (_, "wrong shape") => ErrorKind::Decode,
        _ => ErrorKind::UnexpectedResponse,
    }
}

#[tokio::test]
async fn a_list_fails_as_a_value_does() {
    for status in STATUSES {
        for (name, body) in bodies() {
            let outcome = list(MockReply::json(status, body)).await;
            let error = outcome.expect_err(name);
            assert_eq!(error.kind(), expected_kind(status, name), "{status} with {name}");
        }
    }
}

/// The error of a call that was answered with this list of faults.
async fn with_errors(errors: &str) -> Error {
    let body = format!(r#"{{"success":false,"errors":{errors}}}"#);
    delete(MockReply::json(400, body)).await.expect_err("a failure")
}

#[tokio::test]
async fn an_error_item_is_read_with_all_its_parts() {
    let error = with_errors(
        r#"[{"code":6003,"message":"Invalid request headers","documentation_url":"https://docs.example/6003",
             "source":{"pointer":"/body/pattern"},"error_chain":[{"code":6103,"message":"Invalid format"}]}]"#,
    )
    .await;
    let [item] = error.errors() else { panic!("{:?}", error.errors()) };
    assert_eq!((item.code, item.message.as_str()), (6003, "Invalid request headers"));
    assert_eq!(item.documentation_url.as_deref(), Some("https://docs.example/6003"));
    assert_eq!(item.pointer.as_deref(), Some("/body/pattern"));
    assert_eq!(item.error_chain.len(), 1);
    assert!(error.has_code(6003) && error.has_code(6103) && !error.has_code(0));
}

#[tokio::test]
async fn an_odd_item_does_not_hide_the_others() {
    let errors = r#"[null,"text",7,{},{"code":"x","message":{"a":1}},{"code":70001,"message":"m","error_chain":{"code":"5"}}]"#;
    let error = with_errors(errors).await;
    let messages: Vec<_> = error.errors().iter().map(|item| item.message.as_str()).collect();
    assert_eq!(messages, ["text", "7", "", r#"{"a":1}"#, "m"]);
    assert!(error.has_code(70_001) && error.has_code(5));
}

#[tokio::test]
async fn an_item_of_another_form_is_told_as_it_is() {
    for (errors, message) in [
        (r#"{"pattern":["is not valid"]}"#, r#"{"pattern":["is not valid"]}"#),
        (r#"[{"reason":"quota"}]"#, r#"{"reason":"quota"}"#),
        (r#"[{"message":"","detail":"d"}]"#, "d"),
        (r#"[["a","b"]]"#, r#"["a","b"]"#),
        (r#""text""#, "text"),
    ] {
        let error = with_errors(errors).await;
        assert_eq!(error.errors().len(), 1, "{errors}");
        assert_eq!(error.errors()[0].message, message, "{errors}");
        assert_eq!(error.to_string(), format!("Cloudflare API error (HTTP 400); [0] {message}"));
    }
}

#[tokio::test]
async fn faults_that_are_empty_do_not_hide_what_the_body_says_otherwise() {
    for errors in ["{}", "\"\"", "false", "null", "[]", "[null]"] {
        let body = format!(r#"{{"success":false,"errors":{errors},"message":"why"}}"#);
        let error = delete(MockReply::json(400, &body)).await.expect_err("a failure");
        assert!(error.errors().is_empty(), "{errors}");
        assert!(error.to_string().contains("; why; "), "{error}");
    }
}

#[tokio::test]
async fn a_failure_without_a_fault_is_told_by_its_messages() {
    let messages = r#""messages":[{"code":10,"message":"why"},"also"]"#;
    for status in [200, 400] {
        let body = format!(r#"{{"success":false,"errors":[],{messages}}}"#);
        let error = delete(MockReply::json(status, &body)).await.expect_err("a failure");
        let line = format!("Cloudflare API error (HTTP {status}); [10] why; [0] also");
        assert_eq!(error.to_string(), line);
        assert!(error.has_code(10));
    }
    // Those of a success, and those beside a fault, are none.
    for body in [
        format!(r#"{{"success":true,"result":7,{messages}}}"#),
        format!(r#"{{"success":false,"errors":[{{"code":1}}],{messages}}}"#),
        format!("{{{messages}}}"),
    ] {
        let error = delete(MockReply::json(200, &body)).await.expect_err("a failure");
        assert!(!error.has_code(10), "{body}");
    }
}

#[tokio::test]
async fn the_faults_of_a_body_that_is_not_quite_json_are_read() {
    for body in [
        "{\"errors\":[{\"code\":5}]}\0\0",
        "{\"errors\":[{\"code\":5}]}\n{\"errors\":[]}",
        r#"{"errors":[{"code":4}],"errors":[{"code":5}]}"#,
        r#"{"errors":[{"code":"5.0"}]}"#,
        r#"{"errors":[{"code":" 5 "}]}"#,
        r#"{"\u0065rrors":[{"code":5}]}"#,
    ] {
        assert!(delete(MockReply::json(400, body)).await.expect_err("a failure").has_code(5), "{body}");
    }
}

#[tokio::test]
async fn the_id_of_a_request_is_told_as_far_as_it_is_text() {
    let of = async |id: &str| {
        delete(MockReply::json(400, "{}").header("cf-ray", id)).await.expect_err("a failure")
    };
    assert_eq!(of("r\u{e9}-1").await.ray_id(), Some("r\u{e9}-1"));
    assert!(of("r\u{202e}1").await.to_string().ends_with(r"; cf-ray r\u{202e}1"));
    let empty = of("").await;
    assert_eq!(empty.ray_id(), None);
    assert!(empty.to_string().ends_with("; 2 bytes of body"), "{empty}");
}

#[tokio::test]
async fn the_line_of_an_error_is_one_line_with_codes_pointers_and_ray_id() {
    let body = r#"{"success":false,"errors":[{"code":1001,"message":"bad\nthing","source":{"pointer":"/x"}},{"code":2}]}"#;
    let error = delete(MockReply::json(400, body).header("cf-ray", "r-1")).await.expect_err("a failure");
    assert_eq!(
        error.to_string(),
        "Cloudflare API error (HTTP 400); [1001] bad thing at /x; [2] ; cf-ray r-1"
    );
    let long = with_errors(&format!(r#"[{{"code":1,"message":"{}"}}]"#, "é".repeat(100_000))).await;
    assert!(long.to_string().chars().count() < 600);
    assert_eq!(long.errors()[0].message.chars().count(), 100_000, "the item itself is whole");
}

#[tokio::test]
async fn the_faults_behind_a_fault_stand_in_its_line() {
    let errors = r#"[{"code":6003,"message":"Invalid headers","error_chain":[
        {"code":6103,"message":"Invalid token","error_chain":[{"code":1,"message":"deep"}]},{"code":6111,"message":"Bad"}]},
        {"code":7,"message":"next"}]"#;
    assert_eq!(
        with_errors(errors).await.to_string(),
        "Cloudflare API error (HTTP 400); [6003] Invalid headers (from [6103] Invalid token (from [1] deep), \
         [6111] Bad); [7] next"
    );
}

#[tokio::test]
async fn a_failure_that_names_no_fault_names_its_call_and_the_length_of_its_body() {
    let path = "/accounts/{account_id}/email-security/settings/allow_policies";
    for (body, length) in [("", "no body"), ("x", "1 byte of body"), ("<html>", "6 bytes of body")] {
        let error = list(MockReply::json(502, body).header("cf-ray", "r1")).await.expect_err("a failure");
        let line = format!("Cloudflare API error (HTTP 502) for GET {path}; {length}; cf-ray r1");
        assert_eq!(error.to_string(), line);
    }
    let error = delete(MockReply::json(400, r#"{"errors":[{"code":5}]}"#)).await.expect_err("a failure");
    assert!(!error.to_string().contains("DELETE"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_lines_that_the_documentation_shows_are_those_of_the_client() {
    let shown = concat!(
        include_str!("../../../../generated/src/runtime/error.rs"),
        include_str!("../../../../generated/src/service/error_details.rs")
    );
    let fault =
        |status, item: &str| MockReply::json(status, format!(r#"{{"success":false,"errors":[{item}]}}"#));
    let pattern = r#"{"code":1001,"message":"pattern is not valid","source":{"pointer":"/pattern"}}"#;
    let headers = r#"{"code":6003,"message":"Invalid request headers","error_chain":[
        {"code":6111,"message":"Invalid format for Authorization header"}]}"#;
    let later = || fault(503, r#"{"code":1001,"message":"try later"}"#);
    let page = |items: &str| MockReply::json(200, client_tests::envelope(&format!("[{items}]")));
    let scripts = [
        vec![fault(400, pattern).header("cf-ray", "8f00b2a4c1d2e3f4-AMS")],
        vec![fault(400, headers)],
        vec![MockReply::json(501, "<html>")],
        vec![later(), later(), later()],
        vec![page(&format!(r#"{POLICY},{POLICY},{{"id":true}}"#))],
        vec![page(POLICY), page(POLICY)],
        vec![],
    ];
    let count = scripts.len();
    for script in scripts {
        let mock = script.into_iter().fold(MockTransport::new(), MockTransport::reply);
        let client = client_tests::repeating_builder(&mock).build().expect("good");
        let items = client.account("a").settings().allow_policies().list().items();
        let line = items.collect_all().await.expect_err("a fault").to_string();
        assert!(shown.contains(&format!("/// {line}\n")), "the documentation does not show `{line}`");
    }
    // The line of the connection is that of a test of its own.
    let lines = shown.lines().map(str::trim_start);
    let blocks = lines.scan(false, |inside, line| {
        *inside = if *inside { line != "/// ```" } else { line == "/// ```text" };
        Some(*inside && line != "/// ```text")
    });
    assert_eq!(blocks.filter(|inside| *inside).count(), count + 1);
}

#[tokio::test]
async fn the_predicates_follow_status_and_kind() {
    let of = async |status| list(MockReply::json(status, "{}")).await.expect_err("a failure");
    assert!(of(401).await.is_auth() && of(403).await.is_auth() && !of(404).await.is_auth());
    assert!(of(404).await.is_not_found() && of(429).await.is_rate_limited());
    assert!(!of(500).await.is_timeout() && !of(500).await.is_connect());
}

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_kept() {
    let of = async |name, value| {
        let reply = MockReply::json(429, "{}").header(name, value);
        list(reply).await.expect_err("a failure").retry_after()
    };
    assert_eq!(of("retry-after", "300").await, Some(Duration::from_mins(5)));
    assert_eq!(of("retry-after-ms", "250").await, Some(Duration::from_millis(250)));
    assert_eq!(of("retry-after", "0").await, None);
    assert_eq!(of("retry-after", "1e400").await, None);
    let deep = format!(r#"{{"trace":{}{},"retry_after":" 30 "}}"#, "[".repeat(500), "]".repeat(500));
    let error = list(MockReply::json(429, deep)).await.expect_err("a failure");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn an_error_names_its_operation_and_is_one_pointer_wide() {
    let error = list(MockReply::status(404)).await.expect_err("a failure");
    assert_eq!(error.operation_id(), Some("email_security_list_allow_policies"));
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
