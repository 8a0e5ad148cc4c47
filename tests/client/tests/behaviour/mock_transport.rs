//! The scripted transport that downstream tests use.

use client_tests::{client, empty_page, envelope};
use cloudflare_email_security::ErrorKind;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use http::Method;
use std::error::Error as _;
use std::time::Duration;

#[tokio::test]
async fn answers_come_in_the_order_of_the_script_and_requests_are_recorded() {
    let mock = MockTransport::new().reply(empty_page()).reply(MockReply::status(404));
    let policies = client(&mock).account("a").settings().allow_policies();
    mock.push(MockReply::json(200, envelope(r#"{"id":"p"}"#)));
    assert!(policies.list().send().await.is_ok());
    assert!(policies.list().send().await.expect_err("the second").is_not_found());
    assert_eq!(policies.delete("p").send().await.expect("the third").id, "p");
    let requests = mock.requests();
    assert_eq!(requests.len(), 3);
    let last = &requests[2];
    assert_eq!(last.operation_id, "email_security_delete_allow_policy");
    assert_eq!(
        last.path_template,
        "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}"
    );
    assert_eq!(last.method, Method::DELETE);
}

#[tokio::test]
async fn an_empty_script_is_an_error_that_says_so() {
    let mock = MockTransport::new();
    let error =
        client(&mock).account("a").settings().allow_policies().list().send().await.expect_err("no answer");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    assert_eq!(error.source().expect("a cause").to_string(), "the script has no answer left");
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_takes_no_time_where_time_is_paused() {
    let mock = MockTransport::new().reply(empty_page().after(Duration::from_secs(20)));
    let before = (tokio::time::Instant::now(), std::time::Instant::now());
    client(&mock).account("a").settings().allow_policies().list().send().await.expect("an empty page");
    assert_eq!(before.0.elapsed(), Duration::from_secs(20));
    assert!(before.1.elapsed() < Duration::from_secs(5));
}
