//! Clients that a server sends away together do not come back together.

use client_tests::{empty_page, repeating_builder};
use cloudflare_email_security::RetryPolicy;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use std::time::Duration;
use tokio::time::Instant;

const NAMED: Duration = Duration::from_secs(10);

/// How long a call takes whose first response is `reply`, where chance is `chance`.
async fn waits(reply: MockReply, chance: f64, adjust: fn(RetryPolicy) -> RetryPolicy) -> Duration {
    let mock = MockTransport::new().reply(reply).reply(empty_page());
    let policy = adjust(RetryPolicy::default());
    let client = repeating_builder(&mock).retry(policy).throttle(true).jitter(move || chance);
    let before = Instant::now();
    let domains = client.build().expect("a client").account("a").settings().domains();
    domains.list().send().await.expect("the second response");
    before.elapsed()
}

fn refused() -> MockReply {
    MockReply::status(429).header("retry-after", "10")
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_the_server_names_is_lengthened_by_a_quarter_at_most_and_never_shortened() {
    assert_eq!(waits(refused(), 0.0, |policy| policy).await.as_millis(), 10_000);
    assert_eq!(waits(refused(), 0.5, |policy| policy).await.as_millis(), 11_250);
    assert_eq!(waits(refused(), 1.0, |policy| policy).await.as_millis(), 12_500);
}

#[tokio::test(start_paused = true)]
async fn what_is_added_does_not_count_for_the_longest_wait() {
    assert_eq!(waits(refused(), 1.0, |policy| policy.max_retry_after(NAMED)).await.as_millis(), 12_500);
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_begins_anew_is_waited_for_in_the_same_way() {
    let refused = || MockReply::status(429).header("ratelimit", "\"default\";r=0;t=10");
    assert_eq!(waits(refused(), 0.0, |policy| policy).await.as_millis(), 10_000);
    let waited = waits(refused(), 1.0, |policy| policy).await.as_millis();
    assert!((12_500..12_510).contains(&waited), "{waited} ms");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_leaves_time_for_the_wait_alone_has_nothing_added() {
    let mock = MockTransport::new().reply(refused()).reply(empty_page());
    let client = repeating_builder(&mock).jitter(|| 1.0).build().expect("a client");
    let before = Instant::now();
    let list = client.account("a").settings().domains().list().deadline(NAMED + Duration::from_secs(1));
    list.send().await.expect("the second response");
    assert_eq!(before.elapsed(), NAMED);
}

#[tokio::test(start_paused = true)]
async fn eighty_calls_that_are_sent_away_together_return_over_seconds() {
    let mut returns = Vec::new();
    let before = Instant::now();
    let calls: Vec<_> = (0..80)
        .map(|_| {
            let mock = MockTransport::new().reply(refused()).reply(empty_page());
            let client = repeating_builder(&mock).jitter(fastrand::f64).build().expect("a client");
            tokio::spawn(async move {
                client.account("a").settings().domains().list().send().await.expect("the second response");
                before.elapsed()
            })
        })
        .collect();
    for call in calls {
        returns.push(call.await.expect("no panic"));
    }
    let (first, last) = (returns.iter().min().expect("calls"), returns.iter().max().expect("calls"));
    assert!(*first >= NAMED, "{first:?}");
    // 80 numbers within a tenth of their range are out of the question.
    assert!(last.saturating_sub(*first) > Duration::from_millis(250), "{first:?} to {last:?}");
}
