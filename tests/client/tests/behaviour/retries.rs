//! What is repeated, how often, and after which wait.

use client_tests::{empty_page, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::TransportErrorKind as Fault;
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, Error, ErrorKind, RetryPolicy};
use std::time::Duration;
use tokio::time::Instant;

fn client(mock: &MockTransport, policy: RetryPolicy) -> Client {
    repeating_builder(mock).retry(policy).build().expect("good")
}

/// A call that may be repeated: how often it was sent when this answer comes again and again.
async fn sent_reading(reply: &MockReply, policy: RetryPolicy) -> usize {
    let mock = (0..9).fold(MockTransport::new(), |mock, _| mock.reply(reply.clone()));
    let _ = client(&mock, policy).account("a").settings().allow_policies().list().send().await;
    mock.requests().len()
}

/// The same for a call that may not.
async fn sent_creating(reply: &MockReply, policy: RetryPolicy) -> usize {
    let mock = (0..9).fold(MockTransport::new(), |mock, _| mock.reply(reply.clone()));
    let body = CreateTrustedDomain::builder()
        .is_recent(true)
        .is_regex(false)
        .is_similarity(false)
        .pattern("example.com")
        .build();
    let _ = client(&mock, policy).account("a").settings().trusted_domains().create(&body).send().await;
    mock.requests().len()
}

#[tokio::test(start_paused = true)]
async fn each_status_is_repeated_as_the_table_says() {
    // Status, sent for a GET, sent for a POST that may not be done twice.
    for (status, reading, creating) in [
        (400, 1, 1),
        (401, 1, 1),
        (403, 1, 1),
        (404, 1, 1),
        (408, 3, 1),
        (409, 1, 1),
        (429, 3, 3),
        (500, 3, 1),
        (501, 1, 1),
        (502, 3, 1),
        (503, 3, 1),
        (504, 3, 1),
        (505, 1, 1),
        (520, 3, 1),
        (530, 3, 1),
    ] {
        let reply = MockReply::status(status);
        assert_eq!(sent_reading(&reply, RetryPolicy::default()).await, reading, "GET, {status}");
        assert_eq!(sent_creating(&reply, RetryPolicy::default()).await, creating, "POST, {status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_official_table_repeats_posts_too() {
    for (status, sent) in [(408, 3), (409, 3), (429, 3), (500, 3), (501, 3), (503, 3), (400, 1), (404, 1)] {
        let reply = MockReply::status(status);
        assert_eq!(sent_creating(&reply, RetryPolicy::official()).await, sent, "{status}");
    }
    assert_eq!(sent_creating(&MockReply::fault(Fault::Io), RetryPolicy::official()).await, 3);
}

#[tokio::test(start_paused = true)]
async fn each_fault_of_the_connection_is_repeated_as_the_table_says() {
    let half = MockReply::status(200).body("{").body_fault(Fault::Io);
    for (what, reply, reading, creating) in [
        ("no connection", MockReply::fault(Fault::Connect), 3, 3),
        ("no answer in time", MockReply::fault(Fault::Timeout), 3, 1),
        ("a broken connection", MockReply::fault(Fault::Io), 3, 1),
        ("half an answer", half, 3, 1),
        ("another shape", MockReply::json(200, r#"{"success":true,"result":7}"#), 1, 1),
        ("not this API", MockReply::status(200).body("<html>"), 1, 1),
        ("success: false", MockReply::json(200, r#"{"success":false}"#), 1, 1),
    ] {
        assert_eq!(sent_reading(&reply, RetryPolicy::default()).await, reading, "GET, {what}");
        assert_eq!(sent_creating(&reply, RetryPolicy::default()).await, creating, "POST, {what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_post_that_gets_503_is_sent_once() {
    assert_eq!(sent_creating(&MockReply::status(503), RetryPolicy::default()).await, 1);
}

#[tokio::test(start_paused = true)]
async fn the_server_overrules_the_table_with_a_header() {
    let says = |status, word| MockReply::status(status).header("x-should-retry", word);
    assert_eq!(sent_creating(&says(503, "true"), RetryPolicy::default()).await, 3);
    assert_eq!(sent_reading(&says(404, "true"), RetryPolicy::default()).await, 3);
    assert_eq!(sent_reading(&says(503, "false"), RetryPolicy::default()).await, 1);
    assert_eq!(sent_reading(&says(429, "false"), RetryPolicy::default()).await, 1);
    assert_eq!(sent_reading(&says(503, "perhaps"), RetryPolicy::default()).await, 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_can_say_that_it_may_be_repeated_and_that_it_may_not() {
    let replies = || (0..9).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let mock = replies();
    let trusted = client(&mock, RetryPolicy::default()).account("a").settings().trusted_domains();
    let _ = trusted.list().idempotent(false).send().await;
    assert_eq!(mock.requests().len(), 1);
    let mock = replies();
    let moves = client(&mock, RetryPolicy::default()).account("a").investigate().release();
    let body = cloudflare_email_security::types::ReleaseMessages::builder().ids(["a"]).build();
    let _ = moves.bulk(&body).idempotent(true).send().await;
    assert_eq!(mock.requests().len(), 3);
}

/// When each of the attempts began, in milliseconds since the first one.
async fn starts(replies: Vec<MockReply>, policy: RetryPolicy) -> (Vec<u128>, Result<usize, Error>) {
    let mock = MockTransport::new();
    let count = replies.len();
    for reply in replies {
        mock.push(reply);
    }
    let client = client(&mock, policy);
    let before = Instant::now();
    let policies = client.account("a").settings().allow_policies();
    let call = policies.list().send();
    tokio::pin!(call);
    let mut starts = Vec::new();
    let outcome = loop {
        tokio::select! {
            biased;
            outcome = &mut call => break outcome,
            () = tokio::time::sleep(Duration::from_millis(1)) => {}
        }
        while starts.len() < mock.requests().len() {
            starts.push(before.elapsed().as_millis().saturating_sub(1));
        }
    };
    while starts.len() < mock.requests().len().min(count) {
        starts.push(before.elapsed().as_millis());
    }
    (starts, outcome.map(|page| page.items.len()))
}

#[tokio::test(start_paused = true)]
async fn delays_double_from_half_a_second_to_eight() {
    let replies = (0..7).map(|_| MockReply::status(503)).chain([empty_page()]).collect();
    let (starts, outcome) = starts(replies, RetryPolicy::default().max_retries(7)).await;
    assert_eq!(outcome.expect("the last answer"), 0);
    let delays: Vec<u128> = starts.windows(2).map(|pair| (pair[1] - pair[0] + 250) / 500 * 500).collect();
    assert_eq!(delays, [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
}

#[tokio::test(start_paused = true)]
async fn the_wait_that_the_server_asks_for_is_kept_to() {
    for (name, value, wait) in [
        ("retry-after", "7", 7_000),
        ("retry-after", "0.5", 500),
        ("retry-after-ms", "1250", 1_250),
        ("retry-after", "60", 60_000),
        // What says nothing leaves the usual delay.
        ("retry-after", "0", 500),
        ("retry-after", "-3", 500),
        ("retry-after", "soon", 500),
        ("retry-after", "NaN", 500),
    ] {
        let replies = vec![MockReply::status(429).header(name, value), empty_page()];
        let before = Instant::now();
        let (_, outcome) = starts(replies, RetryPolicy::default()).await;
        outcome.expect("the second answer");
        let waited = before.elapsed().as_millis();
        assert!((wait..wait + 3).contains(&waited), "{name}: {value} waits {waited} ms, not {wait}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_that_the_edge_names_in_its_body_is_kept_to_where_the_header_names_none() {
    let edge = |status, header: &str, body: &str| MockReply::json(status, body).header("retry-after", header);
    let told = r#"{"status":429,"error_code":1015,"retryable":true,"retry_after":30}"#;
    for (what, reply, wait) in [
        ("a header of 0", edge(429, "0", told), 30_000),
        ("no header", MockReply::json(530, told), 30_000),
        ("a header that says otherwise", edge(429, "7", told), 7_000),
        ("a body of 0", edge(429, "0", r#"{"retry_after":0}"#), 500),
        ("a body of less", edge(429, "0", r#"{"retry_after":-1}"#), 500),
        ("a body of text", edge(429, "0", r#"{"retry_after":"soon"}"#), 500),
        ("a page", edge(429, "0", "<html>error 1015</html>"), 500),
    ] {
        let before = Instant::now();
        let (_, outcome) = starts(vec![reply, empty_page()], RetryPolicy::default()).await;
        outcome.expect("the second answer");
        let waited = before.elapsed().as_millis();
        assert!((wait..wait + 3).contains(&waited), "{what} waits {waited} ms, not {wait}");
    }
    let block = edge(429, "0", r#"{"retry_after":300}"#);
    let (_, outcome) = starts(vec![block, empty_page()], RetryPolicy::default()).await;
    assert_eq!(outcome.expect_err("too long").retry_after(), Some(Duration::from_mins(5)));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_an_error_at_once() {
    let replies = || vec![MockReply::status(429).header("retry-after", "300"), empty_page()];
    let before = Instant::now();
    let (_, outcome) = starts(replies(), RetryPolicy::default()).await;
    let error = outcome.expect_err("five minutes are too long");
    assert_eq!(error.retry_after(), Some(Duration::from_mins(5)));
    assert_eq!(error.attempts(), 1);
    assert!(before.elapsed() < Duration::from_secs(1));
    let patient = RetryPolicy::default().max_retry_after(Duration::from_mins(5));
    let (_, outcome) = starts(replies(), patient).await;
    outcome.expect("the second answer");
    assert!(before.elapsed() >= Duration::from_mins(5));
}

#[tokio::test(start_paused = true)]
async fn jitter_shortens_a_delay_by_a_quarter_at_most() {
    for (chance, wait) in [(0.0, 500), (0.999, 375)] {
        let mock = MockTransport::new().reply(MockReply::status(503)).reply(empty_page());
        let client = repeating_builder(&mock).jitter(move || chance).build().expect("good");
        let before = Instant::now();
        client.account("a").settings().domains().list().send().await.expect("the second answer");
        let waited = before.elapsed().as_millis();
        assert!((wait..wait + 3).contains(&waited), "{waited} ms");
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_whose_calls_all_fail_stops_repeating() {
    let mock = (0..500).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let client = client(&mock, RetryPolicy::default());
    for _ in 0..60 {
        let _ = client.clone().account("a").settings().domains().list().send().await;
    }
    // 500 tokens pay for 100 repetitions: 50 calls of three attempts, then calls of one.
    assert_eq!(mock.requests().len(), 160);
    let unlimited = repeating_builder(&mock).retry_budget(false).build().expect("good");
    for _ in 0..60 {
        let _ = unlimited.account("a").settings().domains().list().send().await;
    }
    assert_eq!(mock.requests().len(), 160 + 180);
}

#[tokio::test(start_paused = true)]
async fn a_variant_of_a_client_shares_the_budget() {
    let mock = (0..500).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let client = client(&mock, RetryPolicy::default());
    let eager = client.with(|settings| settings.retry(RetryPolicy::default().max_retries(100)));
    let _ = eager.account("a").settings().domains().list().send().await;
    assert_eq!(mock.requests().len(), 101);
    let _ = client.account("a").settings().domains().list().send().await;
    assert_eq!(mock.requests().len(), 102);
}

#[tokio::test(start_paused = true)]
async fn no_repetition_begins_that_would_end_after_the_deadline() {
    let mock = (0..9).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let client = client(&mock, RetryPolicy::default().max_retries(8));
    let domains = client.account("a").settings().domains();
    let before = Instant::now();
    let error = domains.list().deadline(Duration::from_secs(2)).send().await.expect_err("503 each time");
    // After 0.5 and 1 more second, the next wait of two seconds does not fit.
    assert_eq!(mock.requests().len(), 3);
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 3));
    assert_eq!(before.elapsed().as_millis().div_ceil(100) * 100, 1_500);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_an_attempt_that_is_under_way() {
    let mock = MockTransport::new().reply(empty_page().after(Duration::from_secs(30)));
    let client = client(&mock, RetryPolicy::default());
    let before = Instant::now();
    let call = client.account("a").settings().domains().list().deadline(Duration::from_secs(3)).send();
    assert!(call.await.expect_err("too late").is_timeout());
    assert_eq!(before.elapsed(), Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn an_error_says_how_often_the_call_was_sent() {
    let mock = (0..3).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let client = client(&mock, RetryPolicy::default());
    let error = client.account("a").settings().domains().list().send().await.expect_err("503");
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().ends_with("; after 3 attempts"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_the_same_request() {
    let mock = MockTransport::new()
        .reply(MockReply::status(429))
        .reply(MockReply::json(200, client_tests::envelope(r#"{"id":"p"}"#)));
    let client = client(&mock, RetryPolicy::default());
    let trusted = client.account("a").settings().trusted_domains();
    trusted.delete("d").header("idempotency-key", "k1").extra_query("x", "1").send().await.expect("deleted");
    let [first, second] = &mock.requests()[..] else { panic!("two attempts") };
    assert_eq!((&first.method, &first.uri, &first.headers), (&second.method, &second.uri, &second.headers));
    assert_eq!(first.headers["idempotency-key"], "k1");
}
