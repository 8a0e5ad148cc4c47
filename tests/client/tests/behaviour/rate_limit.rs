//! What the server says about how much more may be asked, and a client that keeps to it.

use client_tests::{empty_page, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, Error, RetryPolicy};
use std::time::Duration;
use tokio::time::Instant;

const CAP: Duration = Duration::from_mins(1);

/// A client that keeps to the limits, and the answers that it gets.
fn throttled(replies: impl IntoIterator<Item = MockReply>) -> (MockTransport, Client) {
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let client = repeating_builder(&mock).throttle(true).build().expect("good");
    (mock, client)
}

/// A refusal that names no time, and with it what the limits are.
fn refused(limit: &str) -> MockReply {
    MockReply::status(429).header("ratelimit", limit)
}

async fn list(client: &Client) -> (Result<usize, Error>, Duration) {
    let before = Instant::now();
    let outcome = client.account("a").settings().domains().list().send().await;
    (outcome.map(|page| page.items.len()), before.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_throttled_client_waits_until_the_limit_begins_anew() {
    let full = || empty_page().header("ratelimit", "\"default\";r=0;t=12");
    for (throttled, wait) in [(true, Duration::from_secs(12)), (false, Duration::ZERO)] {
        let mock = MockTransport::new().reply(full()).reply(empty_page());
        let client = repeating_builder(&mock).throttle(throttled).build().expect("good");
        let before = Instant::now();
        for _ in 0..2 {
            client.account("a").settings().domains().list().send().await.expect("a page");
        }
        assert_eq!(before.elapsed().as_secs(), wait.as_secs());
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_and_an_error_tell_what_is_left() {
    let headers = |reply: MockReply| {
        reply
            .header("ratelimit", "\"default\";r=3;t=30")
            .header("ratelimit-policy", "\"default\";q=1200;w=300")
    };
    let mock = MockTransport::new().reply(headers(empty_page())).reply(headers(MockReply::status(404)));
    let domains = repeating_builder(&mock).build().expect("good").account("a").settings().domains();
    let answer = domains.list().send_full().await.expect("a page").rate_limit().expect("told");
    let error = domains.list().send().await.expect_err("404").rate_limit().expect("told");
    assert_eq!(answer, error);
    assert_eq!((answer.policy.as_str(), answer.remaining, answer.quota), ("default", 3, Some(1_200)));
    let times = (answer.reset_after, answer.window);
    assert_eq!(times, (Some(Duration::from_secs(30)), Some(Duration::from_mins(5))));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_without_a_time_is_repeated_when_the_limit_begins_anew() {
    let (mock, client) = throttled([refused("\"default\";r=0;t=12"), empty_page()]);
    let (outcome, waited) = list(&client).await;
    assert_eq!((outcome.expect("the second answer"), waited.as_millis()), (0, 12_000));
    assert_eq!(mock.requests().len(), 2);
    // A POST was refused, and not done.
    let (mock, client) = throttled([refused("\"default\";r=0;t=12"), MockReply::status(400)]);
    let body =
        CreateTrustedDomain::builder().is_recent(true).is_regex(false).is_similarity(false).pattern("x");
    let create = client.account("a").settings().trusted_domains().create(&body.build()).send().await;
    assert_eq!((create.expect_err("400").attempts(), mock.requests().len()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_whose_limit_begins_anew_too_late_is_an_error_at_once() {
    let replies = || [refused("\"default\";r=0;t=300"), empty_page()];
    let (mock, client) = throttled(replies());
    let (outcome, waited) = list(&client).await;
    let error = outcome.expect_err("five minutes are too long");
    assert_eq!((error.is_rate_limited(), error.retry_after()), (true, None));
    assert_eq!(error.rate_limit().and_then(|limit| limit.reset_after), Some(CAP * 5));
    assert_eq!((mock.requests().len(), waited), (1, Duration::ZERO));

    let (_, client) = throttled(replies());
    let patient = client.with(|calls| calls.retry(RetryPolicy::default().max_retry_after(CAP * 5)));
    let (outcome, waited) = list(&patient).await;
    assert_eq!((outcome.expect("the second answer"), waited), (0, CAP * 5));

    let (mock, client) = throttled([refused("\"default\";r=0;t=12"), empty_page()]);
    let hurried = client.with(|calls| calls.deadline(Duration::from_secs(10)));
    let (outcome, waited) = list(&hurried).await;
    assert!(outcome.expect_err("no time for it").is_rate_limited());
    assert_eq!((mock.requests().len(), waited), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn the_usual_delay_is_kept_where_nothing_says_otherwise() {
    for (what, throttle, reply) in [
        ("not throttled", false, refused("\"default\";r=0;t=12")),
        ("something is left", true, refused("\"default\";r=1;t=12")),
        ("no time is named", true, refused("\"default\";r=0")),
        ("it begins anew at once", true, refused("\"default\";r=0;t=0")),
        ("no limit is named", true, MockReply::status(429)),
        ("the header cannot be read", true, refused("slow down")),
    ] {
        let (_, client) = throttled([reply, empty_page()]);
        let client = client.with(|calls| calls.throttle(throttle));
        let (outcome, waited) = list(&client).await;
        assert_eq!((outcome.expect(what), waited.as_millis()), (0, 500), "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_goes_before_the_limit() {
    let reply = refused("\"default\";r=1;t=12").header("retry-after", "3");
    let (_, client) = throttled([reply, empty_page()]);
    assert_eq!(list(&client).await.1.as_secs(), 3);
    // One that is too long is an error, however soon the limit begins anew.
    let reply = refused("\"default\";r=0;t=12").header("retry-after", "300");
    let (mock, client) = throttled([reply, empty_page()]);
    assert_eq!(list(&client).await.0.expect_err("too long").retry_after(), Some(CAP * 5));
    assert_eq!(mock.requests().len(), 1);
}
