//! A byte order mark before JSON is passed over by everything that reads a body.

use client_tests::{Loopback, POLICY, client, delete, envelope, list};
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, ErrorKind, RetryPolicy};
use http::Method;
use std::time::Duration;

const MARK: &str = "\u{feff}";

fn marked(body: &str) -> String {
    format!("{MARK}{body}")
}

#[tokio::test]
async fn a_success_is_read() {
    assert_eq!(
        list(MockReply::json(200, marked(&envelope(&format!("[{POLICY}]"))))).await.expect("a page"),
        1
    );
    assert_eq!(delete(MockReply::json(200, marked(&envelope(r#"{"id":"x"}"#)))).await.expect("a value"), "x");
    let mock = MockTransport::new().reply(MockReply::json(200, marked(&envelope("[1,2]"))));
    let full = client(&mock).request::<Vec<u8>>(Method::GET, &["x"]).send_full().await.expect("a value");
    assert_eq!((full.result, &full.body[..]), (vec![1, 2], marked(&envelope("[1,2]")).as_bytes()));
}

#[tokio::test]
async fn a_list_goes_over_pages_that_begin_with_it() {
    let page = |number: u8| {
        let info = format!(r#","result_info":{{"page":{number},"total_pages":2}}}}"#);
        let body = envelope(&format!("[{POLICY}]"));
        MockReply::json(200, marked(&format!("{}{info}", body.strip_suffix('}').expect("an object"))))
    };
    let mock = MockTransport::new().reply(page(1)).reply(page(2));
    // The second page holds the same item, but is not the same page: its counters differ.
    let error = client(&mock).account("a").settings().allow_policies().list().items().collect_all().await;
    assert_eq!(error.expect_err("the same items").kind(), ErrorKind::Pagination);
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn the_faults_of_a_refusal_are_read() {
    let body = marked(r#"{"success":false,"errors":[{"code":1001,"message":"bad"}]}"#);
    for status in [200, 403, 500] {
        let error = list(MockReply::json(status, &body)).await.expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert!(error.has_code(1001));
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn the_wait_in_a_body_is_read() {
    let error = list(MockReply::json(429, marked(r#"{"retry_after":30}"#))).await.expect_err("too many");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn a_body_of_nothing_else_is_no_answer_but_where_the_status_says_so() {
    let error = list(MockReply::json(200, MARK)).await.expect_err("no envelope");
    assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
}

#[tokio::test]
async fn text_has_no_mark_and_bytes_and_raw_answers_do() {
    static OPERATION: rt::OperationInfo = rt::OperationInfo {
        operation_id: "op",
        method: Method::GET,
        path: "/things",
        idempotent: true,
        accepted: false,
        pager: None,
    };
    let answer = async || {
        let mock = MockTransport::new().reply(MockReply::status(200).body(marked("é")));
        rt::Scope::root(&client(&mock)).request(&OPERATION).call_raw().await.expect("a success")
    };
    assert_eq!(answer().await.text().expect("text"), "é");
    assert_eq!(answer().await.bytes().expect("bytes"), marked("é"));
    assert_eq!(answer().await.raw().expect("raw").into_body(), marked("é"));
}

#[tokio::test]
async fn a_mark_on_a_socket_is_passed_over() {
    let body = marked(&envelope("[]"));
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = Loopback::with_text(&answer).await;
    let client =
        Client::builder().api_token("t").base_url(server.url()).no_proxy().retry(RetryPolicy::none());
    let policies = client.build().expect("good").account("a").settings().allow_policies();
    assert!(policies.list().send().await.expect("a page").items.is_empty());
}
