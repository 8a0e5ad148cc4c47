//! What the server says it did not process is sent again by the client's own rules, counted and after a delay; what it
//! may have processed only where twice is as once.

use client_tests::http2::{Reply, Seen, reason};
use client_tests::{Http2, envelope};
use cloudflare_email_security::{Client, Error, ErrorKind, Response, RetryPolicy};
use http::Method;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const DELAY: Duration = Duration::from_millis(30);

async fn send(server: &Http2, method: Method, policy: RetryPolicy) -> Result<Response<Value>, Error> {
    let client =
        Client::builder().api_token("t").base_url(server.url()).root_certificates_pem(server.root_pem());
    let client = client.retry(policy.first_delay(DELAY)).jitter(|| 0.0).build().expect("good");
    client.request::<Value>(method, &["things"]).json(&json!({"a": 1})).send_full().await
}

/// One reply to the first requests, an answer to all others.
async fn server(first: usize, reply: Reply) -> Http2 {
    Http2::start(
        move |seen: Seen| if seen.request < first { reply.clone() } else { Reply::Json(envelope("1")) },
    )
    .await
}

/// Both ways to say that a request was not processed; streams above 0 are all.
fn refusals() -> [Reply; 3] {
    [
        Reply::Reset(reason::REFUSED_STREAM),
        Reply::GoAway(reason::NO_ERROR, 0),
        Reply::GoAway(reason::ENHANCE_YOUR_CALM, 0),
    ]
}

#[tokio::test]
async fn without_repetitions_a_refused_request_is_on_the_wire_once() {
    for refusal in refusals() {
        let server = server(9, refusal.clone()).await;
        let error = send(&server, Method::POST, RetryPolicy::none()).await.expect_err("refused");
        assert_eq!(server.seen().len(), 1, "{refusal:?}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Io, 1), "{error}");
        let line = error.to_string();
        assert!(
            line.starts_with("the server at 127.0.0.1:") && line.contains("did not process the request: "),
            "{line}"
        );
    }
}

#[tokio::test]
async fn a_refused_request_is_sent_again_by_every_operation_after_a_delay() {
    for refusal in refusals() {
        for method in [Method::POST, Method::GET] {
            let server = server(1, refusal.clone()).await;
            let begin = Instant::now();
            let response = send(&server, method, RetryPolicy::default()).await.expect("the second time");
            assert_eq!((response.retries, server.seen().len()), (1, 2), "{refusal:?}");
            assert!(begin.elapsed() >= DELAY);
        }
    }
}

#[tokio::test]
async fn as_often_as_the_policy_says_and_every_attempt_is_counted() {
    for refusal in refusals() {
        let server = server(9, refusal.clone()).await;
        let error = send(&server, Method::POST, RetryPolicy::default()).await.expect_err("refused");
        assert_eq!((error.attempts(), server.seen().len()), (3, 3), "{refusal:?}");
    }
}

#[tokio::test]
async fn what_may_have_been_processed_is_repeated_only_where_twice_is_as_once() {
    // The first stream is number 1: it is one that the server still answers, or was about to.
    let faults = [
        Reply::Reset(reason::INTERNAL_ERROR),
        Reply::GoAway(reason::NO_ERROR, 1),
        Reply::GoAway(reason::INTERNAL_ERROR, 1),
    ];
    for fault in faults {
        for (method, times) in [(Method::POST, 1), (Method::GET, 3)] {
            let server = server(9, fault.clone()).await;
            let error = send(&server, method, RetryPolicy::default()).await.expect_err("no answer");
            assert_eq!(
                (error.attempts(), server.seen().len()),
                (times, 3.min(server.seen().len())),
                "{fault:?}"
            );
            assert_eq!(usize::try_from(times).expect("few"), server.seen().len(), "{fault:?}: {error}");
        }
    }
}
