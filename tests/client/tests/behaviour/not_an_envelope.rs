//! A 2xx that this API did not write is no success, whatever was called: a portal, a proxy or another service answered.

use client_tests::{Loopback, client, envelope};
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::ReleaseMessages;
use cloudflare_email_security::{Client, Error, ErrorKind, RetryPolicy};
use http::Method;
use serde_json::Value;

/// Bodies of a 200 that are none of this API.
const OTHERS: [&str; 22] = [
    "",
    " \r\n",
    "\u{feff}",
    "{}",
    "[]",
    "null",
    "true",
    "\"success\"",
    r#"{"error":"captive portal"}"#,
    r#"{"data":[{"id":"x"}]}"#,
    r#"{"result":[]}"#,
    r#"{"success":null,"result":[]}"#,
    r#"{"success":"true","result":[]}"#,
    r#"{"success":1,"result":[]}"#,
    r#"{"success":[true],"result":[]}"#,
    r#"{"Success":true,"result":[]}"#,
    r#"{"data":{"success":true,"result":[]}}"#,
    r#"[{"success":true,"result":[]}]"#,
    r#"{"success":false,"success":true,"result":[]}"#,
    r#"{"success":true,"\u0073uccess":false,"result":[]}"#,
    r#"{"success":true}{"success":true}"#,
    "<html>sign in</html>",
];

static OPERATION: rt::OperationInfo = rt::OperationInfo {
    operation_id: "op",
    method: Method::GET,
    path: "/things",
    idempotent: true,
    accepted: true,
    pager: None,
};

/// All ways of reading an answer, each with what it makes of this one.
async fn every_way(reply: &MockReply) -> Vec<(&'static str, Result<(), Error>)> {
    let client = || client(&MockTransport::new().reply(reply.clone()));
    let answer = async || rt::Scope::root(&client()).request(&OPERATION).call().await.expect("a 2xx");
    let policies = || client().account("a").settings().allow_policies();
    let raw = || client();
    vec![
        ("value", answer().await.value::<Value>().map(drop)),
        ("optional", answer().await.optional::<Value>().map(drop)),
        ("unit", answer().await.unit()),
        ("sequence", answer().await.sequence::<Value>().map(drop)),
        ("page", answer().await.page::<Value>().map(drop)),
        ("full unit", answer().await.full(rt::Answer::unit).map(drop)),
        ("full page", answer().await.full(rt::Answer::page::<Value>).map(drop)),
        ("list", policies().list().send().await.map(drop)),
        ("list in full", policies().list().send_full().await.map(drop)),
        ("items", policies().list().items().collect_all().await.map(drop)),
        ("lossy items", policies().list().items_lossy().next().await.map_or(Ok(()), |item| item.map(drop))),
        ("delete", policies().delete("p").send().await.map(drop)),
        ("raw unit", raw().request::<()>(Method::GET, &["x"]).send().await),
        ("raw unit in full", raw().request::<()>(Method::POST, &["x"]).send_full().await.map(drop)),
        ("raw value", raw().request::<Value>(Method::GET, &["x"]).send().await.map(drop)),
        ("raw option", raw().request::<Option<u8>>(Method::GET, &["x"]).send().await.map(drop)),
    ]
}

#[tokio::test]
async fn no_way_of_reading_takes_an_answer_of_something_else_for_a_success() {
    for body in OTHERS {
        for (way, outcome) in every_way(&MockReply::json(200, body).header("cf-ray", "r1")).await {
            let error = outcome.expect_err(&format!("{way} of {body}"));
            assert_eq!(error.kind(), ErrorKind::UnexpectedResponse, "{way} of {body}: {error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{way}");
            assert_eq!(
                (error.ray_id(), error.body().map(|body| &body[..])),
                (Some("r1"), Some(body.as_bytes()))
            );
            assert!(error.to_string().starts_with("the answer is not one of this API (HTTP 200)"), "{error}");
        }
    }
}

#[tokio::test]
async fn no_way_of_reading_takes_a_failure_for_a_success() {
    for (way, outcome) in every_way(&MockReply::json(200, r#"{"result":[],"success": false }"#)).await {
        assert_eq!(outcome.expect_err(way).kind(), ErrorKind::Api, "{way}");
    }
}

#[tokio::test]
async fn every_way_of_reading_takes_the_envelope_of_a_success() {
    for (way, outcome) in every_way(&MockReply::json(200, r#"{"success":true,"result":[]}"#)).await {
        let fits = !matches!(way, "delete" | "raw option" | "raw unit" | "raw unit in full");
        assert_eq!(
            outcome.map_err(|error| error.kind()),
            if fits { Ok(()) } else { Err(ErrorKind::Decode) },
            "{way}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_has_no_body_by_its_status_is_a_success_for_what_needs_none() {
    for status in [204, 205] {
        for (way, outcome) in every_way(&MockReply::status(status)).await {
            let needs_none = way.contains("unit") || matches!(way, "optional" | "raw option" | "raw value");
            let expected = if needs_none { Ok(()) } else { Err(ErrorKind::Decode) };
            assert_eq!(outcome.map_err(|error| error.kind()), expected, "{way} with {status}");
        }
    }
}

#[tokio::test]
async fn an_empty_answer_to_a_change_leaves_open_whether_it_was_made() {
    let mock = MockTransport::new().reply(MockReply::status(200));
    let body = ReleaseMessages::builder().ids(["id"]).build();
    let release = client(&mock).account("a").investigate().release();
    let error = release.bulk(&body).send().await.expect_err("nobody said so");
    assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
    assert_eq!(mock.requests().len(), 1, "sent once");
}

#[tokio::test]
async fn the_place_of_a_prepared_answer_must_answer_as_the_api_does() {
    for body in ["", "{}", r#"{"success":null}"#] {
        let mock = MockTransport::new()
            .reply(MockReply::json(202, "").header("location", "/there"))
            .reply(MockReply::json(200, body));
        let answer = rt::Scope::root(&client(&mock)).request(&OPERATION).call().await.expect("a 2xx");
        assert_eq!(
            answer.page::<Value>().expect_err("no page").kind(),
            ErrorKind::UnexpectedResponse,
            "{body}"
        );
        assert_eq!(mock.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_raw_answer_is_still_given_whatever_it_is() {
    for body in OTHERS {
        let policies = client(&MockTransport::new().reply(MockReply::status(200).body(body)));
        let raw = policies.account("a").settings().allow_policies().list().send_raw().await.expect(body);
        assert_eq!(raw.body(), body);
    }
}

#[tokio::test]
async fn a_portal_on_a_socket_is_not_an_empty_list() {
    for body in ["", r#"{"error":"captive portal"}"#, r#"{"data":[]}"#] {
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let server = Loopback::with_text(&answer).await;
        let client =
            Client::builder().api_token("t").base_url(server.url()).no_proxy().retry(RetryPolicy::none());
        let policies = client.build().expect("good").account("a").settings().allow_policies();
        let error = policies.list().send().await.expect_err(body);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnexpectedResponse, 1), "{body}");
    }
}

#[test]
fn a_call_that_is_not_async_takes_no_other_answer_either() {
    for body in ["", "{}", r#"{"success":"true","result":[]}"#] {
        let client = || client(&MockTransport::new().reply(MockReply::json(200, body)));
        let list = || client().account("a").settings().allow_policies().list();
        let unit = client().request::<()>(Method::GET, &["x"]).send_blocking();
        let outcomes = [
            list().send_blocking().map(drop),
            list().send_full_blocking().map(drop),
            list().items().blocking().collect::<Result<Vec<_>, _>>().map(drop),
            unit,
        ];
        for outcome in outcomes {
            assert_eq!(outcome.expect_err(body).kind(), ErrorKind::UnexpectedResponse, "{body}");
        }
    }
}

#[tokio::test]
async fn the_cause_says_what_is_not_as_it_should_be() {
    for (body, cause) in [
        ("[]", "not an object"),
        ("{}", "an object in which `success` is neither true nor false"),
        ("{\"success\":true,\n\"result\":", "not the expected JSON at line 2, column 9"),
    ] {
        let error = client_tests::list(MockReply::json(200, body)).await.expect_err(body);
        assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some(cause));
    }
    assert_eq!(client_tests::list(MockReply::json(200, envelope("[]"))).await.expect("a list"), 0);
}
