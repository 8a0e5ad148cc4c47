//! Repetitions are paid from a budget: what helps is given back, and where nothing helps they end.

use client_tests::{empty_page, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::TransportErrorKind as Fault;
use cloudflare_email_security::{Client, RetryPolicy};

/// A client whose calls are repeated as long as the budget pays for it.
fn tireless(mock: &MockTransport) -> Client {
    let policy = RetryPolicy::default().max_retries(1_000);
    repeating_builder(mock).retry(policy).build().expect("good")
}

/// How many requests a call makes of these answers, and whether it succeeds.
async fn sent(client: &Client, mock: &MockTransport, replies: Vec<MockReply>) -> (usize, bool) {
    let before = mock.requests().len();
    for reply in replies {
        mock.push(reply);
    }
    let outcome = client.account("a").settings().domains().list().send().await;
    (mock.requests().len() - before, outcome.is_ok())
}

fn failing(reply: &MockReply, times: usize) -> Vec<MockReply> {
    vec![reply.clone(); times]
}

#[tokio::test(start_paused = true)]
async fn a_repetition_costs_five_of_five_hundred_and_ten_after_a_time_limit() {
    for (reply, attempts) in [
        (MockReply::status(503), 101),
        (MockReply::fault(Fault::Io), 101),
        (MockReply::fault(Fault::Timeout), 51),
    ] {
        let mock = MockTransport::new();
        let client = tireless(&mock);
        assert_eq!(sent(&client, &mock, failing(&reply, attempts)).await, (attempts, false));
    }
}

#[tokio::test(start_paused = true)]
async fn a_repeated_call_that_succeeds_gives_back_what_it_took() {
    let mock = MockTransport::new();
    let client = tireless(&mock);
    // Ten times what the budget would pay for.
    for _ in 0..50 {
        let replies = failing(&MockReply::status(503), 20).into_iter().chain([empty_page()]);
        assert_eq!(sent(&client.clone(), &mock, replies.collect()).await, (21, true));
    }
}

#[tokio::test(start_paused = true)]
async fn a_clean_success_gives_one_to_an_empty_budget() {
    let mock = MockTransport::new();
    let client = tireless(&mock);
    sent(&client, &mock, failing(&MockReply::status(503), 101)).await;
    for successes in [4, 1] {
        assert_eq!(sent(&client, &mock, failing(&MockReply::status(503), 1)).await, (1, false));
        for _ in 0..successes {
            assert_eq!(sent(&client, &mock, vec![empty_page()]).await, (1, true));
        }
    }
    let replies = vec![MockReply::status(503), empty_page()];
    assert_eq!(sent(&client, &mock, replies).await, (2, true), "five successes pay for one repetition");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_refused_after_repetitions_gives_nothing_back() {
    let mock = MockTransport::new();
    let client = tireless(&mock);
    let replies = failing(&MockReply::status(503), 100).into_iter().chain([MockReply::status(404)]);
    assert_eq!(sent(&client, &mock, replies.collect()).await, (101, false));
    assert_eq!(sent(&client, &mock, failing(&MockReply::status(503), 1)).await, (1, false));
}
