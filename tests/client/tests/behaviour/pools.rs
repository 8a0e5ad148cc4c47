//! How many connections are kept, and for how long.

use client_tests::{Http1, envelope, http1};
use cloudflare_email_security::{Client, ClientBuilder, RetryPolicy};
use http::Method;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
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

/// A server that ends each connection after one answer, and the number of requests.
fn ending(only_half: bool) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    std::thread::spawn(move || {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept() {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n{}") {
                let mut piece = [0; 1_000];
                match stream.read(&mut piece) {
                    Ok(0) | Err(_) => break,
                    Ok(length) => head.extend_from_slice(&piece[..length]),
                }
            }
            if !head.is_empty() {
                counted.fetch_add(1, Ordering::Relaxed);
                stream.write_all(&http1::json(&envelope("[]"))).expect("written");
            }
            // Half of the connection, or all of it.
            if only_half {
                stream.shutdown(Shutdown::Write).expect("ended");
                open.push(stream);
            }
        }
    });
    (url, requests)
}

#[test]
fn a_post_on_a_connection_that_the_server_has_ended_is_neither_lost_nor_doubled() {
    for half in [false, true] {
        let (url, requests) = ending(half);
        let client = Client::builder().api_token("t").base_url(url).retry(RetryPolicy::none());
        let client = client.build().expect("good");
        // Nobody drives the connections between two calls, so the end is seen together with the next request.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        for number in 1..=20 {
            let post = client.request::<Value>(Method::POST, &["things"]).json(&json!({}));
            runtime.block_on(post.send_raw()).expect("a connection of its own");
            assert_eq!(requests.load(Ordering::Relaxed), number);
            std::thread::sleep(SHORT / 10);
        }
    }
}
