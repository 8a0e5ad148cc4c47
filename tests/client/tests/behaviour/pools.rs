//! How many connections are kept, and for how long.

use client_tests::{Http1, envelope, http1};
use cloudflare_email_security::{Client, ClientBuilder};
use std::time::Duration;

/// The connection of each of three calls, one after the other.
async fn connections(change: impl Fn(ClientBuilder) -> ClientBuilder, pause: Duration) -> Vec<usize> {
    let server = Http1::start(|_| Some(http1::json(&envelope("[]")))).await;
    let client = change(Client::builder().api_token("t").base_url(server.url())).build().expect("good");
    for _ in 0..3 {
        client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
        tokio::time::sleep(pause).await;
    }
    server.seen().into_iter().map(|(connection, _)| connection).collect()
}

const SHORT: Duration = Duration::from_millis(20);

#[tokio::test]
async fn a_connection_is_kept_for_the_next_call() {
    assert_eq!(connections(|client| client, SHORT).await, [0, 0, 0]);
    assert_eq!(connections(|client| client.pool_idle_timeout(None), SHORT).await, [0, 0, 0]);
}

#[tokio::test]
async fn none_is_kept_where_that_is_said() {
    assert_eq!(connections(|client| client.pool_max_idle_per_host(0), SHORT).await, [0, 1, 2]);
}

#[tokio::test]
async fn none_is_kept_longer_than_was_said() {
    assert_eq!(connections(|client| client.pool_idle_timeout(SHORT / 4), SHORT).await, [0, 1, 2]);
}
